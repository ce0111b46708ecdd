/// The actor of what time brings (`bianmin tick`): no person, and no id a person may bear.
#pragma once
#include <string_view>

namespace bianmin {

inline constexpr std::string_view tick_actor = "tick";

} // namespace bianmin
