/// Escalation of reminders (二(四)(4)；二(五)督查).
#include "bianmin/rules/reminder.hpp"

#include "bianmin/rules/clocks.hpp"

#include <algorithm>

namespace bianmin {
namespace {

ReminderLevel level_of(const Timing& timing, int reminders, int days) {
    const auto reached = [&](const Timing::Level& level) {
        return reminders >= level.reminders || days >= level.days;
    };
    return reached(timing.district)   ? ReminderLevel::district
           : reached(timing.director) ? ReminderLevel::director
           : reached(timing.deputy)   ? ReminderLevel::deputy
                                      : ReminderLevel::handler;
}

/// Empty: the post is vacant.
std::string addressee(ReminderLevel level, const Case& c, const Setup& setup) {
    const Unit* center = setup.unit(c.row.center);
    switch (level) {
    case ReminderLevel::handler:
        if (!c.row.handler.empty()) return c.row.handler.text;
        if (!c.row.agent.empty()) return c.row.agent.text;
        // 首问负责: who was asked first answers until a handler is named; for a rectification whom it is
        // about.
        if (c.row.type == CaseType::rectification)
            return setup.person(StaffId(c.row.subject)) ? c.row.subject : std::string();
        return c.row.import_id == 0 && setup.person(c.first_contact) ? c.first_contact.text : std::string();
    case ReminderLevel::deputy: return center ? center->deputy.text : std::string();
    case ReminderLevel::director: return center ? center->director.text : std::string();
    case ReminderLevel::district: return setup.district() ? setup.district()->id.text : std::string();
    }
    return {};
}

Facts without_level(const Facts& facts) {
    Facts kept;
    for (const auto& fact : facts.all())
        if (fact.name != "level")
            std::visit([&](const auto& value) { kept.set(fact.name, value); }, fact.value);
    return kept;
}

} // namespace

int days_over(const Case& c, const RuleContext& context, Date today) {
    int over = 0;
    for (const auto& clock : clocks(c, context, today))
        if (clock.warned && clock.overdue()) over = std::max(over, -clock.remaining);
    return over;
}

Reminder reminder_at(ReminderLevel level, const Case& c, const RuleContext& context) {
    for (int n = static_cast<int>(level); n <= static_cast<int>(ReminderLevel::district); ++n) {
        level = static_cast<ReminderLevel>(n);
        if (auto to = addressee(level, c, context.setup); !to.empty()) return {level, std::move(to)};
    }
    return {level, {}};
}

Reminder next_reminder(const Case& c, const RuleContext& context, Date today) {
    return reminder_at(level_of(context.setup.timing, c.row.reminders, days_over(c, context, today)), c,
                       context);
}

void something_runs(const Look& l) {
    const auto all = clocks(l.c, l.context, l.event.occurred.date());
    if (std::ranges::any_of(all, &Clock::running)) return;
    l.refuse(Guard::something_runs,
             say("the case is closed ({}) and no term of it runs any more", term(l.c.row.state)),
             say("see: bianmin case show {}", l.c.row.number), std::string(word(l.c.row.state)));
}

void decide_reminder(const Case& c, Event& event, const RuleContext& context) {
    const auto asked = event.facts.number("level");
    Reminder reminder = asked >= 1 && asked <= 4 ? reminder_at(static_cast<ReminderLevel>(asked), c, context)
                        : event.facts.has("to")  ? Reminder{}
                                                 : next_reminder(c, context, event.occurred.date());
    // Where the post asked for is vacant, the level that was reached stands in the log.
    event.facts = without_level(event.facts);
    event.facts.set("level", static_cast<std::int64_t>(reminder.level));
    if (!event.facts.has("to")) event.facts.set("to", reminder.to);
    event.facts.set("paper", std::string(reminder.paper()));
}

} // namespace bianmin
