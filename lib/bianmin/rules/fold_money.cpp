/// Money of a case: nothing is edited, each correction is an event of its own. What was collected and not
/// given back stands in the row; the rest is counted here.
#include "bianmin/domain/money.hpp"
#include "bianmin/rules/fold_parts.hpp"

namespace bianmin {
namespace {

Fen amount_of(const Event& e) {
    return Fen{e.facts.number("fee_fen")};
}

/// What was voided before is due again: the next receipt takes its place.
void replace_voided(Case& c, std::string_view number) {
    for (auto& receipt : c.receipts)
        if (receipt.voided && receipt.replaced_by.empty()) receipt.replaced_by = number;
}

/// Its number stays, its money counts no more.
void mark_void(Receipt& receipt, const Event& e) {
    receipt.voided = true;
    receipt.voided_on = e.occurred.date();
    receipt.voided_by = e.actor;
    receipt.voided_because = e.facts.text("because");
}

void take_in(Case& c, const Event& e, StaffId holder) {
    replace_voided(c, e.facts.text("receipt"));
    c.receipts.push_back({.number = std::string(e.facts.text("receipt")),
                          .amount = amount_of(e),
                          .holder = std::move(holder),
                          .day = e.occurred.date()});
    c.row.fee += amount_of(e);
}

const StaffId& handler_of(const Case& c, const Event& e) {
    return c.row.handler.empty() ? e.actor : c.row.handler;
}

void give_back(Case& c, const Event& e) {
    Receipt* receipt = open_receipt(c.receipts, e.facts.text("receipt"));
    if (!receipt) return;
    receipt->refunded += amount_of(e);
    c.row.fee = c.row.fee - amount_of(e);
}

/// A receipt that should not have been written.
void take_void(Case& c, const Event& e) {
    Receipt* receipt = open_receipt(c.receipts, e.facts.text("receipt"));
    if (!receipt) return;
    mark_void(*receipt, e);
    c.row.fee = c.row.fee - (receipt->amount - receipt->refunded);
}

void take_remittance(Case& c, const Event& e) {
    const bool back = e.facts.number("back") != 0;
    c.remitted += amount_of(e);
    for (const auto i : receipts_of_remittance(c.receipts, e.facts))
        c.receipts[i].batch = back ? std::string() : std::string(e.facts.text("batch"));
}

} // namespace

void take_money(Case& c, const Event& e) {
    switch (e.action) {
    case Action::accept:
    case Action::complete:
        // A fee noted with the step, as ledgers have it: due and paid at once, in the hands of the handler.
        if (!e.facts.has("fee_fen")) return;
        c.fee_known = true;
        if (amount_of(e).value == 0) return;
        c.assessed += amount_of(e);
        return take_in(c, e, handler_of(c, e));
    case Action::assess:
        c.fee_known = true;
        c.assessed += amount_of(e);
        return;
    case Action::waive: c.waived += amount_of(e); return;
    case Action::collect: {
        const auto holder = e.facts.text("holder");
        return take_in(c, e, holder.empty() ? e.actor : StaffId(holder));
    }
    case Action::refund: return give_back(c, e);
    case Action::void_: return take_void(c, e);
    case Action::remit: return take_remittance(c, e);
    default: return;
    }
}

void take_fee_correction(Case& c, const Event& e) {
    for (auto& receipt : c.receipts) {
        if (receipt.voided) continue;
        mark_void(receipt, e);
        c.assessed = c.assessed - receipt.amount;
    }
    c.assessed += amount_of(e);
    c.row.fee = Fen{};
    if (amount_of(e).value != 0) take_in(c, e, handler_of(c, e));
}

} // namespace bianmin
