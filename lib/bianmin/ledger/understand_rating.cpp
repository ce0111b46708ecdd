/// Ratings: of five levels one, or a person must say which (好差评).
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>

namespace bianmin {
namespace {

bool is_no(std::string_view text) {
    return text == "否" || text == "0" || is_cross(text);
}

} // namespace

/// The level whose column is ticked; two ticks in a row say nothing.
std::string Understanding::ticked(const RowView& row, const std::vector<int>& columns, int& ticks) const {
    std::string marks;
    const auto cell_at = [&](int column) { return row.at(static_cast<std::size_t>(column)); };
    const auto is_mark = [](std::string_view cell) {
        return !cell.empty() && !is_dash(cell) && !is_no(cell) && !is_empty_box(cell);
    };
    // Where all levels have a circle, or one has another mark, circles are what was left empty.
    const auto marked = std::ranges::count_if(columns, [&](int column) { return is_mark(cell_at(column)); });
    for (const int column : columns) {
        const auto cell = cell_at(column);
        if (!is_mark(cell) || (marked > 1 && is_circle(cell))) continue;
        if (ticks++ > 0) marks += "、";
        marks += row.header().columns[static_cast<std::size_t>(column)].mark;
    }
    return marks;
}

void Understanding::doubt_rating(const RowView& row, std::string_view text, Text message) const {
    row.add(Effect::review,
            {.code = "rating-doubtful",
             .field = Field::rating,
             .value = text,
             .message = std::move(message),
             .suggestion = say("write 非常满意, 满意, 基本满意, 不满意 or 非常不满意, or leave it empty")});
}

void Understanding::take_rating(const RowView& row) {
    int ticks = 0;
    const std::string marks = ticked(row, rating_marks_, ticks);
    const std::string_view text = ticks > 0 ? std::string_view(marks) : row.cell(Field::rating);
    if (text.empty()) return;
    if (ticks > 1) return doubt_rating(row, text, say("{} levels of the rating are ticked", ticks));
    Draft& draft = row.draft();
    const int column = row.header().column(Field::rating);
    const bool yes_no = column >= 0 && row.header().columns[static_cast<std::size_t>(column)].yes_no;
    if (yes_no && (is_tick(text) || is_no(text))) {
        draft.rating = is_tick(text) ? Rating::satisfied : Rating::dissatisfied;
        return;
    }
    const auto& cell = ratings_(text, [&](std::string_view value) { return meanings_->rating(value); });
    draft.rating = cell.value;
    using Word = WordCell<Rating>::Kind;
    if (cell.kind == Word::doubtful)
        doubt_rating(row, text, say("“{}” does not say which of the five levels was meant", text));
    if (cell.kind == Word::unknown)
        row.add(Effect::review,
                {.code = "rating-unknown",
                 .field = Field::rating,
                 .value = text,
                 .message = say("“{}” is none of the five levels: a bad rating must not be lost", text),
                 .suggestion = say("write one of the five levels, or leave it empty")});
}

/// Whether the day of completion stands there and cannot be read: then that is the doubt, and the row waits
/// for it, so that the rating is not lost.
bool Understanding::end_unread(const RowView& row) {
    Draft& draft = row.draft();
    for (auto& finding : draft.findings) {
        const bool unread = finding.code == "date-unread" || finding.code == "date-hidden" ||
                            finding.code == "date-1905" || finding.code == "cell-error";
        const auto of = [&](Field field) {
            return row.has(field) && finding.place.column == row.header().column(field) + 1;
        };
        if (!unread || !(of(Field::finished) || of(Field::fetched) || of(Field::delivered))) continue;
        finding.severity = Severity::error;
        draft.verdict = std::max(draft.verdict, Verdict::review);
        return true;
    }
    return false;
}

/// Only what was completed is rated; a rating beside anything else must not be lost unseen.
void Understanding::weigh_rating(const RowView& row) const {
    Draft& draft = row.draft();
    if (!draft.rating || draft.outcome == Outcome::completed) return;
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion) {
        row.add(effect, {.code = code,
                         .field = Field::rating,
                         .value = chinese(*draft.rating),
                         .message = std::move(message),
                         .suggestion = std::move(suggestion),
                         .clause = "二(四)回交"});
    };
    const bool ends_told = row.has(Field::finished) || row.has(Field::result) || row.has(Field::fetched) ||
                           row.has(Field::delivered);
    if (draft.outcome == Outcome::open && !ends_told && instant() && draft.received) {
        draft.finished = draft.received;
        draft.outcome = Outcome::completed;
        return add(Effect::corrected, "done-on-the-spot",
                   say("an instant matter that was rated, in a ledger without a column for the end: done on "
                       "the day"),
                   {});
    }
    if (draft.outcome == Outcome::open && end_unread(row)) return;
    if (draft.outcome == Outcome::open)
        return add(Effect::review, "rating-unfinished",
                   say("rated, but by the rest of the row the matter was not completed"),
                   say("write the day of completion, or take the rating out"));
    add(Effect::dropped, "rating-of-refusal",
        say("the matter was refused or withdrawn: only what was completed is rated, and this was left out"),
        say("where somebody was dissatisfied with it, enter a complaint"));
    draft.rating.reset();
}

} // namespace bianmin
