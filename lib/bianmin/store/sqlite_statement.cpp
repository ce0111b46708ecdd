/// The statements speak to SQLite itself, because a million rows an import bind texts without a copy and read
/// columns without a shared pointer each.
#include "bianmin/store/sqlite_statement.hpp"

#include "bianmin/store/failure.hpp"

#include <sqlite3.h>

namespace bianmin {

void sqlite_fail(int code, const char* detail, int busy_seconds) {
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: throw failure::twice(detail);
    case SQLITE_CONSTRAINT_TRIGGER: throw Error(ErrorKind::refused, say("the ledger refuses: {}", detail));
    default: break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw failure::busy(busy_seconds);
    case SQLITE_FULL: throw failure::full();
    case SQLITE_READONLY: throw failure::read_only(detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: throw failure::damaged(detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM: throw failure::storage(detail);
    default: throw failure::statement(detail);
    }
}

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view sql, int busy_seconds)
    : database_(database), busy_seconds_(busy_seconds) {
    check(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &statement_, nullptr));
    // SQLite numbers `$2` by where it first appears; the name is what counts.
    const int places = sqlite3_bind_parameter_count(statement_);
    for (int n = 1; n <= places; ++n)
        index_.push_back(sqlite3_bind_parameter_index(statement_, ("$" + std::to_string(n)).c_str()));
    bound_.resize(index_.size());
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(statement_);
}

void SqliteStatement::bind(int n, std::int64_t value) {
    Bound& last = bound(n);
    if (last.kind == Bound::Kind::integer && last.value == value) return;
    check(sqlite3_bind_int64(statement_, index(n), value));
    last = {Bound::Kind::integer, value};
}

void SqliteStatement::bind(int n, std::string_view value) {
    if (value.empty()) return bind_null(n);
    bound(n).kind = Bound::Kind::text;
    check(
        sqlite3_bind_text(statement_, index(n), value.data(), static_cast<int>(value.size()), SQLITE_STATIC));
}

void SqliteStatement::bind_null(int n) {
    Bound& last = bound(n);
    if (last.kind == Bound::Kind::null) return;
    check(sqlite3_bind_null(statement_, index(n)));
    last.kind = Bound::Kind::null;
}

bool SqliteStatement::step() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE)
        sqlite_fail(sqlite3_extended_errcode(database_), sqlite3_errmsg(database_), busy_seconds_);
    sqlite3_reset(statement_);
    return false;
}

void SqliteStatement::reset() noexcept {
    sqlite3_reset(statement_);
}
std::int64_t SqliteStatement::changes() const {
    return sqlite3_changes64(database_);
}
bool SqliteStatement::null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}
std::int64_t SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}
std::string_view SqliteStatement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (!text) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void SqliteStatement::check(int code) const {
    if (code != SQLITE_OK)
        sqlite_fail(sqlite3_extended_errcode(database_), sqlite3_errmsg(database_), busy_seconds_);
}

} // namespace bianmin
