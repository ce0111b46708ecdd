/// Asks the rule about the actor first, then about each post the actor holds.
#include "bianmin/desk/cash_hands.hpp"

#include "bianmin/desk/duty.hpp"
#include "bianmin/domain/money.hpp"
#include "bianmin/rules/guards_money.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// The receipts whose money the event moves back to who paid, or back out of a batch.
std::vector<const Receipt*> receipts_moved(const Case& c, const Event& event) {
    std::vector<const Receipt*> out;
    if (event.action == Action::remit && event.facts.number("back") != 0)
        for (const auto i : receipts_of_remittance(c.receipts, event.facts)) out.push_back(&c.receipts[i]);
    if (event.action != Action::refund && event.action != Action::void_) return out;
    if (!event.facts.has("receipt")) {
        for (const auto& receipt : c.receipts)
            if (!receipt.voided) out.push_back(&receipt);
    } else if (const Receipt* named = open_receipt(c.receipts, event.facts.text("receipt"))) {
        out.push_back(named);
    }
    return out;
}

} // namespace

std::optional<StaffId> CashHands::mover(const StaffId& holder) {
    const auto moves = [&](const StaffId& who) { return may_move_cash(desk_.setup, who, holder); };
    if (moves(desk_.actor)) return desk_.actor;
    if (!posts_) posts_ = posts_held(desk_);
    const auto post = std::ranges::find_if(*posts_, moves);
    return post == posts_->end() ? std::nullopt : std::optional(*post);
}

void CashHands::mark(Event& event, const StaffId& holder) {
    const auto by = mover(holder);
    if (by && *by != desk_.actor && !event.facts.has("acting_for")) event.facts.set("acting_for", by->text);
}

void mark_cash_moves(const Desk& desk, const Case& c, std::span<Event> events) {
    // What a ledger of old noted lies where nobody can tell any more.
    if (c.row.import_id != 0) return;
    CashHands hands(desk);
    for (auto& event : events)
        for (const Receipt* receipt : receipts_moved(c, event)) hands.mark(event, receipt->holder);
}

} // namespace bianmin
