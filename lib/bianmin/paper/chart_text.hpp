/// Charts for a terminal: bars and sparklines, the number beside each.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <string>

namespace bianmin {

struct ChartTextOptions {
    bool english = false;
    int columns = 80;   ///< never more, even where block characters are drawn double; 0: 80
    bool ascii = false; ///< for terminals without UTF-8: `#` for a bar, digits for a sparkline
};
/// Bars beside their names; lines as one sparkline for each series.
std::string chart_text(const Chart& chart, const ChartTextOptions& options);

} // namespace bianmin
