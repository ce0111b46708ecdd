/// What a row is compared with others by, when an ID number or a name beside one may be missing or
/// miswritten.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <string_view>

namespace bianmin {

/// Numbers for the parts of a row; 0 stands for an empty text alone.
struct NearKeys {
    std::uint64_t named = 0;    ///< unit, service, day and name
    std::uint64_t numbered = 0; ///< unit, service, day and ID number
    std::uint64_t name = 0, id = 0;
};

NearKeys near_keys(std::string_view unit, std::string_view service, Date day, std::string_view name,
                   std::string_view id_number);

} // namespace bianmin
