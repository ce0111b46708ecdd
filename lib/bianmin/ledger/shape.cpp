/// Rows that are no cases.
#include "bianmin/ledger/shape.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace bianmin {
namespace {

constexpr std::array<std::string_view, 30> skip_words{
    "小计",     "合计",     "总计",     "累计",       "共计",     "本页",   "本月",     "注:",
    "注：",     "备注:",    "备注：",   "说明:",      "说明：",   "制表",   "填表",     "填报",
    "审核",     "复核",     "负责人",   "单位负责人", "报送",     "联系人", "打印时间", "导出时间",
    "主管领导", "分管领导", "领导签字", "制单",       "统计时间", "其中"};
constexpr std::array<std::string_view, 5> total_words{"合计", "总计", "共计", "本月合计", "本月共"};

} // namespace

std::vector<std::string> copy_cells(const TableRow& row) {
    std::vector<std::string> out;
    const std::size_t width = std::min(row.cells.size(), most_header_columns);
    out.reserve(width);
    for (const auto cell : std::span(row.cells).first(width)) out.emplace_back(trim(cell));
    return out;
}

std::size_t first_text(const TableRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!tidy_view(row.cells[i]).empty()) return i;
    return std::string_view::npos;
}

int count_texts(const TableRow& row, int most) {
    int count = 0;
    for (const auto cell : row.cells)
        if (!tidy_view(cell).empty() && ++count == most) break;
    return count;
}

void SkipWords::use(const ImportProfile& profile) {
    words_.clear();
    for (const auto& prefix : profile.skip_prefixes) words_.push_back(without_spaces(prefix));
}

bool SkipWords::matches(std::string_view first_cell) const {
    if (first_cell.empty() || begins_with_digit(first_cell)) return false;
    const std::string text = without_spaces(first_cell);
    const auto begins = [&](std::string_view word) { return text.starts_with(word); };
    return text == "注" || text == "备注" || std::ranges::any_of(skip_words, begins) ||
           std::ranges::any_of(words_, begins);
}

bool SkipWords::is_total(std::string_view first_cell) {
    const std::string text = without_spaces(first_cell);
    return std::ranges::any_of(total_words, [&](std::string_view word) { return text.starts_with(word); });
}

bool repeats(const TableRow& row, const std::vector<std::string>& header) {
    int texts = 0, same = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view text = trim(row.cells[i]);
        if (text.empty()) continue;
        const bool equal = i < header.size() && header[i] == text;
        if (texts++ == 0 && !equal) return false;
        same += equal;
    }
    return texts >= 2 && same * 10 >= texts * 8;
}

bool may_be_parents(const TableRow& row) {
    if (count_texts(row, 2) < 2) return false;
    return std::ranges::all_of(row.cells, [](std::string_view cell) {
        return cell.find_first_of("0123456789:") == cell.npos && cell.find("：") == cell.npos &&
               characters(trim(cell)) <= 10;
    });
}

} // namespace bianmin
