/// Cases as sheets: the list, and one case with its clocks, log, papers and money.
#pragma once
#include "bianmin/desk/steps.hpp"
#include "bianmin/paper/sheet.hpp"

namespace bianmin::cli {

/// The columns of `case list`.
Sheet case_sheet();
std::vector<Cell> case_line(const ListedCase& listed, const Setup& setup, bool reveal, Date today);

/// The same of matters, which are told by whom and what they are about, not by how a service is handled.
Sheet matter_sheet();
std::vector<Cell> matter_line(const ListedCase& listed, const Case& c, const Setup& setup, bool reveal,
                              Date today);

/// Everything about one case.
Document case_document(const KeptCase& kept, const Case& c, const Setup& setup, bool reveal, Date today);

/// Shown in lists: masked unless revealed, or it is a unit.
Person shown(CaseType type, const Person& person, bool reveal);

} // namespace bianmin::cli
