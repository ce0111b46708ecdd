/// Charts as SVG that stay readable on a black-and-white printer: patterns besides shades, the number on
/// every bar.
#pragma once
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/sheet.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// One `<svg>` element without script or outside references; its title and description are readable by a
/// screen reader.
std::string svg(const Chart& chart, bool english);
/// The same for a page, `width` mm wide.
Picture chart_picture(const Chart& chart, bool english, double width);

/// Text for element content and attributes.
std::string escaped_markup(std::string_view text);

} // namespace bianmin
