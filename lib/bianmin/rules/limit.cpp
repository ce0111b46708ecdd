/// Limits as they are written: `22个工作日`, `60日`, `一个月内`, `当日`.
#include "bianmin/rules/deadline.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <array>

namespace bianmin {
namespace {

struct Ending {
    std::string_view text;
    LimitUnit unit;
    int factor = 1;
};
/// The longer ones first: 个工作日 also ends with 日.
constexpr std::array<Ending, 12> endings{{{"个工作日", LimitUnit::workday},
                                          {"工作日", LimitUnit::workday},
                                          {"个自然日", LimitUnit::day},
                                          {"自然日", LimitUnit::day},
                                          {"个日历日", LimitUnit::day},
                                          {"日历日", LimitUnit::day},
                                          {"日", LimitUnit::day},
                                          {"天", LimitUnit::day},
                                          {"个月", LimitUnit::month},
                                          {"月", LimitUnit::month},
                                          {"年", LimitUnit::month, 12},
                                          {"", LimitUnit::workday}}};

constexpr std::array same_day = {"当日", "当天", "当场", "即时", "即办"};

/// 1 to 9; 两 is 2.
std::optional<int> chinese_digit(std::string_view character) {
    constexpr std::array digits = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (character == "两") return 2;
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (character == digits[i]) return static_cast<int>(i) + 1;
    return std::nullopt;
}

/// `十五`, `二十`, `三`: up to 99.
std::optional<int> chinese_number(std::string_view text) {
    const std::size_t ten = text.find("十");
    if (ten == std::string_view::npos) return chinese_digit(text);
    const auto tens = ten == 0 ? std::optional(1) : chinese_digit(text.substr(0, ten));
    const auto rest = text.substr(ten + std::string_view("十").size());
    const auto ones = rest.empty() ? std::optional(0) : chinese_digit(rest);
    if (!tens || !ones) return std::nullopt;
    return *tens * 10 + *ones;
}

std::optional<int> whole_number(std::string_view text) {
    if (text.empty() || text.size() > 4) return chinese_number(text);
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return chinese_number(text);
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Limit> parse_limit(std::string_view text, LimitUnit bare) {
    const std::string plain = without_spaces(halfwidth(text));
    std::string_view rest = plain;
    for (const std::string_view word : {"以内", "之内", "内"})
        if (rest.ends_with(word)) {
            rest.remove_suffix(word.size());
            break;
        }
    for (const std::string_view word : same_day)
        if (rest == word) return Limit{0, LimitUnit::same_day};
    for (const auto& ending : endings) {
        if (!rest.ends_with(ending.text)) continue;
        const auto value = whole_number(rest.substr(0, rest.size() - ending.text.size()));
        if (!value) return std::nullopt;
        return Limit{*value * ending.factor, ending.text.empty() ? bare : ending.unit};
    }
    return std::nullopt;
}

} // namespace bianmin
