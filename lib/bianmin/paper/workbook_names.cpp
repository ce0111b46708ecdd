/// What a worksheet is called, and whose it is.
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/workbook_sheet.hpp"

#include <string_view>

namespace bianmin {

std::string unit_of(const Sheet& sheet, bool english) {
    if (sheet.lines.empty()) return {};
    const std::string& line = pick(sheet.lines.front(), english);
    const std::string mark = english ? ": " : "：";
    const auto at = line.find(mark);
    return at == std::string::npos ? std::string() : line.substr(at + mark.size());
}

std::string sheet_name(const Sheet& sheet, bool english) {
    std::string title = pick(sheet.title, english);
    const auto number = title.find("、");
    if (number != std::string::npos && number <= std::string_view("十").size())
        title.erase(0, number + std::string_view("、").size());
    const std::string unit = unit_of(sheet, english);
    if (!unit.empty() && title.size() > unit.size() && title.starts_with(unit)) title.erase(0, unit.size());
    return title.empty() ? sheet.key : title;
}

} // namespace bianmin
