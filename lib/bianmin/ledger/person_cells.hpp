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
    bool masked = false;              ///< `张*`
    bool relative = false;            ///< `王五之子`: whose relative it was, not who
    bool foreign = false;             ///< a character of a private area
};
NameCell read_names(std::string_view cell);
/// `匿名`, `本人` and the like: a word that names nobody.
bool names_nobody(std::string_view text);
/// `王五之子`, `王五儿媳`.
bool names_relative(std::string_view name);

/// One number into a person; a credit code stands for an organisation.
void take_id(const RowView& row, Person& person, std::string_view value);
/// The ID numbers of the row to the persons named in it.
void understand_ids(const RowView& row);

/// Fills draft.persons from the row.
void understand_persons(const RowView& row);

} // namespace bianmin
