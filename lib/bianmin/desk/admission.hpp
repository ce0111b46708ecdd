/// What stands in the way of registering besides the rules of the case: whose ledger this is, and what is in
/// it already. Looked at within the transaction, so that of two clerks at once one is refused.
#pragma once
#include "bianmin/desk/steps.hpp"

namespace bianmin {

/// A ledger of one unit takes what is received there or below: bundles carry nothing else, and a case of
/// another unit would never leave it. Why `unit` is not among them; nullopt: it is.
std::optional<Finding> not_our_ledger(const Setup& setup, const Unit& unit);
/// Throws Error(refused) for a case of such a unit, and for an act that is all of such a unit's.
void refuse_foreign(const Desk& desk, const Opening& opening);
void refuse_foreign(const Desk& desk, const Unit& unit, const Term& act);

/// 回避: nobody judges the own house (二(一)投诉处理). Throws Error(refused).
void refuse_own_judge(const Desk& desk, const Opening& opening);

/// One person comes for one thing once at a time (预约, 二(四)). Throws Error(refused).
void refuse_booked_twice(const Desk& desk, const Opening& opening);

} // namespace bianmin
