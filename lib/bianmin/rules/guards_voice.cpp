/// The guards of what the public says, and of what a visit finds.
#include "bianmin/rules/guards_voice.hpp"

#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/refusals.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// Empty for the applicant, who is written `本人` too.
std::string rater_of(std::string_view by) {
    return by == "本人" ? std::string() : std::string(by);
}

/// Somebody of the unit that was inspected: its people, and those of its windows and departments.
bool by_the_inspected(const Look& l) {
    const Unit* seat = l.context.setup.seat_of(l.event.actor);
    return seat && seat->id.text == l.c.row.subject;
}

} // namespace

void rating_given(const Look& l) {
    if (!parse_word<Rating>(l.event.facts.text("rating")))
        l.refuse(Guard::rating_given, say("the rating must be one of the five levels"),
                 say("give --rating 满意"));
}

void rated_once(const Look& l) {
    const std::string by = rater_of(l.event.facts.text("by"));
    const auto same = [&](const std::string& rater) { return rater_of(rater) == by; };
    const bool rated = by.empty() && l.c.row.rating && l.c.raters.empty(); // corrected into the row
    if (rated || std::ranges::any_of(l.c.raters, same))
        l.refuse(Guard::rated_once, by.empty() ? say("the case has been rated already: {}",
                                                     chinese(l.c.row.rating.value_or(Rating{})))
                                               : say("{} has rated the case already", by));
    if (by.empty() || by == l.c.collector || by == l.c.row.agent.text) return;
    l.refuse(Guard::rated_once,
             say("besides the applicant only the agent and who received the result rate; {} is neither", by),
             say("leave --by out for the applicant"));
}

bool asks_again(const Case& c) {
    return c.row.type == CaseType::rectification && c.opening.has("rating") && !c.opening.has("anonymous");
}

void called_back(const Look& l) {
    if (!asks_again(l.c) || !l.c.call_backs.empty()) return;
    l.refuse(Guard::called_back,
             say("a bad rating is answered only after who gave it has been asked again (国办发〔2019〕51号)"),
             say("record it first: bianmin case call-back"));
}

bool may_settle(const Setup& setup, const StaffId& actor, const StaffId& finder) {
    const Unit *own = setup.seat_of(actor), *found = setup.seat_of(finder);
    return !own || !found || setup.stands_over(own->id, found->id);
}

void rechecked(const Look& l) {
    if (l.c.row.type != CaseType::rectification || !l.c.opening.has("item")) return;
    if (!may_settle(l.context.setup, l.event.actor, l.c.first_contact)) {
        const Unit* found = l.context.setup.seat_of(l.c.first_contact);
        return l.refuse(
            Guard::rechecked,
            say("what {} found missing is settled by {} or by those above it", found->name, found->name),
            say("ask them for another visit"));
    }
    if (l.given("inspection")) return;
    if (l.event.action != Action::complete && !by_the_inspected(l)) return;
    l.refuse(Guard::rechecked, say("what an inspection found missing is closed by whoever looks at it again"),
             say("record the visit: bianmin center inspect, or station inspect, with --answer {}=…",
                 l.c.opening.text("item")));
}

void planned_above(const Look& l) {
    if (l.c.row.type != CaseType::plan || may_settle(l.context.setup, l.event.actor, l.c.first_contact))
        return;
    const Unit* put = l.context.setup.seat_of(l.c.first_contact);
    l.refuse(Guard::planned_above,
             say("what {} put into the plan is taken out by {} or by those above it", put->name, put->name),
             say("do it and close it: bianmin plan done, or ask them"));
}

} // namespace bianmin
