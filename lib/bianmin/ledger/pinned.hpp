/// Columns a profile fixes by their place: which row is their header, and a table that has none.
#pragma once
#include "bianmin/ledger/header.hpp"
#include "bianmin/ledger/row.hpp"

#include <optional>

namespace bianmin {

/// Whether the rows of `header` stand over its pinned columns: a title has too few texts, a case has its day.
bool heads_pinned(const Header& header);
/// Of a row that is a case by a profile which pins at least day and service: its table, named by the profile.
std::optional<Header> table_of_pins(const std::vector<HeaderIndex>& indexes, const TableRow& row);

} // namespace bianmin
