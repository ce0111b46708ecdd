/// UTF-8 helpers; widths come from utf8proc.
#include "bianmin/base/text.hpp"

#include "bianmin/base/slips.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace bianmin {
namespace {

bool is_space(char32_t c) {
    return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || c == 0x200B || c == 0xFEFF ||
           c == 0x2028 || c == 0x2029 || c == 0x200E || c == 0x200F || c == 0x202A || c == 0x202C;
}

/// Length of a valid sequence at `p`, 0 when invalid.
std::size_t sequence(const unsigned char* p, std::size_t left) {
    const unsigned char b = p[0];
    if (b < 0x80) return 1;
    const std::size_t need = b >= 0xF0 && b <= 0xF4  ? 4
                             : b >= 0xE0 && b < 0xF0 ? 3
                             : b >= 0xC2 && b < 0xE0 ? 2
                                                     : 0;
    if (need == 0 || need > left) return 0;
    for (std::size_t i = 1; i < need; ++i)
        if ((p[i] & 0xC0) != 0x80) return 0;
    if (b == 0xE0 && p[1] < 0xA0) return 0;
    if (b == 0xED && p[1] > 0x9F) return 0;
    if (b == 0xF0 && p[1] < 0x90) return 0;
    if (b == 0xF4 && p[1] > 0x8F) return 0;
    return need;
}

/// Insertions, deletions, replacements and swapped neighbours between two words.
int edit_distance(std::u32string_view a, std::u32string_view b) {
    std::vector<int> before_last, last, row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last = std::exchange(last, row);
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
    }
    return row[b.size()];
}

std::u32string code_points(std::string_view text) {
    std::u32string out;
    for (std::size_t pos = 0; pos < text.size();) out += next_code_point(text, pos);
    return out;
}

std::u32string folded(std::string_view text) {
    return code_points(lower_ascii(halfwidth(text)));
}

} // namespace

std::optional<std::size_t> invalid_utf8(std::string_view text) {
    const auto* p = reinterpret_cast<const unsigned char*>(text.data());
    for (std::size_t pos = 0; pos < text.size();) {
        // Eight ASCII bytes at a time: most ledgers are half digits and commas.
        std::uint64_t eight;
        if (text.size() - pos >= 8 &&
            (std::memcpy(&eight, p + pos, 8), (eight & 0x8080808080808080ULL) == 0)) {
            pos += 8;
            continue;
        }
        const std::size_t length = sequence(p + pos, text.size() - pos);
        if (length == 0) return pos;
        pos += length;
    }
    return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& pos) {
    const auto* p = reinterpret_cast<const unsigned char*>(text.data()) + pos;
    const std::size_t length = sequence(p, text.size() - pos);
    pos += std::max<std::size_t>(length, 1);
    switch (length) {
    case 1: return p[0];
    case 2: return char32_t((p[0] & 0x1F) << 6 | (p[1] & 0x3F));
    case 3: return char32_t((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    case 4: return char32_t((p[0] & 7) << 18 | (p[1] & 0x3F) << 12 | (p[2] & 0x3F) << 6 | (p[3] & 0x3F));
    default: return 0xFFFD;
    }
}

void append_utf8(std::string& out, char32_t c) {
    const auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

int display_width(std::string_view text) {
    int width = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        const char32_t c = next_code_point(text, pos);
        width += c < 0x80 ? (c >= 0x20) : utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
    }
    return width;
}

std::string truncated(std::string_view text, int columns) {
    if (display_width(text) <= columns) return std::string(text);
    int width = 0;
    std::size_t end = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        const char32_t c = next_code_point(text, pos);
        width += c < 0x80 ? 1 : utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
        if (width > columns - 1) break;
        end = pos;
    }
    return std::string(text.substr(0, end)) + "…";
}

std::string padded(std::string_view text, int columns, bool right_aligned) {
    const int missing = columns - display_width(text);
    const std::string space(static_cast<std::size_t>(std::max(missing, 0)), ' ');
    return right_aligned ? space + std::string(text) : std::string(text) + space;
}

std::string halfwidth(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        const char32_t c = next_code_point(text, pos);
        if (c >= 0xFF01 && c <= 0xFF5E)
            out += static_cast<char>(c - 0xFF01 + '!');
        else if (c == 0x3000 || c == 0xA0)
            out += ' ';
        else
            out.append(text.substr(start, pos - start));
    }
    return out;
}

std::string_view trim(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t next = begin;
        if (!is_space(next_code_point(text, next))) break;
        begin = next;
    }
    text.remove_prefix(begin);
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
        std::size_t pos = start;
        if (!is_space(next_code_point(text, pos))) break;
        text = text.substr(0, start);
    }
    return text;
}

std::string without_spaces(std::string_view text) {
    std::string out;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        if (!is_space(next_code_point(text, pos))) out.append(text.substr(start, pos - start));
    }
    return out;
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find(separator, start);
        parts.push_back(text.substr(start, end - start));
        if (end == std::string_view::npos) return parts;
        start = end + 1;
    }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) out += separator;
        out += parts[i];
    }
    return out;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string out;
    for (std::size_t start = 0;;) {
        const std::size_t found = text.find(from, start);
        out.append(text.substr(start, found - start));
        if (found == std::string_view::npos) return out;
        out.append(to);
        start = found + from.size();
    }
}

int slips_between(std::string_view a, std::string_view b) {
    return edit_distance(folded(a), folded(b));
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    const auto wanted = folded(word);
    const int allowed = std::max(1, static_cast<int>(wanted.size()) / 3);
    std::optional<std::string> best;
    int best_distance = allowed + 1;
    for (const auto& candidate : candidates) {
        const int distance = edit_distance(wanted, folded(candidate));
        if (distance < best_distance) best = candidate, best_distance = distance;
    }
    return best;
}

} // namespace bianmin
