/// What a cell looks like in any format, and texts made fit to print.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// A text cell: only these can carry what a spreadsheet would run as a formula.
bool is_text(const Cell& cell);
/// `96.3%`, `600.00`, `2018-08-10`, `—` for a share of nothing; as it is, control characters included.
std::string show(const Cell& cell, bool english);
const std::string& pick(const Label& label, bool english);
/// Red where the format has colour: the cell says so, or faults were counted.
bool alarming(const Cell& cell, const Column& column);
/// The label after its group: `本月收件/即办`.
std::string full_heading(const Column& column, bool english);

/// Share as a percentage with one decimal, rounded half up; `—` where the whole is not positive.
std::string percent(Ratio ratio);
/// Rounded to `decimals`, never `-0.0`.
std::string fixed(double value, int decimals);

/// Valid UTF-8: every invalid byte becomes U+FFFD.
std::string repaired(std::string_view text);
/// One line without anything that steers a terminal or turns the direction of writing; line breaks become
/// spaces.
std::string printable(std::string_view text);

} // namespace bianmin
