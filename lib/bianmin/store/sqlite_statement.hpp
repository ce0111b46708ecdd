/// A prepared statement of SQLite, and what SQLite's errors mean.
#pragma once
#include "bianmin/store/connection.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace bianmin {

/// What an SQLite error means to a clerk; `code` is an extended one.
[[noreturn]] void sqlite_fail(int code, const char* detail, int busy_seconds);

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3* database, std::string_view sql, int busy_seconds);
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(int n, std::int64_t value) override;
    void bind(int n, std::string_view value) override;
    void bind_null(int n) override;
    bool step() override;
    void reset() noexcept override;
    std::int64_t changes() const override;
    bool null(int column) const override;
    std::int64_t integer(int column) const override;
    std::string_view text(int column) const override;

private:
    /// What a placeholder holds: most of a row's columns are as in the row before.
    struct Bound {
        enum class Kind : std::uint8_t { null, integer, text } kind = Kind::null;
        std::int64_t value = 0;
    };
    int index(int n) const { return index_.at(static_cast<std::size_t>(n - 1)); }
    Bound& bound(int n) { return bound_.at(static_cast<std::size_t>(n - 1)); }
    void check(int code) const;

    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<int> index_;
    std::vector<Bound> bound_;
    int busy_seconds_;
};

} // namespace bianmin
