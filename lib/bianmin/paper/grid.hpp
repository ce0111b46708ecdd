/// A sheet as texts, and how it is cut into blocks that fit a terminal.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// A sheet whose cells have become texts in one language.
struct Grid {
    struct Heading {
        std::string group, leaf, part;
        bool right = false;
    };
    struct Field {
        std::string text;
        bool alarm = false;
    };
    std::vector<Heading> headings;
    std::vector<std::vector<Field>> rows;
    std::vector<Field> totals; ///< empty: none
};
Grid make_grid(const Sheet& sheet, bool english);

/// Some columns of a grid printed as one table.
struct Block {
    std::string part; ///< title above, empty where none
    std::vector<std::size_t> columns;
    std::vector<int> widths; ///< one for each of `columns`
};
constexpr int column_gap = 2;

/// One block for each part that fits `columns`; else long texts are wrapped; else columns go into further
/// blocks, the first column repeated, groups kept whole where possible. 0: no limit.
std::vector<Block> fold(const Grid& grid, int columns);

/// Figures as lines and rows as columns, for a wide sheet of few rows.
Grid transposed(const Grid& grid);
/// Whether the sheet reads better so: it would be folded, and its transposed form fits.
bool better_transposed(const Grid& grid, int columns);

} // namespace bianmin
