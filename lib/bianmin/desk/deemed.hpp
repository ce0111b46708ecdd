/// 视为受理 as an event: written by the first verb that comes after the silence, or by the clock.
#pragma once
#include "bianmin/desk/desk.hpp"

namespace bianmin {

/// Accepted from receipt, because nobody spoke within five working days (行政许可法第三十二条第四项).
Event deemed_acceptance(const Case& c, Moment occurred, const StaffId& actor);

/// Whether this ledger speaks for the clocks of a case. Of ledgers that exchange their cases it is the one in
/// whose hands the case lies: the center's, the station's until the case was sent to the center. What time
/// brings would otherwise be written twice, or against what the other side did in time.
bool speaks_for_clocks(const Desk& desk, const KeptCase& kept);

} // namespace bianmin
