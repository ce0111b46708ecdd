/// Refusals: the state first, then the guards of the row, then the order of times.
#include "bianmin/rules/refusals.hpp"

#include "bianmin/rules/guards.hpp"

#include <algorithm>

namespace bianmin {
namespace {

Finding not_in_this_state(const Case& c, Action action) {
    if (c.row.steps == 0) return {.code = "no-case", .message = say("'{}' needs a case", verb(action))};
    return {
        .code = "wrong-state",
        .value = std::string(word(c.row.state)),
        .message =
            contains(closed_states, c.row.state)
                ? say("the case is closed ({}); only corrections and what follows closing may be recorded",
                      term(c.row.state))
                : say("'{}' is not possible for a case that is {}", verb(action), term(c.row.state)),
        .suggestion = say("possible now: {}", allowed_verbs(c.row.state, c.row.type)),
        .clause = "二(四)"};
}

void times_in_order(const Case& c, const Event& event, const RuleContext& context,
                    std::vector<Finding>& out) {
    if (event.occurred > context.now)
        out.push_back({.code = "in-the-future",
                       .value = iso(event.occurred),
                       .message = say("{} lies in the future", iso(event.occurred)),
                       .suggestion = say("give --at with the time it happened")});
    if (c.row.steps > 0 && event.occurred.date() < c.row.received)
        out.push_back({.code = "before-receipt",
                       .value = iso(event.occurred),
                       .message = say("{} lies before the case was received on {}", iso(event.occurred),
                                      iso(c.row.received))});
    if (event.action == Action::complete && c.row.accepted && event.occurred.date() < *c.row.accepted)
        out.push_back({.code = "before-acceptance",
                       .value = iso(event.occurred),
                       .message = say("{} lies before the case was accepted on {}", iso(event.occurred),
                                      iso(*c.row.accepted))});
}

} // namespace

std::vector<Finding> refusals(const Case& c, const Event& event, const RuleContext& context) {
    std::vector<Finding> out;
    const FlowRow* flow =
        flow_row(event.action, c.row.steps == 0 ? std::nullopt : std::optional(c.row.state), c.row.type);
    if (!flow) return {not_in_this_state(c, event.action)};
    const Look look{c, event, context, context.service_of(c, event), flow->clause, out};
    check_guards(flow->guards, look);
    times_in_order(c, event, context, out);
    return out;
}

Date silence_ends(const Case& c, const RuleContext& context) {
    return context.calendar.add_workdays(c.row.received, context.setup.silence_days);
}

std::vector<std::string> missing_materials(const Service& service, const std::vector<std::string>& received) {
    std::vector<std::string> missing;
    const auto has = [&](std::string_view name) {
        return std::ranges::find(received, name) != received.end();
    };
    if (has("all") || has("齐全")) return missing;
    for (const auto& material : service.materials)
        if (material.required && !material.verifiable && !has(material.name))
            missing.push_back(material.name);
    return missing;
}

} // namespace bianmin
