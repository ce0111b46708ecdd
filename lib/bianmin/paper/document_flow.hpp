/// Reports and lists as pages: tables with heads on every page, charts, notes.
#pragma once
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/grid.hpp"
#include "bianmin/paper/sheet.hpp"

namespace bianmin {

/// Upright where every table has room on it, else landscape.
PageLook page_for(const Document& document, bool english);
/// How many half characters its tables have room for; what a cell has around its text is the gap between
/// columns.
int columns_of(const PageLook& page);
/// Of a table's columns, in the page's width.
std::vector<double> shares_of(const Grid& grid, const Block& block);
/// A section for each sheet; the charts stand behind the first one. Tables too wide for the page are cut into
/// parts, the first column repeated.
std::vector<FlowSection> document_sections(const Document& document, bool english, const PageLook& page);
/// `unit`: whose tables they are, where they do not say it.
Flow document_flow(const Document& document, bool english, Moment made, const std::string& unit = "");

} // namespace bianmin
