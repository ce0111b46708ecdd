/// The seam between the store and an engine: prepared statements, transactions, and the few things each
/// engine does its own way. The drivers are sqlite.cpp and postgres.cpp.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/finding.hpp"
#include "bianmin/store/row_block.hpp"
#include "bianmin/store/store.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bianmin {

/// A prepared statement. Placeholders are `$1`, `$2` … and `n` is that number; columns count from 0.
/// A bound text must live until the statement has run; the text of a column until the next step.
class Statement : public Places {
public:
    /// True when there is a row.
    virtual bool step() = 0;
    /// Ready to run again; the bound values stay.
    virtual void reset() noexcept = 0;
    /// Rows changed by the last step of an UPDATE or DELETE.
    virtual std::int64_t changes() const = 0;
    virtual bool null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;  ///< 0 when NULL
    virtual std::string_view text(int column) const = 0; ///< empty when NULL

    std::optional<Date> day(int column) const {
        const std::int64_t value = integer(column);
        if (value == 0 && null(column)) return std::nullopt;
        return Date{static_cast<std::int32_t>(value)};
    }
};

class Connection {
public:
    virtual ~Connection() = default;
    std::unique_ptr<Statement> prepare(std::string_view sql) {
        claim();
        return make_statement(sql);
    }
    /// Several statements at once, in this engine's spelling of the portable text.
    void script(std::string_view sql) {
        claim();
        run_script(sql);
    }
    virtual bool has_table(std::string_view name) = 0;
    /// All rows of the block, inside the transaction under way.
    void insert(const RowBlock& block) {
        claim();
        write_block(block);
    }

    /// One writer at a time, waited for at most as long as the options say.
    virtual void begin_write() = 0;
    /// Everything read until `commit` is of one moment.
    virtual void begin_read() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    bool in_transaction() const { return in_transaction_; }
    /// Another thread works with the connection now and then: `wait` is called before every use and returns
    /// when it may be used. Empty: it is nobody else's.
    void lend(std::function<void()> wait) { wait_ = std::move(wait); }

    /// The ledger is this connection's alone until `leave_bulk`; throws Error(unavailable) when it is not to
    /// be had.
    virtual void enter_bulk() = 0;
    /// All is loaded; the indexes follow.
    virtual void sort_bulk() {}
    virtual void leave_bulk() = 0;
    /// What the engine's own check finds.
    virtual std::vector<Finding> self_check() = 0;
    virtual void backup(const std::string& file) = 0;
    /// engine, where, version and bytes.
    virtual Store::Info describe() = 0;

protected:
    virtual std::unique_ptr<Statement> make_statement(std::string_view sql) = 0;
    virtual void run_script(std::string_view sql) = 0;
    virtual void write_block(const RowBlock& block);
    /// A driver's destructor calls it while its handle is open.
    void forget_statements() { kept_.clear(); }
    bool in_transaction_ = false;

private:
    friend class Query;
    void claim() const {
        if (wait_) wait_();
    }
    std::function<void()> wait_;
    std::unordered_map<const char*, std::unique_ptr<Statement>> kept_;
};

/// Borrows the kept statement of a text that lives as long as the program (a literal), prepared at its first
/// use, and gives it back. A query inside its own rows gets a statement of its own.
class Query {
public:
    template<class... Values>
    explicit Query(Connection& connection, const char* sql, const Values&... values)
        : connection_(&connection), sql_(sql) {
        connection.claim();
        auto& kept = connection.kept_[sql];
        statement_ = kept ? std::move(kept) : connection.prepare(sql);
        int n = 0;
        (statement_->bind(++n, values), ...);
    }
    ~Query() {
        statement_->reset();
        connection_->kept_[sql_] = std::move(statement_);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Statement& operator*() { return *statement_; }
    Statement* operator->() const { return statement_.get(); }
    bool step() { return statement_->step(); }
    /// Runs to the end; rows changed.
    std::int64_t run() {
        while (statement_->step()) {
        }
        return statement_->changes();
    }

private:
    Connection* connection_;
    const char* sql_;
    std::unique_ptr<Statement> statement_;
};

inline void Connection::write_block(const RowBlock& block) {
    Query query(*this, block.target().statement.c_str());
    for (std::size_t row = 0; row < block.rows(); ++row) {
        block.bind_row(row, *query);
        query.run();
        query->reset();
    }
}

/// One view for several reads: joins the transaction under way, else opens one to read in.
class Reading {
public:
    explicit Reading(Connection& connection)
        : connection_(connection.in_transaction() ? nullptr : &connection) {
        if (connection_) connection_->begin_read();
    }
    ~Reading() {
        if (connection_) connection_->rollback();
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Connection* connection_;
};

/// Makes the connection `where` asks for, its schema looked at and, where it is older, brought up.
std::unique_ptr<Connection> connect(const std::string& where, const OpenOptions& options);
std::unique_ptr<Connection> connect_sqlite(const std::string& file, const OpenOptions& options);
std::unique_ptr<Connection> connect_postgres(const std::string& url, const OpenOptions& options);

} // namespace bianmin
