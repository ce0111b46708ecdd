/// What is a number in a spreadsheet and what must stay text.
#include "bianmin/paper/workbook_cells.hpp"

#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/sheet_rows.hpp"
#include "bianmin/paper/stamp.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace bianmin {
namespace {

constexpr std::int64_t exact = 999'999'999'999'999; // spreadsheets keep fifteen digits
constexpr std::size_t at_sign = 255;                // longer texts show as #### under the format `@`

enum class Look { text, long_text, count, money, share, change, day, decimal };
/// By Look; numbers with no, one, two, three decimals stand behind `decimal`.
constexpr std::array<const char*, 11> number_formats{
    "@", "General", "0", "#,##0.00", "0.0%", "+0.0%;-0.0%;0.0%", "yyyy-mm-dd", "0", "0.0", "0.00", "0.000"};

struct Number {
    double value;
    Look look;
    std::size_t decimals = 0;
};

struct Counter {
    std::optional<Number> operator()(std::int64_t n) const {
        if (n < -exact || n > exact) return std::nullopt;
        return Number{static_cast<double>(n), Look::count};
    }
    std::optional<Number> operator()(Fen fen) const {
        if (fen.value < -exact || fen.value > exact) return std::nullopt;
        return Number{static_cast<double>(fen.value) / 100, Look::money};
    }
    std::optional<Number> operator()(Ratio ratio) const {
        if (ratio.whole <= 0) return std::nullopt;
        const double share = static_cast<double>(ratio.part) / static_cast<double>(ratio.whole);
        const bool signless = std::abs(share) < 0.0005; // what rounds to nothing has no sign
        return Number{signless ? std::abs(share) : share,
                      ratio.change && !signless ? Look::change : Look::share};
    }
    std::optional<Number> operator()(const Decimal& number) const {
        if (!number.value || !std::isfinite(*number.value)) return std::nullopt;
        return Number{*number.value, Look::decimal,
                      static_cast<std::size_t>(std::clamp(number.decimals, 0, 3))};
    }
    std::optional<Number> operator()(Date date) const {
        if (!has_serial(date)) return std::nullopt;
        return Number{serial(date), Look::day};
    }
    template<class Text>
    std::optional<Number> operator()(const Text&) const {
        return std::nullopt;
    }
};

/// The value in its smallest unit, where sums are exact.
std::optional<std::int64_t> counted(const CellValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* fen = std::get_if<Fen>(&value)) return fen->value;
    return std::nullopt;
}

struct Sum {
    std::string text; ///< `(B14+C14-M14)`
    std::int64_t value = 0;
};

/// Of the totals in these columns; none where one is missing or no count.
std::optional<Sum> sum_of(const Sheet& sheet, const std::vector<std::string>& keys, std::size_t row) {
    if (keys.empty()) return std::nullopt;
    Sum sum;
    for (const auto& entry : keys) {
        const bool less = entry.starts_with('-');
        const auto found = std::ranges::find(sheet.columns, entry.substr(less ? 1 : 0), &Column::key);
        const auto at = static_cast<std::size_t>(found - sheet.columns.begin());
        const auto value = at < sheet.totals.size() ? counted(sheet.totals[at].value) : std::nullopt;
        if (!value) return std::nullopt;
        sum.value += less ? -*value : *value;
        sum.text += (less ? "-" : sum.text.empty() ? "" : "+") + cell_name(row, at);
    }
    if (keys.size() > 1) sum.text = "(" + sum.text + ")";
    return sum;
}

} // namespace

BookCells::BookCells(Workbook& book, bool english) : english_(english) {
    static_assert(number_formats.size() == formats);
    for (std::size_t f = 0; f < formats; ++f)
        for (std::size_t right = 0; right < 2; ++right)
            for (std::size_t emphasis = 0; emphasis < emphases; ++emphasis) {
                BookStyle style{.bold = emphasis > 0, .wrap = f < 2, .red = emphasis == 2};
                style.align = f == static_cast<std::size_t>(Look::day) ? BookStyle::Align::center
                              : right == 1                             ? BookStyle::Align::right
                                                                       : BookStyle::Align::left;
                style.number = number_formats[f];
                looks_[f][right][emphasis] = book.style(style);
            }
}

BookCell BookCells::cell(const Cell& cell, bool right, bool total) const {
    BookCell out;
    Look look = Look::text;
    std::size_t decimals = 0;
    if (const auto number = std::visit(Counter{}, cell.value)) {
        look = number->look;
        decimals = number->decimals;
        out.value = number->value;
    } else if (std::string shown = show(cell, english_); !shown.empty()) {
        if (shown.size() > at_sign) look = Look::long_text;
        out.value = std::move(shown);
    }
    out.style = looks_[static_cast<std::size_t>(look) + decimals][right ? 1 : 0][cell.alarm ? 2
                                                                                 : total    ? 1
                                                                                            : 0];
    return out;
}

std::string sum_formula(const Sheet& sheet, std::size_t column, std::size_t first) {
    const auto total = column < sheet.totals.size() ? counted(sheet.totals[column].value) : std::nullopt;
    const SheetRows rows(sheet);
    if (!total || rows.empty()) return {};
    std::int64_t sum = 0;
    bool whole = true;
    rows.each([&](const std::vector<Cell>& row) {
        if (column >= row.size() || !whole) return;
        const auto& value = row[column].value;
        if (const auto number = counted(value);
            number && value.index() == sheet.totals[column].value.index()) {
            whole = std::abs(*number) <= exact && std::abs(sum) <= exact;
            if (whole) sum += *number;
        } else {
            whole = std::holds_alternative<std::monostate>(value) || is_text(row[column]);
        }
    });
    if (!whole || sum != *total) return {};
    return "=SUM(" + cell_name(first, column) + ":" + cell_name(first + rows.size() - 1, column) + ")";
}

std::string rate_formula(const Sheet& sheet, std::size_t column, std::size_t row) {
    const auto* total =
        column < sheet.totals.size() ? std::get_if<Ratio>(&sheet.totals[column].value) : nullptr;
    const Rate& rate = sheet.columns[column].rate;
    if (!total || total->whole <= 0) return {};
    const auto part = sum_of(sheet, rate.part, row), whole = sum_of(sheet, rate.whole, row);
    if (!part || !whole || part->value != total->part || whole->value != total->whole) return {};
    return "=IFERROR(" + part->text + "/" + whole->text + ",\"—\")";
}

std::optional<BookCode> code_of(const Sheet& sheet, bool english) {
    for (const auto& note : sheet.notes)
        if (const auto digest = find_stamp(note.zh))
            return BookCode{.text = stamp_of(*digest),
                            .description = english ? "Digest of the closing" : "结账摘要二维码"};
    return std::nullopt;
}

std::vector<bool> shortages(const Sheet& sheet) {
    std::vector<bool> out(sheet.columns.size());
    SheetRows(sheet).each([&](const std::vector<Cell>& row) {
        for (std::size_t c = 0; c < std::min(out.size(), row.size()); ++c) {
            if (!row[c].alarm) continue;
            const auto* number = std::get_if<std::int64_t>(&row[c].value);
            out[c] = out[c] || (number && *number < 0);
        }
    });
    return out;
}

} // namespace bianmin
