/// Reports and lists as pages: tables with heads on every page, charts, notes.
#pragma once
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/sheet.hpp"

namespace bianmin {

/// Upright where every table has room on it, else landscape.
PageLook page_for(const Document& document, bool english);
/// A section for each sheet; the charts stand behind the first one. Tables too wide for the page are cut into
/// parts, the first column repeated.
std::vector<FlowSection> document_sections(const Document& document, bool english, const PageLook& page);
/// `unit`: whose tables they are, where they do not say it.
Flow document_flow(const Document& document, bool english, Moment made, const std::string& unit = "");

} // namespace bianmin
