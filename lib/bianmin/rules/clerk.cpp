/// The ledger's names before the importer's.
#include "bianmin/rules/clerk.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// What a later ledger lets a known case do. Recounting and annulling have no key either.
constexpr std::array goes_on{Action::complete, Action::reject, Action::withdraw, Action::return_,
                             Action::rate,     Action::send,   Action::receive};

StaffId named_in(const Event& event, std::string_view fact) {
    // What a ledger did not say stands in brackets.
    const auto text = event.facts.text(fact);
    return text.starts_with("（") ? StaffId() : StaffId(text);
}

/// In the entry that opens the case its own events tell it, whatever became of the case.
StaffId handler_of(const CaseRow& then, const Entry& entry, const Event* opening) {
    for (const auto& event : entry.events)
        if (auto handler = named_in(event, "handler"); !handler.empty()) return handler;
    return opening ? StaffId() : then.handler;
}

StaffId agent_of(const CaseRow& then, const Event* opening) {
    return opening ? named_in(*opening, "agent") : then.agent;
}

} // namespace

StaffId clerk_of(const CaseRow& then, const Entry& entry, const Event& event) {
    const auto found = std::ranges::find(entry.events, Action::open, &Event::action);
    const Event* opening = found == entry.events.end() ? nullptr : &*found;
    const bool imported = opening ? opening->facts.number("import") > 0 : then.import_id > 0;
    const bool of_ledger = opening || std::ranges::find(goes_on, event.action) != goes_on.end();
    if (!imported || !entry.key.empty() || !of_ledger) return event.actor;
    StaffId named = event.action == Action::send      ? named_in(event, "sender")
                    : event.action == Action::receive ? named_in(event, "receiver")
                                                      : StaffId();
    if (named.empty()) named = handler_of(then, entry, opening);
    // The agent hands the papers in; who takes them in is somebody else.
    if (named.empty() && event.action != Action::receive) named = agent_of(then, opening);
    return named.empty() ? event.actor : named;
}

} // namespace bianmin
