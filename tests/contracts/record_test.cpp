/// What recording promises: all of an act or nothing, in order, once.
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::contract;

TEST_CASE("a recorded case comes back whole") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        CaseRow full;
        const std::string number = keep_case(store, august, [&](Record& record) {
            CaseRow& row = record.row;
            row.station = UnitId("pengzhuang");
            row.window = WindowId("civil");
            row.kind = Kind::joint;
            row.channel = Channel::agent;
            row.form = Form::home_visit;
            row.state = State::completed;
            row.handler = StaffId("h");
            row.agent = StaffId("a");
            row.suspended = row.awaiting_upper = row.provisional = row.late = row.deemed = true;
            row.awaiting_opinions = 2;
            row.accepted = august + 1;
            row.due = august + 2;
            row.legal_due = august + 3;
            row.ended = august + 64;
            row.returned = august + 65;
            row.notified = august + 1;
            row.used_days = 5;
            row.legal_limit = 20;
            row.legal_used = 6;
            row.notices = 1;
            row.suspensions = 2;
            row.extensions = 3;
            row.reminders = 4;
            row.reopenings = 5;
            row.corrections = 6;
            row.fee = Fen{60000};
            row.rating = Rating::fairly_satisfied;
            full = row;
        });
        const auto kept = store.find_case(number);
        REQUIRE(kept);
        full.key = kept->row.key;
        CHECK(kept->row == full);
        CHECK(kept->person.name == "孙七");
        CHECK(kept->person.salt == "c2FsdA");
        REQUIRE(kept->entries.size() == 1);
        CHECK(kept->entries[0].seq == 1);
        CHECK(kept->entries[0].case_seq == 1);
        CHECK(kept->entries[0].recorded == at(august, 9, 1));
        CHECK(kept->entries[0].events[0].occurred == at(august, 9));
        CHECK(kept->entries[0].hash.size() == 43);
    });
}

TEST_CASE("numbers follow one another within a unit's day and start anew with the next") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        CHECK(keep_case(store, august) == "370406106-20180801-0001");
        CHECK(keep_case(store, august) == "370406106-20180801-0002");
        CHECK(keep_case(store, august + 1) == "370406106-20180802-0001");
        store.transact([&] {
            CHECK(store.allot_number("370406106", august) == "370406106-20180801-0003");
            CHECK(store.allot_number("370406106", august) == "370406106-20180801-0004");
            CHECK(store.allot_number("370406106201", august) == "370406106201-20180801-0001");
        });
        CHECK(keep_case(store, august) == "370406106-20180801-0005");
    });
}

TEST_CASE("what a transaction allotted is free again when it fails") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        CHECK_THROWS_AS(store.transact([&] {
            Record record = fresh_record(store, august);
            store.record(record);
            throw Error(ErrorKind::refused, say("no"));
        }),
                        Error);
        CHECK(store.empty());
        CHECK(keep_case(store, august) == "370406106-20180801-0001");
        CHECK(store.info().entries == 1);
        CHECK(store.check(fold).findings.empty());
    });
}

TEST_CASE("each act is one more link of its origin's chain") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string first = keep_case(store, august);
        keep_case(store, august, [](Record& record) { record.entry.origin = UnitId("370406106201"); });
        keep_next(store, first, Action::accept, State::accepted, august + 1);
        const auto kept = store.find_case(first).value();
        REQUIRE(kept.entries.size() == 2);
        CHECK(kept.entries[1].seq == 2);
        CHECK(kept.entries[1].case_seq == 2);
        CHECK(kept.row.state == State::accepted);
        const auto info = store.info();
        CHECK(info.cases == 2);
        CHECK(info.entries == 3);
        REQUIRE(info.heads.size() == 2);
        CHECK(info.heads[0].origin.text == "370406106");
        CHECK(info.heads[0].seq == 2);
        CHECK(info.heads[0].hash == kept.entries[1].hash);
    });
}

TEST_CASE("an act on a case that moved meanwhile is refused and leaves nothing") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string number = keep_case(store, august);
        const KeptCase seen = store.find_case(number).value();
        keep_next(store, number, Action::accept, State::accepted, august + 1);
        try {
            store.transact([&] {
                Record late = next_record(seen, Action::reject, State::rejected, august + 1);
                store.record(late);
            });
            FAIL("the second clerk must be refused");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
        }
        CHECK(store.find_case(number)->row.state == State::accepted);
        CHECK(store.info().entries == 2);
    });
}

TEST_CASE("an act is recorded once under its key") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string number =
            keep_case(store, august, [](Record& record) { record.entry.key = "key-1"; });
        CHECK(store.number_of_key("key-1") == number);
        CHECK(store.number_of_key("key-2") == std::nullopt);
        CHECK(store.number_of_key("") == std::nullopt);
        try {
            keep_case(store, august, [](Record& record) { record.entry.key = "key-1"; });
            FAIL("the same key must be refused");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
        }
        CHECK(store.info().cases == 1);
        // Acts without a key do not stand in each other's way.
        keep_case(store, august);
        keep_case(store, august);
    });
}

TEST_CASE("a case number is given once") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string number = keep_case(store, august);
        CHECK_THROWS_AS(keep_case(store, august, [&](Record& record) { record.row.number = number; }), Error);
        CHECK(store.info().cases == 1);
    });
}

TEST_CASE("corrected personal data replace the old ones") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string number = keep_case(store, august);
        store.transact([&] {
            Record record =
                next_record(store.find_case(number).value(), Action::correct, State::registered, august);
            record.person = Person{.name = "孙齐", .salt = "bmV1"};
            store.record(record);
        });
        const auto kept = store.find_case(number).value();
        CHECK(kept.person.name == "孙齐");
        CHECK(kept.person.phone.empty());
    });
}

TEST_CASE("texts are kept as they are, whatever they hold") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string odd = "'; DROP TABLE cases; -- $1 \\ %s\n\t“引号” 𠮷";
        const std::string number = keep_case(store, august, [&](Record& record) {
            record.person->name = odd;
            record.row.handler = StaffId(odd);
            record.entry.events[0].facts.set("because", odd);
        });
        const auto kept = store.find_case(number).value();
        CHECK(kept.person.name == odd);
        CHECK(kept.row.handler.text == odd);
        CHECK(kept.entries[0].events[0].facts.text("because") == odd);
    });
}

TEST_CASE("nothing is recorded outside a transaction") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        Record record;
        CHECK_THROWS_AS(store.record(record), Error);
        CHECK_THROWS_AS(store.allot_number("370406106", august), Error);
        CHECK_THROWS_AS(store.transact([&] { store.transact([] {}); }), Error);
    });
}
