/// What may be charged, taken, given back and handed in.
#include "bianmin/rules/guards_money.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/money.hpp"
#include "bianmin/domain/receipt_number.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr const char* fee_clause = "二(四)承办；行政许可法第五十八条";

Fen amount_of(const Look& l) {
    return Fen{l.event.facts.number("fee_fen")};
}

void refuse_fee(const Look& l, Text message, Text suggestion, std::string value) {
    l.out.push_back({.code = std::string(word(Guard::fee_scheduled)),
                     .value = std::move(value),
                     .message = std::move(message),
                     .suggestion = std::move(suggestion),
                     .clause = fee_clause});
}

std::string names(const std::vector<Receipt>& receipts) {
    std::vector<std::string> out;
    for (const auto& receipt : receipts)
        if (!receipt.voided) out.emplace_back(name_of(receipt));
    return join(out, ", ");
}

const Receipt* receipt_of(const Look& l) {
    return open_receipt(l.c.receipts, l.event.facts.text("receipt"));
}

/// What may be charged: the line that was named, else any.
std::vector<Fen> scheduled_figures(const Service& service, std::string_view item) {
    if (const FeeItem* line = fee_item(service, item)) return {line->fee};
    std::vector<Fen> figures{service.fee};
    for (const auto& line : service.fee_items) figures.push_back(line.fee);
    std::ranges::sort(figures);
    figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
    return figures;
}

std::string yuan_list(const std::vector<Fen>& figures) {
    std::vector<std::string> out;
    for (const Fen figure : figures) out.push_back(yuan(figure));
    return join(out, ", ");
}

void already_paid(const Look& l) {
    if (const FeeAccount account = account_of(l.c); account.refunded.value > 0 && charged(l.c).value <= 0)
        return l.refuse(
            Guard::within_outstanding,
            say("what was paid has been given back ({} yuan): nothing is due now", yuan(account.refunded)),
            say("assess it by the schedule again first: fee assess"), yuan(amount_of(l)));
    const auto last = std::ranges::find_if(l.c.receipts.rbegin(), l.c.receipts.rend(),
                                           [](const Receipt& receipt) { return !receipt.voided; });
    if (last == l.c.receipts.rend())
        return l.refuse(Guard::within_outstanding, say("nothing is due: no fee has been assessed"),
                        say("assess it by the schedule first: fee assess"), yuan(amount_of(l)));
    l.refuse(Guard::within_outstanding,
             say("this has been paid already: receipt {} of {}, {} yuan, taken by {}", name_of(*last),
                 iso(last->day), yuan(last->amount), last->holder.text),
             say("a receipt that should not have been written is voided first: fee void"),
             yuan(amount_of(l)));
}

} // namespace

Fen charged(const Case& c) {
    const FeeAccount account = account_of(c);
    return account.assessed - account.waived - account.refunded;
}

Fen highest_fee(const Service& service) {
    Fen highest = service.fee;
    for (const auto& item : service.fee_items) highest = std::max(highest, item.fee);
    return highest;
}

const FeeItem* fee_item(const Service& service, std::string_view name) {
    const auto found = std::ranges::find(service.fee_items, name, &FeeItem::name);
    return found == service.fee_items.end() ? nullptr : &*found;
}

void fee_scheduled(const Look& l) {
    const bool assessing = l.event.action == Action::assess;
    if (l.context.from_ledger || (!assessing && !l.event.facts.has("fee_fen"))) return;
    if (!l.service)
        return refuse_fee(l, say("there is no service {} in the catalog", l.c.row.service.text),
                          say("see: bianmin service list"), l.c.row.service.text);
    const Service& service = *l.service;
    const Fen highest = highest_fee(service), amount = amount_of(l);
    if (highest.value == 0 || service.fee_basis.empty())
        return refuse_fee(
            l,
            say("{} is free of charge: its schedule has no fee, and no service fee is charged", service.name),
            say("take nothing; a fee that the law provides is written into the catalog with "
                "fee and fee_basis"),
            yuan(amount));
    if (const auto item = l.event.facts.text("item"); !item.empty() && !fee_item(service, item))
        return refuse_fee(l, say("the schedule of {} has no line {}", service.name, item),
                          say("see: bianmin service show {}", service.id.text), std::string(item));
    if (!l.event.facts.has("fee_fen") && charged(l.c).value > 0)
        return refuse_fee(
            l, say("the fee of the schedule has been assessed already: {} yuan", yuan(charged(l.c))),
            say("see: bianmin case show {}", l.c.row.number), {});
    const std::vector<Fen> figures = scheduled_figures(service, l.event.facts.text("item"));
    if (amount.value < 0 || (amount.value == 0 && std::ranges::find(figures, amount) == figures.end()))
        return refuse_fee(l, say("a fee is more than nothing"), say("give --amount"), yuan(amount));
    if (charged(l.c) + amount > highest)
        return refuse_fee(
            l,
            say("{} yuan are above the schedule of {}: at most {} yuan, of which {} are assessed "
                "already ({})",
                yuan(amount), service.name, yuan(highest), yuan(charged(l.c)), service.fee_basis),
            say("charge what the schedule says, and no service fee"), yuan(amount));
    const auto on_schedule = [&](Fen figure) { return charged(l.c) + amount == figure; };
    if (assessing && std::ranges::none_of(figures, on_schedule))
        refuse_fee(l,
                   say("{} yuan are no figure of the schedule of {}: {} ({})", yuan(amount), service.name,
                       yuan_list(figures), service.fee_basis),
                   say("assess what the schedule says; what is not charged of it is waived with its reason: "
                       "fee waive"),
                   yuan(amount));
}

void within_outstanding(const Look& l) {
    const Fen outstanding = account_of(l.c).outstanding(), amount = amount_of(l);
    if (outstanding.value <= 0) return already_paid(l);
    if (amount.value <= 0)
        return l.refuse(Guard::within_outstanding, say("the amount must be more than nothing"),
                        say("give --amount"), yuan(amount));
    if (amount > outstanding)
        l.refuse(
            Guard::within_outstanding,
            say("{} yuan are more than the {} yuan that are outstanding", yuan(amount), yuan(outstanding)),
            say("take at most what is outstanding"), yuan(amount));
}

void receipt_new(const Look& l) {
    const auto number = l.event.facts.text("receipt");
    if (number == unnumbered)
        return l.refuse(Guard::receipt_new, say("'-' is no number of a receipt"),
                        say("leave --receipt out, and the next number is given"), std::string(number));
    const auto used = std::ranges::find_if(
        l.c.receipts, [&](const Receipt& receipt) { return same_receipt_number(receipt.number, number); });
    if (number.empty() || used == l.c.receipts.end()) return;
    l.refuse(Guard::receipt_new,
             used->voided
                 ? say("the number {} was used on {} and voided; numbers are not used again", number,
                       iso(used->day))
                 : say("the number {} was used on {}; numbers are not used again", number, iso(used->day)),
             say("leave --receipt out, and the next number is given"), std::string(number));
}

void receipt_known(const Look& l) {
    const std::string number(l.event.facts.text("receipt"));
    const std::string known = names(l.c.receipts);
    if (number.empty())
        return l.refuse(Guard::receipt_known,
                        known.empty() ? say("the case has no receipt") : say("of which receipt?"),
                        known.empty() ? Text{} : say("give --receipt with one of {}", known));
    if (receipt_of(l)) return;
    const bool voided = std::ranges::any_of(l.c.receipts, [&](const Receipt& receipt) {
        return receipt.voided && same_receipt_number(name_of(receipt), number);
    });
    l.refuse(Guard::receipt_known,
             voided ? say("receipt {} has been voided", number) : say("the case has no receipt {}", number),
             known.empty() ? say("see: bianmin fee list") : say("give --receipt with one of {}", known),
             number);
}

void refund_in_receipt(const Look& l) {
    const Receipt* receipt = receipt_of(l);
    if (!receipt) return;
    const Fen left = receipt->amount - receipt->refunded, amount = amount_of(l);
    if (amount.value <= 0 && left.value > 0)
        return l.refuse(Guard::refund_in_receipt, say("the amount must be more than nothing"),
                        say("give --amount"), yuan(amount));
    if (amount > left || left.value <= 0)
        l.refuse(Guard::refund_in_receipt,
                 say("receipt {} holds {} yuan of {}: {} yuan cannot be given back", name_of(*receipt),
                     yuan(left), yuan(receipt->amount), yuan(amount)),
                 left.value > 0 ? say("give back at most {}", yuan(left)) : Text{}, yuan(amount));
}

void receipt_whole(const Look& l) {
    const Receipt* receipt = receipt_of(l);
    if (receipt && receipt->refunded.value > 0)
        l.refuse(Guard::receipt_whole,
                 say("{} yuan of receipt {} have been given back; it cannot be voided any more",
                     yuan(receipt->refunded), name_of(*receipt)),
                 say("give back the rest: fee refund"), std::string(name_of(*receipt)));
}

/// A fee of the schedule that nobody looked at; what a ledger says of its cases stands.
bool never_assessed(const Look& l) {
    return l.service && l.c.row.type == CaseType::service && l.service->fee.value > 0 &&
           !l.service->fee_basis.empty() && !l.c.fee_known && l.c.row.import_id == 0 &&
           !l.context.from_ledger;
}

void settled(const Look& l) {
    if (never_assessed(l))
        return l.refuse(Guard::settled,
                        say("the schedule of {} has a fee of {} yuan ({}), and none was assessed",
                            l.service->name, yuan(l.service->fee), l.service->fee_basis),
                        say("assess it: bianmin fee assess {}; what is not charged of it is waived with its "
                            "reason (fee waive)",
                            l.c.row.number));
    const FeeAccount account = account_of(l.c);
    if (account.outstanding().value <= 0) return;
    l.refuse(
        Guard::settled,
        say("the fees are not settled: {} yuan are outstanding (assessed {}, waived {}, collected {})",
            yuan(account.outstanding()), yuan(account.assessed), yuan(account.waived),
            yuan(account.collected)),
        say("collect them (bianmin fee collect {}), or waive them with a reason (fee waive)", l.c.row.number),
        yuan(account.outstanding()));
}

} // namespace bianmin
