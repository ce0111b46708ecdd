/// The table `cases`, column by column: one list serves writing and reading.
#pragma once
#include "bianmin/store/connection.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Months that lie between a case's receipt and its end are counted up to here; beyond, a class of its own.
inline constexpr int longest_span = 25;
/// `ended_month` and `span` of a row, absent while it is open.
struct SpanClass {
    std::optional<std::int64_t> ended_month, span;
};
SpanClass span_class(const CaseRow& row);

/// `case_key, number, …` for SELECT, all of them of table `c`.
const std::string& selected_columns();
const Target& case_target();
/// The same of all that `case_target` has.
const std::string& stored_columns();
/// Replaces a row whose `steps` are as the caller saw them.
const char* update_case_sql();
/// All columns, entries, ended_month, span; the update also needs the steps seen.
void bind_case(Places& places, const CaseRow& row, std::int64_t entries);
int steps_seen_place();

void read_case(const Statement& statement, CaseRow& row);
/// Some of the columns, for who counts: half of a row costs half.
class CaseColumns {
public:
    explicit CaseColumns(std::span<const std::string_view> names);
    /// For SELECT.
    const std::string& text() const { return text_; }
    /// Of a row selected so; the other members stay as they are.
    void read(const Statement& statement, CaseRow& row) const;

private:
    std::string text_;
    std::vector<void (*)(const Statement& statement, int column, CaseRow& row)> read_;
};
/// What the reports count by, and name late cases with.
const CaseColumns& case_figures();
/// What sums are made of: whose case it is, and what it is called, is left out.
const CaseColumns& case_sums();

/// The first column behind those of the row.
int columns_of_case();

} // namespace bianmin
