/// The order of times: what is recorded late stands at its own time, but not before what it depends on.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/case.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace bianmin {

/// `moment` lies before `earlier`; by days where only the day of one of them is known.
bool lies_before(Moment moment, Moment earlier);

/// The event lies before the step it depends on: the result is handed over after it was there, the pause ends
/// after it began, money is handed in after it was taken. Of a ledger's cases days alone are compared.
std::vector<Finding> times_out_of_order(const CaseRow& row, std::span<const Entry> log, const Event& event);

/// The money of that receipt had been collected by then.
bool collected_by(std::span<const Entry> log, std::string_view receipt, Moment moment);

} // namespace bianmin
