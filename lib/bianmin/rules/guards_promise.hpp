/// Guards of what is promised (承诺): by which kind of case, and until when.
#pragma once
#include "bianmin/rules/guards.hpp"

namespace bianmin {

void kind_of_service(const Look& look);
void promise_in_law(const Look& look);

} // namespace bianmin
