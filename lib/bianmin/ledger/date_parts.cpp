/// Joining of dates in several columns.
#include "bianmin/ledger/date_parts.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::array<std::string_view, 3> signs{"年", "月", "日"};

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= 4 && text.find_first_not_of("0123456789") == text.npos;
}

/// `8`, `８月`, `八月`: the figures; other text as it stands.
std::string part_text(std::string_view cell, std::size_t part) {
    const std::string_view seen = unquoted(tidy_view(cell));
    std::string text = with_arabic_numerals(without_spaces(halfwidth(seen)));
    for (const std::string_view sign : {signs[part], std::string_view(part == 1 ? "月份" : "号")})
        if (text.size() > sign.size() && text.ends_with(sign)) text.resize(text.size() - sign.size());
    return is_number(text) ? text : std::string(seen);
}

} // namespace

char date_part(std::string_view own) {
    const std::string text = comparable(own);
    if (text == "年" || text == "年份") return 'y';
    if (text == "月" || text == "月份") return 'm';
    return text == "日" || text == "号" ? 'd' : '\0';
}

std::string year_heading(std::string_view parent) {
    if (parent.find("年") == parent.npos) return {}; // asked of every row
    const std::string text = with_arabic_numerals(without_spaces(halfwidth(parent)));
    const std::string_view year = std::string_view(text).substr(0, std::min<std::size_t>(4, text.size()));
    const bool is_year =
        year.size() == 4 && is_number(year) && (year.starts_with("20") || year.starts_with("19"));
    return is_year && std::string_view(text).substr(4) == "年" ? std::string(year) : std::string();
}

void adopt_bare_parts(Header& header) {
    if (header.has(Field::received)) return;
    auto& columns = header.columns;
    const auto bare = [&](std::size_t at, std::string_view sign) {
        return at < columns.size() && columns[at].field == Field::none && columns[at].header == sign;
    };
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
        if (!bare(i, "月") || !bare(i + 1, "日")) continue;
        const std::size_t first = i > 0 && bare(i - 1, "年") ? i - 1 : i;
        for (std::size_t at = first; at <= i + 1; ++at) {
            columns[at].part = date_part(columns[at].header);
            columns[at].twin = Field::received;
        }
        columns[first].field = Field::received;
        columns[first].twin = Field::none;
        header.at[static_cast<std::size_t>(Field::received)] = static_cast<int>(first);
        ++header.fields;
        return;
    }
}

void DateJoiner::use(const Header& header) {
    parts_.clear();
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const HeaderColumn& column = header.columns[i];
        if (column.part == '\0') continue;
        const Field field = column.field == Field::none ? column.twin : column.field;
        auto found = std::ranges::find(parts_, field, &Parts::field);
        if (found == parts_.end()) {
            parts_.push_back({.field = field});
            found = parts_.end() - 1;
        }
        found->columns[std::string_view("ymd").find(column.part)] = static_cast<int>(i);
        const std::string_view parent = std::string_view(column.header).substr(0, column.header.find('/'));
        if (std::string year = year_heading(parent); !year.empty()) found->above[0] = std::move(year);
    }
}

const TableRow& DateJoiner::joined(const TableRow& row) {
    if (parts_.empty()) return row;
    row_ = row;
    for (auto& parts : parts_) {
        join(parts, row);
        bool first = true;
        for (std::size_t i = 0; i < row_.cells.size(); ++i) {
            if (std::ranges::find(parts.columns, static_cast<int>(i)) == parts.columns.end()) continue;
            row_.cells[i] = first ? std::string_view(parts.text) : std::string_view();
            first = false;
        }
    }
    return row_;
}

/// Words (当天, 在办) and whole dates pass as they are.
void DateJoiner::join(Parts& parts, const TableRow& row) const {
    std::array<std::string, 3> texts;
    std::size_t filled = 0, numbers = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto column = static_cast<std::size_t>(parts.columns[i]); // none: beyond all cells
        if (column < row.cells.size()) texts[i] = part_text(row.cells[column], i);
        if (is_ditto(texts[i])) texts[i] = parts.above[i];
        filled += !texts[i].empty();
        numbers += is_number(texts[i]);
    }
    parts.text.clear();
    if (filled == 0) return;
    if (numbers < filled || texts[2].empty()) {
        for (std::size_t i = 0; i < 3; ++i)
            if (!texts[i].empty()) parts.text += texts[i] + std::string(is_number(texts[i]) ? signs[i] : "");
        return;
    }
    for (std::size_t i = 0; i < 3; ++i) {
        if (texts[i].empty()) texts[i] = parts.above[i];
        if (!texts[i].empty()) (parts.text += texts[i]) += signs[i];
    }
    parts.above = texts;
}

} // namespace bianmin
