/// What `store check` promises: every damage done past the store is found and named.
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

void keep_some(Store& store) {
    for (int day = 0; day < 5; ++day) {
        const std::string number = keep_case(store, august + day);
        keep_next(store, number, Action::accept, State::accepted, august + day + 1);
        if (day % 2) keep_next(store, number, Action::complete, State::completed, august + day + 40);
    }
    keep_case(store, august,
              [](Record& record) { record.entry.origin = record.row.origin = UnitId("370406106201"); });
}

/// Damage done by someone who knows the way around the triggers.
void damage(Ledger& ledger, const std::string& sql) {
    const auto raw = ledger.raw();
    if (ledger.on_server())
        raw->script("SET session_replication_role = replica");
    else
        raw->script(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER events_keep_update; DROP TRIGGER events_keep_delete;"
            "DROP TRIGGER events_grow");
    raw->script(sql);
}

struct Damage {
    const char* sql;
    const char* code;
    const char* value;
};

std::vector<std::string> codes(const CheckOutcome& outcome) {
    std::vector<std::string> out;
    for (const auto& finding : outcome.findings) out.push_back(finding.code);
    return out;
}

} // namespace

TEST_CASE("a whole ledger checks without a finding") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        CHECK(store.check(fold).findings.empty());
        keep_some(store);
        const auto outcome = store.check(fold);
        CHECK(codes(outcome).empty());
        CHECK(outcome.cases == 6);
        CHECK(outcome.entries == 13);
    });
}

TEST_CASE("each kind of damage has its name and its place") {
    const Damage damages[] = {
        {"UPDATE events SET recorded_at = '2018-08-09T09:01:00+08:00' WHERE seq = 2", "chain-broken",
         "370406106"},
        {"UPDATE events SET recorded_at = 'noon' WHERE seq = 2", "entry-unreadable", "370406106"},
        {"UPDATE events SET events = '[]' WHERE seq = 2", "chain-broken", "370406106"},
        {"UPDATE events SET events = '[' WHERE seq = 2", "entry-unreadable", "370406106"},
        {"UPDATE events SET key = 'k' WHERE seq = 2", "chain-broken", "370406106"},
        {"UPDATE events SET hash = 'x' WHERE seq = 12", "head-differs", "370406106"},
        {"DELETE FROM events WHERE seq = 3", "chain-gap", "370406106"},
        {"DELETE FROM events WHERE seq = 12", "head-differs", "370406106"},
        {"DELETE FROM events WHERE origin = '370406106201'", "head-differs", "370406106201"},
        {"DELETE FROM origins WHERE origin = '370406106201'", "head-missing", "370406106201"},
        {"UPDATE origins SET algorithm = 'md5' WHERE origin = '370406106'", "head-differs", "370406106"},
        {"UPDATE meta SET value = 6 WHERE name = 'next_case'", "counter-behind", "next_case"},
        {"UPDATE events SET case_seq = 3 WHERE seq = 2", "case-gap", "370406106-20180801-0001"},
        {"DELETE FROM cases WHERE case_key = 1", "entry-without-case", "370406106"},
        {"UPDATE cases SET number = 'x' WHERE case_key = 1", "chain-broken", "370406106"},
        {"UPDATE cases SET state = 'completed' WHERE case_key = 1", "row-differs", "370406106-20180801-0001"},
        {"UPDATE cases SET state = 'lost' WHERE case_key = 1", "row-unreadable", "370406106-20180801-0001"},
        {"UPDATE cases SET entries = 1 WHERE case_key = 1", "row-differs", "370406106-20180801-0001"},
        {"UPDATE cases SET span = 0 WHERE case_key = 2", "row-differs", "370406106-20180802-0001"},
        {"UPDATE cases SET origin = 'x' WHERE case_key = 1", "row-differs", "370406106-20180801-0001"},
        {"UPDATE cases SET type = 'x' WHERE case_key = 1", "row-differs", "370406106-20180801-0001"},
        {"UPDATE cases SET suspended = 2 WHERE case_key = 1", "row-differs", "370406106-20180801-0001"},
        {"UPDATE people SET name = '王五' WHERE case_key = 1", "person-differs", "370406106-20180801-0001"},
    };
    for (const auto& [sql, code, value] : damages) {
        CAPTURE(sql);
        on_each_engine([&](Ledger& ledger) {
            {
                Store store = ledger.create();
                keep_some(store);
            }
            damage(ledger, sql);
            Store store = ledger.open();
            const auto outcome = store.check(fold);
            const auto found = std::ranges::find(outcome.findings, std::string(code), &Finding::code);
            REQUIRE(found != outcome.findings.end());
            CHECK(found->value == value);
        });
    }
}

TEST_CASE("one changed entry is one finding") {
    on_each_engine([](Ledger& ledger) {
        {
            Store store = ledger.create();
            keep_some(store);
        }
        damage(ledger, "UPDATE events SET recorded_at = '2018-08-09T09:01:00+08:00' WHERE seq = 2");
        Store store = ledger.open();
        CHECK(codes(store.check(fold)) == std::vector<std::string>{"chain-broken"});
    });
}

TEST_CASE("an erased applicant leaves the chain valid") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_some(store);
        ledger.raw()->script("DELETE FROM people WHERE case_key = 1");
        CHECK(store.check(fold).findings.empty());
    });
}

TEST_CASE("rules that cannot read a log are a finding, not a crash") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_some(store);
        const auto outcome = store.check([](const CaseRow&, const std::vector<Entry>&) -> Case {
            throw Error(ErrorKind::refused, say("a case cannot end twice"));
        });
        CHECK(codes(outcome) == std::vector<std::string>(6, "log-contradicts"));
    });
}

TEST_CASE("the log refuses to be changed, cut or filled in the middle") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_some(store);
        const std::string columns = "(entry_key, origin, seq, case_key, case_seq, recorded_at, events, hash)";
        for (const std::string& sql :
             {std::string("UPDATE events SET key = 'x'"), std::string("DELETE FROM events"),
              "INSERT INTO events " + columns + " VALUES (99, '370406106', 99, 1, 9, 'x', '[]', 'x')",
              "INSERT INTO events " + columns + " VALUES (99, '370406106', 0, 1, 9, 'x', '[]', 'x')"}) {
            CAPTURE(sql);
            try {
                ledger.raw()->script(sql);
                FAIL("the log let itself be changed");
            } catch (const Error& error) {
                CHECK(error.kind() == ErrorKind::refused);
            }
        }
        if (!ledger.on_server())
            CHECK_THROWS_AS(ledger.raw()->script("INSERT OR REPLACE INTO events " + columns +
                                                 " VALUES (1, '370406106', 1, 1, 1, 'x', '[]', 'x')"),
                            Error);
        CHECK(store.check(fold).findings.empty());
    });
}
