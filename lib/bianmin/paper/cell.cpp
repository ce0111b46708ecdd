/// Cells as texts.
#include "bianmin/paper/cell.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace bianmin {
namespace {

constexpr const char* nothing = "—"; // 占比分母为0

struct Shower {
    bool english;
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Fen amount) const { return yuan(amount); }
    std::string operator()(Ratio ratio) const { return percent(ratio); }
    std::string operator()(const Decimal& number) const {
        return number.value ? fixed(*number.value, number.decimals) : nothing;
    }
    std::string operator()(Date date) const { return iso(date); }
    std::string operator()(const Label& label) const { return pick(label, english); }
};

bool steers(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200E && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

bool is_text(const Cell& cell) {
    return std::holds_alternative<std::string>(cell.value) || std::holds_alternative<Label>(cell.value);
}

std::string show(const Cell& cell, bool english) {
    return std::visit(Shower{english}, cell.value);
}

bool alarming(const Cell& cell, const Column& column) {
    const auto* count = std::get_if<std::int64_t>(&cell.value);
    return cell.alarm || (column.faults && count && *count > 0);
}

const std::string& pick(const Label& label, bool english) {
    return english && !label.en.empty() ? label.en : label.zh;
}

std::string full_heading(const Column& column, bool english) {
    const std::string& group = pick(column.group, english);
    const std::string& label = pick(column.label, english);
    return group.empty() ? label : group + "/" + label;
}

std::string percent(Ratio ratio) {
    if (ratio.whole <= 0) return nothing;
    const bool negative = ratio.part < 0;
    const auto part = static_cast<double>(negative ? -ratio.part : ratio.part);
    // Counts stay far below 2^53, so this is exact where it matters: at the half.
    const auto tenths =
        static_cast<std::int64_t>(std::floor(part * 1000 / static_cast<double>(ratio.whole) + 0.5));
    const char* sign = tenths == 0 ? "" : negative ? "-" : ratio.change ? "+" : "";
    return fmt::format("{}{}.{}%", sign, tenths / 10, tenths % 10);
}

std::string fixed(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    return fmt::format("{:.{}f}", rounded == 0 ? 0.0 : rounded, decimals);
}

std::string repaired(std::string_view text) {
    if (!invalid_utf8(text)) return std::string(text);
    std::string out;
    for (std::size_t pos = 0; pos < text.size();) append_utf8(out, next_code_point(text, pos));
    return out;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t pos = 0; pos < text.size();) {
        const char32_t c = next_code_point(text, pos);
        if (c == '\r' && pos < text.size() && text[pos] == '\n') continue;
        if (c == '\n' || c == '\r' || c == '\t')
            out += ' ';
        else
            append_utf8(out, steers(c) ? U'\xFFFD' : c);
    }
    return out;
}

} // namespace bianmin
