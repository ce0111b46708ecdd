/// 回避: whom a complaint concerns has no say in it, and does not learn who complained (二(一)投诉处理).
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string_view>

namespace bianmin {

/// The complaint is against this person, the window where the person holds or takes a post, or the station
/// or center where the person works.
bool concerned(const Setup& setup, std::string_view subject, const StaffId& person);

/// It is against this station or somebody who works there, against this center or its director.
bool concerned(const Setup& setup, std::string_view subject, const UnitId& unit);

/// Who hears it: the unit that answers for whom it is against; of that unit itself, when no station, and of
/// its director the one above (三(三)督查). Empty: nobody here stands above.
UnitId heard_by(const Setup& setup, std::string_view subject, const UnitId& answering);

} // namespace bianmin
