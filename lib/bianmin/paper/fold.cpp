/// Where a wide grid is cut so that every block fits the terminal.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/grid.hpp"
#include "bianmin/paper/wrap.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

constexpr int narrowest_text = 12; // six Chinese characters: below that wrapped text is no longer read
constexpr std::size_t few_rows = 5;

int natural_width(const Grid& grid, std::size_t column) {
    int width = display_width(grid.headings[column].leaf);
    for (const auto& row : grid.rows) width = std::max(width, display_width(row[column].text));
    if (!grid.totals.empty()) width = std::max(width, display_width(grid.totals[column].text));
    return width;
}

int total_width(const std::vector<int>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0) +
           column_gap * (static_cast<int>(widths.size()) - 1);
}

/// Columns from `from` that share its group.
std::size_t run_length(const Grid& grid, const std::vector<std::size_t>& columns, std::size_t from) {
    const std::string& group = grid.headings[columns[from]].group;
    std::size_t end = from + 1;
    while (!group.empty() && end < columns.size() && grid.headings[columns[end]].group == group) ++end;
    return end - from;
}

/// The last column of a run grows until the group's name has room.
void make_room_for_groups(const Grid& grid, Block& block) {
    for (std::size_t i = 0; i < block.columns.size();) {
        const std::size_t count = run_length(grid, block.columns, i);
        const std::vector<int> run(block.widths.begin() + static_cast<std::ptrdiff_t>(i),
                                   block.widths.begin() + static_cast<std::ptrdiff_t>(i + count));
        const int missing = display_width(grid.headings[block.columns[i]].group) - total_width(run);
        if (missing > 0) block.widths[i + count - 1] += missing;
        i += count;
    }
}

Block make_block(const Grid& grid, std::vector<std::size_t> columns, const std::vector<int>& natural) {
    Block block{.columns = std::move(columns)};
    for (const std::size_t column : block.columns) block.widths.push_back(natural[column]);
    make_room_for_groups(grid, block);
    return block;
}

/// The widest word of a column.
int longest_word_of(const Grid& grid, std::size_t column) {
    int width = 0;
    for (const auto& row : grid.rows) width = std::max(width, longest_word(row[column].text));
    return width;
}

/// The widest number or code that somebody copies; one beyond `most` is torn anyhow.
int longest_number_of(const Grid& grid, std::size_t column, int most) {
    int width = 0;
    for (const auto& row : grid.rows) width = std::max(width, longest_number(row[column].text));
    return std::min(width, most);
}

/// Narrows the widest texts, one column after the other, until the block fits or none is wider than its
/// least. The first column names the row and is narrowed last.
void narrow(Block& block, const std::vector<int>& least, int columns) {
    while (total_width(block.widths) > columns) {
        std::size_t widest = block.columns.size();
        for (std::size_t i = 1; i < block.columns.size(); ++i)
            if (block.widths[i] > least[i] &&
                (widest == block.columns.size() || block.widths[i] > block.widths[widest]))
                widest = i;
        if (widest == block.columns.size()) return;
        --block.widths[widest];
    }
}

/// Names are torn before numbers, and numbers not at all: where they do not fit the block is cut.
void squeeze(const Grid& grid, Block& block, int columns) {
    std::vector<int> numbers, whole;
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        const std::size_t column = block.columns[i];
        const auto& heading = grid.headings[column];
        const int least =
            heading.right ? block.widths[i] : std::max(narrowest_text, display_width(heading.leaf));
        const int beside_first = columns - column_gap - block.widths[0];
        numbers.push_back(std::max(least, longest_number_of(grid, column, beside_first)));
        whole.push_back(std::max(numbers.back(), longest_word_of(grid, column)));
    }
    narrow(block, whole, columns);
    narrow(block, numbers, columns);
}

/// What texts get beside others: a share of the line, more where a number would be torn.
void share_line(const Grid& grid, const std::vector<std::size_t>& part, std::vector<int>& natural,
                int columns) {
    int most = (columns - column_gap) / 2;
    for (const std::size_t column : part) {
        const int share = columns * (column == 0 ? 3 : 2) / 8;
        const int room = std::max({narrowest_text, share, longest_number_of(grid, column, most)});
        if (!grid.headings[column].right) natural[column] = std::min(natural[column], room);
        if (column == part.front()) most = columns - column_gap - natural[column];
    }
}

void fold_part(const Grid& grid, const std::vector<std::size_t>& part, std::vector<int> natural, int columns,
               std::vector<Block>& out) {
    Block whole = make_block(grid, part, natural);
    if (columns > 0) squeeze(grid, whole, columns);
    if (columns <= 0 || total_width(whole.widths) <= columns) {
        out.push_back(std::move(whole));
        return;
    }
    share_line(grid, part, natural, columns);
    std::vector<std::size_t> current{part.front()};
    const auto fits = [&](std::size_t from, std::size_t count) {
        auto wider = current;
        wider.insert(wider.end(), part.begin() + static_cast<std::ptrdiff_t>(from),
                     part.begin() + static_cast<std::ptrdiff_t>(from + count));
        return total_width(make_block(grid, wider, natural).widths) <= columns;
    };
    const auto flush = [&] {
        if (current.size() < 2) return;
        out.push_back(make_block(grid, current, natural));
        squeeze(grid, out.back(), columns);
        current.resize(1);
    };
    for (std::size_t i = 1; i < part.size();) {
        std::size_t count = run_length(grid, part, i);
        if (!fits(i, count)) flush();
        if (!fits(i, count)) count = 1; // a group wider than the terminal goes column by column
        if (!fits(i, count)) flush();
        for (const std::size_t end = i + count; i < end; ++i) current.push_back(part[i]);
    }
    flush();
}

} // namespace

std::vector<Block> fold(const Grid& grid, int columns) {
    std::vector<Block> blocks;
    if (grid.headings.empty()) return blocks;
    std::vector<int> natural(grid.headings.size());
    for (std::size_t c = 0; c < natural.size(); ++c) natural[c] = natural_width(grid, c);
    for (std::size_t start = 1; start == 1 || start < grid.headings.size();) {
        std::vector<std::size_t> part{0};
        std::size_t end = start;
        for (; end < grid.headings.size() && (end == start || grid.headings[end].part.empty()); ++end)
            part.push_back(end);
        const std::size_t first = blocks.size();
        fold_part(grid, part, natural, columns, blocks);
        if (start < grid.headings.size()) blocks[first].part = grid.headings[start].part;
        start = std::max(end, start + 1);
    }
    return blocks;
}

bool better_transposed(const Grid& grid, int columns) {
    if (columns <= 0 || grid.rows.empty() || grid.rows.size() > few_rows || grid.headings.size() < 10)
        return false;
    const Grid turned = transposed(grid);
    std::vector<int> widths(turned.headings.size());
    for (std::size_t c = 0; c < widths.size(); ++c) widths[c] = natural_width(turned, c);
    const bool texts = std::ranges::any_of(grid.headings.begin() + 1, grid.headings.end(),
                                           [](const auto& heading) { return !heading.right; });
    return !texts && total_width(widths) <= columns && fold(grid, columns).size() > 1;
}

} // namespace bianmin
