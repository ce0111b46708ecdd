/// `370406106-20180810-0001` taken apart: the code of the unit, the day, the serial.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

struct CaseNumber {
    std::string unit;
    Date day;
    std::int64_t serial = 0;
};
/// nullopt: not a number of this form, as foreign ledgers may have them.
std::optional<CaseNumber> parse_case_number(std::string_view number);

} // namespace bianmin
