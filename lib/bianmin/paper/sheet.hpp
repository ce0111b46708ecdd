/// The one grid behind every output format: titles, columns, rows of cells, notes, charts.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/money.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bianmin {

/// A heading in both languages; papers and reports are Chinese unless English is asked for.
struct Label {
    std::string zh, en;
};

/// A share of two counts, shown as a percentage; a base of 0 is shown as `—` (占比分母为0).
struct Ratio {
    std::int64_t part = 0, whole = 0;
    bool change = false; ///< growth against an earlier period: shown with its sign
};
/// A number with `decimals` decimals; absent: `—`.
struct Decimal {
    std::optional<double> value;
    int decimals = 1;
};

using CellValue = std::variant<std::monostate, std::string, std::int64_t, Fen, Ratio, Decimal, Date, Label>;

struct Cell {
    CellValue value;
    bool alarm = false; ///< late, failed: red where the format has colour
    Cell() = default;
    template<class T>
    Cell(T v, bool alarming = false) : value(std::move(v)), alarm(alarming) {}
    Cell(const char* v, bool alarming = false) : value(std::string(v)), alarm(alarming) {}
    Cell(int v, bool alarming = false) : value(static_cast<std::int64_t>(v)), alarm(alarming) {}
};

/// A share that follows from other columns of its row, by their keys; `-rejected` takes that one away.
struct Rate {
    std::vector<std::string> part, whole;
};

struct Column {
    std::string key; ///< stable machine word, the JSON key; CSV has the label
    Label label;
    Label group;        ///< heading over several columns; empty where none
    bool right = false; ///< numbers
    Label part; ///< begins a part of a wide sheet: printed as a table of its own, the first column repeated
    bool faults = false; ///< counts what went wrong: red above zero, in a workbook by a rule that stays
    Rate rate = {};      ///< of a share; in a workbook the total's is computed
};

struct Bar {
    Label label;
    std::vector<double> values; ///< one per series; NaN: none, shown as `—`
};
struct Chart {
    std::string key;
    Label title;
    enum class Shape { bars, stacked, line } shape = Shape::bars;
    std::vector<Label> series;
    std::vector<Bar> bars;
    std::string unit; ///< after each number, `%`
};

/// Rows of a list too long to be held as cells, made one after the other; only workbooks print them.
struct RowSource {
    std::size_t count = 0;
    std::function<std::vector<Cell>(std::size_t)> row = {};
};

struct Sheet {
    std::string key; ///< machine word of the table, e.g. `rows`
    Label title;
    std::vector<Label> lines; ///< under the title: unit, period
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    RowSource source = {};    ///< instead of `rows`
    std::vector<Cell> totals; ///< empty: none
    std::vector<Label> notes; ///< under the table
    std::vector<Label> foot;  ///< places for signatures: 制表、审核、负责人
    bool apart = false;       ///< printed on pages of its own: it goes to somebody else
};

/// A day somebody should have in a calendar: what ends on it.
struct AgendaDay {
    std::string uid; ///< the same for the same thing, so that a calendar replaces what it has
    Moment stamp;    ///< when what it says was last changed
    Date day;
    std::string summary, description, category;
};

/// Everything one report prints, in order. `json` is what `--format json` prints instead of the sheets'
/// default form (JSON text, indented by two, made by the report); empty: an array of flat objects of the
/// first sheet.
struct Document {
    std::vector<Sheet> sheets;
    std::vector<Chart> charts;
    std::string json;
    std::optional<std::vector<AgendaDay>>
        agenda; ///< what `--format ics` prints; none: that format has nothing to say
};

} // namespace bianmin
