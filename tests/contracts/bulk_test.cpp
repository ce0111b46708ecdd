/// What a bulk load promises: the same ledger, faster; alone while it lasts; mended when it was cut short.
#include "bianmin/store/money.hpp"
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace bianmin;
using namespace bianmin::contract;

TEST_CASE("a loaded ledger is like any other") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        store.begin_bulk();
        std::string number;
        for (int i = 0; i < 30; ++i) number = keep_case(store, august + i % 3);
        keep_next(store, number, Action::accept, State::accepted, august + 4);
        const std::int64_t key = store.find_case(number)->row.key;
        CHECK(store.find_case_of_key(key)->entries.size() == 2);
        CHECK(store.number_of_case(key) == number);
        CHECK(store.number_of_case(key + 1000) == std::nullopt);
        store.end_bulk();
        const auto outcome = store.check(fold);
        CHECK(outcome.findings.empty());
        CHECK(outcome.cases == 30);
        Store other = ledger.open();
        CHECK_THROWS_AS(keep_case(other, august, [&](Record& record) { record.row.number = number; }), Error);
    });
}

TEST_CASE("a fee that comes in a load stands behind its case") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        store.begin_bulk();
        const std::string number = keep_case(store, august, [](Record& record) {
            Facts facts;
            facts.set("result", "办结").set("fee_fen", 1000);
            record.entry.events.push_back(
                {Action::complete, at(august, 10), StaffId("clerk"), std::move(facts)});
            record.row.steps = 2;
            record.row.state = State::completed;
            record.row.ended = august;
            record.row.fee = Fen{1000};
        });
        store.end_bulk();
        const auto key = store.find_case(number)->row.key;
        Fen held;
        for (const auto& line : MoneyBook(store).lines_of(key)) held = Fen{held.value + line.held.value};
        CHECK(held == Fen{1000});
    });
}

TEST_CASE("a transaction of a load that ends while its last full block is being written keeps every row") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        store.begin_bulk();
        for (int round = 0; round < 3; ++round)
            store.transact([&] { // one row more than a block
                for (int i = 0; i <= 1000; ++i) {
                    Record record = fresh_record(store, august + round);
                    store.record(record);
                }
            });
        store.end_bulk();
        const auto outcome = store.check(fold);
        CHECK(outcome.findings.empty());
        CHECK(outcome.cases == 3003);
    });
}

TEST_CASE("nobody else comes in while a load is under way") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        store.begin_bulk();
        keep_case(store, august);
        try {
            Store::open(ledger.where(), {.busy_seconds = 0});
            FAIL("a second program came in");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::unavailable);
        }
        store.end_bulk();
        CHECK(ledger.open().info().cases == 1);
    });
}

TEST_CASE("a ledger that holds cases is not loaded, and stays open to others") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        Store store = ledger.open();
        keep_case(store, august);
        try {
            store.begin_bulk();
            FAIL("a load began");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::unavailable);
        }
        Store other = ledger.open();
        keep_case(other, august);
        CHECK(keep_case(store, august) == "370406106-20180801-0003");
    });
}

TEST_CASE("a load that dies is mended by the next who opens, and keeps what it had committed") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        const pid_t child = ::fork();
        if (child == 0) {
            Store store = ledger.open();
            store.begin_bulk();
            keep_case(store, august);
            keep_case(store, august);
            store.transact([&] {
                Record record = fresh_record(store, august);
                store.record(record);
                ::_exit(0); // as kill -9 would: inside a transaction, nothing closed
            });
        }
        ::waitpid(child, nullptr, 0);
        CHECK(Store::open(ledger.where(), {.read_only = true}).info().cases == 2);
        Store store = ledger.open();
        CHECK(store.info().cases == 2);
        CHECK(store.check(fold).findings.empty());
        CHECK(keep_case(store, august) == "370406106-20180801-0003");
    });
}
