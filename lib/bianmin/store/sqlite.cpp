/// The SQLite driver. SQLiteCpp opens, executes and backs up.
#include "bianmin/store/connection.hpp"
#include "bianmin/store/failure.hpp"
#include "bianmin/store/schema.hpp"
#include "bianmin/store/sqlite_file.hpp"
#include "bianmin/store/sqlite_rows.hpp"
#include "bianmin/store/sqlite_statement.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdio>
#include <set>

namespace bianmin {
namespace {

constexpr int application_id = 0x6269616E; // "bian"
/// A load writes what no longer fits, and the disk is at work before the commit waits for it.
constexpr const char* bulk_cache = "PRAGMA cache_size = -24576";
/// The disk is told every few thousand rows.
constexpr int blocks_between_hints = 16;
/// Statements of a load that are kept; each combination of constant columns has its own.
constexpr std::size_t most_spelled = 32;
/// Half the system calls of smaller ones in a load; larger ones would make each step write more to the
/// journal.
constexpr int page_bytes = 8192;
/// Sorts as much at a time as a processor's own cache holds: half the time of sorting all at once.
/// And a second thread: it takes a quarter of the time by the clock, for a tenth more of the processor's.
constexpr const char* sorting_cache = "PRAGMA cache_size = -2048; PRAGMA threads = 1";
constexpr const char* after_sorting = "PRAGMA threads = 0";
constexpr const char* usual_cache = "PRAGMA cache_size = -16384";
/// A report looks at each page once or twice: getting more memory from the system costs it more than it
/// saves.
constexpr const char* reading_cache = "PRAGMA cache_size = -2048";

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
            sqlite_fail(code, detail.c_str(), options_.busy_seconds);
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
        script(options_.read_only ? reading_cache : usual_cache);
        if (!options_.read_only) script("PRAGMA journal_mode = WAL");
    }

private:
    std::unique_ptr<Statement> make_statement(std::string_view sql) override {
        return std::make_unique<SqliteStatement>(handle(), expand(sql, "sqlite"), options_.busy_seconds);
    }
    void run_script(std::string_view sql) override {
        const std::string text = respell(expand(sql, "sqlite"), "BIGINT", "INTEGER");
        if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail_now();
    }
    void write_block(const RowBlock& block) override;
    void let_others_in() {
        script("PRAGMA locking_mode = NORMAL");
        pragma("SELECT count(*) FROM meta"); // the exclusive lock goes with the next read
        script("PRAGMA journal_mode = WAL");
    }
    sqlite3* handle() const { return database_.getHandle(); }
    [[noreturn]] void fail_now() {
        sqlite_fail(sqlite3_extended_errcode(handle()), sqlite3_errmsg(handle()), options_.busy_seconds);
    }
    std::int64_t pragma(const char* sql) {
        Query query(*this, sql);
        return query.step() ? query->integer(0) : 0;
    }

    std::string file_;
    OpenOptions options_;
    EarlyWriting early_; ///< before the database, so that it outlives it
    SQLite::Database database_;
    const RowBlock* handed_ = nullptr; ///< what the table `handed` shows, in a load
    std::set<std::string> whole_;      ///< the statements that take it
    int blocks_ = 0;
    bool loading_ = false;
};

void SqliteConnection::write_block(const RowBlock& block) {
    if (!loading_) return Connection::write_block(block);
    std::string text = insert_handed(block, true);
    if (whole_.size() >= most_spelled && !whole_.contains(text)) text = insert_handed(block, false);
    const std::string& sql = *whole_.insert(std::move(text)).first;
    struct Shown {
        const RowBlock*& place;
        ~Shown() { place = nullptr; }
    } const shown{handed_};
    handed_ = &block;
    Query(*this, sql.c_str()).run();
    if (++blocks_ % blocks_between_hints == 0) early_.begin(file_);
}

/// With the file to itself the load keeps a rollback journal: new pages are written once, not twice, and as
/// safely.
void SqliteConnection::enter_bulk() {
    try {
        script("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE");
        script("BEGIN EXCLUSIVE; COMMIT"); // kept until leave_bulk
        if (SqliteStatement mode(handle(), "PRAGMA journal_mode", 0);
            !mode.step() || mode.text(0) != "truncate")
            throw failure::busy(options_.busy_seconds);
    } catch (const Error&) {
        let_others_in();
        throw;
    }
    script("PRAGMA foreign_keys = OFF");
    // The trigger would look up at each entry that a load is under way.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    script(bulk_cache);
    if (hand_over_by(handle(), &handed_) != SQLITE_OK) fail_now();
    loading_ = true;
}

void SqliteConnection::leave_bulk() {
    loading_ = false;
    script("PRAGMA foreign_keys = ON");
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    script(after_sorting);
    script(usual_cache);
    let_others_in();
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
        sqlite_fail(error.getExtendedErrorCode(), error.what(), options_.busy_seconds);
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
        sqlite_fail(error.getExtendedErrorCode(), error.what(), options.busy_seconds);
    }
}

} // namespace bianmin
