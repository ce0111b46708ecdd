/// The conditions of the case flow in words.
#pragma once
#include "bianmin/rules/case_flow.hpp"

namespace bianmin {

/// What must hold, as a table of both languages says it.
Term term(Guard guard);

} // namespace bianmin
