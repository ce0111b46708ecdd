/// Merged cells: the text of the first stands for those below it. To the right nothing is filled, but told: a
/// title over all columns stays one text, a header of two rows knows by itself how far its parents reach, and
/// in a row of the ledger nobody but its clerk knows whether both columns were meant.
#pragma once
#include "bianmin/ledger/workbook/archive.hpp"
#include "bianmin/ledger/workbook/place.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

class Merges {
public:
    /// The list stands behind the rows: the part is unpacked once in advance, and so proved whole.
    void load(ZipPart& part);
    /// Those of a workbook that lists them otherwise; rows and columns from 1.
    struct Block {
        int first_row, first_column, last_row, last_column;
    };
    void set(const std::vector<Block>& blocks);
    bool empty() const { return ranges_.empty() && across_.empty(); }
    /// What covers columns of the row from the left, as TableRow::across; rows in any order.
    void across(int row, std::vector<std::pair<int, int>>& out) const;
    /// The text of a cell of row `row`, in the order of rows.
    void see(int row, int column, std::string_view text);
    /// What covers the cells of the row, by column: only where a merged cell above reaches down to it.
    struct Cover {
        int last;
        std::string text;
    };
    const std::map<int, Cover>& covering(int row);

private:
    struct Range {
        int first_row, first_column, last_row;
    };
    void read_list(std::string_view tail);
    void add(std::string_view reference);
    void add(const Block& block);
    void sort();
    std::vector<Range> ranges_; ///< those of several rows, by their first cell
    struct Across {
        int row, column, last_column;
    };
    std::vector<Across> across_; ///< by row and column
    std::map<int, Cover> covers_;
    int next_end_ = most_rows; ///< the first row at which a cover ends
};

} // namespace bianmin
