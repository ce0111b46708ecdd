/// The live cases, clock by clock, and the table of fees.
#include "bianmin/desk/handover.hpp"

#include "bianmin/rules/fold.hpp"

#include <algorithm>

namespace bianmin {
namespace {

std::optional<HandedOver> in_hand_of(const Desk& desk, const KeptCase& kept, const StaffId& who) {
    if (kept.row.type == CaseType::absence) return std::nullopt;
    const Case c = fold_case(kept.row, kept.entries);
    std::optional<HandedOver> out;
    // Also where no term of it runs.
    if (!c.row.ended && (c.row.handler == who || c.row.agent == who))
        out = {c.row, c.row.handler == who ? ChargeAs::handler : ChargeAs::agent, c.row.due};
    for (const auto& clock : clocks(c, desk.rules(), desk.occurred.date())) {
        // Cash is counted by receipt.
        if (!clock.running() || clock.name == ClockName::remittance) continue;
        const auto charges = in_charge(c, clock, desk.setup);
        const auto mine = std::ranges::find(charges, who, &InCharge::who);
        if (mine == charges.end()) continue;
        if (!out) out = {c.row, mine->as, clock.due};
        if (!out->due || c.row.ended) out->due = clock.due;
    }
    return out;
}

} // namespace

Fen Handover::cash_total() const {
    Fen total;
    for (const auto& listed : cash) total += listed.line.held;
    return total;
}

Handover handover_of(const Desk& desk, const StaffId& who) {
    Handover out;
    desk.store.read([&] {
        for (const auto key : desk.store.live_cases()) {
            const auto kept = desk.store.find_case_of_key(key);
            if (!kept) continue;
            if (auto one = in_hand_of(desk, *kept, who)) out.cases.push_back(std::move(*one));
        }
        MoneyBook(desk.store).each_line({.holder = who, .on_hand = true}, [&](const ListedMoney& listed) {
            out.cash.push_back(listed);
        });
    });
    std::ranges::sort(out.cases, {}, [](const HandedOver& one) { return one.row.number; });
    return out;
}

} // namespace bianmin
