/// Parts of the fold (fold.cpp) that stand apart: money, and what accompanies a case.
#pragma once
#include "bianmin/domain/case.hpp"

namespace bianmin {

/// 核费、减免、代收、退费、作废票据、上缴, and the fee that an acceptance or completion brings along.
void take_money(Case& c, const Event& e);
/// The fee set by a `correct` of an older ledger: what was noted before goes, the new amount is due and paid.
void take_fee_correction(Case& c, const Event& e);
/// 移送、签收、回访、打印文书、预警.
void take_company(Case& c, const Event& e);

} // namespace bianmin
