/// Cleaning of single cells.
#include "bianmin/ledger/cell.hpp"

#include "bianmin/base/ideographs.hpp"
#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace bianmin {
namespace {

template<std::size_t N>
bool one_of(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::ranges::find(words, text) != words.end();
}

/// Value of a Chinese numeral; 10 for 十, nothing for other characters.
std::optional<int> numeral(char32_t c) {
    constexpr std::u32string_view digits = U"〇一二三四五六七八九十";
    constexpr std::u32string_view others = U"零壹贰叁肆伍陆柒捌玖拾";
    if (c == U'○' || c == U'Ｏ') return 0;
    if (c == U'两') return 2;
    if (const auto at = digits.find(c); at != digits.npos) return static_cast<int>(at);
    if (const auto at = others.find(c); at != others.npos) return static_cast<int>(at);
    return std::nullopt;
}

/// 十, 二十, 十五, 二十五 by place; 二〇一八 digit by digit.
std::string value_of(const std::vector<int>& run) {
    std::string digits;
    const bool by_place = std::ranges::find(run, 10) != run.end();
    if (!by_place) {
        for (const int value : run) digits += static_cast<char>('0' + value);
        return digits;
    }
    int value = 0, last = 0;
    for (const int figure : run) {
        if (figure == 10)
            value += (last == 0 ? 1 : last) * 10, last = 0;
        else
            last = figure;
    }
    return std::to_string(value + last);
}

bool counts_something(char32_t c) {
    constexpr std::u32string_view units = U"年月日号个天工人户件";
    return units.find(c) != units.npos;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> brackets{
    {{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}}};

} // namespace

std::string_view tidy_view(std::string_view cell) {
    if (cell.empty()) return cell;
    const auto first = static_cast<unsigned char>(cell.front()),
               last = static_cast<unsigned char>(cell.back());
    const bool plain_first = (first > ' ' && first < 0x80) || (first >= 0xE4 && first <= 0xE9);
    const bool plain_last = last > ' ' && last < 0x80;
    if (plain_first && plain_last) return cell;
    // The last character of Chinese text: its lead byte tells that it is no space.
    if (plain_first && cell.size() >= 3) {
        const auto lead = static_cast<unsigned char>(cell[cell.size() - 3]);
        if (lead >= 0xE4 && lead <= 0xE9) return cell;
    }
    return trim(cell);
}

std::string_view unquoted(std::string_view text) {
    constexpr std::array<std::string_view, 7> marks{"'", "\"", "“", "”", "‘", "’", "`"};
    for (bool again = true; again;) {
        again = false;
        if (text.starts_with("=\"")) text.remove_prefix(1);
        for (const auto mark : marks) {
            if (text.starts_with(mark)) text.remove_prefix(mark.size()), again = true;
            if (text.ends_with(mark)) text.remove_suffix(mark.size()), again = true;
        }
    }
    return trim(text);
}

bool is_dash(std::string_view text) {
    return one_of(text, std::array<std::string_view, 14>{"-", "--", "—", "——", "－", "–", "/", "／", "\\",
                                                         "无", "没有", "×", "空", "一"});
}

bool is_ditto(std::string_view text) {
    return one_of(text, std::array<std::string_view, 8>{"同上", "〃", "\"", "″", "''", "\"\"", "〞", "同前"});
}

bool is_tick(std::string_view text) {
    return one_of(text,
                  std::array<std::string_view, 11>{"√", "✓", "✔", "☑", "是", "有", "对", "Y", "y", "1", "V"});
}

bool is_cross(std::string_view text) {
    return one_of(text, std::array<std::string_view, 9>{"×", "✗", "✘", "╳", "X", "x", "Ｘ", "ｘ", "✕"});
}

bool is_empty_box(std::string_view text) {
    return one_of(text, std::array<std::string_view, 12>{"□", "☐", "◻", "▢", "❏", "❑", "⬜", "[]", "[ ]", "()",
                                                         "（）", "（ ）"});
}

bool is_circle(std::string_view text) {
    return one_of(text, std::array<std::string_view, 5>{"○", "◯", "⚪", "〇", "Ｏ"});
}

bool starts_formula(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

std::pair<Text, Text> spreadsheet_error(std::string_view text) {
    if (text == "#FORMULA!")
        return {say("the formula was never computed: the value itself is not in the file"),
                say("open the workbook, save it, and import it again")};
    if (text.find_first_not_of('#') == std::string_view::npos)
        return {say("the column was too narrow: the value itself is lost"),
                say("widen the column and save again")};
    return {say("the formula failed: the cell holds the error {}", text), say("write the value itself")};
}

bool is_spreadsheet_error(std::string_view text) {
    if (text.size() < 2 || text.front() != '#') return false;
    return text.find_first_not_of('#') == text.npos || text.ends_with('!') || text.ends_with('?') ||
           text == "#N/A";
}

bool has_full_width(std::string_view text) {
    for (std::size_t at = text.find('\xEF'); at + 1 < text.size() && at != text.npos;
         at = text.find('\xEF', at + 1))
        if (text[at + 1] == '\xBC' || text[at + 1] == '\xBD') return true;
    return false;
}

std::string comparable(std::string_view text) {
    constexpr std::u32string_view dropped = U" \t\n\r\"'“”‘’、，,。.·;；:：-—_*/　\u00A0\u200B\uFEFF";
    const std::string half = with_unified_ideographs(lower_ascii(halfwidth(text)));
    std::string out;
    for (std::size_t pos = 0; pos < half.size();) {
        const std::size_t start = pos;
        if (dropped.find(next_code_point(half, pos)) == dropped.npos) out.append(half, start, pos - start);
    }
    return out;
}

std::string without_brackets(std::string_view text, std::vector<std::string>& notes) {
    std::string out(text);
    for (bool again = true; again;) {
        again = false;
        for (const auto& [open, close] : brackets) {
            const std::size_t begin = out.find(open);
            if (begin == std::string::npos) continue;
            std::size_t end = out.find(close, begin + open.size());
            // 半角 and 全角 brackets are mixed: `（代)`; a bracket that is not closed reaches to the end.
            for (const auto& other : brackets)
                end = std::min(end, out.find(other.second, begin + open.size()));
            const bool closed = end != std::string::npos;
            const std::size_t stop = closed ? end : out.size();
            notes.emplace_back(
                trim(std::string_view(out).substr(begin + open.size(), stop - begin - open.size())));
            std::size_t next = stop;
            if (closed) next_code_point(out, next);
            out.erase(begin, next - begin);
            again = true;
        }
    }
    return std::string(trim(out));
}

std::string with_arabic_numerals(std::string_view text) {
    std::string out;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        std::vector<int> run;
        std::size_t end = pos;
        while (end < text.size()) {
            std::size_t next = end;
            const auto value = numeral(next_code_point(text, next));
            if (!value) break;
            run.push_back(*value);
            end = next;
        }
        std::size_t behind = end;
        if (!run.empty() && (end == text.size() || counts_something(next_code_point(text, behind)))) {
            out += value_of(run);
            pos = end;
            continue;
        }
        if (run.empty()) next_code_point(text, end);
        out.append(text.substr(start, end - start));
        pos = end;
    }
    return out;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace bianmin
