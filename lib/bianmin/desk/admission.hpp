/// What stands in the way of registering besides the rules of the case: whose ledger this is, and what is in
/// it already. Looked at within the transaction, so that of two clerks at once one is refused.
#pragma once
#include "bianmin/desk/steps.hpp"

namespace bianmin {

/// A ledger of one unit takes what is received there or below: bundles carry nothing else, and a case of
/// another unit would never leave it. Throws Error(refused).
void refuse_foreign(const Desk& desk, const Opening& opening);

/// 回避: nobody judges the own house (二(一)投诉处理). Throws Error(refused).
void refuse_own_judge(const Desk& desk, const Opening& opening);

/// One person comes for one thing once at a time (预约, 二(四)). Throws Error(refused).
void refuse_booked_twice(const Desk& desk, const Opening& opening);

} // namespace bianmin
