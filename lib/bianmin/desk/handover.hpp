/// What somebody who leaves has in hand (离岗交接, 二(五)): cases in every state that still ask for
/// something, and cash.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/rules/charge.hpp"
#include "bianmin/store/money.hpp"

#include <optional>
#include <vector>

namespace bianmin {

struct HandedOver {
    CaseRow row;
    ChargeAs as = ChargeAs::handler;
    std::optional<Date> due; ///< of what is left to do
};
struct Handover {
    std::vector<HandedOver> cases; ///< by number
    std::vector<ListedMoney> cash; ///< receipts whose money is in these hands
    Fen cash_total() const;
};
Handover handover_of(const Desk& desk, const StaffId& who);

} // namespace bianmin
