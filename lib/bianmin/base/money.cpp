/// Money texts.
#include "bianmin/base/money.hpp"

#include <fmt/format.h>

#include <vector>

namespace bianmin {
namespace {

constexpr const char* digits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

/// Four digits with 仟佰拾; a zero between digits is written once.
std::string group(int value, bool leading_zero) {
    constexpr const char* units[] = {"仟", "佰", "拾", ""};
    std::string out;
    bool zero = leading_zero;
    for (int place = 0, scale = 1000; place < 4; ++place, scale /= 10) {
        const int digit = value / scale % 10;
        if (digit == 0) {
            if (!out.empty()) zero = true;
            continue;
        }
        if (zero) out += digits[0];
        zero = false;
        out += digits[digit];
        out += units[place];
    }
    return out;
}

std::string whole_yuan(std::int64_t value) {
    constexpr const char* names[] = {"", "万", "亿", "万亿"};
    std::vector<int> groups;
    for (; value > 0; value /= 10000) groups.push_back(static_cast<int>(value % 10000));
    std::string out;
    bool gap = false;
    for (std::size_t i = groups.size(); i-- > 0;) {
        if (groups[i] == 0) {
            gap = true;
            continue;
        }
        const bool zero = !out.empty() && (gap || groups[i] < 1000);
        out += group(groups[i], zero);
        out += names[i];
        gap = false;
    }
    return out;
}

} // namespace

std::optional<Fen> parse_yuan(std::string_view text) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    std::int64_t value = 0;
    int decimals = -1, count = 0;
    for (char c : text) {
        if (c == ',' && decimals < 0 && count > 0) continue;
        if (c == '.' && decimals < 0 && count > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == 2 || ++count > 15) return std::nullopt;
        value = value * 10 + (c - '0');
        if (decimals >= 0) ++decimals;
    }
    if (count == 0 || decimals == 0) return std::nullopt;
    for (int i = std::max(decimals, 0); i < 2; ++i) value *= 10;
    return Fen{negative ? -value : value};
}

std::string yuan(Fen amount) {
    const std::int64_t absolute = amount.value < 0 ? -amount.value : amount.value;
    return fmt::format("{}{}.{:02}", amount.value < 0 ? "-" : "", absolute / 100, absolute % 100);
}

std::string capitals(Fen amount) {
    const std::int64_t absolute = amount.value < 0 ? -amount.value : amount.value;
    std::string out = amount.value < 0 ? "人民币负" : "人民币";
    const std::int64_t whole = absolute / 100;
    const int jiao = static_cast<int>(absolute / 10 % 10), fen = static_cast<int>(absolute % 10);
    if (absolute == 0) return out + "零元整";
    if (whole > 0) out += whole_yuan(whole) + "元";
    if (jiao > 0) out += std::string(digits[jiao]) + "角";
    if (fen > 0 && jiao == 0 && whole > 0) out += digits[0];
    if (fen > 0) return out + digits[fen] + "分";
    return out + "整";
}

} // namespace bianmin
