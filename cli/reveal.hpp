/// Who may see personal data in full.
#pragma once
#include "cli/command.hpp"

#include "bianmin/base/id.hpp"

namespace bianmin::cli {

/// With --reveal: refuses who has no right to the personal data of the unit's people, or of everybody's where
/// no unit is named; else nothing.
void require_reveal(Session& session, const UnitId& unit);
/// The same for a list of what --station or --center name; of everything where neither is given.
void require_reveal(Session& session, const Arguments& arguments);

} // namespace bianmin::cli
