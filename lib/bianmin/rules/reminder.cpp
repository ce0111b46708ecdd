/// Escalation of reminders (二(四)(4)；二(五)督查).
#include "bianmin/rules/reminder.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/changed_facts.hpp"
#include "bianmin/domain/term_list.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/recusal.hpp"

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
std::string holder_of(ReminderLevel level, const Case& c, const Setup& setup) {
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

/// 回避: whom a complaint is against is not told to hurry it.
bool recused(const Case& c, const Setup& setup, const StaffId& person) {
    return c.row.type == CaseType::complaint && concerned(setup, c.row.subject, person);
}

std::string addressee(ReminderLevel level, const Case& c, const Setup& setup) {
    std::string to = holder_of(level, c, setup);
    return recused(c, setup, StaffId(to)) ? std::string() : to;
}

/// What the case itself is due by, whatever it is called.
bool of_the_case(ClockName name) {
    return name == ClockName::promise || name == ClockName::complaint || name == ClockName::rectification ||
           name == ClockName::appointment || name == ClockName::absence;
}

/// The clock a reminder is about: the one it names, else the worst that is over, else that of the case, else
/// what ends next.
std::optional<Clock> reminded_clock(const std::vector<Clock>& all, std::optional<ClockName> named) {
    const auto first_to_end = [&](const auto& wanted) -> const Clock* {
        const Clock* first = nullptr;
        for (const auto& clock : all)
            if (clock.running() && clock.due && wanted(clock) &&
                (!first || clock.remaining < first->remaining))
                first = &clock;
        return first;
    };
    const auto is = [](ClockName name) { return [=](const Clock& clock) { return clock.name == name; }; };
    const Clock* found =
        named ? first_to_end(is(*named))
              : first_to_end([](const Clock& clock) { return clock.warned && clock.overdue(); });
    if (!named && !found) found = first_to_end([](const Clock& clock) { return of_the_case(clock.name); });
    if (!named && !found) found = first_to_end([](const Clock&) { return true; });
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<ClockName> named_clock(const Event& event) {
    return parse_word<ClockName>(event.facts.text("clock"));
}

void send_to(Event& event, const Reminder& reminder, const std::string& to) {
    for (const char* fact : {"level", "to", "paper"}) event.facts = changed(event.facts, fact, "");
    event.facts.set("level", static_cast<std::int64_t>(reminder.level))
        .set("to", to)
        .set("paper", std::string(reminder.paper()));
}

/// The level of the post that whoever was named holds; nullopt: none of those of the case.
std::optional<ReminderLevel> level_held(std::string_view to, const Case& c, const Setup& setup) {
    using enum ReminderLevel;
    for (const auto level : {handler, deputy, director, district})
        if (addressee(level, c, setup) == to) return level;
    return std::nullopt;
}

/// Whom it goes to: whoever was named, else by the level asked for or reached.
Reminder reminder_for(const Case& c, const Event& event, const RuleContext& context,
                      const std::optional<Clock>& about) {
    const auto asked = event.facts.number("level");
    const auto reached = [&] {
        if (!named_clock(event) || !about) return next_reminder(c, context, event.occurred.date());
        const int days = std::max(0, -about->remaining);
        return reminder_at(level_of(context.setup.timing, c.row.reminders, days), c, context);
    };
    if (asked < 1 && event.facts.has("to"))
        return {level_held(event.facts.text("to"), c, context.setup).value_or(ReminderLevel::handler), {}};
    Reminder reminder =
        asked >= 1 && asked <= 4 ? reminder_at(static_cast<ReminderLevel>(asked), c, context) : reached();
    // A clock that is somebody's own is chased with that person.
    if (reminder.level == ReminderLevel::handler && about && context.setup.person(about->holder))
        reminder.to = about->holder.text;
    return reminder;
}

/// The paper tells of the clock it is about, as it stood that day.
void write_clock(const Case& c, Event& event, const Clock& about) {
    if (!named_clock(event) && about.due == c.row.due) return;
    event.facts = changed(event.facts, "clock", std::string(word(about.name)));
    event.facts.set("about", about.about).set("was_due", *about.due);
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
    const auto named = named_clock(l.event);
    const auto meant = [&](const Clock& clock) {
        return clock.running() && (!named || (clock.name == *named && clock.due));
    };
    // An open case is chased whatever runs.
    if ((!named && contains(open_states, l.c.row.state)) || std::ranges::any_of(all, meant)) return;
    Term running;
    for (const auto& clock : all)
        if (clock.running() && clock.due) add(running, term(clock.name));
    if (!named || running.english.empty())
        return l.refuse(
            Guard::something_runs,
            named ? say("the term '{}' of the case does not run, nor does another", term(*named))
                  : say("the case is closed ({}) and no term of it runs any more", term(l.c.row.state)),
            say("see: bianmin case show {}", l.c.row.number),
            std::string(named ? word(*named) : word(l.c.row.state)));
    l.refuse(Guard::something_runs, say("the term '{}' of the case does not run", term(*named)),
             say("running: {}; give one of them with --clock, or leave it out", running),
             std::string(word(*named)));
}

bool goes_above(const Event& event) {
    return event.action == Action::remind &&
           event.facts.number("level") > static_cast<std::int64_t>(ReminderLevel::handler);
}

void reach_somebody(const Case& c, Event& event, const RuleContext& context,
                    std::span<const Absence> absences) {
    constexpr auto lowest = static_cast<std::int64_t>(ReminderLevel::handler),
                   highest = static_cast<std::int64_t>(ReminderLevel::district);
    std::vector<std::string> vacant;
    for (auto level = std::max(lowest, event.facts.number("level")); level < highest; ++level) {
        const StaffId to(event.facts.text("to"));
        if (!context.setup.person(to)) break;
        const auto duty = on_duty(context.setup, absences, to, event.occurred);
        if (duty && !recused(c, context.setup, *duty)) {
            if (*duty != to) event.facts.set("on_duty", duty->text);
            break;
        }
        if (vacant.empty() || vacant.back() != to.text) vacant.push_back(to.text);
        const Reminder above = reminder_at(static_cast<ReminderLevel>(level + 1), c, context);
        send_to(event, above, above.to);
    }
    event.facts.set("vacant", join(vacant, "\n"));
}

void decide_reminder(const Case& c, Event& event, const RuleContext& context) {
    const auto about = reminded_clock(clocks(c, context, event.occurred.date()), named_clock(event));
    const Reminder reminder = reminder_for(c, event, context, about);
    // Of an authority outside the log tells the name alone.
    const bool outside = event.facts.has("to") && !event.facts.has("level") &&
                         !level_held(event.facts.text("to"), c, context.setup);
    const std::string to(event.facts.text("to"));
    send_to(event, reminder, to.empty() ? reminder.to : to);
    if (outside) event.facts = changed(event.facts, "level", "");
    if (about) write_clock(c, event, *about);
}

} // namespace bianmin
