/// Days and limits, as the event wrote them down.
#include "bianmin/report/forms.hpp"
#include "bianmin/rules/deadline.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

std::string day(const std::optional<Date>& date) {
    return date ? chinese(*date) : std::string();
}

/// The due date in force before the event.
std::optional<Date> due_before(const PaperFacts& facts) {
    std::optional<Date> due;
    for (std::size_t i = 0; i < facts.subject; ++i)
        if (const auto changed = facts.log[i].event->facts.date("due")) due = changed;
    return due;
}

/// `剩余3个工作日`, `已超期2个工作日`, as of the event.
std::string days_left(const PaperFacts& facts) {
    if (!facts.then.row.due) return {};
    const int left = remaining_workdays(facts.calendar, facts.event().occurred.date(), *facts.then.row.due);
    return left >= 0 ? fmt::format("剩余{}个工作日", left) : fmt::format("已超期{}个工作日", -left);
}

/// `20个工作日，依法延长5个工作日`: the day it ends on counts both.
std::string legal_limit(const PaperFacts& facts) {
    const Case& then = facts.then;
    const Service* service = facts.service();
    const auto limit = then.statutory ? then.statutory : service ? service->statutory : std::nullopt;
    if (!limit) return {};
    if (!then.statutory || then.extended == 0) return chinese(*limit);
    return chinese(*limit) + "，依法延长" + chinese(Limit{then.extended, limit->unit});
}

/// The law that says the first day is not counted, as it was called on that day.
std::string first_day_law(Date day) {
    if (day >= make_date(2021, 1, 1)) return "《中华人民共和国民法典》第二百零一条";
    if (day >= make_date(2017, 10, 1)) return "《中华人民共和国民法总则》第二百零一条";
    return "《中华人民共和国民法通则》第一百五十四条";
}

} // namespace

void add_clocks(const PaperFacts& facts, Fields& fields) {
    const Case& then = facts.then;
    const Service* service = facts.service();
    const bool counted = then.row.accepted.has_value();
    fields.set("received", chinese(then.row.received))
        .set("accepted", day(then.row.accepted))
        .set("deemed", then.row.deemed)
        .set("promised_limit", counted   ? chinese(then.promised)
                               : service ? chinese(service->promised)
                                         : "")
        .set("legal_limit", legal_limit(facts))
        .set("due", day(then.row.due))
        .set("legal_due", day(then.row.legal_due))
        .set("was_due", day(due_before(facts)))
        .set("own_due", day(then.own_due))
        .set("supply_due", day(then.supply_due))
        .set("upper_due", day(then.upper_due))
        .set("provisional", then.row.provisional)
        .set("days_left", days_left(facts))
        .set("ended", day(facts.now.row.ended))
        .set("returned", day(facts.now.row.returned))
        .set("used_days", std::to_string(facts.now.row.used_days))
        .set("extension_limit", service && service->extension ? chinese(*service->extension) : "")
        .set("workdays", then.promised.unit == LimitUnit::workday)
        .set("first_day_law", first_day_law(facts.event().occurred.date()))
        .set("silence_days", std::to_string(facts.setup.silence_days));
}

} // namespace bianmin
