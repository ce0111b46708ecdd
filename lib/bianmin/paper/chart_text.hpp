/// Charts for a terminal: bars and sparklines, the number beside each.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/paper/write.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct ChartTextOptions {
    bool english = false;
    int columns = 80;   ///< never more, even where block characters are drawn double; 0: 80
    bool ascii = false; ///< for terminals without UTF-8: `#` for a bar, digits for a sparkline
};
/// Bars beside their names; lines as one sparkline for each series.
std::string chart_text(const Chart& chart, const ChartTextOptions& options);
/// All of a report's charts as they stand below its tables; nothing in formats that draw them or have none.
std::string charts_below(const std::vector<Chart>& charts, Format format, const ChartTextOptions& options);

} // namespace bianmin
