/// Which row of a report a case belongs to.
#pragma once
#include "bianmin/report/reports.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bianmin {

/// The unit a report speaks of, with all below it.
struct Scope {
    UnitKind kind = UnitKind::district;
    UnitId unit;
    bool contains(const UnitId& center, const UnitId& station) const;
};
Scope scope_of(const Setup& setup, const UnitId& unit);

/// As the report names a unit: the town of a center, the village of a station (with its town in a district's
/// report, where villages of one name are common).
std::string short_name(const Setup& setup, const UnitId& unit, const Scope& scope);

class Grouping {
public:
    struct Row {
        std::string key; ///< id; empty where the case does not say
        Label name;
        bool always = false; ///< printed although nothing happened (零报告)
    };
    Grouping(By by, const Setup& setup, Scope scope);

    /// Index into rows(), which grows when a case names something unknown.
    std::size_t row_of(const CaseRow& row);
    /// Of a complaint or an appointment; none where the grouping is by service and it is about none.
    std::optional<std::size_t> row_of_matter(const CaseRow& row);
    const std::vector<Row>& rows() const { return rows_; }
    /// Indexes of the rows as printed: the workspace's order, then stations, unknown ids, and the unstated
    /// last.
    std::vector<std::size_t> order() const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    const std::string& key_of(const CaseRow& row) const;
    std::size_t resolve(const CaseRow& row, const std::string& key);
    std::size_t add(Row row);
    void list_known();

    By by_;
    const Setup& setup_;
    Scope scope_;
    std::vector<Row> rows_;
    std::size_t known_ = 0; ///< rows that the workspace lists
    /// By what the case says; several services lead to one department.
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> index_;
    std::optional<std::size_t> none_, stations_;
};

} // namespace bianmin
