/// Names, days and texts as spreadsheets take them.
#include "bianmin/paper/workbook.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"

#include <algorithm>
#include <memory>

namespace bianmin {
namespace {

constexpr std::size_t most_name = 31, most_text = 32767;
constexpr std::string_view cut_mark = "…（过长，已截断）";

/// UTF-16 units, as spreadsheets count.
std::size_t units(std::string_view text) {
    std::size_t count = 0;
    for (const unsigned char c : text) count += (c & 0xC0U) != 0x80 ? 1 + (c >= 0xF0) : 0;
    return count;
}

std::string shortened(std::string_view text, std::size_t most) {
    std::string out;
    std::size_t used = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        const char32_t c = next_code_point(text, pos);
        used += c > 0xFFFF ? 2 : 1;
        if (used > most) break;
        append_utf8(out, c);
    }
    return out;
}

std::string legal_name(std::string_view wanted) {
    std::string name = printable(wanted);
    for (const std::string_view bad : {"[", "]", ":", "*", "?", "/", "\\"}) name = replaced(name, bad, " ");
    name = shortened(trim(name), most_name);
    while (name.starts_with('\'')) name.erase(0, 1);
    while (name.ends_with('\'')) name.pop_back();
    return name.empty() ? "表" : name;
}

} // namespace

std::size_t Workbook::style(const BookStyle& look) {
    const auto found = std::ranges::find(styles, look);
    if (found != styles.end()) return static_cast<std::size_t>(found - styles.begin());
    styles.push_back(look);
    return styles.size() - 1;
}

BookSheet& Workbook::add_sheet(BookSheet sheet) {
    const std::string name = legal_name(sheet.name);
    sheet.name = name;
    const auto taken = [&](const BookSheet& other) {
        return lower_ascii(other.name) == lower_ascii(sheet.name);
    };
    for (int n = 2; std::ranges::any_of(sheets, taken); ++n) {
        const std::string number = " " + std::to_string(n);
        sheet.name = shortened(name, most_name - number.size()) + number;
    }
    sheets.push_back(std::move(sheet));
    return sheets.back();
}

void set_rows(BookSheet& sheet, std::vector<BookRow> rows) {
    sheet.count = rows.size();
    auto kept = std::make_shared<const std::vector<BookRow>>(std::move(rows));
    sheet.row = [kept](std::size_t i) { return (*kept)[i]; };
}

bool has_serial(Date date) {
    return date >= make_date(1900, 3, 1) && date <= make_date(9999, 12, 31);
}

double serial(Date date) {
    return date - make_date(1899, 12, 30);
}

std::string cell_name(std::size_t row, std::size_t column) {
    std::string letters;
    for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (n - 1) % 26));
    return letters + std::to_string(row + 1);
}

std::string cell_text(const std::string& text) {
    std::string out;
    bool first = true;
    for (const auto line : split(text, '\n')) {
        if (!first) out += '\n';
        first = false;
        out += printable(line);
    }
    if (out.size() > most_text && units(out) > most_text)
        out = shortened(out, most_text - units(cut_mark)) + std::string(cut_mark);
    return out;
}

} // namespace bianmin
