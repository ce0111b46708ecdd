/// What time brought (视为受理) is written because nobody had spoken. Of ledgers that exchange cases another
/// one may hold that somebody had: that holds, and the log keeps both.
#pragma once
#include "bianmin/domain/case.hpp"

namespace bianmin {

/// Somebody spoke before the clock did: recorded later (`in_time`), or in another ledger, which no verb of
/// one ledger leads to. What time brought gives way to it (undo_time in fold.hpp).
bool overrules_time(const Case& c, const Event& event);
/// A deemed acceptance of a case that somebody had spoken about.
bool says_nothing_new(const Case& c, const Event& event);

} // namespace bianmin
