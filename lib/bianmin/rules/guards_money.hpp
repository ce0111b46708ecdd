/// Guards of money taken on behalf (代收代缴).
#pragma once
#include "bianmin/rules/guards.hpp"

namespace bianmin {

/// 不得收取办理服务费: only what the service's schedule says, with its basis.
void fee_scheduled(const Look& l);
/// Nothing is paid or waived twice.
void within_outstanding(const Look& l);
void receipt_new(const Look& l);
void receipt_known(const Look& l);
void receipt_on_hand(const Look& l);
void refund_in_receipt(const Look& l);
void receipt_whole(const Look& l);
void remitted_by_batch(const Look& l);
/// 做好各项费用的结算工作, 二(四)回交.
void settled(const Look& l);

/// Due and neither let off nor given back: what the schedule bounds.
Fen charged(const Case& c);
/// The most a service may charge: the highest line of its schedule (行政许可法第五十八条).
Fen highest_fee(const Service& service);
/// The line of the schedule an assessment names; nullptr: none of that name.
const FeeItem* fee_item(const Service& service, std::string_view name);
/// Writes the amounts, receipts and bases that were left to the rules: the schedule's fee, what is
/// outstanding, the only receipt there is.
void propose_money(const Case& c, Event& event, const Service* service);

/// Cash in the hands of `holder` is moved by the holder and by those who lead; who holds the post of one of
/// these moves it as that person.
bool may_move_cash(const Setup& setup, const StaffId& actor, const StaffId& holder);

} // namespace bianmin
