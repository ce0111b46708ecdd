/// Through the one path of openings.
#include "bianmin/desk/matters.hpp"

#include "bianmin/desk/opening.hpp"

#include <algorithm>

namespace bianmin {
namespace {

bool is_bad(Rating rating) {
    return rating >= Rating::dissatisfied;
}

Rating worst_of(const std::vector<Event>& events) {
    auto worst = Rating::very_satisfied;
    const auto consider = [&](std::string_view level) {
        worst = std::max(worst, parse_word<Rating>(level).value_or(worst));
    };
    for (const auto& event : events) {
        consider(event.facts.text("rating"));
        consider(event.facts.text("handler_rating"));
        if (event.action == Action::correct && event.facts.text("field") == "rating")
            consider(event.facts.text("value"));
    }
    return worst;
}

const Event* completion_of(const KeptCase& kept) {
    const Event* last = nullptr;
    for (const auto& entry : kept.entries)
        for (const auto& event : entry.events)
            if (event.action == Action::complete) last = &event;
    return last;
}

/// Who answers for how the case was handled: B holds A's post while A is away (二(五)AB岗).
StaffId answering_for(Desk& desk, const KeptCase& kept) {
    const StaffId& handler = kept.row.handler;
    const Event* done = completion_of(kept);
    if (handler.empty() || !done) return handler;
    const auto absences = absences_around(desk.store, desk.setup, {handler}, done->occurred.date());
    if (!absence_at(absences, handler, done->occurred)) return handler;
    if (auto holder = on_duty(desk.setup, absences, handler, done->occurred)) return std::move(*holder);
    return desk.setup.person(done->actor) ? done->actor : handler;
}

/// The key is that of the rating, so that the same rating opens it once.
StepOutcome open_rectification(Desk& desk, const KeptCase& kept, const std::vector<Event>& rated,
                               const std::string& key) {
    const CaseRow& row = kept.row;
    const StaffId handler = answering_for(desk, kept);
    Opening opening{.service = ServiceId(word(CaseType::rectification)),
                    .applicant = {.name = "评价人"},
                    .center = row.center,
                    .station = row.station,
                    .subject = !handler.empty()      ? handler.text
                               : !row.agent.empty()  ? row.agent.text
                               : row.station.empty() ? row.center.text
                                                     : row.station.text,
                    .parent = row.number};
    opening.more.set("rating", std::string(word(worst_of(rated))));
    for (const auto& event : rated)
        if (event.facts.has("anonymous")) opening.more.set("anonymous", 1);
    Desk own = desk;
    own.key = key + "-rectification";
    return open_case(own, opening, {event_now(own, Action::accept)});
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
    if (!is_bad(worst_of(rated.events))) return std::nullopt;
    return open_rectification(desk, find_case(desk.store, rated.c.row.number), rated.events, desk.key);
}

const Entry* same_rating(const KeptCase& kept, const Event& rate) {
    for (const auto& entry : kept.entries)
        for (const auto& event : entry.events)
            if (event.action == Action::rate && event.facts.text("rating") == rate.facts.text("rating") &&
                event.facts.text("by") == rate.facts.text("by"))
                return &entry;
    return nullptr;
}

std::optional<StepOutcome> demand_missing(Desk& desk, const KeptCase& kept, const Entry& rated) {
    // What came with a ledger has no key, and was answered before.
    if (rated.key.empty() || !is_bad(worst_of(rated.events))) return std::nullopt;
    auto opened = open_rectification(desk, kept, rated.events, rated.key);
    return opened.repeated ? std::nullopt : std::optional(std::move(opened));
}

} // namespace bianmin
