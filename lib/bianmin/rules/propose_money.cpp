/// What a money verb leaves to the rules.
#include "bianmin/domain/changed_facts.hpp"
#include "bianmin/domain/money.hpp"
#include "bianmin/rules/guards_money.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// Sets a number that the caller may not choose.
void decide_number(Facts& facts, std::string_view name, std::int64_t value) {
    Facts kept;
    for (const auto& fact : facts.all())
        if (fact.name != name) std::visit([&](const auto& known) { kept.set(fact.name, known); }, fact.value);
    facts = std::move(kept.set(name, value));
}

void propose_amount(Facts& facts, Fen amount) {
    if (!facts.has("fee_fen") && amount.value > 0) facts.set("fee_fen", amount.value);
}

void propose_assessment(const Case& c, Event& event, const Service& service) {
    const FeeItem* item = fee_item(service, event.facts.text("item"));
    if (item && item->fee.value == 0 && charged(c).value == 0 && !event.facts.has("fee_fen"))
        event.facts.set("fee_fen", std::int64_t{0});
    else
        propose_amount(event.facts, (item ? item->fee : service.fee) - charged(c));
    if (!event.facts.has("basis")) event.facts.set("basis", service.fee_basis);
}

/// The only receipt that still counts needs not be named.
const Receipt* propose_receipt(const Case& c, Facts& facts) {
    if (facts.has("receipt")) {
        const Receipt* named = open_receipt(c.receipts, facts.text("receipt"));
        // However it was typed, the log has the receipt's own number.
        if (named) facts = changed(facts, "receipt", std::string(name_of(*named)));
        return named;
    }
    const auto counts = [](const Receipt& receipt) { return !receipt.voided; };
    if (std::ranges::count_if(c.receipts, counts) != 1) return nullptr;
    const Receipt& only = *std::ranges::find_if(c.receipts, counts);
    facts.set("receipt", std::string(name_of(only)));
    return &only;
}

Fen amount_of_remittance(const Case& c, const Facts& facts) {
    Fen sum;
    for (const auto i : receipts_of_remittance(c.receipts, facts))
        sum += c.receipts[i].amount - c.receipts[i].refunded;
    return facts.number("back") != 0 ? Fen{} - sum : sum;
}

} // namespace

void propose_money(const Case& c, Event& event, const Service* service) {
    switch (event.action) {
    case Action::assess:
        if (service) propose_assessment(c, event, *service);
        return;
    case Action::waive:
    case Action::collect: return propose_amount(event.facts, account_of(c).outstanding());
    case Action::refund:
        if (const Receipt* receipt = propose_receipt(c, event.facts))
            propose_amount(event.facts, receipt->amount - receipt->refunded);
        return;
    case Action::void_:
        if (const Receipt* receipt = propose_receipt(c, event.facts))
            decide_number(event.facts, "fee_fen", receipt->amount.value);
        return;
    case Action::remit:
        return decide_number(event.facts, "fee_fen", amount_of_remittance(c, event.facts).value);
    default: return;
    }
}

} // namespace bianmin
