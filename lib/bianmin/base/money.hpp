/// Money in fen (分), never in floating point.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

struct Fen {
    std::int64_t value = 0;
    auto operator<=>(const Fen&) const = default;
    Fen operator+(Fen other) const { return {value + other.value}; }
    Fen operator-(Fen other) const { return {value - other.value}; }
    Fen& operator+=(Fen other) {
        value += other.value;
        return *this;
    }
};

/// `600`, `600.5`, `1,280.50`, `-3.00`: at most two decimals, no currency sign.
std::optional<Fen> parse_yuan(std::string_view text);
/// `600.00`.
std::string yuan(Fen amount);
/// 人民币大写, by 《正确填写票据和结算凭证的基本规定》; -> `人民币陆佰元整`.
std::string capitals(Fen amount);

} // namespace bianmin
