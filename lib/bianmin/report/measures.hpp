/// Evidence for audits that the ledger and the setup give by themselves (系统): one row a measure.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/rules/calendar.hpp"
#include "bianmin/rules/checklist.hpp"
#include "bianmin/rules/duty.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Money taken for a case of the period.
struct Charge {
    std::string number; ///< of the case
    ServiceId service;
    Date received;
    Fen fee;
};

/// How services kept their day.
struct Punctuality {
    int completed = 0, on_time = 0;
    int overdue = 0; ///< still in hand on the day of the audit, and over its day
};

/// What a unit's services of the period add up to; a station's count for its center as well.
struct UnitTally {
    int this_month = 0; ///< received in the month of the audit
    std::set<int> days; ///< day numbers on which something was received
    int received = 0, notified = 0, twice_notified = 0, rated = 0, entrusted = 0;
    Punctuality all, limited, by_agent;              ///< limited: all but 即办件, which have no days
    int appointed = 0, after_hours = 0, visited = 0; ///< 预约、延时、上门
    std::vector<Charge> charges;
};

/// All that measures look at; filled once for a whole round.
struct AuditFacts {
    Date from, at; ///< the period, both ends within it
    std::map<UnitId, UnitTally> tallies;
    std::vector<CaseRow> matters;  ///< of the types in matters_of_audits()
    std::vector<Absence> absences; ///< not over before `from`
    std::map<UnitId, std::vector<InspectionRecord>> inspections;
    std::map<ServiceId, std::string> guides; ///< digest of the text each printed guide was made of
};

/// Those of the unit, by any list; none: it was never inspected.
std::span<const InspectionRecord> inspections_at(const AuditFacts& facts, const UnitId& unit);

/// The period an audit looks at: from the first day of the month two months before.
Date audit_period_begin(Date at);
/// Counts one service of the period.
void count_case(AuditFacts& facts, const CaseRow& row);
/// What else of the ledger measures ask for.
std::span<const CaseType> matters_of_audits();

struct MeasureRow {
    std::string_view name; ///< as a checklist names it
    Evidence (*take)(const Setup&, const WorkingCalendar&, const Unit&, const AuditFacts&);
    std::optional<UnitKind> of; ///< speaks of these only; none: of centers and stations
};
/// THE TABLE.
std::span<const MeasureRow> measures();
/// The words of the table, as checklists use them.
std::vector<std::string> measure_names();
/// All of them for one unit, by name.
std::map<std::string, Evidence> measure_unit(const Setup& setup, const WorkingCalendar& calendar,
                                             const Unit& unit, const AuditFacts& facts);

} // namespace bianmin
