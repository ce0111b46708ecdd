/// How a matter ended.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>
#include <array>

namespace bianmin {

void Understanding::take_end(const RowView& row) {
    Draft& draft = row.draft();
    const std::string_view text = row.cell(Field::finished);
    const DateCell finished = date_cell(text);
    take_finished(row, finished);
    weigh_hours(row, finished);
    take_result(row);
    if (kind_rejected_) draft.outcome = Outcome::rejected;
    if (draft.outcome == Outcome::rejected) {
        const bool undated = !draft.finished && draft.received;
        if (undated) finish_undated(row, Field::finished, text);
        // A word of refusal in place of the day is told with what both columns should say.
        take_reason(row, undated && !draft.finished && !text.empty());
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

/// Its reasons are given in writing (书面告知理由): in the remarks, or behind the word in the result. Old
/// ledgers are recorded as they are; where there is a place for reasons and none stands there, it is told.
void Understanding::take_reason(const RowView& row, bool told_already) const {
    Draft& draft = row.draft();
    if (!is_dash(draft.note) && draft.note != "无") draft.reason = draft.note;
    const std::string_view result = row.cell(Field::result);
    constexpr std::array<std::string_view, 10> marks{":", "：", ",", "，", ";", "；", "(", "（", "\n", " "};
    const bool told =
        std::ranges::any_of(marks, [&](std::string_view mark) { return result.find(mark) != result.npos; });
    if (draft.reason.empty() && told) draft.reason = result;
    if (!draft.reason.empty() || told_already || !row.has(Field::note)) return;
    row.add(Effect::warning, {.code = "no-reason",
                              .field = Field::note,
                              .value = row.cell(Field::note),
                              .message = say("refused without a reason; the applicant is owed it in writing"),
                              .suggestion = say("write the reason under 备注; of a row that was recorded, "
                                                "record it with case correct --field note"),
                              .clause = "二(四)(5)"});
}

/// On one day the hours count.
void Understanding::weigh_hours(const RowView& row, const DateCell& finished) const {
    const Draft& draft = row.draft();
    if (finished.minutes < 0 || draft.time.empty() || draft.finished != draft.received) return;
    const std::string ended = fmt::format("{:02}:{:02}", finished.minutes / 60, finished.minutes % 60);
    if (ended >= draft.time) return;
    row.add(Effect::review,
            {.code = "finished-before-received",
             .field = Field::finished,
             .value = row.cell(Field::finished),
             .message = say("finished at {}, before it was accepted at {}", ended, draft.time),
             .suggestion = say("check both times")});
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
    // A cell that cannot be read was told already, and so was one that says 已办 beside a result.
    if (row.has(field) && std::ranges::any_of(draft.findings, [&](const Finding& told) {
            return told.severity == Severity::error && told.place.column == row.header().column(field) + 1;
        }))
        return;
    const bool refused = draft.outcome == Outcome::rejected;
    const Text message =
        !refused && draft.outcome != Outcome::withdrawn ? say("the matter has ended, but the day is missing")
        : !refused      ? say("the matter was withdrawn, but the day is missing")
        : value.empty() ? say("the matter was refused, but the day is missing")
                        : say("“{}” says that the matter was refused, but not on which day", value);
    row.add(Effect::review,
            {.code = "finished-undated",
             .field = field,
             .value = value,
             .message = message,
             .suggestion = !refused ? say("write the day")
                           : value.empty()
                               ? say("write the day of the refusal")
                               : say("write the day of the refusal here, and 退办 with the reason under "
                                     "the result or the remarks")});
}

/// A certificate's name or number says nothing of how it ended, and need not: the date does.
void Understanding::report_unread_result(const RowView& row, std::string_view text) const {
    const bool open = row.draft().outcome == Outcome::open;
    if (!open && names_paper(text)) return;
    row.add(Effect::warning,
            {.code = "outcome-unread",
             .field = Field::result,
             .value = text,
             .message = open ? say("this is no result, and there is no day of completion: the matter counts "
                                   "as open")
                             : say("this is no known result: by its day the matter counts as completed"),
             .suggestion = say("write 办结, 在办, 退办 or 撤回")});
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
    if (cell.kind == WordCell<Outcome>::Kind::unknown) report_unread_result(row, text);
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

} // namespace bianmin
