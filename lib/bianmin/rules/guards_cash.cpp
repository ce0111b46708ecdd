/// Who may move cash, and from where: what is on hand, what was handed in.
#include "bianmin/rules/guards_money.hpp"

#include "bianmin/domain/money.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// By the own right, or by that of somebody whose post the actor holds (AB岗, 二(五)). What a ledger of old
/// noted lies where nobody can tell any more.
bool moves_cash(const Look& l, const Receipt& receipt) {
    const StaffId post(l.event.facts.text("acting_for"));
    return l.c.row.import_id != 0 || may_move_cash(l.context.setup, l.event.actor, receipt.holder) ||
           (!post.empty() && may_move_cash(l.context.setup, post, receipt.holder));
}

/// Who might not have moved it while it was on hand does not fetch it back either.
void own_cash_back(const Look& l) {
    for (const auto i : receipts_of_remittance(l.c.receipts, l.event.facts)) {
        const Receipt& receipt = l.c.receipts[i];
        if (moves_cash(l, receipt)) continue;
        l.refuse(Guard::remitted_by_batch,
                 say("the money of receipt {} was taken by {}", name_of(receipt), receipt.holder.text),
                 say("whoever took it takes it back from the batch, or the head of the unit does"),
                 std::string(name_of(receipt)));
    }
}

} // namespace

bool may_move_cash(const Setup& setup, const StaffId& actor, const StaffId& holder) {
    const Staff* person = setup.person(actor);
    if (!person || !setup.person(holder) || actor == holder) return true;
    const auto leads = [](Role role) {
        return role == Role::director || role == Role::deputy || role == Role::supervisor;
    };
    return std::ranges::any_of(person->roles, leads);
}

void receipt_on_hand(const Look& l) {
    const Receipt* receipt = open_receipt(l.c.receipts, l.event.facts.text("receipt"));
    if (!receipt) return;
    if (receipt->batch.empty()) {
        if (held(*receipt).value > 0 && !moves_cash(l, *receipt))
            l.refuse(
                Guard::receipt_on_hand,
                say("the money of receipt {} is in the hands of {}", name_of(*receipt), receipt->holder.text),
                say("whoever took it gives it back, or the head of the unit does"),
                std::string(name_of(*receipt)));
        return;
    }
    l.refuse(Guard::receipt_on_hand,
             say("the money of receipt {} was handed in with batch {}", name_of(*receipt), receipt->batch),
             say("take it back first: bianmin fee remit {} --back --receipt {} --because …", l.c.row.number,
                 name_of(*receipt)),
             std::string(name_of(*receipt)));
}

void remitted_by_batch(const Look& l) {
    const bool back = l.event.facts.number("back") != 0;
    if (!l.given("batch"))
        l.refuse(Guard::remitted_by_batch, say("money is handed in by batches"),
                 say("use: bianmin fee remit --center or --station"));
    if (back && !l.given("because"))
        l.refuse(Guard::reason_given, say("this needs a reason"), say("give --because"));
    if (back && !l.given("receipts"))
        return l.refuse(Guard::remitted_by_batch, say("the money of which receipt comes back?"),
                        say("give --receipt"));
    if (!receipts_of_remittance(l.c.receipts, l.event.facts).empty()) {
        if (back) own_cash_back(l);
        return;
    }
    const auto receipt = l.event.facts.text("receipts");
    l.refuse(Guard::remitted_by_batch,
             back ? say("no money of receipt {} was handed in", receipt)
                  : say("no money of the case is on hand"),
             say("see: bianmin case show {}", l.c.row.number), std::string(receipt));
}

} // namespace bianmin
