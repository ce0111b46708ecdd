/// The list of merged cells, and the texts that reach down.
#include "bianmin/ledger/workbook/merges.hpp"

#include "bianmin/ledger/workbook/place.hpp"

#include <algorithm>
#include <tuple>

namespace bianmin {
namespace {

/// What stands behind the rows is kept up to this size: a million merged cells.
constexpr std::size_t longest_tail = std::size_t{48} << 20;
constexpr std::string_view end_of_rows = "sheetData>";

/// Where the rows end in `text`, behind the tag; npos: not here. `<x:sheetData>` opens, `</x:sheetData>`
/// closes.
std::size_t behind_rows(std::string_view text) {
    for (std::size_t at = text.find(end_of_rows); at != text.npos; at = text.find(end_of_rows, at + 1)) {
        const std::size_t open = text.rfind('<', at);
        if (open != text.npos && at - open < 64 && text.substr(open + 1, 1) == "/")
            return at + end_of_rows.size();
    }
    return text.npos;
}

} // namespace

void Merges::load(ZipPart& part) {
    std::string text(std::size_t{1} << 17, '\0');
    std::size_t kept = 0;
    bool behind = false;
    while (const std::size_t got = part.read(text.data() + kept, text.size() - kept)) {
        const std::string_view seen(text.data(), kept + got);
        const std::size_t end = behind ? 0 : behind_rows(seen);
        if (end == seen.npos) {
            // The tag may lie across two blocks.
            const std::size_t overlap = std::min<std::size_t>(seen.size(), 96);
            text.replace(0, overlap, std::string(seen.substr(seen.size() - overlap)));
            kept = overlap;
            continue;
        }
        behind = true;
        std::string rest(seen.substr(end));
        kept = rest.size();
        if (kept > longest_tail) break;
        text = std::move(rest);
        text.resize(std::max<std::size_t>(kept * 2, std::size_t{1} << 17));
    }
    if (behind) read_list(std::string_view(text).substr(0, kept));
}

void Merges::read_list(std::string_view tail) {
    constexpr std::string_view tag = "mergeCell";
    for (std::size_t at = tail.find(tag); at != tail.npos; at = tail.find(tag, at + 1)) {
        const std::size_t end = std::min(tail.find('>', at), tail.size());
        const std::string_view inside = tail.substr(at + tag.size(), end - at - tag.size());
        const std::size_t name = inside.find("ref=");
        if (inside.empty() || inside[0] == 's' || name == inside.npos || name + 5 > inside.size()) continue;
        const std::size_t from = name + 5;
        add(inside.substr(from, inside.find(inside[name + 4], from) - from));
    }
    sort();
}

void Merges::set(const std::vector<Block>& blocks) {
    for (const auto& block : blocks) add(block);
    sort();
}

void Merges::sort() {
    std::ranges::sort(ranges_, {}, [](const Range& range) {
        return std::tuple(range.first_row, range.first_column, range.last_row);
    });
    std::ranges::sort(across_, {}, [](const Across& one) { return std::pair(one.row, one.column); });
}

void Merges::add(std::string_view reference) {
    const std::size_t colon = reference.find(':');
    if (colon == reference.npos) return;
    std::string_view first, last;
    const int column = column_of(reference.substr(0, colon), first);
    const int last_column = column_of(reference.substr(colon + 1), last);
    if (column == 0 || last_column == 0) return;
    const int from = row_of(first), to = row_of(last);
    if (from > 0) add({from, column, to, last_column});
}

void Merges::add(const Block& block) {
    if (block.last_column > block.first_column && block.last_column <= widest_row)
        across_.push_back({block.first_row, block.first_column, block.last_column});
    if (block.last_row > block.first_row && block.first_column <= widest_row)
        ranges_.push_back({block.first_row, block.first_column, block.last_row});
}

void Merges::across(int row, std::vector<std::pair<int, int>>& out) const {
    for (const auto& one : std::ranges::equal_range(across_, row, {}, &Across::row))
        out.emplace_back(one.column, one.last_column);
}

void Merges::see(int row, int column, std::string_view text) {
    const auto found = std::ranges::lower_bound(ranges_, std::pair(row, column), {}, [](const Range& range) {
        return std::pair(range.first_row, range.first_column);
    });
    if (found == ranges_.end() || found->first_row != row || found->first_column != column) return;
    covers_.insert_or_assign(column, Cover{found->last_row, std::string(text)});
    next_end_ = std::min(next_end_, found->last_row);
}

const std::map<int, Merges::Cover>& Merges::covering(int row) {
    if (next_end_ >= row) return covers_;
    std::erase_if(covers_, [row](const auto& cover) { return cover.second.last < row; });
    next_end_ = most_rows;
    for (const auto& [column, cover] : covers_) next_end_ = std::min(next_end_, cover.last);
    return covers_;
}

} // namespace bianmin
