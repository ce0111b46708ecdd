/// Imports against a real ledger: the events of a clerk, nothing twice, nothing half.
#include "bianmin/desk/import_ledger.hpp"
#include "bianmin/desk/import_plan.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/store/import_proof.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

constexpr const char* header =
    "徐庄镇便民服务中心2018年8月份办件台账,,,,,,,,,\n"
    "序号,受理日期,申请人,身份证号,联系电话,事项名称,办件类型,承诺时限,办结日期,满意度\n";
constexpr const char* first_rows =
    "1,2018-08-01,张三,370499199912311230,13000000001,证明出具,即办件,当天,2018-08-01,满意\n"
    "2,2018-08-02,李四,370499200002290026,13000000002,临时救助,承诺件,10个工作日,2018-08-17,非常满意\n"
    "3,2018-08-03,王五,37049919600101002X,13000000003,低保,上报件,22个工作日,在办,\n";

struct Office {
    testing::Scratch scratch;
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    bianmin::Desk desk{.setup = setup,
                       .calendar = calendar,
                       .store = store,
                       .now = at(make_date(2018, 9, 3), 9),
                       .occurred = at(make_date(2018, 9, 3), 9),
                       .actor = StaffId("zhao")};

    Office() {
        setup.profiles = {
            {.name = "center",
             .columns = {{"serial", {"序号"}},
                         {"received", {"受理日期"}},
                         {"name", {"申请人"}},
                         {"id_number", {"身份证号"}},
                         {"phone", {"联系电话"}},
                         {"service", {"事项名称"}},
                         {"kind", {"办件类型"}},
                         {"limit", {"承诺时限"}},
                         {"finished", {"办结日期"}},
                         {"rating", {"满意度"}}},
             .meanings = {{"rating", "满意", "satisfied"}, {"rating", "非常满意", "very_satisfied"}},
             .skip_prefixes = {"合计"}}};
    }

    ImportOutcome import(const std::string& rows) {
        return import_ledger(desk, table_of_bytes(header + rows, "台账.csv"),
                             {.file = "台账.csv", .read = {.file = "台账.csv"}});
    }
    std::vector<CaseRow> cases(const CaseQuery& query = {}) {
        std::vector<CaseRow> rows;
        store.each_case(query, [&](const ListedCase& listed) { rows.push_back(listed.row); });
        return rows;
    }
};

} // namespace

TEST_CASE("rows become the cases a clerk would have recorded") {
    Office office;
    const auto outcome = office.import(first_rows);
    CHECK(outcome.counts.rows == 3);
    CHECK(outcome.counts.accepted + outcome.counts.corrected == 3);
    const auto cases = office.cases();
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].number == "370406106-20180801-0001");
    CHECK(cases[0].state == State::completed);
    CHECK(cases[0].rating == Rating::satisfied);
    CHECK(iso(*cases[1].due) == "2018-08-16");
    CHECK(cases[1].late);
    CHECK(cases[2].state == State::accepted);
    CHECK(cases[2].kind == Kind::escalated);
}

TEST_CASE("importing a file again adds nothing") {
    Office office;
    office.import(first_rows);
    const auto again = office.import(first_rows);
    CHECK(again.counts.duplicates == 3);
    CHECK(again.counts.accepted + again.counts.corrected == 0);
    CHECK(office.cases().size() == 3);
}

TEST_CASE("a longer file adds what is new, and open cases go on") {
    Office office;
    office.import(first_rows);
    const std::string longer =
        "1,2018-08-01,张三,370499199912311230,13000000001,证明出具,即办件,当天,2018-08-01,满意\n"
        "2,2018-08-03,王五,37049919600101002X,13000000003,低保,上报件,22个工作日,2018-08-30,满意\n"
        "3,2018-08-31,赵六,37049919600201003X,13000000004,证明出具,即办件,当天,2018-08-31,\n";
    const auto outcome = office.import(longer);
    CHECK(outcome.counts.duplicates == 1);
    CHECK(outcome.counts.continued == 1);
    const auto cases = office.cases();
    CHECK(cases.size() == 4);
    CHECK(cases[2].state == State::completed);
    CHECK(iso(*cases[2].ended) == "2018-08-30");
    CHECK(cases[2].rating == Rating::satisfied);
}

TEST_CASE("a row that stands twice in a file is one case, also in a dry run") {
    Office office;
    office.desk.dry_run = true;
    const std::string twice =
        std::string(first_rows) +
        "4,2018-08-01,张三,370499199912311230,13000000001,证明出具,即办件,当天,2018-08-01,满意\n";
    CHECK(office.import(twice).counts.duplicates == 1);
    CHECK(office.cases().empty());
    office.desk.dry_run = false;
    CHECK(office.import(twice).counts.duplicates == 1);
    CHECK(office.cases().size() == 3);
}

TEST_CASE("an instant case finished later is late, not refused") {
    Office office;
    const auto outcome = office.import(
        "1,2018-08-01,张三,370499199912311230,13000000001,证明出具,即办件,当天,2018-08-06,满意\n");
    CHECK(outcome.counts.accepted + outcome.counts.corrected == 1);
    CHECK(office.cases()[0].late);
}

TEST_CASE("the counts add up and the sheet's own total is compared") {
    Office office;
    const auto outcome = office.import(std::string(first_rows) + "合计,5件,,,,,,,,\n");
    const auto& n = outcome.counts;
    CHECK(n.rows == n.accepted + n.corrected + n.review + n.rejected + n.duplicates);
    bool told = false;
    for (const auto& finding : outcome.findings) told = told || finding.code == "total-mismatch";
    CHECK(told);
}

TEST_CASE("an import is taken back by events, unless a case went on") {
    Office office;
    const auto first = office.import(first_rows);
    CHECK_THROWS_AS(undo_import(office.desk, first.import_id, "不该由窗口撤"), Error);
    office.setup.staff.front().roles = {Role::deputy};
    CHECK(undo_import(office.desk, first.import_id, "导错").cases == 3);
    CHECK(office.cases().empty());
    CHECK(office.cases({.states = {State::annulled}}).size() == 3);
    const auto second = office.import(first_rows);
    CHECK(second.counts.duplicates == 0);
    const std::string number = office.cases()[2].number;
    office.desk.key = "one";
    take_steps(office.desk, number, {event_now(office.desk, Action::remind)});
    CHECK_THROWS_AS(undo_import(office.desk, second.import_id, "导错"), Error);
    CHECK(office.cases().size() == 3);
    CHECK_THROWS_AS(undo_import(office.desk, first.import_id, "再撤"), Error);
    const auto check = office.store.check([](const CaseRow& identity, const std::vector<Entry>& entries) {
        return fold_case(identity, entries);
    });
    CHECK(check.findings.empty());
    Sha256 sha;
    CHECK(ImportProof(office.store)
              .check([&](const UnitId& unit, const ServiceId& service, const Person& person) {
                  return row_identity(unit, service, person, sha);
              })
              .empty());
}

TEST_CASE("what an import did to cases of earlier ones is told when it is taken back") {
    Office office;
    office.setup.staff.front().roles = {Role::deputy};
    const auto first = office.import(first_rows);
    const auto second = office.import(
        "2,2018-08-03,王五,37049919600101002X,13000000003,低保,上报件,22个工作日,2018-08-30,满意\n"
        "3,2018-08-31,赵六,37049919600201003X,13000000004,低保,上报件,22个工作日,,\n"
        "4,2018-08-31,赵六,37049919600201003X,13000000004,低保,上报件,22个工作日,2018-08-31,\n");
    REQUIRE(second.counts.continued == 2);
    // The first went on by another import.
    CHECK_THROWS_AS(undo_import(office.desk, first.import_id, "导错"), Error);
    // The second's own case went on by itself alone.
    const auto undone = undo_import(office.desk, second.import_id, "导错");
    CHECK(undone.cases == 1);
    REQUIRE(undone.going_on.size() == 1);
    CHECK(undone.going_on[0].value == office.cases()[2].number);
    CHECK(office.cases().size() == 3);
    CHECK(office.cases()[2].state == State::completed);
}

TEST_CASE("an errand nobody can be sent for is doubted in the cell of its service") {
    Office office;
    office.setup.profiles.front().channel = Channel::agent;
    std::vector<Finding> findings;
    UnitId unit;
    const ImportWatch watch{.row = [&](const Draft& draft, const LedgerFacts& facts) {
        findings = draft.findings;
        unit = facts.unit;
    }};
    const std::string row =
        "1,2018-08-01,张三,370499199912311230,13000000001,养老认证,即办件,当天,2018-08-01,满意\n";
    import_ledger(office.desk, table_of_bytes(header + row, "台账.csv"),
                  {.file = "台账.csv", .read = {.file = "台账.csv"}}, watch);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "agent-allowed");
    CHECK(findings[0].place.column == 6);
    CHECK(findings[0].place.cell == "事项名称");
    CHECK(unit == UnitId("xuzhuang"));
}

TEST_CASE("an agent imports the ledger of the own station only") {
    Office office;
    office.desk.actor = StaffId("qiao");
    CHECK_THROWS_AS(
        import_ledger(office.desk, table_of_bytes(header + std::string(first_rows), "台账.csv"),
                      {.file = "台账.csv", .read = {.center = UnitId("xuzhuang"), .file = "台账.csv"}}),
        Error);
    // The title names the center: each row stays out, with the reason.
    const auto outcome = office.import(first_rows);
    CHECK(outcome.counts.review == 3);
    CHECK(office.cases().empty());
}

TEST_CASE("a ledger of one unit takes no rows of another") {
    Office office;
    office.setup.own_unit = UnitId("pengzhuang");
    // By its option the file is refused, by its title each row stays out.
    CHECK_THROWS_AS(
        import_ledger(office.desk, table_of_bytes(header + std::string(first_rows), "台账.csv"),
                      {.file = "台账.csv", .read = {.center = UnitId("xuzhuang"), .file = "台账.csv"}}),
        Error);
    CHECK(office.import(first_rows).counts.review == 3);
    CHECK(office.cases().empty());
    office.setup.own_unit = UnitId("xuzhuang");
    CHECK(office.import(first_rows).counts.accepted == 3);
}

TEST_CASE("the window that a row names is that of its case") {
    Office office;
    office.setup.windows.push_back(
        {.id = WindowId("xuzhuang-zh"), .center = UnitId("xuzhuang"), .name = "综合窗口", .groups = {"ZH"}});
    office.setup.profiles.front().columns.push_back({"window", {"窗口"}});
    const auto outcome = import_ledger(
        office.desk,
        table_of_bytes("徐庄镇便民服务中心2018年8月台账\n受理日期,申请人,事项名称,窗口\n"
                       "2018-08-03,张三,低保,综合窗口\n2018-08-03,李四,低保,\n2018-08-03,王五,低保,某窗口\n",
                       "台账.csv"),
        {.file = "台账.csv", .read = {.file = "台账.csv"}});
    CHECK(outcome.counts.accepted == 3);
    REQUIRE(office.cases().size() == 3);
    CHECK(office.cases()[0].window == WindowId("xuzhuang-zh"));
    CHECK(office.cases()[1].window == WindowId("xuzhuang-mz"));
    CHECK(office.cases()[2].window == WindowId("xuzhuang-mz"));
}

TEST_CASE("a day after today is doubted in its own cell") {
    Office office;
    std::vector<Place> places;
    const ImportWatch watch{.row = [&](const Draft& draft, const LedgerFacts&) {
        for (const auto& finding : draft.findings)
            if (finding.code == "in-the-future") places.push_back(finding.place);
    }};
    const std::string rows =
        "1,2018-09-05,张三,370499199912311230,13000000001,证明出具,即办件,当天,2018-09-05,满意\n"
        "2,2018-08-31,李四,370499200002290026,13000000002,临时救助,承诺件,10个工作日,2018-09-04,满意\n";
    import_ledger(office.desk, table_of_bytes(header + rows, "台账.csv"),
                  {.file = "台账.csv", .read = {.file = "台账.csv"}}, watch);
    REQUIRE(places.size() == 2);
    CHECK(places[0].column == 2);
    CHECK(places[0].cell == "受理日期");
    CHECK(places[1].column == 9);
    CHECK(places[1].cell == "办结日期");
}

TEST_CASE("an import into a new ledger goes on beside a clerk who is in it") {
    Office office;
    office.store = Store::open(office.scratch.path("ledger.db"), {.busy_seconds = 0});
    Store clerk = Store::open(office.scratch.path("ledger.db"));
    REQUIRE(clerk.empty());
    const auto outcome = office.import(first_rows);
    CHECK(outcome.counts.accepted + outcome.counts.corrected == 3);
    CHECK(clerk.imports().front().finished);
    CHECK(clerk.info().cases == 3);
}

TEST_CASE("rows received on a day off are told once for the file, and recorded as any other") {
    Office office;
    const auto outcome = office.import(
        "1,2018-08-01,张三,370499199912311230,13000000001,证明出具,即办件,当天,2018-08-01,满意\n"
        "2,2018-08-04,李四,370499200002290026,13000000002,临时救助,承诺件,10个工作日,2018-08-17,满意\n"
        "3,2018-08-05,王五,37049919600101002X,13000000003,证明出具,即办件,当天,2018-08-05,满意\n");
    CHECK(outcome.counts.accepted + outcome.counts.corrected == 3);
    REQUIRE(outcome.findings.size() == 1);
    const Finding& finding = outcome.findings.front();
    CHECK(finding.code == "received-on-rest-day");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.place.row == 4);
    CHECK(finding.place.cell == "受理日期");
    CHECK(finding.value == "2018-08-04");
    CHECK(english(finding.message) == "rows received on a day off: 2, this one the first");
    CHECK(iso(*office.cases()[1].due) == "2018-08-17");
    CHECK(office.import(first_rows).findings.empty());
}
