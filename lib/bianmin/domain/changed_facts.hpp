/// Facts of an event with one of them said anew.
#pragma once
#include "bianmin/domain/case.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// With another text for `name`, in its place or at the end; without it where the text is empty.
Facts changed(const Facts& facts, std::string_view name, std::string value);

} // namespace bianmin
