/// Evidence for audits that the ledger and the setup give by themselves (系统): one row a measure.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/rules/calendar.hpp"
#include "bianmin/rules/checklist.hpp"
#include "bianmin/rules/duty.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What a unit's services of the period add up to; a station's count for its center as well.
struct UnitTally {
    int this_month = 0; ///< received in the month of the audit
    std::set<int> days; ///< day numbers on which something was received
    int received = 0, completed = 0, on_time = 0, notified = 0, twice_notified = 0, rated = 0, entrusted = 0;
};

/// All that measures look at; filled once for a whole round.
struct AuditFacts {
    Date from, at; ///< the period, both ends within it
    std::map<UnitId, UnitTally> tallies;
    std::vector<CaseRow> matters;  ///< complaints, rectifications, plans, publications
    std::vector<Absence> absences; ///< not over before `from`
    std::map<UnitId, std::vector<InspectionRecord>> inspections;
    std::map<ServiceId, std::string> guides;      ///< digest of the text each printed guide was made of
    std::function<bool(const std::string&)> file; ///< is there such a document in the workspace?
};

/// The period an audit looks at: from the first day of the month two months before.
Date audit_period_begin(Date at);
/// Counts one service of the period.
void count_case(AuditFacts& facts, const CaseRow& row);

struct MeasureRow {
    std::string_view name; ///< as a checklist names it
    Evidence (*take)(const Setup&, const WorkingCalendar&, const Unit&, const AuditFacts&);
};
/// THE TABLE.
std::span<const MeasureRow> measures();
/// All of them for one unit, by name.
std::map<std::string, Evidence> measure_unit(const Setup& setup, const WorkingCalendar& calendar,
                                             const Unit& unit, const AuditFacts& facts);

} // namespace bianmin
