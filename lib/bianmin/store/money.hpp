/// The table of fees (费用): every movement of money of every case, found by unit, person, day and receipt.
#pragma once
#include "bianmin/domain/money.hpp"
#include "bianmin/store/store.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Which lines; empty members do not filter.
struct MoneyQuery {
    std::vector<UnitId> units; ///< whose money it is
    StaffId holder;
    std::optional<Date> from, until; ///< inclusive
    bool on_hand = false;            ///< receipts of which something is still on hand
    std::string batch;
    std::optional<Action> action;
};

struct ListedMoney {
    std::int64_t case_key = 0;
    std::string number; ///< of the case
    ServiceId service;
    UnitId center, station; ///< that received the case
    MoneyLine line;
};

class MoneyBook {
public:
    explicit MoneyBook(Store& store) : store_(store) {}

    /// In the order of cases, and of a case's movements.
    void each_line(const MoneyQuery& query, const std::function<void(const ListedMoney&)>& visit);
    /// The receipt with this number of the unit's year, voided or not, however the number is typed.
    std::optional<ListedMoney> receipt(const UnitId& unit, int year, std::string_view number);
    /// The cases with money, in order.
    std::vector<std::int64_t> cases();
    /// The lines kept of a case.
    std::vector<MoneyLine> lines_of(std::int64_t case_key);

private:
    Store& store_;
};

} // namespace bianmin
