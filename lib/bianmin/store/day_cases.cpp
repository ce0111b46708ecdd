/// One look at the index of days.
#include "bianmin/store/day_cases.hpp"

namespace bianmin {

void DayCases::each(DaySpan days, const std::function<void(const DayCase&)>& visit) {
    Query query(connection(),
                "SELECT c.case_key, c.import_id, c.ended, c.center, c.station, c.service, p.name, "
                "p.id_number, c.received "
                "FROM cases c JOIN people p ON p.case_key = c.case_key "
                "WHERE c.received >= $1 AND c.received <= $2 AND c.type IS NULL AND c.state <> 'annulled'",
                days.first, days.last);
    while (query.step())
        visit({.key = query->integer(0),
               .day = {static_cast<std::int32_t>(query->integer(8))},
               .counter = query->integer(1) == 0,
               .open = query->null(2),
               .center = query->text(3),
               .station = query->text(4),
               .service = query->text(5),
               .name = query->text(6),
               .id_number = query->text(7)});
}

} // namespace bianmin
