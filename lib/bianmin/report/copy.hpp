/// A saved or printed report beside the closing it claims to be of.
#pragma once
#include "bianmin/paper/write.hpp"
#include "bianmin/report/closing.hpp"

#include <string_view>
#include <vector>

namespace bianmin {

/// Where the copy differs from what the closed month prints, at most `most` places; empty: it is the same.
/// Grouping, language and width are found out by trying.
std::vector<Finding> compare_copy(std::string_view copy, Format format, const ClosedMonth& closed,
                                  const ReportRequest& request, const Setup& setup, std::size_t most = 20);

} // namespace bianmin
