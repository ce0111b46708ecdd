/// What time brought (视为受理) is written because nobody had spoken. Of ledgers that exchange cases another
/// one may hold that somebody had: that holds, and the log keeps both.
#pragma once
#include "bianmin/domain/case.hpp"

namespace bianmin {

/// The case as if the clock had not spoken (`in_time`): not deemed accepted, the appointment not given up.
void undo_time(Case& c);
/// Somebody spoke before the clock did and in another ledger: deemed acceptance gives way to it. No verb
/// leads there within one ledger.
bool overrules_time(const Case& c, const Event& event);
/// A deemed acceptance of a case that somebody had spoken about.
bool says_nothing_new(const Case& c, const Event& event);

} // namespace bianmin
