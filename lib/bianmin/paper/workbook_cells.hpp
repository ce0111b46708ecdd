/// Cells of a document as cells of a workbook.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/paper/workbook.hpp"

#include <array>

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

/// `=SUM(…)` over rows `first`..`last` of the worksheet where the sheet's total of `column` is exactly
/// their sum, else nothing.
std::string sum_formula(const Sheet& sheet, std::size_t column, std::size_t first);

/// A number below zero alarms: what this column counts is lacking there, and so it is of later ones.
bool has_shortage(const Sheet& sheet, std::size_t column);

} // namespace bianmin
