/// Temporary files and schemas, and acts on made-up cases.
#include "contracts/ledger.hpp"

#include "bianmin/domain/commitment.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace bianmin::contract {
namespace {

class FileLedger final : public Ledger {
public:
    FileLedger() {
        std::string pattern = (std::filesystem::temp_directory_path() / "bianmin-contract-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
    }
    ~FileLedger() override { std::filesystem::remove_all(folder_); }
    std::string where() const override { return folder_ + "/ledger.db"; }
    bool on_server() const override { return false; }

private:
    std::string folder_;
};

class ServerLedger final : public Ledger {
public:
    explicit ServerLedger(std::string url) : url_(std::move(url)) {
        static int count = 0;
        schema_ = "contract_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
        connect_postgres(url_, {})->script("CREATE SCHEMA " + schema_);
    }
    ~ServerLedger() override { connect_postgres(url_, {})->script("DROP SCHEMA " + schema_ + " CASCADE"); }
    std::string where() const override {
        const char* separator = url_.find('?') == std::string::npos ? "?" : "&";
        return url_ + separator + "options=-csearch_path%3D" + schema_;
    }
    bool on_server() const override { return true; }

private:
    std::string url_, schema_;
};

StaffId clerk() {
    return StaffId("clerk-1");
}

} // namespace

void on_sqlite(const std::function<void(Ledger&)>& contract) {
    INFO("engine: SQLite");
    FileLedger ledger;
    contract(ledger);
}

void on_each_engine(const std::function<void(Ledger&)>& contract) {
    on_sqlite(contract);
    const char* url = std::getenv("BIANMIN_TEST_POSTGRES");
    if (!url) return;
    INFO("engine: PostgreSQL");
    ServerLedger ledger(url);
    contract(ledger);
}

Record fresh_record(Store& store, Date day) {
    Record record;
    record.fresh = true;
    record.person = Person{.name = "孙七",
                           .id_number = "370499196001011234",
                           .phone = "13000000001",
                           .address = "彭庄村",
                           .salt = "c2FsdA"};
    record.row = {.number = store.allot_number("370406106", day),
                  .origin = UnitId("370406106"),
                  .center = UnitId("xuzhuang"),
                  .service = ServiceId("MZ-01"),
                  .received = day,
                  .steps = 1};
    Facts facts;
    facts.set("person", commitment_of(*record.person));
    record.entry = {.origin = record.row.origin,
                    .recorded = at(day, 9, 1),
                    .events = {{Action::open, at(day, 9), clerk(), std::move(facts)}}};
    return record;
}

Record next_record(const KeptCase& kept, Action action, State state, Date day) {
    Record record;
    record.row = kept.row;
    record.row.state = state;
    record.row.steps = kept.row.steps + 1;
    const bool ends = state == State::completed || state == State::rejected || state == State::withdrawn;
    if (ends) record.row.ended = day;
    record.entry = {
        .origin = kept.row.origin, .recorded = at(day, 10), .events = {{action, at(day, 10), clerk(), {}}}};
    return record;
}

std::string keep_case(Store& store, Date day, const std::function<void(Record&)>& change) {
    std::string number;
    store.transact([&] {
        Record record = fresh_record(store, day);
        if (change) change(record);
        store.record(record);
        number = record.row.number;
    });
    return number;
}

void keep_next(Store& store, const std::string& number, Action action, State state, Date day) {
    store.transact([&] {
        Record record = next_record(store.find_case(number).value(), action, state, day);
        store.record(record);
    });
}

Case fold(const CaseRow& identity, const std::vector<Entry>& entries) {
    Case out;
    out.row = identity;
    out.row.steps = 0;
    out.row.state = State::registered;
    for (const auto& entry : entries)
        for (const auto& event : entry.events) {
            ++out.row.steps;
            if (event.action == Action::accept) out.row.state = State::accepted;
            if (event.action == Action::complete) out.row.state = State::completed;
            if (event.action == Action::reject) out.row.state = State::rejected;
            if (event.action == Action::withdraw) out.row.state = State::withdrawn;
            if (event.action == Action::annul) out.row.state = State::annulled;
        }
    return out;
}

} // namespace bianmin::contract
