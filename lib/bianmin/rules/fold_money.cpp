/// Money of a case: nothing is edited, each correction is an event of its own. What was collected and not
/// given back stands in the row; the rest is counted here.
#include "bianmin/rules/fold_parts.hpp"

#include <algorithm>

namespace bianmin {
namespace {

Fen amount_of(const Event& e) {
    return Fen{e.facts.number("fee_fen")};
}

Receipt* receipt_of(Case& c, const Event& e) {
    const auto number = e.facts.text("receipt");
    const auto found = std::ranges::find_if(
        c.receipts, [&](const Receipt& receipt) { return receipt.number == number && !receipt.voided; });
    return found == c.receipts.end() ? nullptr : &*found;
}

void take_in(Case& c, const Event& e) {
    const auto holder = e.facts.text("holder");
    c.receipts.push_back({.number = std::string(e.facts.text("receipt")),
                          .amount = amount_of(e),
                          .holder = holder.empty() ? e.actor : StaffId(holder),
                          .day = e.occurred.date()});
    c.row.fee += amount_of(e);
}

void give_back(Case& c, const Event& e) {
    c.row.fee = c.row.fee - amount_of(e);
    if (Receipt* receipt = receipt_of(c, e)) receipt->refunded += amount_of(e);
}

/// A receipt that should not have been written: its number stays, its money counts no more.
void take_void(Case& c, const Event& e) {
    Receipt* receipt = receipt_of(c, e);
    if (!receipt) return;
    receipt->voided = true;
    c.row.fee = c.row.fee - (receipt->amount - receipt->refunded);
}

void take_remittance(Case& c, const Event& e) {
    c.remitted += amount_of(e);
    const auto numbers = e.facts.list("receipts");
    for (auto& receipt : c.receipts)
        if (!receipt.voided && receipt.batch.empty() &&
            (numbers.empty() || std::ranges::find(numbers, receipt.number) != numbers.end()))
            receipt.batch = e.facts.text("batch");
}

} // namespace

void take_money(Case& c, const Event& e) {
    switch (e.action) {
    case Action::accept:
    case Action::complete:
        // A fee noted with the step, as ledgers have it: due and paid at once.
        if (!e.facts.has("fee_fen")) return;
        c.assessed += amount_of(e);
        return take_in(c, e);
    case Action::assess: c.assessed += amount_of(e); return;
    case Action::waive: c.waived += amount_of(e); return;
    case Action::collect: return take_in(c, e);
    case Action::refund: return give_back(c, e);
    case Action::void_: return take_void(c, e);
    case Action::remit: return take_remittance(c, e);
    default: return;
    }
}

} // namespace bianmin
