/// The money of a case on a page and in JSON.
#pragma once
#include "bianmin/domain/money.hpp"
#include "bianmin/paper/sheet.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

/// The sums, then the receipts; none where no fee was ever due.
std::vector<Sheet> money_sheets(const Case& c, const Setup& setup);
/// `{"assessed":"20.00","assessed_fen":2000,…,"receipts":[…]}`.
std::string money_json(const Case& c);

/// Where its money is; of a voided one also when, by whom, why, and the number that took its place:
/// `已作废（2018-08-10 秦某：写错；改开 xuzhuang-2018-0002）`.
std::string receipt_state(const Receipt& receipt, const Setup& setup);
/// `{"on":"2018-08-10","by":"xuzhuang-qin","because":"写错","replaced_by":null}`; `null` where it was not
/// voided.
std::string voiding_json(const Receipt& receipt);

} // namespace bianmin::cli
