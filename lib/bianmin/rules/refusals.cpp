/// Refusals: the state first, then the guards of the row, then the order of times.
#include "bianmin/rules/refusals.hpp"

#include "bianmin/rules/appointment.hpp"
#include "bianmin/rules/guards.hpp"
#include "bianmin/rules/shown_span.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// Who keeps appointments thinks of coming and cancelling, not of steps of a case.
Finding appointment_over(const Case& c, const RuleContext& context) {
    const Date ended = c.row.ended.value_or(c.row.received);
    const auto how = attendance(c.row, context.now.date());
    const bool kept = how == Attendance::kept, missed = how == Attendance::missed;
    return {.code = "wrong-state",
            .message = kept     ? say("they have come already, on {}", iso(ended))
                       : missed ? say("the appointment was for {} and has expired",
                                      iso(c.row.due.value_or(c.row.received)))
                                : say("the appointment was cancelled on {}", iso(ended)),
            .suggestion = kept ? say("see: bianmin case show {}", c.row.number)
                               : say("book anew: bianmin appointment book"),
            .clause = "二(四)"};
}

Finding not_in_this_state(const Case& c, Action action, const RuleContext& context) {
    if (c.row.steps == 0) return {.code = "no-case", .message = say("'{}' needs a case", verb(action))};
    if (c.row.type == CaseType::appointment && c.row.ended &&
        (action == Action::complete || action == Action::withdraw))
        return appointment_over(c, context);
    if (c.row.deemed && c.row.accepted && (action == Action::accept || action == Action::notify))
        return {.code = "wrong-state",
                .value = std::string(word(c.row.state)),
                .message = say("nothing was said within {} working days: the case has been accepted since {}",
                               context.setup.silence_days, iso(*c.row.accepted)),
                .suggestion = say("possible now: {}", allowed_verbs(c.row.state, c.row.type)),
                .clause = "行政许可法第三十二条"};
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
                       .value = shown_from(event.occurred),
                       .message = say("{} lies in the future", shown_from(event.occurred)),
                       .suggestion = say("give --at with the time it happened")});
    if (c.row.steps > 0 && event.occurred.date() < c.row.received)
        out.push_back({.code = "before-receipt",
                       .value = shown_from(event.occurred),
                       .message = say("{} lies before the case was received on {}",
                                      shown_from(event.occurred), iso(c.row.received))});
    if (event.action == Action::complete && c.row.accepted && event.occurred.date() < *c.row.accepted)
        out.push_back({.code = "before-acceptance",
                       .value = shown_from(event.occurred),
                       .message = say("{} lies before the case was accepted on {}",
                                      shown_from(event.occurred), iso(*c.row.accepted))});
}

} // namespace

std::vector<Finding> refusals(const Case& c, const Event& event, const RuleContext& context) {
    std::vector<Finding> out;
    const FlowRow* flow =
        flow_row(event.action, c.row.steps == 0 ? std::nullopt : std::optional(c.row.state), c.row.type);
    if (!flow) return {not_in_this_state(c, event.action, context)};
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
