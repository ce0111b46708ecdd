/// What many rows promise that come alone into a ledger that holds cases: the same ledger, and nothing unseen
/// before it is written.
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

/// The row `digest` of the first import.
std::int64_t record_row(Store& store, Date day, std::int64_t digest) {
    Record record = fresh_record(store, day);
    record.row.import_id = 1;
    record.row_digest = digest;
    return store.record(record);
}

void begin_import(Store& store) {
    store.begin_import({.started = at(august, 9, 1), .actor = StaffId("clerk-1")});
}

/// `count` cases of one transaction, each the row `first` + n of an import; the last one's key.
std::int64_t keep_rows(Store& store, int count, std::int64_t first) {
    std::int64_t key = 0;
    store.transact([&] {
        for (int i = 0; i < count; ++i) key = record_row(store, august + i % 5, first + i);
        // Not written yet, and known all the same.
        CHECK(store.imported_row(august + (count - 1) % 5, first + count - 1) == key);
        const auto kept = store.find_case_of_key(key);
        CHECK(kept->entries.size() == 1);
    });
    return key;
}

} // namespace

TEST_CASE("rows that come alone make a ledger like any other, twice in one run") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        begin_import(store);
        for (const int round : {0, 1}) {
            REQUIRE(store.begin_alone());
            // The second transaction goes on with the numbers of the first.
            keep_rows(store, 5, 10'000 * (round + 1) + 5'000);
            const std::int64_t key = keep_rows(store, 2500, 10'000 * (round + 1));
            keep_next(store, *store.number_of_case(key), Action::accept, State::accepted, august + 9);
            store.end_alone();
        }
        CHECK(store.imported_row(august, 10'000).has_value());
        CHECK_FALSE(store.imported_row(august, 9'999).has_value());
        const auto outcome = store.check(fold);
        CHECK(outcome.findings.empty());
        CHECK(outcome.cases == 5011);
        // The next number follows those that were given.
        Store other = ledger.open();
        CHECK(keep_case(other, august) == "370406106-20180801-1004");
    });
}

TEST_CASE("days looked up along with the one before know their rows and go on with their numbers") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        begin_import(store);
        // Two cases a day, of ten days; the rows that come alone ask for every second one of them.
        store.transact([&] {
            for (int i = 0; i < 20; ++i) record_row(store, august + i / 2, 100 + i);
        });
        REQUIRE(store.begin_alone());
        std::vector<std::int64_t> keys;
        store.transact([&] {
            for (int day = 0; day < 12; day += 2) {
                CHECK(store.imported_row(august + day, 100 + 2 * day).has_value() == (day < 10));
                CHECK_FALSE(store.imported_row(august + day, 100 + 2 * day + 2).has_value());
                keys.push_back(record_row(store, august + day, 1000 + day));
            }
        });
        store.end_alone();
        CHECK(store.number_of_case(keys.front()) == "370406106-20180801-0003");
        CHECK(store.number_of_case(keys.back()) == "370406106-20180811-0001");
        CHECK(store.check(fold).findings.empty());
        CHECK(keep_case(store, august + 1) == "370406106-20180802-0003");
        CHECK(keep_case(store, august + 2) == "370406106-20180803-0004");
    });
}

TEST_CASE("what is the same in all rows of a block is written as what differs is") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        REQUIRE(store.begin_alone());
        std::vector<CaseRow> rows;
        // Each block of a thousand rows has other columns without a value.
        store.transact([&] {
            for (int i = 0; i < 4500; ++i) {
                Record record = fresh_record(store, august + i % 3);
                if (i >= 1500) record.row.fee = Fen{i % 2 * 500};
                if (i >= 2500) record.row.legal_due = august + 30;
                if (i >= 3500 && i != 3700) record.row.notices = 2, record.row.legal_due.reset();
                record.row.key = store.record(record);
                rows.push_back(record.row);
            }
        });
        store.end_alone();
        for (const auto& row : rows) CHECK(store.find_case_of_key(row.key)->row == row);
        CHECK(store.check(fold).findings.empty());
    });
}

TEST_CASE("a row is refused the second time, and takes nothing with it") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        begin_import(store);
        REQUIRE(store.begin_alone());
        keep_rows(store, 10, 100);
        CHECK_THROWS_AS(store.transact([&] { record_row(store, august, 100); }), Error);
        store.end_alone();
        Store other = ledger.open();
        CHECK(other.info().cases == 11);
        CHECK(other.check(fold).findings.empty());
    });
}

TEST_CASE("what the writing thread cannot write takes the whole transaction with it") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string taken = keep_case(store, august);
        REQUIRE(store.begin_alone());
        int recorded = 0;
        CHECK_THROWS_AS(store.transact([&] {
            for (; recorded < 5000; ++recorded) {
                Record record = fresh_record(store, august);
                if (recorded == 500) record.row.number = taken;
                store.record(record);
            }
        }),
                        Error);
        // It is told with one of the next blocks, not at the end of them all.
        CHECK(recorded > 500);
        CHECK(recorded < 5000);
        // What is remembered is no longer what was recorded.
        CHECK_THROWS_AS(store.transact([] {}), Error);
        store.end_alone();
        Store other = ledger.open();
        CHECK(other.info().cases == 1);
        CHECK(other.check(fold).findings.empty());
    });
}

TEST_CASE("who is in a ledger keeps others from having it alone, and both go on") {
    on_sqlite([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        Store other = Store::open(ledger.where(), {.busy_seconds = 0});
        CHECK_FALSE(other.begin_alone());
        keep_case(store, august);
        keep_case(other, august);
        CHECK(store.info().cases == 3);
    });
}
