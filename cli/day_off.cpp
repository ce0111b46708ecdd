/// One line for the eyes of the clerk.
#include "cli/day_off.hpp"

#include "bianmin/desk/rest_days.hpp"

namespace bianmin::cli {

void talk_of_day_off(Session& session, const WorkingCalendar& calendar, const CaseRow& row, Date day) {
    if (row.type != CaseType::service || row.form != Form::regular || !day_off(calendar, day)) return;
    session.talk(say("{} is a day off: check the day; service after hours or by appointment says so with "
                     "case open --form",
                     iso(day)));
}

} // namespace bianmin::cli
