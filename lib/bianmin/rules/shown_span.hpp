/// The ends of an absence as clerks write them: a day where the whole of it is meant.
#pragma once
#include "bianmin/base/date.hpp"

#include <string>

namespace bianmin {

/// `2018-08-13 09:30`; only the day where it begins with the day.
std::string shown_from(Moment moment);
/// Of the last second that belongs to it: `2018-08-13 12:00`; only the day where it ends with the day.
std::string shown_until(Moment moment);

} // namespace bianmin
