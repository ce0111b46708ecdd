/// The lines of the table `money`, walked out of the log without the rules' fold, so that each proves the
/// other (`store check`).
#include "bianmin/domain/money.hpp"

#include <utility>

namespace bianmin {
namespace {

class Walk {
public:
    void take(const Event& e, const Entry& entry) {
        entry_ = &entry;
        event_ = &e;
        switch (e.action) {
        case Action::accept:
        case Action::assign:
        case Action::transfer: take_handler(e.facts.text("handler")); break;
        case Action::correct: take_correction(); break;
        case Action::waive: add(e.action, amount()); break;
        case Action::assess:
            // 首次申领0元 is said, and moves nothing.
            if (amount().value != 0) add(e.action, amount());
            break;
        case Action::collect: collect(e.facts.text("holder"), e.actor); break;
        case Action::refund: refund(); break;
        case Action::void_: take_void(); break;
        case Action::remit: remit(); break;
        case Action::annul: *this = {}; break;
        default: break;
        }
        // A fee noted with the step, as ledgers have it: due and paid at once, in the hands of the handler.
        if ((e.action == Action::accept || e.action == Action::complete) && amount().value != 0)
            due_and_paid(amount());
    }

    std::vector<MoneyLine> finish() && {
        for (std::size_t i = 0; i < receipts_.size(); ++i) {
            MoneyLine& line = lines_[place_[i]];
            line.batch = receipts_[i].batch;
            line.refunded = receipts_[i].refunded;
            line.held = held(receipts_[i]);
            line.voided = receipts_[i].voided;
        }
        return std::move(lines_);
    }

private:
    Fen amount() const { return Fen{event_->facts.number("fee_fen")}; }
    void take_handler(std::string_view handler) {
        if (!handler.empty()) handler_ = StaffId(handler);
    }
    MoneyLine& add(Action action, Fen amount) {
        const bool first = lines_.empty() || lines_.back().entry != entry_->case_seq;
        return lines_.emplace_back(MoneyLine{.entry = entry_->case_seq,
                                             .line = first ? 1 : lines_.back().line + 1,
                                             .action = action,
                                             .amount = amount,
                                             .unit = entry_->origin,
                                             .holder = event_->actor,
                                             .day = event_->occurred.date()});
    }
    void collect(std::string_view holder, const StaffId& otherwise) {
        MoneyLine& line = add(Action::collect, amount());
        line.receipt = event_->facts.text("receipt");
        line.holder = holder.empty() ? otherwise : StaffId(holder);
        place_.push_back(lines_.size() - 1);
        receipts_.push_back(
            {.number = line.receipt, .amount = line.amount, .holder = line.holder, .day = line.day});
    }
    void due_and_paid(Fen due) {
        add(Action::assess, due);
        collect({}, handler_.empty() ? event_->actor : handler_);
    }
    /// A movement of a receipt's money stands with the unit and the person that have it.
    MoneyLine& move(Action action, Fen amount, std::size_t receipt) {
        MoneyLine& line = add(action, amount);
        const MoneyLine& source = lines_[place_[receipt]];
        line.receipt = source.receipt;
        line.unit = source.unit;
        line.holder = source.holder;
        return line;
    }
    std::size_t index_of(const Receipt* receipt) const {
        return static_cast<std::size_t>(receipt - receipts_.data());
    }
    void refund() {
        Receipt* receipt = open_receipt(receipts_, event_->facts.text("receipt"));
        if (!receipt) return;
        receipt->refunded += amount();
        move(Action::refund, amount(), index_of(receipt));
    }
    void take_void() {
        Receipt* receipt = open_receipt(receipts_, event_->facts.text("receipt"));
        if (!receipt) return;
        receipt->voided = true;
        move(Action::void_, receipt->amount, index_of(receipt));
    }
    void remit() {
        const bool back = event_->facts.number("back") != 0;
        const std::string batch(event_->facts.text("batch"));
        for (const auto i : receipts_of_remittance(receipts_, event_->facts)) {
            Receipt& receipt = receipts_[i];
            const Fen moved = receipt.amount - receipt.refunded;
            receipt.batch = back ? "" : batch;
            move(Action::remit, back ? Fen{} - moved : moved, i).batch = batch;
        }
    }
    void take_correction() {
        const auto field = event_->facts.text("field");
        if (field == "handler") take_handler(event_->facts.text("value"));
        if (field != "fee") return;
        // Ledgers of old set a fee: what was noted before goes, the new amount is due and paid.
        Fen noted;
        for (std::size_t i = 0; i < receipts_.size(); ++i) {
            if (receipts_[i].voided) continue;
            receipts_[i].voided = true;
            noted += receipts_[i].amount;
            move(Action::void_, receipts_[i].amount, i);
        }
        if (amount() != noted) add(Action::assess, amount() - noted);
        if (amount().value != 0) collect({}, handler_.empty() ? event_->actor : handler_);
    }

    std::vector<MoneyLine> lines_;
    std::vector<Receipt> receipts_;
    std::vector<std::size_t> place_; ///< of each receipt's line
    StaffId handler_;
    const Entry* entry_ = nullptr;
    const Event* event_ = nullptr;
};

} // namespace

bool moves_money(const Event& event) {
    switch (event.action) {
    case Action::assess:
    case Action::waive:
    case Action::collect:
    case Action::refund:
    case Action::void_:
    case Action::remit:
    case Action::annul: return true;
    case Action::accept:
    case Action::complete: return event.facts.number("fee_fen") != 0;
    case Action::correct: return event.facts.text("field") == "fee";
    default: return false;
    }
}

std::vector<MoneyLine> money_lines(std::span<const Entry> entries) {
    Walk walk;
    for (const auto& entry : entries)
        for (const auto& event : entry.events) walk.take(event, entry);
    return std::move(walk).finish();
}

} // namespace bianmin
