/// Opening, and the write transaction.
#include "bianmin/store/store.hpp"

#include "bianmin/store/bulk.hpp"
#include "bianmin/store/parts.hpp"

namespace bianmin {

Store::Store(std::unique_ptr<Connection> connection) : parts_(std::make_unique<Parts>()) {
    parts_->connection = std::move(connection);
}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

Store Store::open(const std::string& where, const OpenOptions& options) {
    return Store(connect(where, options));
}

void Store::transact(const std::function<void()>& work) {
    Connection& connection = *parts_->connection;
    if (connection.in_transaction())
        throw Error(ErrorKind::internal, say("a transaction was begun inside another"));
    Allotted& allotted = parts_->allotted;
    Load& load = parts_->load;
    if (load.broken) throw Error(ErrorKind::internal, say("a load goes on after a failure"));
    connection.begin_write();
    try {
        allotted = {};
        if (load.fresh) allotted.series.swap(load.series);
        work();
        if (load.fresh) allotted.series.swap(load.series);
        parts_->write_out();
        write_allotted(connection, allotted);
        if (parts_->writer) parts_->writer->finish();
    } catch (...) {
        load.broken = load.on;
        if (parts_->writer) parts_->writer->abandon();
        parts_->outgoing.forget();
        connection.rollback();
        throw;
    }
    connection.commit();
}

void Store::read(const std::function<void()>& work) {
    const Reading reading(*parts_->connection);
    work();
}

void write_series(Connection& connection, const AllSeries& all) {
    for (const auto& [unit, of_unit] : all)
        for (const auto& [day, series] : of_unit.days)
            if (series.used)
                Query(connection,
                      series.stored ? "UPDATE numbers SET next = $3 WHERE day = $1 AND unit = $2"
                                    : "INSERT INTO numbers (day, unit, next) VALUES ($1, $2, $3)",
                      day, std::string_view(unit), series.next)
                    .run();
}

void write_allotted(Connection& connection, const Allotted& allotted) {
    for (const auto& [origin, head] : allotted.heads) {
        if (head.stored)
            Query(connection, "UPDATE origins SET seq = $2, hash = $3 WHERE origin = $1",
                  std::string_view(origin), head.seq, std::string_view(head.hash))
                .run();
        else
            Query(connection,
                  "INSERT INTO origins (origin, seq, hash, algorithm) VALUES ($1, $2, $3, 'sha256')",
                  std::string_view(origin), head.seq, std::string_view(head.hash))
                .run();
    }
    write_series(connection, allotted.series);
    if (allotted.next_case > 0)
        Query(connection, "UPDATE meta SET value = $1 WHERE name = 'next_case'", allotted.next_case).run();
    for (const auto& [import_id, range] : allotted.imports) {
        Query(connection, "UPDATE imports SET first_case = $2 WHERE import_id = $1 AND first_case IS NULL",
              import_id, range.first)
            .run();
        Query(connection, "UPDATE imports SET last_case = $2 WHERE import_id = $1", import_id, range.last)
            .run();
    }
}

void in_transaction(Store& store, const Connection& connection, const std::function<void()>& work) {
    if (connection.in_transaction())
        work();
    else
        store.transact(work);
}

bool Store::empty() {
    Query query(*parts_->connection, "SELECT case_key FROM cases LIMIT 1");
    return !query.step();
}

void Store::begin_bulk() {
    if (!empty() || !start_bulk(*parts_->connection))
        throw Error(ErrorKind::unavailable, say("a load was begun on a ledger that holds cases"));
    parts_->load = {.on = true, .fresh = true};
    parts_->writer = std::make_unique<BlockWriter>(*parts_->connection);
}
bool Store::begin_alone() {
    try {
        parts_->connection->enter_bulk();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::unavailable) throw;
        return false;
    }
    parts_->load = {.on = true, .remembers = Load::Remembers::days};
    parts_->writer = std::make_unique<BlockWriter>(*parts_->connection);
    return true;
}
void Store::end_alone() {
    parts_->writer.reset();
    parts_->load = {};
    parts_->connection->leave_bulk();
}
void Store::end_bulk() {
    parts_->writer.reset();
    const AllSeries numbers = std::move(parts_->load.series);
    parts_->load = {};
    finish_bulk(*parts_->connection, &numbers);
}
void Store::backup(const std::string& file) {
    parts_->connection->backup(file);
}

Store::Info Store::info() {
    Connection& connection = *parts_->connection;
    const Reading reading(connection);
    Info info = connection.describe();
    const auto count = [&](const char* sql) {
        Query query(connection, sql);
        return query.step() ? query->integer(0) : 0;
    };
    info.schema = static_cast<int>(count("SELECT max(version) FROM schema_version"));
    info.cases = count("SELECT count(*) FROM cases");
    Query heads(connection, "SELECT origin, seq, hash FROM origins ORDER BY origin");
    while (heads.step()) {
        info.heads.push_back({UnitId(heads->text(0)), heads->integer(1), std::string(heads->text(2))});
        info.entries += info.heads.back().seq;
    }
    // Of other ledgers' chains only parts are here.
    info.entries -= count("SELECT coalesce(sum(missing), 0) FROM links");
    return info;
}

} // namespace bianmin
