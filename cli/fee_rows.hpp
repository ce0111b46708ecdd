/// Rows of `fee list`: receipts, debts, and cash on hand by person.
#pragma once
#include "bianmin/domain/money.hpp"
#include "bianmin/rules/calendar.hpp"
#include "cli/arguments.hpp"
#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin::cli {

struct FeeFilter {
    std::vector<UnitId> units; ///< empty: all
    StaffId holder;
    std::string batch;
    std::optional<MoneyState> state;
    std::optional<Month> month;
};

/// How old cash on hand may grow.
struct FeeAge {
    const WorkingCalendar& calendar;
    Date today;
    int limit = 5; ///< working days
};

struct FeeRow {
    std::string number; ///< of the case
    ServiceId service;
    UnitId unit;
    StaffId holder;
    std::string receipt;
    Date day;
    Fen amount, refunded, held;
    MoneyState state = MoneyState::on_hand;
    std::string batch;
    int age = 0; ///< working days on hand
    bool late = false;
    bool taken_back = false;       ///< moved by the batch asked for, and in it no more: amount is what moved
    std::optional<Receipt> voided; ///< of a voided receipt: when, by whom, why, what took its place
};

/// In the order of cases. What is outstanding is listed only when asked for.
std::vector<FeeRow> fee_rows(Store& store, const FeeFilter& filter, const FeeAge& age);
/// In the chosen format; with --by cash on hand is summed by unit and person.
void print_fees(Session& session, const Arguments& arguments, const std::vector<FeeRow>& rows);

} // namespace bianmin::cli
