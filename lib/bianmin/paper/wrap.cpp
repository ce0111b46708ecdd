/// Line breaking for Chinese and Latin text.
#include "bianmin/paper/wrap.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// A stretch that is not broken: a Latin word, or one wide character with the closing signs behind it.
struct Piece {
    std::string_view text;
    int width = 0;
    bool space = false; ///< left out at the end of a line
};

bool closes(char32_t c) {
    constexpr std::u32string_view signs = U"，。、；：？！）》」』】〕”’…%％)]},.;:!?";
    return signs.find(c) != std::u32string_view::npos;
}

bool opens(char32_t c) {
    constexpr std::u32string_view signs = U"（《「『【〔“‘";
    return signs.find(c) != std::u32string_view::npos;
}

bool latin(char32_t c) {
    return c > ' ' && c < 0x2000;
}

std::vector<Piece> pieces(std::string_view text) {
    std::vector<Piece> out;
    char32_t before = ' ';
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        const char32_t c = next_code_point(text, pos);
        const std::string_view bytes = text.substr(start, pos - start);
        const bool joined = !out.empty() && !out.back().space && c != ' ' &&
                            ((latin(c) && latin(before)) || closes(c) || opens(before));
        if (joined)
            out.back().text = {out.back().text.data(), out.back().text.size() + bytes.size()};
        else
            out.push_back({bytes, 0, c == ' '});
        out.back().width += display_width(bytes);
        before = c;
    }
    return out;
}

/// A piece wider than the line is cut at a character.
void cut_long(std::string_view text, int columns, std::vector<std::string>& lines, std::string& line,
              int& width) {
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        next_code_point(text, pos);
        const std::string_view one = text.substr(start, pos - start);
        const int needed = display_width(one);
        if (width > 0 && width + needed > columns) {
            lines.push_back(std::move(line));
            line.clear();
            width = 0;
        }
        line += one;
        width += needed;
    }
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, int columns) {
    if (columns <= 0 || display_width(text) <= columns) return {std::string(text)};
    std::vector<std::string> lines;
    std::string line;
    int width = 0;
    for (const Piece& piece : pieces(text)) {
        if (width + piece.width <= columns) {
            line += piece.text;
            width += piece.width;
            continue;
        }
        if (!line.empty()) lines.push_back(std::move(line));
        line.clear();
        width = 0;
        if (piece.width > columns)
            cut_long(piece.text, columns, lines, line, width);
        else if (!piece.space)
            line = piece.text, width = piece.width;
    }
    if (!line.empty()) lines.push_back(std::move(line));
    for (auto& each : lines)
        while (each.size() > 1 && each.back() == ' ') each.pop_back();
    if (lines.empty()) lines.emplace_back();
    return lines;
}

std::vector<std::string> item_lines(std::string_view line, double columns) {
    std::vector<std::string> out;
    for (std::size_t pos = 0; pos <= line.size();) {
        const std::size_t end = std::min(line.find(between_items, pos), line.size());
        const std::string_view item = line.substr(pos, end - pos);
        pos = end + between_items.size();
        if (item.empty()) continue;
        const int before = out.empty() ? 0 : display_width(out.back()) + display_width(between_items);
        if (out.empty() || before + display_width(item) > columns)
            out.emplace_back(item);
        else
            out.back().append(between_items).append(item);
    }
    return out;
}

int longest_word(std::string_view text) {
    int most = 0, now = 0;
    for (const char c : text) {
        now = c > ' ' && static_cast<unsigned char>(c) < 0x80 ? now + 1 : 0;
        most = std::max(most, now);
    }
    return most;
}

int longest_number(std::string_view text) {
    int most = 0, now = 0;
    bool digits = false;
    for (const char c : text) {
        const bool goes_on = c > ' ' && static_cast<unsigned char>(c) < 0x80;
        now = goes_on ? now + 1 : 0;
        digits = goes_on && (digits || (c >= '0' && c <= '9'));
        if (digits) most = std::max(most, now);
    }
    return most;
}

} // namespace bianmin
