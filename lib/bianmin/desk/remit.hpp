/// Handing in (统一上缴, 二(四)承办): all cash on hand of a unit or a person as one batch.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/store/money.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

struct RemitRequest {
    UnitId unit;    ///< whose cash: a center with its stations, or a station; empty: the holder's unit
    StaffId holder; ///< in whose hands; empty: everybody's
    std::optional<Date> until; ///< taken on or before this day
};

struct Remittance {
    std::string batch; ///< `xuzhuang-2018-remit-0001`; empty in a dry run or when nothing is on hand
    Fen total;
    std::vector<ListedMoney> lines; ///< the receipts handed in; amounts are what was handed in
    bool repeated = false;          ///< the act was recorded before under the same key
};

/// One transaction over all cases concerned; nothing on hand gives an empty remittance and writes nothing.
/// Throws Error(refused) with every reason, Error(not_found), Error(usage).
Remittance remit_cash(Desk& desk, const RemitRequest& request);

/// A counter-entry: the money of one receipt comes back out of its batch, under a batch number of its own.
Remittance take_back(Desk& desk, std::string_view number, std::string_view receipt, std::string_view because);

/// The unit with those whose cash it answers for: a center's stations.
std::vector<UnitId> with_stations(const Setup& setup, const UnitId& unit);

} // namespace bianmin
