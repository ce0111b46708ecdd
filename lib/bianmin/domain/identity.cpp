/// GB 11643: the ID number, its upgrade from 15 places, and what spreadsheets do to it.
#include "bianmin/domain/identity.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin {
namespace {

using Status = IdCheck::Status;

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
    return c >= 'A' && c <= 'Z';
}
bool all_digits(std::string_view text) {
    return std::ranges::all_of(text, is_digit);
}

bool has_shape_of_18(std::string_view text) {
    return text.size() == 18 && text[0] != '0' && all_digits(text.substr(0, 17)) &&
           (is_digit(text[17]) || text[17] == 'X');
}

/// The card for foreigners of before 2023: country in three letters, twelve digits. Its check digit is not
/// published.
bool is_old_foreign_card(std::string_view text) {
    return text.size() == 15 && std::ranges::all_of(text.substr(0, 3), is_letter) &&
           all_digits(text.substr(3));
}

/// `3.70499E+17`, `########`.
bool is_spreadsheet_remnant(std::string_view text) {
    if (text.size() >= 2 && std::ranges::all_of(text, [](char c) { return c == '#'; })) return true;
    const std::size_t e = text.find('E');
    if (e == std::string_view::npos || e == 0) return false;
    std::string_view power = text.substr(e + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    const auto mantissa = text.substr(0, e);
    return !power.empty() && power.size() <= 3 && all_digits(power) &&
           std::ranges::all_of(mantissa, [](char c) { return is_digit(c) || c == '.'; });
}

/// Without spaces, the signs that force a spreadsheet to see text (`'`, `="…"`) and full-width forms; in
/// capitals.
std::string tidy(std::string_view text) {
    std::string out = without_spaces(halfwidth(text));
    for (const std::string_view mark : {"=\"", "'", "‘", "’", "`", "\""})
        if (out.starts_with(mark)) out.erase(0, mark.size());
    if (out.ends_with('"')) out.pop_back();
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

/// `370499199912311230.00`: a number that was printed with decimals.
std::string_view without_decimals(std::string_view text) {
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos || dot + 1 == text.size()) return text;
    const bool zeros = std::ranges::all_of(text.substr(dot + 1), [](char c) { return c == '0'; });
    return zeros ? text.substr(0, dot) : text;
}

int value_of(std::string_view digits) {
    int value = 0;
    for (char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<Date> birthday(std::string_view eight) {
    const int year = value_of(eight.substr(0, 4)), month = value_of(eight.substr(4, 2)),
              day = value_of(eight.substr(6, 2));
    if (year < 1800 || year > 2199 || !valid_civil(year, month, day)) return std::nullopt;
    return make_date(year, month, day);
}

IdCheck::Holder holder_of(std::string_view number) {
    if (number[0] == '9') return IdCheck::Holder::foreigner;
    if (number[0] == '8' && number[1] >= '1' && number[1] <= '3' && number.substr(2, 4) == "0000")
        return IdCheck::Holder::hk_macao_taiwan;
    return IdCheck::Holder::citizen;
}

/// A number of the right shape; the county code is not looked up, because counties are abolished and people
/// keep theirs.
IdCheck judge(std::string number) {
    IdCheck id;
    id.holder = holder_of(number);
    const bool fits = id_check_character(number) == number[17];
    const auto birth = birthday(std::string_view(number).substr(6, 8));
    if (!fits && number.ends_with("000"))
        id.status = Status::damaged; // a spreadsheet keeps 15 digits and fills up with zeros
    else if (!birth)
        id.status = Status::birth;
    else
        id.status = fits ? Status::valid : Status::checksum;
    if (id.status == Status::valid) {
        id.birth = birth;
        id.sex = (number[16] - '0') % 2 == 1 ? 'M' : 'F';
    }
    id.normalized = std::move(number);
    return id;
}

IdCheck upgrade(std::string_view fifteen) {
    std::string number;
    number.append(fifteen.substr(0, 6)).append("19").append(fifteen.substr(6));
    number += id_check_character(number);
    IdCheck id = judge(std::move(number));
    if (id.usable())
        id.status = Status::upgraded;
    else
        id.normalized = fifteen;
    return id;
}

IdCheck fault(Status status, std::string text) {
    IdCheck id;
    id.status = status;
    id.normalized = std::move(text);
    return id;
}

} // namespace

char id_check_character(std::string_view first17) {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += (first17[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

IdCheck check_id(std::string_view text) {
    if (has_shape_of_18(text)) return judge(std::string(text));
    std::string number = tidy(text);
    if (number.empty() || number == "无" || number == "-" || number == "—" || number == "/")
        return fault(Status::missing, {});
    if (is_spreadsheet_remnant(number)) return fault(Status::damaged, std::move(number));
    const std::string_view digits = without_decimals(number);
    if (has_shape_of_18(digits)) return judge(std::string(digits));
    if (digits.size() == 15 && digits[0] != '0' && all_digits(digits)) return upgrade(digits);
    if (is_old_foreign_card(digits)) {
        IdCheck id = fault(Status::valid, std::string(digits));
        id.holder = IdCheck::Holder::foreigner;
        return id;
    }
    return fault(Status::malformed, std::move(number));
}

bool plausible_birth(Date birth, Date on) {
    constexpr int oldest = 130; // years
    return birth <= on && civil(on).year - civil(birth).year <= oldest;
}

bool is_other_document(std::string_view text) {
    const std::size_t letters =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin());
    const auto digits = text.substr(letters);
    return letters >= 1 && letters <= 2 && digits.size() >= 7 && digits.size() <= 10 && all_digits(digits);
}

std::string_view code(IdCheck::Status status) {
    switch (status) {
    case Status::valid:
    case Status::upgraded: return "";
    case Status::checksum: return "id-checksum";
    case Status::malformed: return "id-malformed";
    case Status::birth: return "id-birth";
    case Status::damaged: return "id-damaged";
    case Status::missing: return "id-missing";
    }
    return "";
}

} // namespace bianmin
