/// Names as they stand in ledgers: `张　三`, `孙七（代）`, two people in a cell.
#include "bianmin/base/ideographs.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/person_cells.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::array<std::string_view, 16> compound_surnames{"欧阳", "司马", "上官", "诸葛", "东方", "皇甫",
                                                             "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯",
                                                             "轩辕", "端木", "宇文", "长孙"};

/// A byte of a character that is not ASCII.
bool is_wide(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Several dots stand for the one between parts of a name (U+00B7).
std::string with_middle_dot(std::string text) {
    for (const std::string_view dot : {"•", "・", "‧", "．"})
        if (text.find(dot) != std::string::npos) text = replaced(text, dot, "·");
    for (std::size_t at = text.find('.'); at != std::string::npos; at = text.find('.', at + 1))
        if (at > 0 && at + 1 < text.size() && is_wide(text[at - 1]) && is_wide(text[at + 1]))
            text.replace(at, 1, "·");
    return text;
}

/// A place of a name that is hidden, as in lists for the notice board: `张*`, `欧阳＊＊`.
bool is_masked(std::string_view name) {
    return name.find('*') != name.npos || name.find("＊") != name.npos || name.find("×") != name.npos;
}

/// Characters of nobody's standard (U+E000…): every machine shows another one, or a box.
bool has_private_character(std::string_view name) {
    for (std::size_t pos = 0; pos < name.size();) {
        const char32_t c = next_code_point(name, pos);
        if ((c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000) return true;
    }
    return false;
}

/// Without strokes around a name: `-张三`, `张三。`.
std::string_view without_strokes(std::string_view name) {
    constexpr std::array<std::string_view, 11> strokes{"-",  "－", "—", "–", "_", ".",
                                                       "．", "。", "·", "•", "~"};
    for (bool again = true; again;) {
        again = false;
        for (const auto stroke : strokes) {
            if (name.size() <= stroke.size()) continue;
            if (name.starts_with(stroke)) name.remove_prefix(stroke.size()), again = true;
            if (name.size() > stroke.size() && name.ends_with(stroke))
                name.remove_suffix(stroke.size()), again = true;
        }
    }
    return trim(name);
}

/// `张-三`: no name of Han characters has a stroke inside.
bool has_stroke(std::string_view name) {
    return std::ranges::any_of(name, is_wide) && name.find_first_of("-+_") != name.npos;
}

bool is_odd(std::string_view name) {
    constexpr std::string_view odd = "0123456789:?!#=<>@$%^~|{}";
    constexpr std::array<std::string_view, 4> wide{"：", "？", "＠", "＃"};
    return name.find_first_of(odd) != name.npos ||
           std::ranges::any_of(wide, [&](std::string_view sign) { return name.find(sign) != name.npos; }) ||
           has_stroke(name) || name == "TRUE" || name == "FALSE" || name == "NULL" || characters(name) > 30 ||
           is_spreadsheet_error(name);
}

std::vector<std::string> split_names(std::string text) {
    for (const std::string_view sign : {"、", "，", "；", "\r", "/", "／", ";", ",", "&"})
        text = replaced(text, sign, "\n");
    std::vector<std::string> out;
    for (const auto part : split(text, '\n'))
        if (!trim(part).empty()) out.emplace_back(trim(part));
    // A narrow column breaks `王三` into two lines.
    if (out.size() == 2 && std::ranges::all_of(out, [](const auto& part) { return characters(part) == 1; }))
        return {out[0] + out[1]};
    return out;
}

/// `张三 李四`: two names; `李 四` and `欧阳 娜娜`: one.
std::vector<std::string> split_at_spaces(const std::string& name) {
    std::vector<std::string> parts;
    const std::string plain = halfwidth(name);
    for (const auto part : split(plain, ' '))
        if (!part.empty()) parts.emplace_back(part);
    const bool several = parts.size() == 2 && std::ranges::all_of(parts, [](const std::string& part) {
                             const auto count = characters(part);
                             return count >= 2 && count <= 4 && static_cast<unsigned char>(part[0]) >= 0x80;
                         });
    if (several && std::ranges::find(compound_surnames, parts.front()) == compound_surnames.end())
        return parts;
    // `ZHANG SAN` keeps its space, `张 三` does not.
    std::string one;
    for (const auto& part : parts)
        (one += !one.empty() && !is_wide(one.back()) && !is_wide(part.front()) ? " " : "") +=
            without_spaces(part);
    return {one};
}

/// `张三等3人`: the first name and how many they are.
int take_others(std::string& name) {
    const std::size_t at = name.find("等");
    if (at == std::string::npos || at == 0) return 0;
    const std::string rest = with_arabic_numerals(halfwidth(name.substr(at + std::string_view("等").size())));
    if (!rest.empty() && !rest.ends_with("人") && !rest.ends_with("户")) return 0;
    name.resize(at);
    return rest.empty() || rest[0] < '0' || rest[0] > '9' ? 2 : std::stoi(rest.substr(0, 4));
}

/// `张三13000000001`: numbers of seven places and more are no part of the name.
std::string take_numbers(std::string_view cell, std::vector<std::string>& numbers) {
    std::string plain = halfwidth(cell), rest;
    for (std::size_t pos = 0; pos < plain.size();) {
        const std::size_t end = std::min(plain.find_first_not_of("0123456789-Xx", pos), plain.size());
        const auto digits = std::count_if(plain.begin() + static_cast<std::ptrdiff_t>(pos),
                                          plain.begin() + static_cast<std::ptrdiff_t>(end),
                                          [](char c) { return c >= '0' && c <= '9'; });
        if (digits >= 7) {
            numbers.push_back(plain.substr(pos, end - pos));
            pos = end;
            continue;
        }
        rest += plain[pos++];
    }
    if (comparable(rest).empty()) numbers.clear();
    return numbers.empty() ? std::string(cell) : rest;
}

} // namespace

bool names_nobody(std::string_view text) {
    constexpr std::array<std::string_view, 21> words{
        "匿名", "不详", "未知", "暂无", "未登记", "不愿透露", "本人",   "委托人", "申请人", "户主", "群众",
        "村民", "居民", "家属", "老人", "代办",   "代办人",   "代办员", "某人",   "其本人", "自己"};
    return std::ranges::find(words, text) != words.end();
}

bool names_relative(std::string_view name) {
    constexpr std::array<std::string_view, 24> kin{
        "之子", "之女", "之妻", "之夫", "之父", "之母", "之孙", "之媳", "儿子", "女儿", "儿媳", "媳妇",
        "妻子", "丈夫", "父亲", "母亲", "孙子", "孙女", "家属", "爱人", "老伴", "配偶", "子女", "女婿"};
    return characters(name) >= 4 &&
           std::ranges::any_of(kin, [&](std::string_view word) { return name.ends_with(word); });
}

NameCell read_names(std::string_view cell) {
    NameCell out;
    const std::string_view text = unquoted(tidy_view(cell));
    if (text.empty() || is_dash(text) || names_nobody(text)) return out;
    out.mended = text.size() != tidy_view(cell).size();
    const std::string bare = without_brackets(take_numbers(text, out.numbers), out.notes);
    std::erase_if(out.notes, [](const std::string& note) { return note.empty(); });
    for (const auto& part : split_names(bare))
        for (auto& raw : split_at_spaces(part)) {
            std::string name = with_unified_ideographs(with_middle_dot(std::string(without_strokes(raw))));
            out.others = std::max(out.others, take_others(name));
            out.unlikely = out.unlikely || is_odd(name);
            out.relative = out.relative || names_relative(name);
            out.masked = out.masked || is_masked(name);
            out.foreign = out.foreign || has_private_character(name);
            if (!name.empty()) out.names.push_back(std::move(name));
        }
    if (out.names.size() == 1 && out.notes.empty() && out.numbers.empty() && out.others == 0)
        out.mended = out.names.front() != text;
    return out;
}

} // namespace bianmin
