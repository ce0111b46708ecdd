/// The day of acceptance and the days that follow from it.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>
#include <cstdlib>

namespace bianmin {
namespace {

using Day = DateCell::Kind;

std::string clock_text(int minutes) {
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

/// The year that brings month and day nearest to `start`; nothing for a day that no such year has.
std::optional<Date> near_date(int month, int day, Date start) {
    std::optional<Date> best;
    for (const int year : {civil(start).year - 1, civil(start).year, civil(start).year + 1}) {
        if (!valid_civil(year, month, day)) continue;
        const Date date = make_date(year, month, day);
        if (!best || std::abs(date - start) < std::abs(*best - start)) best = date;
    }
    return best;
}

/// The day a cell means in a row that begins on `start`.
std::optional<Date> later_day(const DateCell& cell, std::optional<Date> start) {
    if (cell.kind == Day::full) return cell.date;
    if (cell.kind == Day::same_day || cell.kind == Day::done) return start;
    if (!start) return std::nullopt;
    if (cell.kind == Day::no_year) return near_date(cell.month, cell.day, *start);
    const Civil first = civil(*start);
    if (cell.kind != Day::day_only || !valid_civil(first.year, first.month, cell.day)) return std::nullopt;
    return make_date(first.year, first.month, cell.day);
}

} // namespace

/// Adds the year the cell leaves out; nothing when no year can be told.
std::optional<Date> Understanding::complete_date(const RowView& row, const DateCell& cell) {
    const LedgerContext& context = row.context();
    std::optional<Date> start;
    if (context.month)
        start = context.month->first() + 14;
    else if (above_.received)
        start = above_.received;
    if (cell.kind == DateCell::Kind::day_only) {
        if (!start || !valid_civil(civil(*start).year, civil(*start).month, cell.day)) return std::nullopt;
        return make_date(civil(*start).year, civil(*start).month, cell.day);
    }
    if (!start && context.year && valid_civil(*context.year, cell.month, cell.day))
        return make_date(*context.year, cell.month, cell.day);
    if (!start) return std::nullopt;
    const auto plain = near_date(cell.month, cell.day, *start);
    if (!plain || !cell.zero_lost || !above_.received || *plain >= *above_.received) return plain;
    // Below the 9th, 8.1 was the 10th. A day that was written down late is no reason to leap further ahead
    // than it lies behind.
    const auto tenfold = near_date(cell.month, cell.day * 10, *start);
    const bool nearer = tenfold && *tenfold - *above_.received < *above_.received - *plain;
    return nearer && *tenfold >= *above_.received ? tenfold : plain;
}

void Understanding::take_received(const RowView& row) {
    const std::string_view text = row.cell(Field::received);
    const DateCell cell = date_cell(text);
    Draft& draft = row.draft();
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion = {}) {
        row.add(effect, {.code = code,
                         .field = Field::received,
                         .value = text,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    if (cell.minutes >= 0) draft.time = clock_text(cell.minutes);
    if (cell.kind == Day::full) {
        draft.received = cell.date;
        if (cell.serial)
            add(Effect::corrected, "date-serial",
                say("a spreadsheet's number of days, read as {}", iso(cell.date)));
        if (cell.mended) add(Effect::corrected, "date-mended", say("read as {}", iso(cell.date)));
        return judge_month(row, cell.date, cell.serial);
    }
    if (cell.kind == Day::no_year || cell.kind == Day::day_only) {
        draft.received = complete_date(row, cell);
        if (!draft.received)
            return add(Effect::review, "year-missing",
                       say("the year is missing, and neither the title nor --month tells it"),
                       say("import with --month, or write the year"));
        add(Effect::corrected, "year-added", say("read as {}", iso(*draft.received)));
        if (cell.zero_lost)
            add(Effect::warning, "zero-lost",
                say("{}.{} may be {}.{}: spreadsheets drop the last 0", cell.month, cell.day, cell.month,
                    cell.day * 10),
                say("compare it with the rows around"));
        return judge_month(row, *draft.received, false);
    }
    report_no_day(row, cell);
}

/// Why the cell is no day, and what to do about it.
void Understanding::report_no_day(const RowView& row, const DateCell& cell) const {
    const auto add = [&](const char* code, Text message, Text suggestion) {
        row.add(Effect::review, {.code = code,
                                 .field = Field::received,
                                 .value = row.cell(Field::received),
                                 .message = std::move(message),
                                 .suggestion = std::move(suggestion)});
    };
    if (cell.kind == Day::blank)
        return add("missing-date", say("the day of acceptance is missing"),
                   above_.valid && above_.last_received
                       ? say("the row above has {}", iso(*above_.last_received))
                       : say("write it"));
    if (cell.error) {
        auto [message, suggestion] = spreadsheet_error(trim(row.cell(Field::received)));
        return add("date-hidden", std::move(message), std::move(suggestion));
    }
    if (cell.early && cell.date >= make_date(1900, 1, 1))
        return add("date-1905", say("a year typed into a date cell became a day of 1905"),
                   say("write the whole date"));
    if (cell.early)
        return add("date-far", say("{} is not in the ledger's year", iso(cell.date)), say("check the year"));
    add("date-unread", say("this is no day"), say("write it as 2018-08-10"));
}

/// A day of another month than the ledger's is unusual, one of another year a slip.
void Understanding::judge_month(const RowView& row, Date date, bool serial) {
    const LedgerContext& context = row.context();
    if (context.filled && *context.filled < date)
        return row.add(Effect::review, {.code = "received-after-ledger",
                                        .field = Field::received,
                                        .value = row.cell(Field::received),
                                        .message = say("accepted on {}, but the ledger was filled in on {}",
                                                       iso(date), iso(*context.filled)),
                                        .suggestion = say("check the month")});
    int away = 0;
    if (context.month)
        away = std::abs(month_of(date) - *context.month);
    else if (context.year)
        away = std::abs(civil(date).year - *context.year) > 1 ? 12 : 0;
    else if (civil(date).year < 1990 || civil(date).year > 2100)
        away = 1000;
    if (away == 0) return;
    const std::string_view text = row.cell(Field::received);
    const Date other = date + days_between_1900_and_1904;
    if (serial && !context.since_1904 && context.month && std::abs(month_of(other) - *context.month) <= 1)
        return row.add(
            Effect::review,
            {.code = "date-1904",
             .field = Field::received,
             .value = text,
             .message = say("read as {} this is far from the ledger's month; by the 1904 calendar it is {}",
                            iso(date), iso(other)),
             .suggestion = say("write it as a date")});
    row.add(away <= 2 ? Effect::warning : Effect::review,
            {.code = away <= 2 ? "other-month" : "date-far",
             .field = Field::received,
             .value = text,
             .message = context.month
                            ? say("{} is not in the ledger's month {}", iso(date), iso(*context.month))
                            : say("{} is not in the ledger's year", iso(date)),
             .suggestion = say("check the month")});
}

/// A day after acceptance: 送镇, 取回, 送达. What cannot be read is left out.
std::optional<Date> Understanding::later_date(const RowView& row, Field field) {
    const std::string_view text = row.cell(field);
    if (text.empty()) return std::nullopt;
    const DateCell cell = date_cell(text);
    auto start = row.draft().received;
    if (!start && row.context().month) start = row.context().month->first() + 14;
    std::optional<Date> date = later_day(cell, start);
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion = {}) {
        row.add(effect, {.code = code,
                         .field = field,
                         .value = text,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    if (!date) {
        if (cell.kind == Day::bad || cell.kind == Day::month_only || (cell.kind == Day::no_year && start))
            add(Effect::dropped, "date-unread", say("this is no day; the cell was left out"),
                say("write it as 2018-08-10"));
        return std::nullopt;
    }
    const auto tenfold = cell.zero_lost ? near_date(cell.month, cell.day * 10, *start) : std::nullopt;
    if (tenfold && *date < *start && *tenfold >= *start) {
        date = tenfold;
        add(Effect::corrected, "zero-restored",
            say("read as {}: before it was accepted it cannot be", iso(*date)));
    } else if (cell.zero_lost && text != row.cell(Field::received)) {
        add(Effect::warning, "zero-lost",
            say("{}.{} may be {}.{}: spreadsheets drop the last 0", cell.month, cell.day, cell.month,
                cell.day * 10),
            say("compare it with the rows around"));
    }
    if (cell.serial)
        add(Effect::corrected, "date-serial", say("a spreadsheet's number of days, read as {}", iso(*date)));
    // The row's own day of acceptance has the year: nothing was mended.
    if (cell.kind == Day::no_year || cell.kind == Day::day_only)
        add(Effect::note, "year-added", say("read as {}", iso(*date)));
    if (cell.mended) add(Effect::corrected, "date-mended", say("read as {}", iso(*date)));
    return date;
}

} // namespace bianmin
