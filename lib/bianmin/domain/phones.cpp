/// Telephone numbers as people write them into one cell: dashes, +86, two numbers, notes, spreadsheet damage.
#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

using Status = PhoneCheck::Status;

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool all_digits(std::string_view text) {
    return std::ranges::all_of(text, is_digit);
}
std::size_t digits_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
}

std::string only_digits(std::string_view text) {
    std::string out;
    std::ranges::copy_if(text, std::back_inserter(out), is_digit);
    return out;
}

bool is_local(std::string_view digits) {
    return (digits.size() == 7 || digits.size() == 8) && digits[0] >= '2' && digits[0] <= '8';
}

/// 010 and 02x have three places, all others four.
std::size_t area_length(std::string_view digits) {
    return digits[1] == '1' || digits[1] == '2' ? 3 : 4;
}

bool is_national(std::string_view digits) {
    return digits.size() >= 10 && digits[0] == '0' && is_local(digits.substr(area_length(digits)));
}

std::string dashed(std::string_view national) {
    const std::size_t length = area_length(national);
    return std::string(national.substr(0, length)) + "-" + std::string(national.substr(length));
}

/// 400 and 800 numbers belong to organisations and have no area.
bool is_service_number(std::string_view digits) {
    return digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
}

/// A number whose digits stand without signs between them; malformed when it is none.
PhoneCheck judge(std::string_view digits, std::string_view area) {
    for (const std::string_view prefix : {"0086", "86"})
        if (digits.size() >= prefix.size() + 10 && digits.starts_with(prefix)) {
            digits.remove_prefix(prefix.size());
            break;
        }
    if (is_mobile(digits)) return {Status::valid, true, std::string(digits)};
    if (digits.starts_with('0') && is_mobile(digits.substr(1)))
        return {Status::valid, true, std::string(digits.substr(1))};
    if (is_national(digits)) return {Status::valid, false, dashed(digits)};
    if (is_service_number(digits)) return {Status::valid, false, std::string(digits)};
    if (is_local(digits)) return {Status::completed, false, std::string(area) + "-" + std::string(digits)};
    // A spreadsheet takes 06328811234 for a number and drops the 0.
    if (area.size() > 1 && digits.starts_with(area.substr(1)) && is_local(digits.substr(area.size() - 1)))
        return {Status::completed, false, dashed("0" + std::string(digits))};
    return {};
}

/// `0632-8811234-801`, `0632-8811234#801`: the last group is an extension.
PhoneCheck judge_extension(std::string_view text, std::string_view area, char sign) {
    const std::size_t dash = text.rfind(sign);
    if (dash == std::string_view::npos) return {};
    const std::string extension = only_digits(text.substr(dash));
    PhoneCheck phone = judge(only_digits(text.substr(0, dash)), area);
    if (!phone.usable() || phone.mobile || extension.empty() || extension.size() > 5) return {};
    phone.normalized += "-" + extension;
    return phone;
}

bool is_scientific(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    return e != std::string_view::npos && e > 0 && is_digit(text[0]) && digits_in(text.substr(e)) > 0;
}

/// All groups of `text` between `separator`, when each of them is a number by itself.
bool judge_groups(std::string_view text, char separator, std::string_view area,
                  std::vector<PhoneCheck>& out) {
    const std::size_t before = out.size();
    for (const auto group : split(text, separator)) {
        if (digits_in(group) == 0) continue;
        out.push_back(judge(only_digits(group), area));
        if (out.back().usable()) continue;
        out.resize(before);
        return false;
    }
    return out.size() > before;
}

/// One stretch of digits and the signs that may stand inside a number.
void judge_stretch(std::string_view text, std::string_view area, std::vector<PhoneCheck>& out) {
    if (is_scientific(text)) {
        out.push_back({Status::damaged, false, std::string(text)});
        return;
    }
    if (text.ends_with(".0")) text.remove_suffix(2);
    const std::string digits = only_digits(text);
    // What follows 转 is no digit of the number, however well it fits.
    PhoneCheck phone = judge_extension(text, area, '#');
    if (!phone.usable()) phone = judge(digits, area);
    if (!phone.usable()) phone = judge_extension(text, area, '-');
    if (phone.usable()) {
        out.push_back(std::move(phone));
        return;
    }
    if (judge_groups(text, ' ', area, out) || judge_groups(text, '-', area, out)) return;
    const std::string_view all = digits;
    if (all.size() == 22 && is_mobile(all.substr(0, 11)) && is_mobile(all.substr(11))) {
        out.push_back({Status::valid, true, std::string(all.substr(0, 11))});
        out.push_back({Status::valid, true, std::string(all.substr(11))});
        return;
    }
    out.push_back({Status::malformed, false, std::string(text)});
}

/// Digits, `+86`, `(0632)`, dashes, and the `E` of `1.3E+10`.
bool belongs_to_number(std::string_view text, std::size_t pos) {
    const char c = text[pos];
    if (is_digit(c) || c == '+' || c == '-' || c == ' ' || c == '(' || c == ')' || c == '.' || c == '#')
        return true;
    const bool e = c == 'e' || c == 'E';
    return e && pos > 0 && is_digit(text[pos - 1]) && pos + 1 < text.size() &&
           (text[pos + 1] == '+' || is_digit(text[pos + 1]));
}

std::string with_plain_signs(std::string_view cell) {
    std::string text = halfwidth(cell);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> signs{
        {{"—", "-"}, {"–", "-"}, {"转", "#"}, {"分机", "#"}, {"\t", " "}, {"·", "-"}}};
    for (const auto& [from, to] : signs)
        if (text.find(from) != std::string::npos) text = replaced(text, from, to);
    return text;
}

} // namespace

bool is_mobile(std::string_view text) {
    return text.size() == 11 && text[0] == '1' && text[1] >= '3' && all_digits(text);
}

std::vector<PhoneCheck> check_phones(std::string_view cell, std::string_view area) {
    if (is_mobile(cell)) return {{Status::valid, true, std::string(cell)}};
    const std::string plain = with_plain_signs(cell);
    const std::string_view text = trim(plain);
    std::vector<PhoneCheck> out;
    if (text.empty() || text == "无" || text == "没有" || text == "/" ||
        text.find_first_not_of('-') == text.npos)
        return out;
    if (text.find_first_not_of('#') == text.npos) return {{Status::damaged, false, std::string(text)}};
    for (std::size_t pos = 0; pos < text.size();) {
        std::size_t end = pos;
        while (end < text.size() && belongs_to_number(text, end)) ++end;
        const auto stretch = trim(text.substr(pos, end - pos));
        if (digits_in(stretch) > 0) judge_stretch(stretch, area, out);
        pos = end + (end < text.size());
    }
    // A digit or two of a note (`2号楼`) is no telephone when there is one beside it.
    if (std::ranges::any_of(out, &PhoneCheck::usable))
        std::erase_if(out, [](const PhoneCheck& phone) {
            return phone.status == Status::malformed && digits_in(phone.normalized) < 5;
        });
    if (out.empty()) out.push_back({Status::malformed, false, std::string(text)});
    return out;
}

} // namespace bianmin
