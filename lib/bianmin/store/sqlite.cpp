/// The SQLite driver. SQLiteCpp opens, executes and backs up; the statements speak to SQLite itself, because
/// a million rows an import bind texts without a copy and read columns without a shared pointer each.
#include "bianmin/store/connection.hpp"
#include "bianmin/store/failure.hpp"
#include "bianmin/store/schema.hpp"
#include "bianmin/store/sqlite_file.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdio>

namespace bianmin {
namespace {

constexpr int application_id = 0x6269616E; // "bian"
/// Half the system calls of smaller ones in a load; larger ones would make each step write more to the
/// journal.
constexpr int page_bytes = 8192;
constexpr const char* bulk_cache = "PRAGMA cache_size = -98304";
/// Sorts as much at a time as a processor's own cache holds: half the time of sorting all at once.
constexpr const char* sorting_cache = "PRAGMA cache_size = -2048";
constexpr const char* usual_cache = "PRAGMA cache_size = -16384";

/// What an SQLite error means to a clerk.
[[noreturn]] void fail(int code, const char* detail, int busy_seconds) {
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

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3* database, std::string_view sql, int busy_seconds)
        : database_(database), busy_seconds_(busy_seconds) {
        check(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT, &statement_, nullptr));
        // SQLite numbers `$2` by where it first appears; the name is what counts.
        const int places = sqlite3_bind_parameter_count(statement_);
        for (int n = 1; n <= places; ++n)
            index_.push_back(sqlite3_bind_parameter_index(statement_, ("$" + std::to_string(n)).c_str()));
        bound_.resize(index_.size());
    }
    ~SqliteStatement() override { sqlite3_finalize(statement_); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(int n, std::int64_t value) override {
        Bound& last = bound(n);
        if (last.kind == Bound::integer && last.value == value) return;
        check(sqlite3_bind_int64(statement_, index(n), value));
        last = {Bound::integer, value};
    }
    void bind(int n, std::string_view value) override {
        if (value.empty()) return bind_null(n);
        bound(n).kind = Bound::text;
        check(sqlite3_bind_text(statement_, index(n), value.data(), static_cast<int>(value.size()),
                                SQLITE_STATIC));
    }
    void bind_null(int n) override {
        Bound& last = bound(n);
        if (last.kind == Bound::null) return;
        check(sqlite3_bind_null(statement_, index(n)));
        last.kind = Bound::null;
    }
    bool step() override {
        const int code = sqlite3_step(statement_);
        if (code == SQLITE_ROW) return true;
        if (code != SQLITE_DONE)
            fail(sqlite3_extended_errcode(database_), sqlite3_errmsg(database_), busy_seconds_);
        sqlite3_reset(statement_);
        return false;
    }
    void reset() noexcept override { sqlite3_reset(statement_); }
    std::int64_t changes() const override { return sqlite3_changes64(database_); }
    bool null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
    std::string_view text(int column) const override {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        if (!text) return {};
        return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

private:
    /// What a placeholder holds: most of a row's columns are as in the row before.
    struct Bound {
        enum Kind : std::uint8_t { null, integer, text } kind = null;
        std::int64_t value = 0;
    };
    int index(int n) const { return index_.at(static_cast<std::size_t>(n - 1)); }
    Bound& bound(int n) { return bound_.at(static_cast<std::size_t>(n - 1)); }
    void check(int code) const {
        if (code != SQLITE_OK)
            fail(sqlite3_extended_errcode(database_), sqlite3_errmsg(database_), busy_seconds_);
    }
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<int> index_;
    std::vector<Bound> bound_;
    int busy_seconds_;
};

class SqliteConnection final : public Connection {
public:
    SqliteConnection(const std::string& file, const OpenOptions& options)
        : file_(file), options_(options),
          database_(file, (options.read_only ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) |
                              SQLite::OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE) {
        // First of all, or even `journal_mode` fails while another clerk writes.
        sqlite3_busy_timeout(handle(), options.busy_seconds * 1000);
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    }
    ~SqliteConnection() override { forget_statements(); }

    std::unique_ptr<Statement> prepare(std::string_view sql) override {
        return std::make_unique<SqliteStatement>(handle(), expand(sql, "sqlite"), options_.busy_seconds);
    }
    void script(std::string_view sql) override {
        const std::string text = respell(expand(sql, "sqlite"), "BIGINT", "INTEGER");
        if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail_now();
    }
    bool has_table(std::string_view name) override {
        Query query(*this, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1", name);
        return query.step();
    }

    void begin_write() override {
        script("BEGIN IMMEDIATE");
        in_transaction_ = true;
    }
    void begin_read() override {
        script("BEGIN");
        in_transaction_ = true;
    }
    void commit() override {
        if (sqlite3_exec(handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
            const int code = sqlite3_extended_errcode(handle());
            const std::string detail = sqlite3_errmsg(handle());
            rollback();
            if ((code & 0xff) == SQLITE_IOERR) throw failure::unknown_outcome(detail);
            fail(code, detail.c_str(), options_.busy_seconds);
        }
        in_transaction_ = false;
    }
    void rollback() noexcept override {
        if (sqlite3_get_autocommit(handle()) == 0)
            sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        in_transaction_ = false;
    }

    void enter_bulk() override;
    void sort_bulk() override { script(sorting_cache); }
    void leave_bulk() override;
    std::vector<Finding> self_check() override;
    void backup(const std::string& file) override;
    Store::Info describe() override;

    /// Refuses what is not a ledger, then says how this connection works.
    void look_at() {
        const auto id = pragma("PRAGMA application_id");
        if (id != application_id) throw failure::foreign(file_);
        if (options_.read_only) return;
        // After one failed open SQLite goes on reading only, and says so nowhere else.
        if (sqlite3_db_readonly(handle(), "main") == 1) throw failure::read_only(file_);
    }
    void lay_out() {
        script("PRAGMA page_size = " + std::to_string(page_bytes));
        script("PRAGMA application_id = " + std::to_string(application_id));
    }
    void settle() {
        script(
            "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON;"
            "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864");
        script(usual_cache);
        if (!options_.read_only) script("PRAGMA journal_mode = WAL");
    }

private:
    sqlite3* handle() const { return database_.getHandle(); }
    [[noreturn]] void fail_now() {
        fail(sqlite3_extended_errcode(handle()), sqlite3_errmsg(handle()), options_.busy_seconds);
    }
    std::int64_t pragma(const char* sql) {
        Query query(*this, sql);
        return query.step() ? query->integer(0) : 0;
    }

    std::string file_;
    OpenOptions options_;
    SQLite::Database database_;
};

/// With the file to itself the load keeps a rollback journal: new pages are written once, not twice, and as
/// safely.
void SqliteConnection::enter_bulk() {
    script("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE");
    script("BEGIN EXCLUSIVE; COMMIT"); // kept until leave_bulk
    if (SqliteStatement mode(handle(), "PRAGMA journal_mode", 0); !mode.step() || mode.text(0) != "truncate")
        throw failure::busy(options_.busy_seconds);
    script("PRAGMA foreign_keys = OFF");
    // The trigger would look up at each entry that a load is under way.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    script(bulk_cache);
}

void SqliteConnection::leave_bulk() {
    script("PRAGMA foreign_keys = ON");
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    script(usual_cache);
    script("PRAGMA locking_mode = NORMAL");
    pragma("SELECT count(*) FROM meta"); // the exclusive lock goes with the next read
    script("PRAGMA journal_mode = WAL");
}

std::vector<Finding> SqliteConnection::self_check() {
    std::vector<Finding> out;
    const auto broken = [&](const char* code, Text message) {
        out.push_back({.code = code, .place = {.file = file_}, .message = std::move(message)});
    };
    try {
        for (Query query(*this, "PRAGMA integrity_check(100)"); query.step();)
            if (query->text(0) != "ok")
                broken("database-damaged", say("the database itself: {}", query->text(0)));
        for (Query query(*this, "PRAGMA foreign_key_check"); query.step();)
            broken("reference-dangling", say("table {}, row {}: what it refers to in {} is missing",
                                             query->text(0), query->integer(1), query->text(2)));
    } catch (const Error& error) {
        broken("database-damaged", error.message());
    }
    return out;
}

void SqliteConnection::backup(const std::string& file) {
    const std::string part = file + ".part";
    if (file_bytes(file) > 0)
        throw Error(ErrorKind::refused, say("{} exists already", file), {}, say("choose another name"));
    std::remove(part.c_str());
    create_file(part, options_.group_shared);
    try {
        SQLite::Database target(part, SQLite::OPEN_READWRITE);
        SQLite::Backup(target, database_).executeStep(-1);
    } catch (const SQLite::Exception& error) {
        std::remove(part.c_str());
        fail(error.getExtendedErrorCode(), error.what(), options_.busy_seconds);
    }
    sync_file(part);
    if (std::rename(part.c_str(), file.c_str()) != 0) throw failure::storage(file);
    sync_file(file);
}

Store::Info SqliteConnection::describe() {
    return {.engine = "SQLite",
            .where = file_,
            .version = sqlite3_libversion(),
            .bytes = file_bytes(file_) + file_bytes(file_ + "-wal")};
}

} // namespace

std::unique_ptr<Connection> connect_sqlite(const std::string& file, const OpenOptions& options) {
    // Nobody asks how much memory SQLite uses; counting it takes a lock at each allocation. Refused, and as
    // well so, when SQLite is in use already.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const bool fresh = prepare_file(file, options);
    try {
        auto connection = std::make_unique<SqliteConnection>(file, options);
        if (fresh) connection->lay_out();
        connection->look_at();
        connection->settle();
        return connection;
    } catch (const SQLite::Exception& error) {
        fail(error.getExtendedErrorCode(), error.what(), options.busy_seconds);
    }
}

} // namespace bianmin
