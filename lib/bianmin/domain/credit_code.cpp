/// GB 32100: the unified social credit code, and the organisation code (GB 11714) inside it.
#include "bianmin/domain/identity.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// Place of a character in the alphabet of GB 32100, which has no I, O, S, V and Z; -1 for others.
int credit_value(char c) {
    const auto found = std::string_view("0123456789ABCDEFGHJKLMNPQRTUWXY").find(c);
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

/// GB 11714 counts on through the whole alphabet.
int organisation_value(char c) {
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

char organisation_check(std::string_view eight) {
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 8; ++i) sum += organisation_value(eight[i]) * weights[i];
    return "0X987654321"[sum % 11];
}

} // namespace

bool valid_uscc(std::string_view code) {
    if (code.size() != 18) return false;
    int sum = 0, weight = 1;
    for (std::size_t i = 0; i < 17; ++i, weight = weight * 3 % 31) {
        const int value = credit_value(code[i]);
        if (value < 0) return false;
        sum += value * weight;
    }
    const int check = (31 - sum % 31) % 31;
    return credit_value(code[17]) == check && organisation_check(code.substr(8, 8)) == code[16];
}

bool is_surely_credit_code(std::string_view valid) {
    if (valid.size() != 18) return false;
    constexpr std::array<std::string_view, 28> kinds{
        "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49",
        "51", "52", "53", "54", "59", "61", "62", "69", "71", "72", "79", "81", "89", "91"};
    constexpr std::array<std::string_view, 8> others{"92", "93", "A1", "A9", "N1", "N2", "N3", "N9"};
    const std::string_view kind = valid.substr(0, 2), region = valid.substr(2, 6);
    const bool registered = std::ranges::find(kinds, kind) != kinds.end() ||
                            std::ranges::find(others, kind) != others.end() || kind == "Y1";
    if (!registered || region.find_first_not_of("0123456789") != region.npos) return false;
    const std::string_view born = valid.substr(6, 8);
    if (born.find_first_not_of("0123456789") != born.npos) return true;
    const auto number = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (const char c : born.substr(at, count)) value = value * 10 + (c - '0');
        return value;
    };
    const int year = number(0, 4);
    return year < 1850 || year > 2150 || !valid_civil(year, number(4, 2), number(6, 2));
}

std::optional<std::string> normalized_uscc(std::string_view text) {
    std::string code = without_spaces(halfwidth(text));
    for (char& c : code)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (code.starts_with('\'')) code.erase(0, 1);
    if (!valid_uscc(code)) return std::nullopt;
    return code;
}

} // namespace bianmin
