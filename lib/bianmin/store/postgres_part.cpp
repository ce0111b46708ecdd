/// The PostgreSQL driver, on libpq. One row of `meta` is locked by whoever writes: one writer at a time, as
/// with SQLite, so no two transactions ever wait for each other.
#include "bianmin/store/connection.hpp"
#include "bianmin/store/failure.hpp"
#include "bianmin/store/schema.hpp"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <cstring>

namespace bianmin {
namespace {

struct Result {
    PGresult* value = nullptr;
    explicit Result(PGresult* result) : value(result) {}
    ~Result() { PQclear(value); }
    Result(const Result&) = delete;
    Result& operator=(const Result&) = delete;
    bool ok() const {
        const auto status = PQresultStatus(value);
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    }
};

/// What a SQLSTATE means to a clerk.
[[noreturn]] void fail(PGconn* connection, const PGresult* result, int busy_seconds) {
    const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string_view state = field ? field : "";
    const char* primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const std::string detail = primary ? primary : PQerrorMessage(connection);
    if (state == "23505") throw failure::twice(detail);
    if (state == "BM001") throw Error(ErrorKind::refused, say("the ledger refuses: {}", detail));
    if (state == "55P03" || state.starts_with("40")) throw failure::busy(busy_seconds);
    if (state == "53100") throw failure::full();
    if (state == "25006") throw failure::read_only(PQdb(connection));
    if (state.empty() || state.starts_with("08") || state.starts_with("53") || state.starts_with("57") ||
        state.starts_with("58"))
        throw failure::storage(detail);
    throw failure::statement(detail);
}

class PostgresStatement final : public Statement {
public:
    PostgresStatement(PGconn* connection, std::string_view sql, std::string name, int busy_seconds)
        : connection_(connection), name_(std::move(name)), busy_seconds_(busy_seconds) {
        const Result prepared(PQprepare(connection, name_.c_str(), std::string(sql).c_str(), 0, nullptr));
        if (!prepared.ok()) fail(connection, prepared.value, busy_seconds);
    }
    void bind(int n, std::int64_t value) override {
        std::array<char, 24> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        place(n) = std::string(digits.data(), end);
    }
    void bind(int n, std::string_view value) override {
        if (value.empty()) return bind_null(n);
        // Past a NUL byte the server would see nothing.
        if (value.find('\0') != std::string_view::npos) throw failure::statement("a text holds a NUL byte");
        place(n) = std::string(value);
    }
    void bind_null(int n) override { place(n).reset(); }
    bool step() override {
        if (!result_) run();
        return ++row_ < PQntuples(result_->value);
    }
    void reset() noexcept override { result_.reset(); }
    std::int64_t changes() const override {
        return result_ ? std::strtoll(PQcmdTuples(result_->value), nullptr, 10) : 0;
    }
    bool null(int column) const override { return PQgetisnull(result_->value, row_, column) != 0; }
    std::int64_t integer(int column) const override {
        const std::string_view digits = text(column);
        std::int64_t value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }
    std::string_view text(int column) const override {
        return {PQgetvalue(result_->value, row_, column),
                static_cast<std::size_t>(PQgetlength(result_->value, row_, column))};
    }

private:
    std::optional<std::string>& place(int n) {
        if (values_.size() < static_cast<std::size_t>(n)) values_.resize(static_cast<std::size_t>(n));
        return values_[static_cast<std::size_t>(n - 1)];
    }
    void run() {
        pointers_.clear();
        for (const auto& value : values_) pointers_.push_back(value ? value->c_str() : nullptr);
        result_.emplace(PQexecPrepared(connection_, name_.c_str(), static_cast<int>(values_.size()),
                                       pointers_.data(), nullptr, nullptr, 0));
        row_ = -1;
        if (!result_->ok()) fail(connection_, result_->value, busy_seconds_);
    }
    PGconn* connection_;
    std::string name_;
    std::vector<std::optional<std::string>> values_;
    std::vector<const char*> pointers_;
    std::optional<Result> result_;
    int row_ = -1;
    int busy_seconds_;
};

class PostgresConnection final : public Connection {
public:
    PostgresConnection(const std::string& url, const OpenOptions& options)
        : options_(options), connection_(PQconnectdb(url.c_str())) {
        if (PQstatus(connection_) != CONNECTION_OK) {
            const std::string detail = PQerrorMessage(connection_);
            PQfinish(connection_);
            throw failure::storage(detail);
        }
        PQsetClientEncoding(connection_, "UTF8");
        script("SET client_min_messages = warning; SET lock_timeout = " +
               std::to_string(options.busy_seconds * 1000));
        if (options.read_only) script("SET default_transaction_read_only = on");
    }
    ~PostgresConnection() override {
        forget_statements();
        PQfinish(connection_);
    }
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    bool has_table(std::string_view name) override {
        Query query(*this, "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1",
                    name);
        return query.step();
    }
    void begin_write() override {
        execute("BEGIN");
        in_transaction_ = true;
        if (!has_table("meta")) return; // the schema is being made
        try {
            Query(*this, "SELECT value FROM meta WHERE name = 'writer' /*postgres: FOR UPDATE*/").run();
        } catch (...) {
            rollback();
            throw;
        }
    }
    void begin_read() override {
        execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        in_transaction_ = true;
    }
    void commit() override {
        in_transaction_ = false;
        const Result result(PQexec(connection_, "COMMIT"));
        if (PQstatus(connection_) != CONNECTION_OK)
            throw failure::unknown_outcome(PQerrorMessage(connection_));
        if (!result.ok()) fail(connection_, result.value, options_.busy_seconds);
        if (std::strcmp(PQcmdStatus(result.value), "COMMIT") != 0)
            throw failure::storage("the server rolled back");
    }
    void rollback() noexcept override {
        const Result result(PQexec(connection_, "ROLLBACK"));
        in_transaction_ = false;
    }
    /// A lock of the session: it goes when the program dies.
    void enter_bulk() override {
        Query query(*this, "SELECT CASE WHEN pg_try_advisory_lock(hashtext('bianmin ' || current_schema())) "
                           "THEN 1 ELSE 0 END");
        if (!query.step() || query->integer(0) == 0) throw failure::busy(0);
    }
    void leave_bulk() override {
        Query(*this, "SELECT pg_advisory_unlock(hashtext('bianmin ' || current_schema()))").run();
    }
    std::vector<Finding> self_check() override { return {}; }
    void backup(const std::string& file) override {
        throw Error(ErrorKind::refused,
                    say("a ledger on a PostgreSQL server is backed up by the server's own tools"), {},
                    say("run 'pg_dump --format=custom --file={} {}'", file, PQdb(connection_)));
    }
    Store::Info describe() override {
        Query query(*this, "SELECT pg_database_size(current_database())");
        const std::int64_t bytes = query.step() ? query->integer(0) : 0;
        const char* host = PQhost(connection_);
        return {.engine = "PostgreSQL",
                .where = "postgresql://" + std::string(host ? host : "") + "/" + PQdb(connection_),
                .version = PQparameterStatus(connection_, "server_version"),
                .bytes = bytes};
    }

private:
    std::unique_ptr<Statement> make_statement(std::string_view sql) override {
        return std::make_unique<PostgresStatement>(connection_, expand(sql, "postgres"),
                                                   "s" + std::to_string(++prepared_), options_.busy_seconds);
    }
    /// Texts are compared byte by byte, as SQLite does, whatever the database's language.
    void run_script(std::string_view sql) override {
        execute(respell(expand(sql, "postgres"), "TEXT", "TEXT COLLATE \"C\""));
    }
    void execute(const std::string& sql) {
        const Result result(PQexec(connection_, sql.c_str()));
        if (!result.ok()) fail(connection_, result.value, options_.busy_seconds);
    }
    OpenOptions options_;
    PGconn* connection_;
    int prepared_ = 0;
};

} // namespace

} // namespace bianmin

/// What postgres_door.cpp calls; the caller owns the connection.
extern "C" bianmin::Connection* bianmin_connect_postgres(const std::string& url,
                                                         const bianmin::OpenOptions& options);
extern "C" bianmin::Connection* bianmin_connect_postgres(const std::string& url,
                                                         const bianmin::OpenOptions& options) {
    return new bianmin::PostgresConnection(url, options);
}
