/// What imports promise: a row once, a batch found again, its doubts kept.
#include "bianmin/store/day_cases.hpp"
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

Import import_of(const char* file) {
    return {.file = file,
            .digest = "abc",
            .unit = "xuzhuang",
            .profile = "center",
            .started = at(august, 8),
            .actor = StaffId("clerk-1")};
}

void keep_imported(Store& store, std::int64_t import_id, std::int64_t digest) {
    keep_case(store, august, [&](Record& record) {
        record.row.import_id = import_id;
        record.row_digest = digest;
    });
}

} // namespace

TEST_CASE("an import is begun, finished and listed") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        Import import = import_of("台账.csv");
        import.id = store.begin_import(import);
        CHECK(import.id == 1);
        CHECK(store.begin_import(import_of("other.csv")) == 2);
        import.rows = 3;
        import.accepted = 2;
        import.review = 1;
        import.finished = true;
        store.finish_import(import);
        const auto all = store.imports();
        REQUIRE(all.size() == 2);
        CHECK(all[0].file == "台账.csv");
        CHECK(all[0].profile == "center");
        CHECK(all[0].started == at(august, 8));
        CHECK(all[0].actor.text == "clerk-1");
        CHECK(all[0].rows == 3);
        CHECK(all[0].accepted == 2);
        CHECK(all[0].review == 1);
        CHECK(all[0].finished);
        CHECK_FALSE(all[1].finished);
    });
}

TEST_CASE("the cases of a day are those of imports and of the counter, open or not") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::int64_t id = store.begin_import(import_of("a.csv"));
        keep_case(store, august, [&](Record& record) {
            record.row.import_id = id;
            record.person->name = "张三";
            record.person->id_number = "370499199912311230";
        });
        keep_case(store, august, [&](Record& record) { record.person->name = "李四"; });
        keep_case(store, august + 1, [&](Record& record) { record.person->name = "王五"; });
        std::string all;
        DayCases(store).each({august.number, august.number}, [&](const DayCase& one) {
            (((all += one.name) += one.counter ? " counter " : " import ") += one.center) += one.id_number;
            CHECK(one.open);
            CHECK(store.number_of_case(one.key).has_value());
        });
        CHECK(all.find("张三 import xuzhuang370499199912311230") != all.npos);
        CHECK(all.find("李四 counter xuzhuang") != all.npos);
        CHECK(all.find("王五") == all.npos);
        std::vector<Date> days;
        DayCases(store).each({august.number, august.number + 1},
                             [&](const DayCase& one) { days.push_back(one.day); });
        std::ranges::sort(days);
        CHECK(days == std::vector{august, august, august + 1});
    });
}

TEST_CASE("a row is recorded once, and its case is known") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::int64_t id = store.begin_import(import_of("a.csv"));
        keep_imported(store, id, -77);
        keep_imported(store, id, INT64_MAX);
        const std::int64_t key = store.find_case("370406106-20180801-0001")->row.key;
        CHECK(store.imported_row(august, -77) == key);
        CHECK(store.imported_row(august, 77) == std::nullopt);
        CHECK(store.imported_row(august + 1, -77) == std::nullopt);
        CHECK_THROWS_AS(keep_imported(store, id, -77), Error);
        CHECK(store.info().cases == 2);
    });
}

TEST_CASE("the cases of an import are found again") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        const std::int64_t first = store.begin_import(import_of("a.csv")),
                           second = store.begin_import(import_of("b.csv"));
        keep_imported(store, first, 1);
        keep_imported(store, second, 2);
        keep_imported(store, first, 3);
        std::vector<std::string> found;
        store.each_case({.import_id = first},
                        [&](const ListedCase& c) { found.push_back(c.row.number.substr(19)); });
        CHECK(found == std::vector<std::string>{"0002", "0004"});
    });
}

TEST_CASE("a batch taken back can be imported again") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        Import import = import_of("a.csv");
        import.id = store.begin_import(import);
        keep_imported(store, import.id, 1);
        import.undone = true;
        store.finish_import(import);
        CHECK(store.imports()[0].undone);
        CHECK(store.imported_row(august, 1) == std::nullopt);
        keep_imported(store, import.id, 1);
    });
}

TEST_CASE("doubts are kept with their sentences and found by month and by import") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const std::int64_t id = store.begin_import(import_of("a.csv"));
        Finding finding{
            .code = "id-damaged",
            .severity = Severity::warning,
            .place = {.file = "a.csv", .line = 7, .column = 3, .sheet = "8月", .row = 5, .cell = "身份证号"},
            .value = "3.70499E+17",
            .message = say("the ID number {} was damaged by a spreadsheet", "3.70499E+17"),
            .suggestion = say("ask the applicant"),
            .clause = "二(四)受理"};
        store.keep_import_findings(id, month_of(august), {finding, finding});
        store.keep_import_findings(id, month_of(august) + 1, {finding});
        CHECK(store.import_findings(id, {}).size() == 3);
        CHECK(store.import_findings({}, month_of(august)).size() == 2);
        CHECK(store.import_findings(id, month_of(august) + 1).size() == 1);
        CHECK(store.import_findings(id + 1, {}).empty());
        CHECK(store.import_findings({}, {}).size() == 3);
        const auto kept = store.import_findings({}, month_of(august)).at(0);
        CHECK(kept.import_id == id);
        CHECK(kept.month == month_of(august));
        CHECK(kept.finding.code == finding.code);
        CHECK(kept.finding.severity == Severity::warning);
        CHECK(kept.finding.place.line == 7);
        CHECK(kept.finding.place.column == 3);
        CHECK(kept.finding.place.sheet == "8月");
        CHECK(kept.finding.place.row == 5);
        CHECK(kept.finding.place.cell == "身份证号");
        CHECK(kept.finding.value == finding.value);
        CHECK(english(kept.finding.message) == english(finding.message));
        CHECK(english(kept.finding.suggestion) == "ask the applicant");
        CHECK(kept.finding.clause == finding.clause);
    });
}
