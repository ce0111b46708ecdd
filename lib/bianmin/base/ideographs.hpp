/// Characters that look like ideographs and are others.
#pragma once
#include <string>

namespace bianmin {

/// Radicals (U+2F00…) and compatibility ideographs (U+F900…) of old systems as the ideographs that they show.
std::string with_unified_ideographs(std::string text);

} // namespace bianmin
