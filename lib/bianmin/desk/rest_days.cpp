/// The count, and where it begins.
#include "bianmin/desk/rest_days.hpp"

namespace bianmin {

void RestDays::look(const Draft& draft, const LedgerFacts& facts) {
    if (!draft.received || draft.form != Form::regular) return;
    const Date day = *draft.received;
    if (!day_off(calendar_, day) || rows_++ > 0) return;
    month_ = month_of(day);
    first_ = {.code = "received-on-rest-day",
              .severity = Severity::note,
              .place = {.file = facts.file, .line = draft.line, .sheet = facts.sheet, .row = draft.row},
              .value = iso(day),
              .suggestion = say("check the days; service after hours or by appointment says so behind its "
                                "service: （延时）, （预约）")};
    place_in_column(first_, facts, facts.received_column);
}

void RestDays::tell(std::vector<Finding>& findings) const {
    if (rows_ == 0) return;
    findings.push_back(first_);
    findings.back().message = say("rows received on a day off: {}, this one the first", rows_);
}

} // namespace bianmin
