/// The table of verbs and the verbs they depend on.
#include "bianmin/rules/order.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

struct Dependence {
    Action action, on;
    bool first = false; ///< of several the first will do, else the last
};
constexpr auto dependences = std::to_array<Dependence>({
    {Action::supply, Action::notify},
    // The clock starts when the materials are complete.
    {Action::accept, Action::supply},
    {Action::transfer, Action::accept},
    {Action::join, Action::accept},
    {Action::forward, Action::accept},
    {Action::suspend, Action::accept},
    {Action::suspend, Action::resume},
    {Action::extend, Action::accept},
    {Action::opine, Action::join},
    {Action::reply, Action::forward},
    {Action::resume, Action::suspend},
    {Action::complete, Action::reply},
    {Action::complete, Action::resume},
    {Action::return_, Action::complete},
    {Action::rate, Action::complete},
    {Action::call_back, Action::complete},
    {Action::reopen, Action::complete},
    {Action::reopen, Action::return_},
    {Action::reopen, Action::reject},
    {Action::reopen, Action::withdraw},
    {Action::receive, Action::send},
    {Action::collect, Action::assess, true},
    {Action::waive, Action::assess, true},
    {Action::refund, Action::collect},
    {Action::void_, Action::collect},
    {Action::remit, Action::collect},
    {Action::remit, Action::remit},
});

/// 退办 and 撤回 end a case whatever its state, so that they stand behind all that was done to it.
constexpr auto done_before_the_end =
    std::to_array<Action>({Action::notify, Action::supply, Action::accept, Action::assign, Action::transfer,
                           Action::join, Action::opine, Action::forward, Action::reply, Action::suspend,
                           Action::resume, Action::extend, Action::reopen, Action::assess, Action::collect});

bool only_a_day(Moment moment) {
    return moment == at(moment.date());
}

/// The receipts a movement of money speaks of; none: of all.
std::vector<std::string> receipts_of(const Event& event) {
    auto names = event.facts.list("receipts");
    if (const auto one = event.facts.text("receipt"); !one.empty()) names.emplace_back(one);
    return names;
}

bool share_a_receipt(const Event& a, const Event& b) {
    const auto first = receipts_of(a), second = receipts_of(b);
    return first.empty() || second.empty() || std::ranges::any_of(first, [&](const std::string& name) {
               return std::ranges::find(second, name) != second.end();
           });
}

/// Both speak of the same unit asked, the same papers, the same receipt.
bool of_the_same(const Event& event, const Event& earlier) {
    const auto same = [&](const char* fact) {
        const auto text = event.facts.text(fact);
        return text.empty() || text == earlier.facts.text(fact);
    };
    switch (event.action) {
    case Action::opine: return same("unit");
    // A day too early is told with where the papers are.
    case Action::receive: return same("to") && event.occurred.date() == earlier.occurred.date();
    case Action::refund:
    case Action::void_:
    case Action::remit: return share_a_receipt(event, earlier);
    default: return true;
    }
}

const Event* step_it_needs(std::span<const Entry> log, const Dependence& dependence, const Event& event) {
    const Event* found = nullptr;
    for (const auto& entry : log)
        for (const auto& other : entry.events) {
            if (other.action != dependence.on || !of_the_same(event, other)) continue;
            found = &other;
            if (dependence.first) return found;
        }
    return found;
}

/// Deemed acceptance holds from receipt, whenever the clock or a clerk wrote it down.
Moment held_since(const Event& event) {
    const auto accepted = event.facts.date("accepted");
    return event.facts.number("deemed") != 0 && accepted ? at(*accepted) : event.occurred;
}

std::string shown_beside(Moment moment, Moment earlier) {
    return moment.date() == earlier.date() ? iso(earlier) : iso(earlier.date());
}

/// The latest of what was done to a case before it is ended so.
const Event* last_done(std::span<const Entry> log, const Event& event) {
    if (event.action != Action::reject && event.action != Action::withdraw) return nullptr;
    const Event* found = nullptr;
    for (const auto& entry : log)
        for (const auto& other : entry.events)
            if (std::ranges::find(done_before_the_end, other.action) != done_before_the_end.end() &&
                (!found || held_since(*found) <= held_since(other)))
                found = &other;
    return found;
}

Finding out_of_order(const char* code, const Event& event, Text message) {
    return {.code = code,
            .value = iso(event.occurred),
            .message = std::move(message),
            .suggestion = say("give --at with the time it happened")};
}

} // namespace

bool lies_before(Moment moment, Moment earlier) {
    const bool days = only_a_day(moment) || only_a_day(earlier);
    return days ? moment.date() < earlier.date() : moment < earlier;
}

std::vector<Finding> times_out_of_order(const CaseRow& row, std::span<const Entry> log, const Event& event) {
    std::vector<Finding> findings;
    const auto before = [&](Moment earlier) {
        return row.import_id == 0 ? lies_before(event.occurred, earlier)
                                  : event.occurred.date() < earlier.date();
    };
    // A day too early is told by the rules of every verb.
    if (!log.empty() && !log.front().events.empty())
        if (const Moment opened = log.front().events.front().occurred;
            before(opened) && event.occurred.date() == opened.date())
            findings.push_back(out_of_order(
                "before-receipt", event,
                say("{} lies before the case was received on {}", iso(event.occurred), iso(opened))));
    // Who rated badly is asked before the rectification ends.
    if (event.action == Action::call_back && row.type == CaseType::rectification) return findings;
    const auto behind = [&](const Event* earlier) {
        if (!earlier || !before(held_since(*earlier))) return;
        findings.push_back(
            out_of_order("out-of-order", event,
                         say("{} lies before '{}', which was on {}", iso(event.occurred),
                             verb(earlier->action), shown_beside(event.occurred, held_since(*earlier)))));
    };
    for (const auto& dependence : dependences)
        if (dependence.action == event.action) behind(step_it_needs(log, dependence, event));
    behind(last_done(log, event));
    return findings;
}

bool collected_by(std::span<const Entry> log, std::string_view receipt, Moment moment) {
    for (const auto& entry : log)
        for (const auto& event : entry.events)
            if (event.action == Action::collect && event.facts.text("receipt") == receipt)
                return !lies_before(moment, event.occurred);
    return true;
}

} // namespace bianmin
