/// The text of a cell: what the clerk saw, as far as a ledger needs it.
#pragma once
#include "bianmin/ledger/workbook/formats.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// Appends the number of `<v>` as its format shows it: days as 2018-08-10, with a time behind where there is
/// one; numbers with at most the 15 digits that a spreadsheet keeps, never as 3.7E+17. False when it is no
/// number.
bool append_number(std::string& out, std::string_view text, const NumberFormat& format, bool since_1904);
/// Appends the day of an ISO cell (`t="d"`): `2018-08-10T00:00:00` is 2018-08-10.
void append_iso_day(std::string& out, std::string_view text);
/// Turns `_x000D_` into the character it stands for (ECMA-376 part 1, 22.9.2.19), from `begin` on.
void unescape(std::string& text, std::size_t begin);

} // namespace bianmin
