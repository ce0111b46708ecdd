/// What the monthly report asks of the ledger, and of which unit it is.
#pragma once
#include "bianmin/report/reports.hpp"
#include "cli/arguments.hpp"
#include "cli/session.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace bianmin::cli {

/// `--center`, `--station`, `--district`; the district when none is given. Units go by id, town, village or
/// alias.
std::pair<UnitId, UnitKind> reported_unit(const Setup& setup, const Arguments& arguments);

/// The ledger as a report sees it; what is asked for several units is read once. It outlives its sources.
class MonthSource {
public:
    /// `english`: the sentences of doubts, which follow the language of the report.
    MonthSource(Store& store, const Setup& setup, bool english = false)
        : store_(store), setup_(setup), english_(english) {}
    /// Lets a large ledger in a file be read through a second connection at the same time.
    void read_beside(Session& session);
    ReportSource of(const UnitId& unit);

private:
    ReportSource source_of(const UnitId& unit, bool whole);
    std::vector<Doubt> doubts(const UnitId& unit, Month month);
    void add_mended_elsewhere(std::vector<Store::KeptFinding>& findings, Month month);
    /// Reads months through a connection of its own, as they were when `end` was the last entry.
    bool beside(std::int64_t end, std::span<const Month> months,
                const std::function<void(Month, const CaseRow&)>& visit) const;
    /// Of a whole district, or unit by unit.
    std::vector<UnitFlow> flow(bool whole, Date from, Date to);

    Store& store_;
    const Setup& setup_;
    bool english_;
    std::string place_; ///< of the ledger; empty: it is read through one connection
    std::optional<std::vector<Import>> imports_;
    std::map<Month, std::vector<Store::KeptFinding>> findings_;
    std::optional<std::vector<Store::KeptFinding>> mended_; ///< of every month; read when it is asked for
    std::map<std::tuple<bool, Date, Date>, std::vector<UnitFlow>> flows_;
};

} // namespace bianmin::cli
