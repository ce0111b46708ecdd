/// What `store check` proves of imports, counters and the places of the log: each column, flipped past the
/// store, is found and named.
#include "bianmin/store/import_proof.hpp"
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

std::int64_t identity(const UnitId& unit, const ServiceId& service, const Person& person) {
    return static_cast<std::int64_t>(unit.text.size() * 100 + service.text.size() * 10 + person.name.size());
}

/// As fresh_record() says who recorded it, and when.
Import batch_of(Date day) {
    return {.file = "台账.csv", .started = at(day, 9, 1), .actor = StaffId("clerk-1")};
}

/// Two batches of two rows each, of which the second was taken back; a case of the counter before them.
void keep_imports(Store& store) {
    keep_case(store, august);
    for (const Date day : {august, august + 1}) {
        Import import = batch_of(day);
        import.id = store.begin_import(import);
        std::vector<std::string> numbers;
        for (int row = 0; row < 2; ++row)
            numbers.push_back(keep_case(store, day, [&](Record& record) {
                record.row.import_id = import.id;
                record.row_digest = 100 * row + import.id;
            }));
        import.rows = 5, import.accepted = 1, import.corrected = 1;
        import.review = import.rejected = import.duplicates = 1;
        import.finished = true;
        store.finish_import(import);
        if (day == august) continue;
        for (const auto& number : numbers) keep_next(store, number, Action::annul, State::annulled, day + 1);
        import.undone = true;
        store.finish_import(import);
    }
}

struct Damage {
    const char* sql;
    const char* code;
    const char* value;
};

void damage(Ledger& ledger, const std::string& sql) {
    const auto raw = ledger.raw();
    if (ledger.on_server())
        raw->script("SET session_replication_role = replica");
    else
        raw->script("PRAGMA foreign_keys = OFF; DROP TRIGGER events_keep_update");
    raw->script(sql);
}

} // namespace

TEST_CASE("imports, one of them taken back, check without a finding") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_imports(store);
        CHECK(store.check(fold).findings.empty());
    });
}

TEST_CASE("each column that the log can vouch for is proved") {
    const char* first = "370406106-20180801-0002";
    const Damage damages[] = {
        {"UPDATE import_rows SET day = day + 9 WHERE case_key = 2", "import-row-differs", first},
        {"UPDATE import_rows SET case_key = 3 WHERE case_key = 2", "import-row-missing", first},
        {"UPDATE import_rows SET case_key = 1 WHERE case_key = 2", "import-row-differs",
         "370406106-20180801-0001"},
        {"UPDATE import_rows SET case_key = 99 WHERE case_key = 2", "import-row-astray", "99"},
        {"UPDATE import_rows SET import_id = 2 WHERE case_key = 2", "import-row-differs", first},
        {"UPDATE import_rows SET import_id = 0 WHERE case_key = 2", "import-row-differs", first},
        {"DELETE FROM import_rows WHERE case_key = 2", "import-row-missing", first},
        {"DELETE FROM imports WHERE import_id = 1", "import-missing", "1"},
        {"UPDATE imports SET started = '2018-08-02T09:01:00+08:00' WHERE import_id = 1", "import-differs",
         "1"},
        {"UPDATE imports SET actor = 'x' WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET row_count = 6 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET accepted = 2 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET corrected = 0 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET review = 0 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET rejected = 2 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET duplicates = 2 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET undone = 1 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET undone = 0 WHERE import_id = 2", "import-differs", "2"},
        {"UPDATE imports SET finished = 0 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET first_case = 1 WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE imports SET last_case = NULL WHERE import_id = 1", "import-differs", "1"},
        {"UPDATE numbers SET next = 3", "counter-behind", "370406106 2018-08-01"},
        {"UPDATE numbers SET next = 9", "counter-ahead", "370406106 2018-08-01"},
        {"UPDATE numbers SET unit = 'x'", "counter-ahead", "x 2018-08-01"},
        {"UPDATE numbers SET day = day - 1 WHERE next = 4", "counter-behind", "370406106 2018-08-01"},
        {"DELETE FROM numbers", "counter-behind", "370406106 2018-08-01"},
        {"UPDATE meta SET value = 2 WHERE name = 'next_import'", "counter-behind", "next_import"},
        {"UPDATE events SET entry_key = 99 WHERE entry_key = 2", "place-gap", "370406106"},
        {"UPDATE events SET entry_key = 99 WHERE entry_key = 7", "place-gap", "370406106"},
        {"INSERT INTO links (origin, seq, previous, missing) VALUES ('x', 2, 'h', 1)", "link-astray", "x"},
    };
    for (const auto& [sql, code, value] : damages) {
        CAPTURE(sql);
        on_each_engine([&](Ledger& ledger) {
            {
                Store store = ledger.create();
                keep_imports(store);
            }
            damage(ledger, sql);
            Store store = ledger.open();
            const auto findings = store.check(fold).findings;
            CHECK(std::ranges::any_of(
                findings, [&](const Finding& one) { return one.code == code && one.value == value; }));
        });
    }
}

TEST_CASE("whose row it was is proved where the applicant is known, and was not corrected since") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const auto keep = [&](std::int64_t digest) {
            Import import = batch_of(august);
            import.id = store.begin_import(import);
            keep_case(store, august, [&](Record& record) {
                record.row.import_id = import.id;
                record.row_digest = digest;
            });
            import.rows = import.accepted = 1, import.finished = true;
            store.finish_import(import);
        };
        keep(identity(UnitId("xuzhuang"), ServiceId("MZ-01"), {.name = "孙七"}));
        CHECK(ImportProof(store).check(identity).empty());
        ledger.raw()->script("UPDATE import_rows SET digest = digest + 1");
        const auto findings = ImportProof(store).check(identity);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == "import-row-not-of-case");
        ledger.raw()->script("DELETE FROM people");
        CHECK(ImportProof(store).check(identity).empty());
    });
}
