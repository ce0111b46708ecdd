/// A block of rows as a table that SQLite reads: `handed`, with columns c1, c2 …
#pragma once
#include "bianmin/store/row_block.hpp"

struct sqlite3;

namespace bianmin {

/// More columns than any table has.
inline constexpr std::size_t handed_columns = 64;

/// Makes the table; it shows the block that `*current` points to. Returns SQLite's code.
int hand_over_by(sqlite3* database, const RowBlock* const* current);
/// `INSERT INTO table (…) SELECT c1, … FROM handed`: a statement for a whole block opens the table and its
/// indexes once, not once a row. With `spelled`, a column that is NULL or 0 in all rows of the block stands
/// as such in the statement: half of a case's columns mostly are, and each one asked for costs as much as
/// writing it.
std::string insert_handed(const RowBlock& block, bool spelled);

} // namespace bianmin
