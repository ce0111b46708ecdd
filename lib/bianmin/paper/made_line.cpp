/// Unit and period of tables that do not say them.
#include "bianmin/paper/made_line.hpp"

#include "bianmin/paper/cell.hpp"

#include <algorithm>

namespace bianmin {
namespace {

std::string unit_mark(bool english) {
    return english ? "Unit: " : "单位：";
}

bool says_unit(const Sheet& sheet, bool english) {
    return std::ranges::any_of(sheet.lines, [&](const Label& line) {
        return pick(line, english).find(unit_mark(english)) != std::string::npos;
    });
}

std::string joined(std::string line, const std::string& more) {
    return line.empty() || more.empty() ? line + more : line + "　　" + more;
}

} // namespace

std::string made_line(const Document& document, std::size_t sheet, const std::string& unit, Moment made,
                      bool english) {
    const Sheet& own = document.sheets[sheet];
    const Sheet& source = own.lines.empty() ? document.sheets.front() : own;
    std::string line = unit.empty() || says_unit(source, english) ? "" : unit_mark(english) + unit;
    if (!own.lines.empty()) return line;
    for (const auto& said : source.lines) line = joined(std::move(line), pick(said, english));
    if (!source.lines.empty() || unit.empty()) return line;
    return joined(std::move(line),
                  english ? "made on " + iso(made.date()) : "制表日期：" + chinese(made.date()));
}

} // namespace bianmin
