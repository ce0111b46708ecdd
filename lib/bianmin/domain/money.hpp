/// Money taken on behalf (代收代缴, 二(四)承办): what a case owes and holds, its receipts, and its lines as
/// the ledger lists them.
#pragma once
#include "bianmin/domain/case.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// How a receipt without a number is called: money that a ledger of old only noted.
inline constexpr std::string_view unnumbered = "-";
std::string_view name_of(const Receipt& receipt);
/// What the holder of the receipt still has on hand (在手现金).
Fen held(const Receipt& receipt);

/// Where a receipt's money is.
enum class MoneyState {
    on_hand,     ///< 在手
    remitted,    ///< 已上缴
    refunded,    ///< 已退费
    voided,      ///< 已作废
    outstanding, ///< 未收: due, no receipt yet
};
template<>
struct Words<MoneyState> {
    static const std::array<Word<MoneyState>, 5> table;
};
MoneyState state_of(const Receipt& receipt);

/// The sums of a case. Two identities hold: assessed = collected + outstanding + waived, and collected =
/// remitted + refunded + on hand.
struct FeeAccount {
    Fen assessed, waived;
    Fen collected; ///< by receipts that were not voided; what was refunded counts
    Fen refunded, remitted, on_hand;
    Fen outstanding() const { return assessed - waived - collected; }
    FeeAccount& operator+=(const FeeAccount& other);
    bool operator==(const FeeAccount&) const = default;
};
FeeAccount account_of(const Case& c);

/// The receipt an event speaks of: the last of that name that was not voided, however the name is typed;
/// nullptr: none.
Receipt* open_receipt(std::vector<Receipt>& receipts, std::string_view name);
const Receipt* open_receipt(const std::vector<Receipt>& receipts, std::string_view name);
/// The receipts a `remit` speaks of: its `receipts` (all when not said) in the hands of its `holder` (anybody
/// when not said); with `back`, those that had been handed in.
std::vector<std::size_t> receipts_of_remittance(const std::vector<Receipt>& receipts, const Facts& remit);

/// A line of the ledger's table `money`: one movement. Lines of `collect` carry besides what became of their
/// receipt since.
struct MoneyLine {
    int entry = 0, line = 0; ///< entry of the case, and the line's place in it, each from 1
    Action action = Action::collect;
    Fen amount; ///< negative where money handed in came back
    std::string receipt;
    UnitId unit;    ///< in whose log the receipt was written; of other lines the unit that recorded them
    StaffId holder; ///< who has the money, or who recorded the line
    Date day;
    std::string batch;
    Fen refunded, held;
    bool voided = false;
    bool operator==(const MoneyLine&) const = default;
};
/// All lines of a case, a pure function of its entries; none once it is annulled.
std::vector<MoneyLine> money_lines(std::span<const Entry> entries);
/// The event changes what `money_lines` gives.
bool moves_money(const Event& event);

} // namespace bianmin
