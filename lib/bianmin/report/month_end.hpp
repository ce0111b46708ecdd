/// How the clock of a case stood at the end of a past month. A row tells how it stands now: what was
/// extended, paused or counted anew since must not change what was overdue then.
#pragma once
#include "bianmin/domain/case.hpp"

#include <span>

namespace bianmin {

/// Received by that day and not ended by it.
bool in_hand(const CaseRow& row, Date day);
/// In hand on that day, and more has happened than that it was accepted, ended and rated: its log must say.
bool clock_may_have_moved(const CaseRow& row, Date day);
/// The row with due date and pause as of that day's end; one not in hand then stays as it is.
CaseRow clock_as_of(CaseRow row, std::span<const Entry> entries, Date day);

} // namespace bianmin
