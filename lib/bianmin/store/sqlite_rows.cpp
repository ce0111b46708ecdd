/// The virtual table: a cursor is a row's number.
#include "bianmin/store/sqlite_rows.hpp"

#include <sqlite3.h>

namespace bianmin {
namespace {

struct Table {
    sqlite3_vtab base;
    const RowBlock* const* current;
};
struct Cursor {
    sqlite3_vtab_cursor base;
    const RowBlock* block;
    const RowBlock::Cell* row;
    const RowBlock::Cell* end;
};
Cursor& of(sqlite3_vtab_cursor* cursor) {
    return *reinterpret_cast<Cursor*>(cursor);
}

int connect(sqlite3* database, void* current, int, const char* const*, sqlite3_vtab** out, char**) {
    std::string text = "CREATE TABLE x (";
    for (std::size_t i = 1; i <= handed_columns; ++i) text += (i > 1 ? ", c" : "c") + std::to_string(i);
    if (const int code = sqlite3_declare_vtab(database, (text + ")").c_str()); code != SQLITE_OK) return code;
    sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
    *out = &(new Table{{}, static_cast<const RowBlock* const*>(current)})->base;
    return SQLITE_OK;
}
int disconnect(sqlite3_vtab* table) {
    delete reinterpret_cast<Table*>(table);
    return SQLITE_OK;
}
int best_index(sqlite3_vtab*, sqlite3_index_info*) {
    return SQLITE_OK;
}
int open(sqlite3_vtab* table, sqlite3_vtab_cursor** out) {
    *out = &(new Cursor{{}, *reinterpret_cast<Table*>(table)->current, nullptr, nullptr})->base;
    return SQLITE_OK;
}
int close(sqlite3_vtab_cursor* cursor) {
    delete &of(cursor);
    return SQLITE_OK;
}
int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
    Cursor& at = of(cursor);
    if (!at.block) return SQLITE_ERROR; // there is nothing to see but while a block is handed over
    at.row = at.block->cells().data();
    at.end = at.row + at.block->cells().size();
    return SQLITE_OK;
}
int next(sqlite3_vtab_cursor* cursor) {
    of(cursor).row += of(cursor).block->columns();
    return SQLITE_OK;
}
int at_end(sqlite3_vtab_cursor* cursor) {
    return of(cursor).row == of(cursor).end ? 1 : 0;
}
int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int n) {
    const Cursor& at = of(cursor);
    const auto& cell = at.row[n];
    switch (cell.kind) {
    case RowBlock::Kind::null: break; // as a result is when nothing is said
    case RowBlock::Kind::integer: sqlite3_result_int64(context, cell.value); break;
    case RowBlock::Kind::text:
        sqlite3_result_text(context, at.block->text(cell).data(), static_cast<int>(cell.length),
                            SQLITE_STATIC);
        break;
    }
    return SQLITE_OK;
}
int row_id(sqlite3_vtab_cursor* cursor, sqlite3_int64* out) {
    *out = of(cursor).row - of(cursor).block->cells().data();
    return SQLITE_OK;
}

/// What stands in that column of all rows, if it is NULL or 0; else nullptr.
const char* constant_of(const RowBlock& block, std::size_t column) {
    const std::vector<RowBlock::Cell>& cells = block.cells();
    const RowBlock::Cell& first = cells[column];
    if (first.kind == RowBlock::Kind::text || first.value != 0) return nullptr;
    for (std::size_t at = column; at < cells.size(); at += block.columns())
        if (cells[at].kind != first.kind || cells[at].value != 0) return nullptr;
    return first.kind == RowBlock::Kind::null ? "NULL" : "0";
}

/// Without xCreate the table is there by its name alone.
const sqlite3_module module{.iVersion = 0,
                            .xConnect = connect,
                            .xBestIndex = best_index,
                            .xDisconnect = disconnect,
                            .xOpen = open,
                            .xClose = close,
                            .xFilter = filter,
                            .xNext = next,
                            .xEof = at_end,
                            .xColumn = column,
                            .xRowid = row_id};

} // namespace

int hand_over_by(sqlite3* database, const RowBlock* const* current) {
    return sqlite3_create_module(database, "handed", &module, const_cast<RowBlock**>(current));
}

std::string insert_handed(const RowBlock& block, bool spelled) {
    const Target& target = block.target();
    std::string names, places;
    for (std::size_t i = 0; i < target.columns.size(); ++i) {
        const char* separator = i > 0 ? ", " : "";
        names += separator + target.columns[i];
        const char* constant = spelled ? constant_of(block, i) : nullptr;
        places += separator + (constant != nullptr ? constant : "c" + std::to_string(i + 1));
    }
    // A failure ends the transaction; without FAIL each page touched is copied first, to undo the statement
    // alone.
    return "INSERT OR FAIL INTO " + target.table + " (" + names + ") SELECT " + places + " FROM handed";
}

} // namespace bianmin
