/// What libfreexl does not tell of an old workbook (.xls): which cells are formulas, TRUE, FALSE or errors,
/// which are merged, and whether anything is hidden. Read from the records themselves ([MS-XLS] 2.4).
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bianmin {

/// What a formula reads as whose result is not known: an error of the spreadsheet, so that a person looks at
/// it.
constexpr std::string_view unknown_result = "#FORMULA!";

/// Rows and columns count from 0.
struct XlsCell {
    std::uint32_t row = 0, column = 0;
    std::string_view text; ///< what is read there: `#FORMULA!`, `TRUE`, `#REF!`
};
struct XlsMerge {
    int first_row = 0, last_row = 0, first_column = 0, last_column = 0;
};
struct XlsSheet {
    std::vector<XlsCell> cells; ///< by row and column, each once
    std::vector<XlsMerge> merges;
    bool hidden = false; ///< itself, or rows or columns of it
};

/// The sheets in the order of their tabs; none where the file is not built as it should be.
std::optional<std::vector<XlsSheet>> xls_records(std::string_view file);

} // namespace bianmin
