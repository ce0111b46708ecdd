/// What a correction may touch.
#include "bianmin/rules/guards_correct.hpp"

#include "bianmin/rules/agents.hpp"
#include "bianmin/rules/case_flow.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

void refuse_value(const Look& l, Text message, Text suggestion) {
    l.refuse(Guard::field_correctable, std::move(message), std::move(suggestion),
             std::string(l.event.facts.text("value")));
}

/// Who ran the errand is somebody who may: as when it was entrusted (二(三)).
void check_agent(const Look& l, const Staff& person) {
    const CaseRow& row = l.c.row;
    if (row.type == CaseType::service && row.channel != Channel::agent)
        return refuse_value(l, say("the case was brought to the window: nobody runs the errand"),
                            say("an errand is entrusted when the case is opened: case open --agent"));
    const Unit* here = l.context.setup.unit(row.station.empty() ? row.center : row.station);
    if (!here) return;
    if (auto finding = agent_refusal(l.context.setup, person, *here)) l.out.push_back(std::move(*finding));
}

/// Who answers, and where: somebody and something the workspace knows.
void check_post(const Look& l, std::string_view field) {
    const std::string value(l.event.facts.text("value"));
    const Setup& setup = l.context.setup;
    if (field == "window") {
        if (!setup.window(WindowId(value)))
            refuse_value(l, say("there is no window {}", value), say("see: bianmin center show"));
        return;
    }
    if (field == "handler" && contains(open_states, l.c.row.state))
        return refuse_value(l, say("while a case is open it is handed on, and its handler not corrected"),
                            say("use: bianmin case assign, or case transfer with --because"));
    const Staff* person = setup.person(StaffId(value));
    if (!person)
        return refuse_value(l, say("there is no staff member {}", value), say("see: bianmin staff list"));
    if (field == "agent") check_agent(l, *person);
}

bool heads(const Look& l) {
    const auto leads = [&](std::string_view id) {
        const Staff* person = l.context.setup.person(StaffId(id));
        return !person || std::ranges::any_of(person->roles, [](Role role) {
            return role == Role::director || role == Role::deputy;
        });
    };
    const auto held = l.event.facts.text("acting_for");
    return leads(l.event.actor.text) || (!held.empty() && leads(held));
}

/// A rating is the word of who gave it: only how it was written down can be wrong, and whom it is about has
/// no say in it.
void check_rating(const Look& l) {
    if (!parse_word<Rating>(l.event.facts.text("value")))
        return l.refuse(Guard::field_correctable, say("the rating must be one of the five levels"));
    if (!l.c.row.rating)
        return refuse_value(l, say("the case has not been rated"), say("record it: bianmin case rate"));
    if (l.event.actor == l.c.row.handler || l.event.actor == l.c.row.agent)
        return refuse_value(l, say("the rating is about {}", l.event.actor.text),
                            say("director or deputy of the center corrects it"));
    if (!heads(l))
        refuse_value(l, say("only director and deputy correct how a rating was written down"),
                     say("tell them what the applicant said"));
}

} // namespace

void field_correctable(const Look& l) {
    constexpr std::array<std::string_view, 10> fields{"handler", "agent",     "window", "rating",  "result",
                                                      "name",    "id_number", "phone",  "address", "note"};
    const auto field = l.event.facts.text("field");
    if (field == "fee")
        return l.refuse(Guard::field_correctable,
                        say("a fee is not corrected: each counter-entry stands in the log"),
                        say("void the receipt (fee void), refund (fee refund), waive (fee waive) or assess "
                            "the rest (fee assess)"),
                        "fee");
    if (std::ranges::find(fields, field) == fields.end())
        return l.refuse(
            Guard::field_correctable,
            say("this cannot be corrected; correctable are handler, agent, window, rating, result, "
                "name, id_number, phone, address, note"),
            say("dates and clocks stand in the log: take the step that mends them"), std::string(field));
    // What is said of the applicant is kept apart from the log, as a commitment.
    if (!l.given("value") && !l.event.facts.has("person"))
        return refuse_value(l, say("it is not said what {} should say", field), say("give --value"));
    if (field == "rating") return check_rating(l);
    if (field == "handler" || field == "agent" || field == "window") check_post(l, field);
}

} // namespace bianmin
