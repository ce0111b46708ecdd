/// Dates and counts of accept, resume, extend, join, forward, reopen, recount and complete.
#include "bianmin/rules/decide.hpp"

#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/guards_money.hpp"
#include "bianmin/rules/handoff.hpp"
#include "bianmin/rules/reminder.hpp"

#include <algorithm>

namespace bianmin {
namespace {

void write_limit(Facts& facts, std::string_view value, std::string_view unit, Limit limit) {
    facts.set(value, static_cast<std::int64_t>(limit.value)).set(unit, std::string(word(limit.unit)));
}

void write_due(Facts& facts, const Due& due) {
    facts.set("due", due.date);
    if (due.provisional) facts.set("provisional", 1);
    facts.set("edition", due.edition);
}

/// The promise and the statutory limit from `start`, in force after acceptance.
void write_clock(Facts& facts, const RuleContext& context, Date start, Limit promised,
                 std::optional<Limit> statutory, int extra, std::span<const Case::Pause> pauses) {
    write_due(facts, due_date(context.calendar, start, promised, extra, pauses));
    if (statutory) facts.set("legal_due", due_day(context.calendar, start, *statutory, extra, pauses));
}

/// The township's own stage: as declared, else the promise, never above twenty working days
/// (行政许可法第四十三条).
Date own_stage_due(const Service& service, const RuleContext& context, Date start, Date due,
                   std::span<const Case::Pause> pauses = {}) {
    constexpr Limit lawful{20, LimitUnit::workday};
    const Limit own = service.own_stage.value_or(lawful);
    return std::min({due, due_day(context.calendar, start, own, 0, pauses),
                     due_day(context.calendar, start, lawful, 0, pauses)});
}

void decide_acceptance(const Case& c, Event& event, const RuleContext& context) {
    if (const auto until = agreed_day(c)) {
        event.facts.set("due", *until);
        return;
    }
    const Service* service = context.service_of(c, event);
    const Date start = event.facts.date("accepted").value_or(event.occurred.date());
    const Limit promised{static_cast<int>(event.facts.number("limit")),
                         parse_word<LimitUnit>(event.facts.text("unit")).value_or(LimitUnit::workday)};
    const auto statutory = service ? service->statutory : std::nullopt;
    if (statutory) write_limit(event.facts, "legal_limit", "legal_unit", *statutory);
    // The version of the service that this case was promised by.
    if (service && service->valid_from) event.facts.set("version", *service->valid_from);
    write_clock(event.facts, context, start, promised, statutory, 0, {});
    if (service && c.row.kind == Kind::escalated)
        event.facts.set("own_due", own_stage_due(*service, context, start, *event.facts.date("due")));
}

void decide_resumption(const Case& c, Event& event, const RuleContext& context) {
    auto pauses = c.pauses;
    if (!pauses.empty()) pauses.back().to = event.occurred.date();
    if (!c.clock_start) return;
    write_clock(event.facts, context, *c.clock_start, c.promised, c.statutory, c.extended, pauses);
    // The pause stopped the township's own stage too, as long as the case was with it.
    const Service* service = context.service_of(c, event);
    if (service && c.own_due && !c.forwarded)
        event.facts.set("own_due",
                        own_stage_due(*service, context, *c.clock_start, *event.facts.date("due"), pauses));
}

/// The township's own stage moves too while the case is with it, unless an extension came in between, which
/// left it where it was.
void decide_recount(const Case& c, Event& event, const RuleContext& context) {
    if (!c.clock_start || agreed_day(c)) return;
    write_clock(event.facts, context, *c.clock_start, c.promised, c.statutory, c.extended, c.pauses);
    const Service* service = context.service_of(c, event);
    if (service && c.own_due && !c.forwarded && c.extended == 0)
        event.facts.set("own_due",
                        own_stage_due(*service, context, *c.clock_start, *event.facts.date("due"), c.pauses));
}

void decide_extension(const Case& c, Event& event, const RuleContext& context) {
    const int extra = c.extended + static_cast<int>(event.facts.number("by"));
    if (c.clock_start && !agreed_day(c))
        write_clock(event.facts, context, *c.clock_start, c.promised, c.statutory, extra, c.pauses);
}

void decide_reopening(const Case& c, Event& event, const RuleContext& context) {
    if (c.row.accepted && !agreed_day(c) &&
        (c.row.state == State::completed || c.row.state == State::returned))
        write_clock(event.facts, context, event.occurred.date(), c.promised, c.statutory, 0, {});
}

/// A limit in working days; one of days or months has those in it.
int workdays_of(const WorkingCalendar& calendar, Date start, Limit limit) {
    if (limit.unit == LimitUnit::workday || limit.unit == LimitUnit::same_day) return limit.value;
    return calendar.workdays_between(start, due_day(calendar, start, limit));
}

void decide_completion(const Case& c, Event& event, const RuleContext& context) {
    if (!c.clock_start) return;
    const Date end = event.occurred.date();
    const int used = used_workdays(context.calendar, *c.clock_start, end, c.pauses);
    event.facts.set("used_days", used);
    if (!c.statutory) return;
    // In working days both, that the sums of a month have one unit.
    event.facts.set("legal_limit", workdays_of(context.calendar, *c.clock_start, *c.statutory));
    event.facts.set("legal_used", used);
}

/// A co-handler's, the upper level's or the applicant's own clock: working days from the day it was asked.
void decide_sub_clock(Event& event, const RuleContext& context, std::string_view fact) {
    if (const auto day = day_within(event, context)) event.facts.set(fact, *day);
}

/// Who was given no term answers within that of the case: the lead closes last (二(四)(3)).
void decide_opinion_clock(const Case& c, Event& event, const RuleContext& context) {
    decide_sub_clock(event, context, "unit_due");
    if (!event.facts.has("unit_due") && c.row.due && *c.row.due >= event.occurred.date())
        event.facts.set("unit_due", *c.row.due);
}

} // namespace

std::optional<Date> agreed_day(const Case& c) {
    return c.opening.date("until");
}

Date answer_begins(const Case& c) {
    return c.supplied.value_or(c.row.received);
}

std::optional<Date> day_within(const Event& event, const RuleContext& context) {
    const auto days = event.facts.number("within");
    if (days <= 0) return std::nullopt;
    return context.calendar.add_workdays(event.occurred.date(), static_cast<int>(days));
}

void propose(const Case& c, Event& event, const RuleContext& context) {
    if (event.action == Action::send || event.action == Action::receive)
        return propose_handoff(c, event, context);
    if (event.action >= Action::assess && event.action <= Action::remit)
        return propose_money(c, event, context.service_of(c, event));
    if (event.action != Action::accept || event.facts.has("limit")) return;
    const Service* service = context.service_of(c, event);
    if (!service) return;
    // A request is answered within a term that runs from its receipt, or from that of its supplement,
    // whenever somebody takes it up (政府信息公开条例第三十条、第三十一条).
    if (c.row.type == CaseType::information && !event.facts.has("accepted"))
        if (const Date start = answer_begins(c); start < event.occurred.date())
            event.facts.set("accepted", start);
    const bool same_day = c.row.kind == Kind::instant || service->promised.value == 0;
    write_limit(event.facts, "limit", "unit", same_day ? Limit{0, LimitUnit::same_day} : service->promised);
}

void decide(const Case& c, Event& event, const RuleContext& context) {
    switch (event.action) {
    case Action::accept: return decide_acceptance(c, event, context);
    case Action::resume: return decide_resumption(c, event, context);
    case Action::extend: return decide_extension(c, event, context);
    case Action::reopen: return decide_reopening(c, event, context);
    case Action::remind: return decide_reminder(c, event, context);
    case Action::complete: return decide_completion(c, event, context);
    case Action::send: return decide_handoff(c, event, context);
    case Action::notify: return decide_sub_clock(event, context, "supply_due");
    case Action::join: return decide_opinion_clock(c, event, context);
    case Action::forward: return decide_sub_clock(event, context, "upper_due");
    case Action::recount: return decide_recount(c, event, context);
    default: return;
    }
}

} // namespace bianmin
