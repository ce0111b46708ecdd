/// The errors of the store, worded once for both engines.
#pragma once
#include "bianmin/base/error.hpp"

#include <string_view>

namespace bianmin::failure {

Error busy(int seconds);
/// Two clerks, one case: this one came second.
Error overtaken();
/// The same act, number or row is there already.
Error twice(std::string_view detail);
Error full();
Error read_only(std::string_view where);
/// The engine reported an error at COMMIT: it may or may not have been kept.
Error unknown_outcome(std::string_view detail);
Error storage(std::string_view detail);
Error damaged(std::string_view detail);
Error no_ledger(std::string_view where);
Error foreign(std::string_view where);
Error newer(std::string_view where, int found, int known);
Error older(std::string_view where, int found, int known);
/// What should not happen: a statement the engine does not take.
Error statement(std::string_view detail);

} // namespace bianmin::failure
