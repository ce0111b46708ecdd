/// Cells of a document as cells of a workbook.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/paper/workbook.hpp"

#include <array>
#include <optional>
#include <vector>

namespace bianmin {

class BookCells {
public:
    /// Enters the looks it needs into the book, which it does not keep.
    BookCells(Workbook& book, bool english);
    /// A number with its format where a spreadsheet can count with it, else text as printed.
    BookCell cell(const Cell& cell, bool right, bool total) const;

private:
    static constexpr std::size_t formats = 11, emphases = 3;
    bool english_;
    /// By number format, side and emphasis (plain, total, alarm).
    std::array<std::array<std::array<std::size_t, emphases>, 2>, formats> looks_{};
};

struct ColumnWidths {
    std::vector<double> natural; ///< every text in one line, within limits
    std::vector<double> whole;   ///< without limits, for where there is room
    std::vector<double> least;   ///< where texts may wrap: the longest number or word
};
ColumnWidths measure_columns(const Sheet& sheet, bool english);
constexpr double readable_width = 180; ///< on A4 on its side in letters of 9 points
/// Where the page has room, long texts take it.
void use_room(const ColumnWidths& columns, std::vector<double>& widths);
/// A wide list stays readable on one page: what can wrap gives way first.
void make_room(const ColumnWidths& columns, std::vector<double>& widths);

/// `=SUM(…)` over rows `first`..`last` of the worksheet where the sheet's total of `column` is exactly
/// their sum, else nothing.
std::string sum_formula(const Sheet& sheet, std::size_t column, std::size_t first);

/// `=IFERROR(H14/(B14+C14),"—")` over the totals' cells in `row` of the worksheet where the total of `column`
/// is the rate that the column declares, else nothing.
std::string rate_formula(const Sheet& sheet, std::size_t column, std::size_t row);

/// The code of the stamp among the notes, not placed yet; none without one.
std::optional<BookCode> code_of(const Sheet& sheet, bool english);

/// By column, whether a number below zero alarms: what it counts is lacking there, and so it is of later
/// ones.
std::vector<bool> shortages(const Sheet& sheet);

} // namespace bianmin
