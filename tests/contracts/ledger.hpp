/// A ledger of its own for every contract, on every engine that is to be had: SQLite always, PostgreSQL when
/// BIANMIN_TEST_POSTGRES names a server.
#pragma once
#include "bianmin/store/connection.hpp"
#include "bianmin/store/store.hpp"

#include <functional>
#include <string>

namespace bianmin::contract {

class Ledger {
public:
    virtual ~Ledger() = default;
    virtual std::string where() const = 0;
    virtual bool on_server() const = 0;
    Store create() const { return Store::open(where(), {.create = true, .busy_seconds = 10}); }
    Store open() const { return Store::open(where()); }
    /// A door past the store, for damage.
    std::unique_ptr<Connection> raw() const { return connect(where(), {}); }
};

/// Runs the contract on each engine, with a fresh ledger.
void on_each_engine(const std::function<void(Ledger&)>& contract);
/// Only where the ledger is a file.
void on_sqlite(const std::function<void(Ledger&)>& contract);

/// An act on a new case of a made-up center: opened on `day`, in state registered.
Record fresh_record(Store& store, Date day);
/// The next act on a kept case: one event, the row moved along.
Record next_record(const KeptCase& kept, Action action, State state, Date day);
/// Records one case in one transaction; its number.
std::string keep_case(Store& store, Date day, const std::function<void(Record&)>& change = {});
/// Records the next act in one transaction.
void keep_next(Store& store, const std::string& number, Action action, State state, Date day);
/// The rules of these contracts: state and steps follow from the entries, the rest is taken as it stands.
Case fold(const CaseRow& identity, const std::vector<Entry>& entries);

inline const Date august = make_date(2018, 8, 1);

} // namespace bianmin::contract
