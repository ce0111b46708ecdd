/// One sheet of a document as a worksheet: where its parts stand, how its cells look.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/paper/workbook.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// The unit named above a table (`填报单位：徐庄镇…`); empty where none is.
std::string unit_of(const Sheet& sheet, bool english);
/// `三、超时办结件` -> `超时办结件`; a title without the unit's name before it.
std::string sheet_name(const Sheet& sheet, bool english);

/// Rows are made from `sheet` when the workbook is written: it must live until then.
BookSheet book_sheet(Workbook& book, const Sheet& sheet, bool english);

/// The charts of a document on a sheet of their own, and the figures behind them on another.
void add_charts(Workbook& book, const std::vector<Chart>& charts, bool english);

/// The whole document; it must live until the workbook is written.
Workbook workbook_of(const Document& document, bool english, Moment made, const std::string& unit = {});

} // namespace bianmin
