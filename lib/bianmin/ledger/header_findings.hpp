/// What is said about a header: none found, a needed column missing, columns nobody knows.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/ledger/header.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Throws Error(findings): the file has no header.
[[noreturn]] void fail_without_header(const std::string& file, std::vector<Finding> source, bool texts);
/// The same of a workbook, with what was said of its sheets.
[[noreturn]] void fail_without_ledger(const std::string& file, std::vector<Finding> findings);
/// Throws Error(configuration): there is none of this name, or none at all.
[[noreturn]] void fail_without_profile(const Setup& setup, const std::string& profile);
/// Without a day or a service no row can be a case: better said once than for every row.
std::vector<Finding> missing_keys(const Header& header, const Place& first_row);
/// Throws Error(findings) with them.
[[noreturn]] void fail_without_keys(const std::string& file, std::vector<Finding> missing);
/// One finding for each column that was not read.
std::vector<Finding> unknown_columns(const Header& header, const Place& place);
/// A sheet of several in which there is no ledger.
/// Sheets of blank ledgers and of left-out rows that are no ledgers (report/ledger_book.hpp): nobody need be
/// told that they were not read.
constexpr bool is_companion(std::string_view sheet) {
    return sheet == "填表说明" || sheet == "选项";
}
Finding sheet_passed_over(const Place& place);

} // namespace bianmin
