/// Names, ID numbers and telephones of one row: one person or several.
#pragma once
#include "bianmin/ledger/row.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct NameCell {
    std::vector<std::string> names;
    std::vector<std::string> notes;   ///< from brackets: 代
    std::vector<std::string> numbers; ///< ID number or telephone behind the name
    int others = 0;                   ///< `等3人`
    bool mended = false;              ///< spaces, odd dots
    bool unlikely = false;            ///< digits and the like: columns may have slipped
};
NameCell read_names(std::string_view cell);

/// Fills draft.persons from the row.
void understand_persons(const RowView& row);

} // namespace bianmin
