/// THE TABLE of reports: facts of the ledger in, a document out. Reports never see the store; what they need
/// is handed in.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/calendar.hpp"
#include "bianmin/rules/duty.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What the rows of a report stand for.
enum class By { window, department, service, station, center };
struct ByRow {
    By by;
    std::string_view word; ///< of the option, English
    Label label;
};
const std::vector<ByRow>& groupings();
std::optional<By> parse_by(std::string_view word); ///< English or Chinese
const ByRow& row_of(By by);
/// 区 by center, 中心 by window, 站 by service.
By usual_grouping(UnitKind kind);

struct ReportRequest {
    Month month;
    UnitId unit; ///< district, center or station
    By by = By::center;
    Date today;              ///< printed as the day of making; a month that still runs is counted up to it
    std::string case_number; ///< of the responsibility report: of this case
    StaffId staff;           ///< or of this person
    Moment now;              ///< up to when an open case is answered for
};

/// Cases of one unit received and ended in a month, or in a part of it.
struct UnitFlow {
    UnitId center, station;
    std::int64_t received = 0, completed = 0, late = 0, rejected = 0, withdrawn = 0;
    Month month;
};

/// A finding of an import (导入疑点), its sentence already in the reader's language.
struct Doubt {
    std::string code, file, cell, message;
    int row = 0;
    bool open = false; ///< the row stayed out of the ledger
};

/// A case with its log.
struct CaseLog {
    CaseRow row;
    std::vector<Entry> entries;
};

/// A month that was closed (月结): its figures stand.
struct ClosedMonth {
    Month month;
    std::int64_t position = 0; ///< the last entry of the log that was counted
    std::string figures;       ///< canonical_figures() of the report; empty where only the month is asked for
    std::string digest, log;   ///< of the closing, and of the log's heads then
    StaffId actor;
    Moment at;
};

/// A case with its log, and where in the ledger each entry stands.
struct PlacedLog {
    CaseLog log;
    std::vector<std::int64_t> positions; ///< beside the entries
};

/// What a report asks of the ledger.
struct ReportSource {
    using Visit = std::function<void(const CaseRow&)>;
    /// Received within [from, to], or before and not ended before `from`.
    std::function<void(Date from, Date to, const Visit&)> each_case;
    /// Cases of several months as each_case tells them, called on a thread of its own while this one goes on
    /// reading. Returns false, having visited nothing, where the ledger changed in between. Empty: there is
    /// one way to read only.
    std::function<bool(std::span<const Month>, const std::function<void(Month, const CaseRow&)>&)> beside;
    /// Complaints and appointments registered in the month, and the service of the case each follows.
    std::function<void(Month, const std::function<void(const CaseRow&, const ServiceId&)>&)> each_matter;
    std::function<std::vector<UnitFlow>(Date from, Date to)> flow;
    std::function<std::vector<Doubt>(Month)> doubts;
    std::function<CaseLog(const std::string& number)> find_case; ///< throws Error(not_found)
    /// Of every type, in hand at some time within [from, to].
    std::function<void(Date from, Date to, const std::function<void(const CaseLog&)>&)> each_log;
    std::function<std::vector<Absence>(Date since)> absences; ///< of everybody, not over before that day
    /// The month as it was closed for the report's unit.
    std::function<std::optional<ClosedMonth>(Month)> closed;
    /// The month as another unit closed it.
    std::function<std::optional<ClosedMonth>(const UnitId&, Month)> closed_of;
    /// All closed months of the report's unit, in their order, without figures.
    std::function<std::vector<ClosedMonth>()> closings;
    /// Cases that may count in months up to that day and on which something was recorded behind a position.
    std::function<void(std::int64_t position, Date until, const std::function<void(const PlacedLog&)>&)>
        moved;
};

struct ReportOutcome {
    Document document;
    std::vector<Finding> findings; ///< not empty: the figures do not balance, or cases contradict themselves
};

struct ReportRow {
    std::string_view name;    ///< `monthly`, the verb of the command
    std::string_view chinese; ///< `月报表`
    ReportOutcome (*make)(const ReportRequest&, const Setup&, const WorkingCalendar&, const ReportSource&);
};
/// THE TABLE.
std::span<const ReportRow> reports();
/// Throws Error(not_found) for a name that is not in the table.
ReportOutcome make_report(std::string_view name, const ReportRequest& request, const Setup& setup,
                          const WorkingCalendar& calendar, const ReportSource& source);

} // namespace bianmin
