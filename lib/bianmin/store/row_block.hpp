/// Rows of one table on their way into the database, cell by cell.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bianmin {

/// What takes values for the places `$1`, `$2` … of a statement, or for the columns of a row.
class Places {
public:
    virtual ~Places() = default;
    virtual void bind(int n, std::int64_t value) = 0;
    virtual void bind(int n, std::string_view value) = 0; ///< an empty text is NULL
    virtual void bind_null(int n) = 0;

    void bind(int n, int value) { bind(n, std::int64_t{value}); }
    void bind(int n, Date value) { bind(n, std::int64_t{value.number}); }
    void bind(int n, std::optional<Date> value) { value ? bind(n, *value) : bind_null(n); }
};

/// A table and its columns, in the order their values are given.
struct Target {
    std::string table;
    std::vector<std::string> columns;
    std::string statement; ///< `INSERT INTO table (…) VALUES ($1, …)`

    Target(std::string_view table, std::vector<std::string> columns);
};

/// Rows for a target. Texts are copied; nothing is freed between fillings.
class RowBlock final : public Places {
public:
    enum class Kind : std::uint8_t { null, integer, text };
    struct Cell {
        std::int64_t value = 0; ///< of a text: where it begins
        std::uint32_t length = 0;
        Kind kind = Kind::null;
    };

    explicit RowBlock(const Target& target) : target_(target) {}
    const Target& target() const { return target_; }
    std::size_t columns() const { return target_.columns.size(); }
    std::size_t rows() const { return cells_.size() / columns(); }
    bool empty() const { return cells_.empty(); }
    void clear() {
        cells_.clear();
        texts_.clear();
    }

    /// With one for the same target.
    void swap(RowBlock& other) noexcept {
        cells_.swap(other.cells_);
        texts_.swap(other.texts_);
        std::swap(row_, other.row_);
    }

    /// A row of NULLs, filled by `bind` until the next.
    void add_row() {
        row_ = cells_.size();
        cells_.resize(row_ + columns());
    }
    using Places::bind;
    void bind(int n, std::int64_t value) override { place(n) = {value, 0, Kind::integer}; }
    void bind(int n, std::string_view value) override {
        if (value.empty()) return bind_null(n);
        place(n) = {static_cast<std::int64_t>(texts_.size()), static_cast<std::uint32_t>(value.size()),
                    Kind::text};
        texts_ += value;
    }
    void bind_null(int n) override { place(n) = {}; }

    /// Row by row.
    const std::vector<Cell>& cells() const { return cells_; }
    std::string_view text(const Cell& cell) const {
        return std::string_view(texts_).substr(static_cast<std::size_t>(cell.value), cell.length);
    }
    /// A row's values to a statement's places.
    void bind_row(std::size_t row, Places& to) const;

private:
    Cell& place(int n) { return cells_[row_ + static_cast<std::size_t>(n - 1)]; }

    const Target& target_;
    std::vector<Cell> cells_;
    std::string texts_;
    std::size_t row_ = 0;
};

} // namespace bianmin
