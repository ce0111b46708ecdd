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

} // namespace bianmin::cli
