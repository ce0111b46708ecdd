/// What is said about a header: none found, a needed column missing, columns nobody knows.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/ledger/header.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// Throws Error(findings): the file has no header.
[[noreturn]] void fail_without_header(const std::string& file);
/// Without a day or a service no row can be a case: better said once than for every row. Throws
/// Error(findings).
void require_keys(const Header& header, const Place& first_row);
/// One finding for each column that was not read.
std::vector<Finding> unknown_columns(const Header& header, const std::string& file);

} // namespace bianmin
