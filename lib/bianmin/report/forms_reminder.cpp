/// What a reminder or a card is about: its own clock, and whom it asks to do what.
#include "bianmin/report/forms.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/reminder.hpp"

#include <fmt/format.h>

#include <array>

namespace bianmin {
namespace {

/// As a paper calls them.
std::string_view term_of(ClockName name, CaseType type) {
    constexpr std::array<std::string_view, std::tuple_size_v<decltype(Words<ClockName>::table)>> terms{
        "承诺时限",     "法定时限", "镇街审查时限", "上级审批时限", "会办时限", "一次性告知时限",
        "补正期限",     "送达时限", "投诉答复时限", "整改反馈时限", "回访时限", "代收费用上缴时限",
        "材料签收时限", "预约时间", "返岗时间",     "投诉受理时限"};
    const bool answer = name == ClockName::promise && type == CaseType::information;
    return answer ? "答复时限" : terms[static_cast<std::size_t>(name)];
}

/// The case's own clock is called by what the case is.
ClockName own_clock(CaseType type) {
    switch (type) {
    case CaseType::complaint: return ClockName::complaint;
    case CaseType::rectification: return ClockName::rectification;
    case CaseType::appointment: return ClockName::appointment;
    case CaseType::absence: return ClockName::absence;
    default: return ClockName::promise;
    }
}

/// The clock as it stood when the event happened.
std::optional<Clock> clock_then(const PaperFacts& facts, ClockName name) {
    const Event& event = facts.event();
    const auto about = event.facts.text("about");
    const RuleContext context{.setup = facts.setup, .calendar = facts.calendar, .now = event.occurred};
    for (const auto& clock : clocks(facts.then, context, event.occurred.date()))
        if (clock.name == name && clock.running() && (about.empty() || clock.about == about)) return clock;
    return std::nullopt;
}

std::string about_text(const PaperFacts& facts) {
    const std::string about(facts.event().facts.text("about"));
    const bool of_clock = facts.event().facts.has("was_due") && !about.empty();
    if (!of_clock) return {};
    const Unit* unit = facts.setup.unit(UnitId(about));
    return fmt::format("（{}）", unit ? unit->name : about);
}

std::string left_until(const PaperFacts& facts, const std::optional<Date>& due) {
    if (!due) return {};
    const int left = remaining_workdays(facts.calendar, facts.event().occurred.date(), *due);
    return left >= 0 ? fmt::format("剩余{}个工作日", left) : fmt::format("已超期{}个工作日", -left);
}

bool over(const PaperFacts& facts, const std::optional<Date>& due) {
    return due && remaining_workdays(facts.calendar, facts.event().occurred.date(), *due) < 0;
}

} // namespace

void add_reminder(const PaperFacts& facts, Fields& fields) {
    const Event& event = facts.event();
    const bool chases = event.action == Action::remind || event.action == Action::warn;
    const auto named = parse_word<ClockName>(event.facts.text("clock"));
    const ClockName name = named.value_or(own_clock(facts.then.row.type));
    const auto clock = chases && named ? clock_then(facts, *named) : std::nullopt;
    auto due = event.facts.date("was_due");
    // Logs of old name the clock and leave out its day.
    if (!due && chases) due = !named ? facts.then.row.due : clock ? clock->due : std::nullopt;
    // A card goes to whose clock it is.
    if (const Staff* holder = clock ? facts.setup.person(clock->holder) : nullptr;
        holder && event.action == Action::warn)
        fields.set("to", holder->name);
    const auto level = event.facts.text("level");
    // 黄牌: one working day is left; 红牌: over. A chase alone has no card.
    fields.set("yellow", level == "yellow")
        .set("red", level == "red")
        .set("above", goes_above(event))
        .set("urging", event.facts.text("paper") == "催办单" ? "催办" : "督办")
        .set("clock", due || named ? std::string(term_of(name, facts.then.row.type)) + about_text(facts)
                                   : std::string())
        .set("clock_due", due ? chinese(*due) : std::string())
        .set("clock_left", chases ? left_until(facts, due) : std::string())
        .set("over", chases && over(facts, due))
        .set("reminders", std::to_string(facts.then.row.reminders));
}

} // namespace bianmin
