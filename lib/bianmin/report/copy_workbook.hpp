/// A copy that is a workbook, beside the one that the closed month prints.
#pragma once
#include "bianmin/report/copy.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// What stands in cells is the same; is what they show, and what the charts show?
CopyVerdict compare_parts(const WorkbookParts& copy, const WorkbookParts& print);

/// A program that computes nothing saved it: formulas stand there without what they come to.
bool lacks_results(std::string_view workbook_text);
Finding not_computed();
/// The closed line with its results left out where the copy has none.
std::string left_uncomputed(std::string_view copy, std::string_view closed);

} // namespace bianmin
