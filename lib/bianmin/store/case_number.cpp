/// The only place that reads a case's number.
#include "bianmin/store/case_number.hpp"

#include <charconv>

namespace bianmin {
namespace {

std::optional<std::int64_t> number_of(std::string_view digits) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value < 0) return std::nullopt;
    return value;
}

} // namespace

std::optional<CaseNumber> parse_case_number(std::string_view number) {
    const auto first = number.find('-'), second = number.rfind('-');
    if (first == std::string_view::npos || first == 0 || second != first + 9) return std::nullopt;
    const auto day = number_of(number.substr(first + 1, 8)), serial = number_of(number.substr(second + 1));
    if (!day || !serial || *serial < 1 || *serial > 1'000'000'000) return std::nullopt;
    const int year = static_cast<int>(*day / 10000), month = static_cast<int>(*day / 100 % 100),
              of_month = static_cast<int>(*day % 100);
    if (!valid_civil(year, month, of_month)) return std::nullopt;
    return CaseNumber{std::string(number.substr(0, first)), make_date(year, month, of_month), *serial};
}

} // namespace bianmin
