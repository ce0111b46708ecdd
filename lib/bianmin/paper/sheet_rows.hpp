/// The rows of a sheet, whether it holds them or they are made.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <algorithm>

namespace bianmin {

class SheetRows {
public:
    explicit SheetRows(const Sheet& sheet) : sheet_(sheet) {}
    std::size_t size() const { return sheet_.source.row ? sheet_.source.count : sheet_.rows.size(); }
    bool empty() const { return size() == 0; }

    /// Calls `use` with a row's cells.
    template<class Use>
    auto with(std::size_t index, const Use& use) const {
        if (!sheet_.source.row) return use(sheet_.rows[index]);
        const std::vector<Cell> row = sheet_.source.row(index);
        return use(row);
    }
    /// Every `step`th row.
    template<class Use>
    void each(const Use& use, std::size_t step = 1) const {
        for (std::size_t r = 0; r < size(); r += step) with(r, use);
    }

private:
    const Sheet& sheet_;
};

} // namespace bianmin
