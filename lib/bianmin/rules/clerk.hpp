/// Who did what the log tells (经办).
#pragma once
#include "bianmin/domain/case.hpp"

namespace bianmin {

/// Of an imported row, whose entry has no key, it is whom the ledger names (经办人, else 代办员), not whoever
/// imported it; else the actor. `then` is the case as it stood before the entry, or later.
StaffId clerk_of(const CaseRow& then, const Entry& entry, const Event& event);

} // namespace bianmin
