/// Which sheets of a workbook are read.
#pragma once
#include "bianmin/ledger/workbook/package.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// By name, by number from 1, or all (hidden ones as the option says), in the order of their tabs. Throws
/// Error(not_found), or Error(configuration) where nothing is left.
std::vector<std::size_t> chosen_sheets(const std::vector<SheetEntry>& sheets, const TableOptions& options,
                                       const std::string& file);

} // namespace bianmin
