/// Text broken into lines of a terminal.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Lines at most `columns` wide: Latin words stay whole where they fit, Chinese breaks anywhere but before a
/// closing sign (避头). At least one line; 0 columns: no limit.
std::vector<std::string> wrapped(std::string_view text, int columns);

/// Between the items of a line of facts: `单位：徐庄镇　　2018年8月`.
constexpr std::string_view between_items = "　　";
/// Its items side by side as far as they fit into `columns`: no line breaks inside of one of them.
std::vector<std::string> item_lines(std::string_view line, double columns);

/// Columns of the longest stretch of letters and digits, which no line break should tear.
int longest_word(std::string_view text);
/// The same of those that hold a digit: numbers of cases, receipts, batches.
int longest_number(std::string_view text);

} // namespace bianmin
