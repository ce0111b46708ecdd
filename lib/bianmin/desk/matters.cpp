/// Through the one path of openings.
#include "bianmin/desk/matters.hpp"

#include "bianmin/desk/opening.hpp"

#include <algorithm>

namespace bianmin {
namespace {

bool is_bad(Rating rating) {
    return rating >= Rating::dissatisfied;
}

/// A department's people sit at its center.
UnitId counter_of(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    return unit && unit->kind == UnitKind::department ? unit->parent : id;
}

} // namespace

UnitId unit_answering_for(const Setup& setup, const std::string& subject) {
    if (const Staff* staff = setup.person(StaffId(subject))) return counter_of(setup, staff->unit);
    if (const Window* window = setup.window(WindowId(subject))) return window->center;
    if (const Unit* unit = setup.unit(UnitId(subject))) return counter_of(setup, unit->id);
    throw Error(ErrorKind::not_found, say("there is no staff member, window or unit {}", subject), {},
                say("see: bianmin staff list, bianmin center show, bianmin station list"));
}

void name_rater(const Setup& setup, const KeptCase& kept, const std::string& by, Event& rate) {
    if (by == kept.person.name) return;
    const Staff* agent = setup.person(kept.row.agent);
    rate.facts.set("by", agent && agent->name == by ? agent->id.text : by);
}

std::optional<StepOutcome> demand_rectification(Desk& desk, const StepOutcome& rated) {
    const CaseRow& row = rated.c.row;
    auto worst = Rating::very_satisfied;
    for (const auto& event : rated.events)
        for (const char* fact : {"rating", "handler_rating"})
            worst = std::max(worst, parse_word<Rating>(event.facts.text(fact)).value_or(worst));
    for (const auto& event : rated.events)
        if (event.action == Action::correct && event.facts.text("field") == "rating")
            worst = std::max(worst, parse_word<Rating>(event.facts.text("value")).value_or(worst));
    if (!is_bad(worst)) return std::nullopt;
    Opening opening{.service = ServiceId(word(CaseType::rectification)),
                    .applicant = {.name = "评价人"},
                    .center = row.center,
                    .station = row.station,
                    .subject = !row.handler.empty()  ? row.handler.text
                               : !row.agent.empty()  ? row.agent.text
                               : row.station.empty() ? row.center.text
                                                     : row.station.text,
                    .parent = row.number};
    opening.more.set("rating", std::string(word(worst)));
    Desk own = desk;
    own.key = desk.key + "-rectification";
    return open_case(own, opening, {event_now(own, Action::accept)});
}

} // namespace bianmin
