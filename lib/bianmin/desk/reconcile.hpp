/// 对账: proves of each unit and in total that the fees balance, case by case.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/domain/money.hpp"

#include <map>
#include <optional>
#include <vector>

namespace bianmin {

/// The figures of a unit in a period. Dues stand with the unit that received the case, cash with the unit in
/// whose log the receipt was written.
struct UnitFees {
    Fen owed_before, assessed, waived, paid, outstanding; ///< paid: what was collected for the unit's cases
    Fen held_before, collected, remitted, refunded, on_hand;
    bool dues_balanced() const { return owed_before + assessed == paid + outstanding + waived; }
    bool cash_balanced() const { return held_before + collected == remitted + refunded + on_hand; }
    bool balanced() const { return dues_balanced() && cash_balanced(); }
    UnitFees& operator+=(const UnitFees& other);
};

struct Reconciliation {
    std::map<UnitId, UnitFees> units;
    UnitFees total;
    std::int64_t cases = 0;
    std::vector<Finding> breaks; ///< the cases whose money does not balance
};

struct ReconcileRequest {
    std::vector<UnitId> units;  ///< empty: all
    std::optional<Month> month; ///< its movements, with what was open before; none: from the beginning
};
Reconciliation reconcile_fees(Store& store, const ReconcileRequest& request);

} // namespace bianmin
