/// What a bulk load promises: the same ledger, faster; alone while it lasts; mended when it was cut short.
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
