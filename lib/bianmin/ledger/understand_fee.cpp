/// What was paid: the amount, and what speaks against it.
#include "bianmin/ledger/understand.hpp"

#include <algorithm>

namespace bianmin {

void Understanding::take_fee(const RowView& row) {
    const std::string_view text = row.cell(Field::fee);
    if (text.empty()) return;
    const FeeCell& cell = fees_(text, [](std::string_view value) { return read_fee(value); });
    if (cell.kind == FeeCell::Kind::amount) row.draft().fee = cell.amount;
    if (cell.kind == FeeCell::Kind::amount && cell.amount.value > 0 && service_ != nullptr)
        compare_fee(row, cell.amount);
    if (cell.kind == FeeCell::Kind::bad)
        row.add(
            Effect::review,
            {.code = "fee-unread",
             .field = Field::fee,
             .value = text,
             .message = say("how much was taken cannot be read"),
             .suggestion = say("write it as 10.00, 免费 where nothing was taken, the rest in the remarks")});
}

/// The log has a fee with the completion; until then it stands in the ledger only.
void Understanding::note_open_fee(const RowView& row) {
    const Draft& draft = row.draft();
    if (!draft.fee || draft.fee->value == 0 || draft.outcome != Outcome::open ||
        draft.verdict >= Verdict::review)
        return;
    row.add(Effect::note, {.code = "fee-of-open-case",
                           .field = Field::fee,
                           .value = row.cell(Field::fee),
                           .message = say("the case is open: its fee is recorded when it is completed")});
}

/// What was charged stands against the schedule of the catalog (不得收取办理服务费); money paid out to the
/// applicant is no fee.
void Understanding::compare_fee(const RowView& row, Fen amount) {
    Fen highest = service_->fee;
    for (const auto& item : service_->fee_items) highest = std::max(highest, item.fee);
    if (highest.value == 0)
        return row.add(Effect::review,
                       {.code = "fee-without-basis",
                        .field = Field::fee,
                        .value = row.cell(Field::fee),
                        .message = say("{} is free of charge by the catalog", service_->name),
                        .suggestion = say(
                            "money paid out is no fee: move it to the remarks; a fee that was taken without "
                            "basis is given back"),
                        .clause = "二(四)承办；行政许可法第五十八条"});
    if (highest < amount)
        row.add(Effect::review,
                {.code = "fee-over-schedule",
                 .field = Field::fee,
                 .value = row.cell(Field::fee),
                 .message = say("more than the schedule's {} yuan", yuan(highest)),
                 .suggestion = say("check the amount, and the schedule in the catalog; what was "
                                   "taken beyond it is given back"),
                 .clause = "二(四)承办；行政许可法第五十八条"});
    const bool listed =
        amount == service_->fee ||
        std::ranges::any_of(service_->fee_items, [&](const auto& item) { return item.fee == amount; });
    if (!listed && amount <= highest)
        row.add(Effect::review, {.code = "fee-not-listed",
                                 .field = Field::fee,
                                 .value = row.cell(Field::fee),
                                 .message = say("the schedule of {} has no such amount", service_->name),
                                 .suggestion = say("check the amount, and the schedule in the catalog"),
                                 .clause = "二(四)承办；行政许可法第五十八条"});
}

} // namespace bianmin
