/// What accompanies a case without moving it: where its papers are, what was printed, who called back, which
/// clocks gave warning.
#include "bianmin/rules/fold_parts.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// A ledger is entered by others than those it tells of.
StaffId who(const Event& e, const char* fact) {
    return e.facts.has(fact) ? StaffId(e.facts.text(fact)) : e.actor;
}

void take_arrival(Case& c, const Event& e) {
    const auto to = e.facts.text("to");
    // Of papers sent anew the last ones arrive: those before were lost, and stay so.
    for (auto way = c.handoffs.rbegin(); way != c.handoffs.rend() && !way->received; ++way) {
        if (!to.empty() && way->to != to) continue;
        way->received = e.occurred.date();
        way->receiver = who(e, "receiver");
        return;
    }
}

void take_paper(Case& c, const Event& e) {
    const auto number = e.facts.text("number"), form = e.facts.text("form");
    const auto found = std::ranges::find_if(
        c.papers, [&](const Printed& paper) { return paper.form == form && paper.number == number; });
    if (found == c.papers.end()) {
        c.papers.push_back(
            {.form = std::string(form), .number = std::string(number), .day = e.occurred.date()});
        return;
    }
    ++found->times;
    found->day = e.occurred.date();
}

void take_warning(Case& c, const Event& e) {
    const auto level = e.facts.text("level");
    c.warnings.push_back({.clock = std::string(e.facts.text("clock")),
                          .level = std::string(level),
                          .due = e.facts.date("was_due"),
                          .day = e.occurred.date()});
    // A finished case never turns red (办结后不再变色).
    const int card = level == "red" ? 2 : level == "yellow" ? 1 : 0;
    if (!c.row.ended) c.row.card = std::max(c.row.card, card);
}

} // namespace

void take_company(Case& c, const Event& e) {
    switch (e.action) {
    case Action::send:
        c.handoffs.push_back({.from = std::string(e.facts.text("from")),
                              .to = std::string(e.facts.text("to")),
                              .sender = who(e, "sender"),
                              .sent = e.occurred.date(),
                              .due = e.facts.date("arrive_by")});
        return;
    case Action::receive: return take_arrival(c, e);
    case Action::call_back:
        c.call_backs.push_back({.day = e.occurred.date(),
                                .satisfied = e.facts.number("satisfied") != 0,
                                .caller = e.actor,
                                .note = std::string(e.facts.text("note"))});
        return;
    case Action::print: return take_paper(c, e);
    case Action::warn: return take_warning(c, e);
    default: return;
    }
}

} // namespace bianmin
