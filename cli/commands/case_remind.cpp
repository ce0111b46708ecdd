/// The case is chased (催办, 二(四)(4)); who does not move is answered for above (督办, 二(五)).
#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/naming.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/reminder.hpp"
#include "cli/language.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options
        .choice("--level", {"handler", "deputy", "director", "district"},
                N_("whom it goes to; else as often as it was chased and as long as it is over says"))
        .value("--to", "NAME", N_("to whom instead: staff or unit by id or name, else any authority by name"))
        .value("--clock", "NAME", N_("the clock it is about"))
        .value("--note", "TEXT", N_("what is said"));
}

/// Who is known stands in the log by id; of several people of one name the id is asked for.
std::string addressee(const Setup& setup, const std::string& named) {
    if (const auto unit = std::ranges::find(setup.units, named, &Unit::name); unit != setup.units.end())
        return unit->id.text;
    const bool somebody = std::ranges::find(setup.staff, named, &Staff::name) != setup.staff.end();
    return somebody ? find_person(setup, named).id.text : named;
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    const auto level = std::ranges::find(reminder_words, std::string_view(arguments.text("level")));
    if (arguments.has("level") && level != std::end(reminder_words))
        event.facts.set("level", static_cast<std::int64_t>(level - std::begin(reminder_words)));
    event.facts.set("to", addressee(session.setup(), arguments.text("to")));
    copy_texts(arguments, event, {"note"});
    if (const auto clock = arguments.word<ClockName>("clock"))
        event.facts.set("clock", std::string(word(*clock)));
}

std::string name_of(const Setup& setup, std::string_view id) {
    if (const Staff* staff = setup.person(StaffId(id))) return staff->name;
    const Unit* unit = setup.unit(UnitId(id));
    return unit ? organ_of(*unit) : std::string(id);
}

void tell_whom(Session& session, Counter&, const Arguments&, const StepOutcome& outcome) {
    if (outcome.repeated) return;
    const Event& event = outcome.events.back();
    for (const auto& post : event.facts.list("vacant"))
        session.talk(say("{} is away and nobody holds the post: it goes one level up",
                         name_of(session.setup(), post)));
    const auto level = static_cast<std::size_t>(event.facts.number("level"));
    std::string whom = name_of(session.setup(), event.facts.text("to"));
    if (level > 0)
        whom += speaking_chinese() ? fmt::format("（{}）", reminder_titles[level])
                                   : fmt::format(" ({})", reminder_words[level]);
    session.talk(say("{} to {}, reminder {} of {}", event.facts.text("paper"), whom, outcome.c.row.reminders,
                     outcome.c.row.number));
    if (const auto holder = event.facts.text("on_duty"); !holder.empty())
        session.talk(say("{} is away: {} holds the post", name_of(session.setup(), event.facts.text("to")),
                         name_of(session.setup(), holder)));
}

/// Several lines about one case (a list of clocks has them) are one reminder. Of a list, what is finished is
/// not chased.
int run(Session& session, const Arguments& arguments) {
    constexpr std::array<std::string_view, 2> finished{"wrong-state", "something-runs"};
    return run_step(session, arguments,
                    {.action = Action::remind,
                     .fill = fill,
                     .follow = tell_whom,
                     .lines = {.key = LineKey::named_case, .passed_over = finished}});
}

} // namespace

extern const Command case_remind{"case", "remind",
                                 N_("Chase an open case, and go up where that does not help"), define, run};

} // namespace bianmin::cli
