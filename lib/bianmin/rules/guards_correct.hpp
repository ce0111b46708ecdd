/// The guard of corrections (更正): what may be corrected, by whom, to what.
#pragma once
#include "bianmin/rules/guards.hpp"

namespace bianmin {

/// A slip is mended with a reason; whatever has a verb of its own is not a slip (二(五)办件督查).
void field_correctable(const Look& l);

} // namespace bianmin
