/// How a matter ended, and what was said and paid.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>

namespace bianmin {

void Understanding::take_end(const RowView& row) {
    Draft& draft = row.draft();
    const std::string_view text = row.cell(Field::finished);
    take_finished(row, date_cell(text));
    take_result(row);
    if (kind_rejected_) draft.outcome = Outcome::rejected;
    if (draft.outcome == Outcome::rejected) {
        draft.reason = draft.note;
        if (!draft.finished && draft.received) finish_undated(row, Field::finished, text);
    }
    if (draft.finished && draft.received && *draft.finished < *draft.received)
        row.add(Effect::review, {.code = "finished-before-received",
                                 .field = Field::finished,
                                 .value = text,
                                 .message = say("finished on {}, before it was accepted on {}",
                                                iso(*draft.finished), iso(*draft.received)),
                                 .suggestion = say("check both days")});
    else if (draft.finished && draft.received && *draft.finished - *draft.received > 400)
        row.add(Effect::review, {.code = "finished-far",
                                 .field = Field::finished,
                                 .value = text,
                                 .message = say("finished more than a year after it was accepted"),
                                 .suggestion = say("check the year")});
    const auto& filled = row.context().filled;
    if (draft.finished && filled && *filled < *draft.finished)
        row.add(Effect::warning, {.code = "finished-after-ledger",
                                  .field = Field::finished,
                                  .value = text,
                                  .message = say("finished on {}, but the ledger was filled in on {}",
                                                 iso(*draft.finished), iso(*filled)),
                                  .suggestion = say("check the day")});
}

void Understanding::take_finished(const RowView& row, const DateCell& cell) {
    Draft& draft = row.draft();
    using Day = DateCell::Kind;
    const std::string_view text = row.cell(Field::finished);
    switch (cell.kind) {
    case Day::blank: return;
    case Day::open: return;
    case Day::rejected: draft.outcome = Outcome::rejected; return;
    case Day::same_day:
        draft.outcome = Outcome::completed;
        draft.finished = draft.received;
        return;
    case Day::done: draft.outcome = Outcome::completed; return finish_undated(row, Field::finished, text);
    case Day::full:
    case Day::no_year:
    case Day::day_only: break;
    case Day::month_only:
    case Day::bad:
        row.add(Effect::review, {.code = cell.error   ? "date-hidden"
                                         : cell.early ? "date-1905"
                                                      : "date-unread",
                                 .field = Field::finished,
                                 .value = text,
                                 .message = say("the day of completion cannot be read"),
                                 .suggestion = say("write it as 2018-08-10")});
        return;
    }
    draft.finished = later_date(row, Field::finished);
    if (draft.finished) draft.outcome = Outcome::completed;
}

/// An instant matter ends on the day it is accepted (当场或当日办结); of others a person must say the day.
void Understanding::finish_undated(const RowView& row, Field field, std::string_view value) {
    Draft& draft = row.draft();
    if (instant() && draft.received) {
        draft.finished = draft.received;
        row.add(Effect::corrected,
                {.code = "finished-same-day",
                 .field = field,
                 .value = value,
                 .message = say("an instant matter: taken as ended on {}", iso(*draft.received)),
                 .clause = "二(四)即办件"});
        return;
    }
    row.add(Effect::review, {.code = "finished-undated",
                             .field = field,
                             .value = value,
                             .message = say("the matter has ended, but the day is missing"),
                             .suggestion = say("write the day")});
}

void Understanding::take_result(const RowView& row) {
    const std::string_view text = row.cell(Field::result);
    if (text.empty()) return;
    Draft& draft = row.draft();
    const auto& cell = outcomes_(text, [&](std::string_view value) { return meanings_->outcome(value); });
    const bool dated = draft.finished.has_value();
    if (cell.kind == WordCell<Outcome>::Kind::doubtful)
        return row.add(Effect::review, {.code = "outcome-doubtful",
                                        .field = Field::result,
                                        .value = text,
                                        .message = say("“{}” does not say how the matter ended", text),
                                        .suggestion = say("write 办结, 在办, 退办 or 撤回")});
    // A certificate's name or number: the date says that the matter ended.
    if (!cell.value && cell.kind == WordCell<Outcome>::Kind::unknown && draft.outcome == Outcome::open)
        row.add(Effect::warning,
                {.code = "outcome-unread",
                 .field = Field::result,
                 .value = text,
                 .message = say("this is no result, and there is no day of completion: the matter counts "
                                "as open"),
                 .suggestion = say("write 办结, 在办, 退办 or 撤回")});
    if (!cell.value) return;
    if (*cell.value == Outcome::open && dated)
        return row.add(Effect::review,
                       {.code = "outcome-contradicts",
                        .field = Field::result,
                        .value = text,
                        .message = say("still open by its result, yet finished on {}", iso(*draft.finished)),
                        .suggestion = say("correct the result or the day")});
    draft.outcome = *cell.value;
    if (*cell.value == Outcome::completed && !dated)
        finish_undated(row, Field::finished, row.cell(Field::finished));
    if (*cell.value == Outcome::withdrawn && !dated)
        finish_undated(row, Field::finished, row.cell(Field::finished));
}

void Understanding::take_rating(const RowView& row) {
    std::string_view text = row.cell(Field::rating);
    for (const int column : rating_marks_)
        if (const auto cell = row.at(static_cast<std::size_t>(column)); !cell.empty() && !is_dash(cell))
            text = row.header().columns[static_cast<std::size_t>(column)].mark;
    if (text.empty()) return;
    Draft& draft = row.draft();
    const int column = row.header().column(Field::rating);
    const bool yes_no = column >= 0 && row.header().columns[static_cast<std::size_t>(column)].yes_no;
    if (yes_no && is_tick(text)) {
        draft.rating = Rating::satisfied;
        return;
    }
    if (yes_no && (text == "否" || text == "×")) {
        draft.rating = Rating::dissatisfied;
        return;
    }
    const auto& cell = ratings_(text, [&](std::string_view value) { return meanings_->rating(value); });
    draft.rating = cell.value;
    using Word = WordCell<Rating>::Kind;
    if (cell.kind == Word::doubtful)
        row.add(
            Effect::review,
            {.code = "rating-doubtful",
             .field = Field::rating,
             .value = text,
             .message = say("“{}” does not say which of the five levels was meant", text),
             .suggestion = say("write 非常满意, 满意, 基本满意, 不满意 or 非常不满意, or leave it empty")});
    if (cell.kind == Word::unknown)
        row.add(Effect::review,
                {.code = "rating-unknown",
                 .field = Field::rating,
                 .value = text,
                 .message = say("“{}” is none of the five levels: a bad rating must not be lost", text),
                 .suggestion = say("write one of the five levels, or leave it empty")});
}

void Understanding::take_fee(const RowView& row) {
    const std::string_view text = row.cell(Field::fee);
    if (text.empty()) return;
    const FeeCell& cell = fees_(text, [](std::string_view value) { return read_fee(value); });
    if (cell.kind == FeeCell::Kind::amount) row.draft().fee = cell.amount;
    if (cell.kind == FeeCell::Kind::amount && cell.amount.value > 0 && service_ != nullptr)
        compare_fee(row, cell.amount);
    if (cell.kind == FeeCell::Kind::bad)
        row.add(Effect::dropped, {.code = "fee-unread",
                                  .field = Field::fee,
                                  .value = text,
                                  .message = say("this is no amount of money; it was left out"),
                                  .suggestion = say("write it as 10.00")});
}

namespace {

/// A column 代办站 says which station ran the errand; 来件站 only where the matter came from.
bool errand_of_station(const RowView& row) {
    const int column = row.header().column(Field::station);
    return column >= 0 && !row.draft().station.empty() && !row.cell(Field::station).empty() &&
           row.header().columns[static_cast<std::size_t>(column)].header.find("代办") != std::string::npos;
}

} // namespace

/// The way of a matter through a station: 委托, 送镇, 取回, 送达.
void Understanding::take_agency(const RowView& row) {
    Draft& draft = row.draft();
    draft.channel = errand_of_station(row) ? Channel::agent : row.header().profile->channel;
    if (const auto text = row.cell(Field::channel); !text.empty())
        if (const auto cell = meanings_->channel(text); cell.value) draft.channel = *cell.value;
    draft.sent = later_date(row, Field::sent);
    const auto fetched = later_date(row, Field::fetched), delivered = later_date(row, Field::delivered);
    draft.returned = delivered ? delivered : fetched;
    if (draft.returned && draft.received && *draft.returned < *draft.received) {
        row.add(Effect::review, {.code = "returned-before-received",
                                 .field = delivered ? Field::delivered : Field::fetched,
                                 .value = row.cell(delivered ? Field::delivered : Field::fetched),
                                 .message = say("brought back on {}, before it was accepted on {}",
                                                iso(*draft.returned), iso(*draft.received)),
                                 .suggestion = say("check both days")});
        return;
    }
    note_agency(row);
    if (row.has(Field::finished) || !(row.has(Field::fetched) || row.has(Field::delivered))) return;
    // No column for completion: what was fetched from the town was finished there.
    if (draft.returned && draft.outcome == Outcome::open) {
        draft.finished = fetched ? fetched : draft.returned;
        draft.outcome = Outcome::completed;
    }
    const Field back = row.has(Field::delivered) ? Field::delivered : Field::fetched;
    if (!draft.finished && instant() && draft.outcome == Outcome::open && date_cell(row.cell(back)).dash) {
        draft.finished = draft.received;
        draft.outcome = Outcome::completed;
        row.add(Effect::corrected,
                {.code = "done-on-the-spot",
                 .field = back,
                 .value = row.cell(back),
                 .message = say("an instant matter that was not sent to the town: done on the spot")});
    }
}

/// `彭庄村代办` in the remarks.
void Understanding::note_agency(const RowView& row) {
    Draft& draft = row.draft();
    constexpr std::string_view word = "代办";
    const std::string_view note = row.cell(Field::note);
    const std::size_t at = note.find(word);
    if (at == note.npos || draft.channel == Channel::agent || note.find("代办员不") != note.npos) return;
    draft.channel = Channel::agent;
    const UnitMatch match = units_.station(note.substr(0, at), row.context().center);
    if (match.station != nullptr && draft.station.empty()) draft.station = match.station->id;
}

} // namespace bianmin
