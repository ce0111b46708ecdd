/// What kind of row a row of a ledger is: title, filler, header, total, blank form, or a case.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/header.hpp"
#include "bianmin/ledger/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// No ledger has more; a sheet may have sixteen thousand.
inline constexpr std::size_t most_header_columns = 256;
/// Copies of a row's cells, trimmed, as far as a header may reach.
std::vector<std::string> copy_cells(const TableRow& row);
/// Index of the first cell with text; npos for a blank row.
std::size_t first_text(const TableRow& row);
inline bool begins_with_digit(std::string_view text) {
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}
/// Number of cells with text, counted up to `most`.
int count_texts(const TableRow& row, int most);

/// Whether a row begins like one that is no case: 小计, 注, 制表人, and what the profile adds.
class SkipWords {
public:
    void use(const ImportProfile& profile);
    bool matches(std::string_view first_cell) const;
    /// 合计, 总计: the rows whose numbers are compared. 小计 and 累计 are not.
    static bool is_total(std::string_view first_cell);

private:
    std::vector<std::string> words_;
};

/// Several short texts without figures and colons: groups of columns, not 填报单位：….
bool may_be_parents(const TableRow& row);
/// Whether a row has the same texts as a header row above it.
bool repeats(const TableRow& row, const std::vector<std::string>& header);

} // namespace bianmin
