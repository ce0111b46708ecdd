/// Where in a workbook: `C12`, and the one error that says what is wrong there.
#pragma once
#include "bianmin/base/error.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// What a spreadsheet of today can hold.
constexpr int most_rows = 1048576;
constexpr int most_columns = 16384;
/// What lies to the right of this is no ledger: it is left out, and told.
constexpr int widest_row = 1024;

/// `A`, `Z`, `AA`: a column from 1, as spreadsheets name it.
inline std::string column_letters(int column) {
    std::string out;
    for (; column > 0; column = (column - 1) / 26)
        out.insert(out.begin(), static_cast<char>('A' + (column - 1) % 26));
    return out;
}

/// `C12`.
inline std::string cell_name(int row, int column) {
    return column_letters(column) + std::to_string(row);
}

/// The column of `C12`, from 1; 0 when there is none or it lies beyond XFD. `rest` is what follows the
/// letters.
int column_of(std::string_view reference, std::string_view& rest);
/// The row of `12`, from 1; 0 when it is none or beyond what a sheet holds.
int row_of(std::string_view digits);

/// Throws Error(findings): the workbook is damaged here.
[[noreturn]] void fail_damaged(Place place, std::string value, Text message);
/// Throws Error(configuration): this is another kind of file (`foreign-format`) or a workbook that is not
/// read, and how to make one of it that is.
[[noreturn]] void fail_foreign(const std::string& file, const char* code, const std::string& kind,
                               Text message, Text advice);

} // namespace bianmin
