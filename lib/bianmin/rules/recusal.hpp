/// 回避: whom a complaint concerns has no say in it, and does not learn who complained (二(一)投诉处理).
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string_view>

namespace bianmin {

/// The complaint is against this person, the window where the person holds or takes a post, or the station
/// whose agent the person is. Of a center the people are not meant: somebody there has to hear it.
bool concerned(const Setup& setup, std::string_view subject, const StaffId& person);

/// It is against this station, or somebody who works there.
bool concerned(const Setup& setup, std::string_view subject, const UnitId& unit);

} // namespace bianmin
