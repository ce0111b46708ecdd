/// The measures by name; measures.cpp has their table.
#pragma once
#include "bianmin/report/measures.hpp"

namespace bianmin::measured {

using Taking = Evidence(const Setup&, const WorkingCalendar&, const Unit&, const AuditFacts&);
// Of the setup.
Taking official_name, director_of_office, deputy_full_time, agent_named, agent_source, agent_on_duty,
    ab_posts, coverage, guides_current, four_systems, phone, extranet, area, stations_sited;
// Of the services in the ledger.
Taking register_kept, on_time, on_time_limited, on_time_agency, one_notice, free_agency, ratings_asked,
    special_services, by_appointment, after_hours, entrusted, home_visits;
// Of the other matters in the ledger.
Taking complaints_handled, rectified, plan_on_time, other_services, trainings, staff_stable;

const UnitTally& tally_of(const Unit& unit, const AuditFacts& facts);
/// `2018年6月1日至8月10日`, as official papers write it, and `2018-06-01…2018-08-10`.
std::string period_zh(const AuditFacts& facts);
std::string period(const AuditFacts& facts);

} // namespace bianmin::measured
