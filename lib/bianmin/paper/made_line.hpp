/// The line below a title: whose table it is, and of when.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <string>

namespace bianmin {

/// What must stand before the lines that the sheet has itself; empty where these say it. A later sheet that
/// says nothing stands for what the first says.
std::string made_line(const Document& document, std::size_t sheet, const std::string& unit, Moment made,
                      bool english);

} // namespace bianmin
