/// What clerks and spreadsheets do to a row, and what a careful reader should make of it.
#pragma once
#include "matter.hpp"

#include <array>
#include <optional>
#include <string>

namespace bianmin::generate {

enum class Col {
    serial,
    received,
    name,
    id_number,
    phone,
    address,
    service,
    window,
    kind,
    limit,
    finished,
    result,
    handler,
    rating,
    note
};
inline constexpr std::size_t col_count = 15;
using Cells = std::array<std::string, col_count>;
inline std::string& at(Cells& cells, Col col) {
    return cells[static_cast<std::size_t>(col)];
}

/// A row as it is written down, with the truth about it.
struct Written {
    Cells cells;
    Matter matter;
    Verdict expected = Verdict::accepted;
    std::string tags; ///< names of its faults, separated by spaces
};

/// As a tidy clerk writes it.
void write_clean(Written& row, std::int64_t serial);
/// Spoils a clean row. `month`: the ledger's, where it has one; only then may years be left out.
void spoil(Written& row, Random& random, const Matters& matters, std::optional<Month> month);

} // namespace bianmin::generate
