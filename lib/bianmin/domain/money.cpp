/// Sums and receipts of a case.
#include "bianmin/domain/money.hpp"

#include "bianmin/domain/receipt_number.hpp"

#include <algorithm>

namespace bianmin {

const std::array<Word<MoneyState>, 5> Words<MoneyState>::table{{
    {MoneyState::on_hand, "on_hand", "在手"},
    {MoneyState::remitted, "remitted", "已上缴"},
    {MoneyState::refunded, "refunded", "已退费"},
    {MoneyState::voided, "voided", "已作废"},
    {MoneyState::outstanding, "outstanding", "未收"},
}};

std::string_view name_of(const Receipt& receipt) {
    return receipt.number.empty() ? unnumbered : std::string_view(receipt.number);
}

Fen held(const Receipt& receipt) {
    return receipt.voided || !receipt.batch.empty() ? Fen{} : receipt.amount - receipt.refunded;
}

MoneyState state_of(const Receipt& receipt) {
    if (receipt.voided) return MoneyState::voided;
    if (receipt.refunded >= receipt.amount) return MoneyState::refunded;
    return receipt.batch.empty() ? MoneyState::on_hand : MoneyState::remitted;
}

FeeAccount& FeeAccount::operator+=(const FeeAccount& other) {
    assessed += other.assessed, waived += other.waived, collected += other.collected;
    refunded += other.refunded, remitted += other.remitted, on_hand += other.on_hand;
    return *this;
}

FeeAccount account_of(const Case& c) {
    FeeAccount out{.assessed = c.assessed, .waived = c.waived, .remitted = c.remitted};
    for (const auto& receipt : c.receipts) {
        if (receipt.voided) continue;
        out.collected += receipt.amount;
        out.refunded += receipt.refunded;
        out.on_hand += held(receipt);
    }
    return out;
}

const Receipt* open_receipt(const std::vector<Receipt>& receipts, std::string_view name) {
    if (name.empty()) name = unnumbered;
    const auto last = [&](const auto& is) -> const Receipt* {
        for (auto it = receipts.rbegin(); it != receipts.rend(); ++it)
            if (!it->voided && is(name_of(*it))) return &*it;
        return nullptr;
    };
    // Logs of old have numbers that differ by letter case alone.
    if (const Receipt* exact = last([&](std::string_view known) { return known == name; })) return exact;
    return last([&](std::string_view known) { return same_receipt_number(known, name); });
}

Receipt* open_receipt(std::vector<Receipt>& receipts, std::string_view name) {
    return const_cast<Receipt*>(open_receipt(std::as_const(receipts), name));
}

std::vector<std::size_t> receipts_of_remittance(const std::vector<Receipt>& receipts, const Facts& remit) {
    const auto names = remit.list("receipts");
    const auto holder = remit.text("holder");
    const bool back = remit.number("back") != 0;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < receipts.size(); ++i) {
        const Receipt& receipt = receipts[i];
        const bool there = back ? !receipt.voided && !receipt.batch.empty() : held(receipt).value > 0;
        if (there && (holder.empty() || receipt.holder.text == holder) &&
            (names.empty() || std::ranges::find(names, name_of(receipt)) != names.end()))
            out.push_back(i);
    }
    return out;
}

} // namespace bianmin
