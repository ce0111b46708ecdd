/// A workbook before any library writes it: sheets, cells with their looks, what a clerk may enter, charts.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bianmin {

/// How a cell looks; workbooks keep each look once.
struct BookStyle {
    enum class Font { song, hei } font = Font::song; ///< 宋体, 黑体
    enum class Align { left, center, right } align = Align::left;
    double points = 10.5; ///< 五号
    bool bold = false, border = true, wrap = true, red = false;
    std::uint32_t fill = 0;   ///< 0xRRGGBB; 0: none
    std::string number = "@"; ///< number format; `@` keeps what is typed as text
    bool operator==(const BookStyle&) const = default;
};

/// A formula with the value it comes to, for programs that do not calculate.
struct BookFormula {
    std::string text; ///< `=SUM(B5:B9)`
    double value = 0;
};
struct BookCell {
    std::variant<std::monostate, std::string, double, BookFormula> value;
    std::size_t style = 0;    ///< of Workbook::styles
    std::string comment = {}; ///< what a hand on the cell says
};
struct BookRow {
    std::vector<BookCell> cells;
    double height = 0; ///< points; 0: as the text needs
};

/// Rows and columns from 0, the last ones included.
struct BookRange {
    std::size_t row = 0, column = 0, last_row = 0, last_column = 0;
};
/// What may be entered: one of `options`, or a day where there are none.
struct BookChoice {
    BookRange range;
    std::vector<std::string> options;
    std::string advice;  ///< shown when the cell is entered
    bool strict = false; ///< others are refused, else warned of
};

/// A chart over a table in another sheet: names in its first column, a column for each series, heads above.
struct BookChart {
    enum class Shape { bars, stacked, line } shape = Shape::bars;
    std::string title, data_sheet;
    BookRange data;                  ///< with heads and names
    bool share = false;              ///< percentages
    std::size_t row = 0, column = 0; ///< where it stands
    int width = 560, height = 320;   ///< pixels
};

/// A QR code, a square that does not change with its cells.
struct BookCode {
    std::string text, description;
    std::size_t row = 0, column = 0; ///< where it stands
    double size = 24;                ///< mm
};

struct BookSheet {
    std::string name;           ///< made legal and unique by add_sheet
    std::vector<double> widths; ///< in digits of the body font
    std::size_t count = 0;
    /// Made one after the other, so that long lists need no second copy.
    std::function<BookRow(std::size_t)> row;
    std::vector<BookRange> merged;
    std::vector<BookChoice> choices;
    std::vector<BookRange> red;   ///< numbers that are red where they lie above zero
    std::vector<BookRange> below; ///< and where they lie below
    std::vector<BookChart> charts;
    std::vector<BookCode> codes;
    std::size_t frozen_rows = 0, frozen_columns = 0;
    std::pair<std::size_t, std::size_t> repeated{1, 0}; ///< rows of the head on each printed page; none
    std::vector<std::size_t> breaks; ///< columns that begin a page; empty: all columns on one page
    bool filter = false;             ///< over `repeated` and what stands below, to `filter_end`
    std::size_t filter_end = 0;
    bool hidden = false;
    bool upright = false;  ///< as printed; else on its side
    bool one_page = false; ///< rows too are made to fit
};

struct Workbook {
    std::string title, subject, company;
    std::string made_line; ///< stands over the next table, before what it says itself
    Moment made;
    std::vector<BookStyle> styles{BookStyle{}};
    std::vector<BookSheet> sheets;

    /// The number of this look.
    std::size_t style(const BookStyle& look);
    /// Gives the sheet a name that every spreadsheet takes, another one where it is in use.
    BookSheet& add_sheet(BookSheet sheet);
};

/// Rows that are at hand.
void set_rows(BookSheet& sheet, std::vector<BookRow> rows);
/// The days of a spreadsheet are counted from 1899-12-30; none before 1900-03-01, where programs disagree.
bool has_serial(Date date);
double serial(Date date);
/// `A1`, `AB12`; row and column from 0.
std::string cell_name(std::size_t row, std::size_t column);
/// What a cell can hold: lines of valid text, at most 32,767 characters, cut visibly.
std::string cell_text(const std::string& text);

/// The workbook as bytes; throws Error(usage) when a sheet has more rows than one can hold.
std::string write_workbook(const Workbook& book);

} // namespace bianmin
