/// The measures by name; measures.cpp has their table.
#pragma once
#include "bianmin/report/measures.hpp"

namespace bianmin::measured {

using Taking = Evidence(const Setup&, const WorkingCalendar&, const Unit&, const AuditFacts&);
// Of the setup.
Taking official_name, director_of_office, deputy_full_time, agent_named, agent_source, agent_on_duty,
    ab_posts, coverage, guides_current, four_systems, phone, extranet, area;
// Of the ledger.
Taking register_kept, on_time, one_notice, free_agency, complaints_handled, rectified, ratings_asked,
    plan_on_time;

} // namespace bianmin::measured
