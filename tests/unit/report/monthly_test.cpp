/// The monthly report as a whole: rows, lists, comparison, JSON; and the property that it always balances.
#include "sample.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/paper/write.hpp"
#include "bianmin/report/monthly_sheets.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::test;

namespace {

nlohmann::json json_of(const Monthly& monthly) {
    return nlohmann::json::parse(monthly.document().json);
}

} // namespace

TEST_CASE(
    "rows: windows even when nil, stations, cases without a window last, other centers' cases stay out") {
    const Fixture f;
    Monthly monthly = f.monthly();
    CaseRow elsewhere = a_case(day(8, 3)), homeless = a_case(day(8, 3)), annulled = a_case(day(8, 3));
    elsewhere.center = UnitId("beizhuang");
    homeless.window = WindowId();
    annulled.state = State::annulled;
    monthly.add(homeless);
    monthly.add(a_case(day(8, 2)));
    monthly.add(at_station(a_case(day(8, 2)), "pengzhuang"));
    monthly.add(elsewhere);
    monthly.add(annulled);
    const auto facts = monthly.facts();
    REQUIRE(facts.rows.size() == 4);
    CHECK(facts.rows[0].name.zh == "民政窗口");
    CHECK(facts.rows[1].name.zh == "人社窗口");
    CHECK_FALSE(facts.rows[1].tally.any());
    CHECK(facts.rows[2].name.zh == "村站受理");
    CHECK(facts.rows[3].name.zh == "未注明窗口");
    CHECK(facts.total.received == 3);
}

TEST_CASE("departments gather their services, centers are all listed") {
    Fixture f;
    f.request.by = By::department;
    Monthly by_department = f.monthly();
    CaseRow other = a_case(day(8, 2));
    other.service = ServiceId("MZ-02");
    CaseRow unknown = a_case(day(8, 2));
    unknown.service = ServiceId("ZZ-99");
    for (const auto& row : {a_case(day(8, 2)), other, unknown}) by_department.add(row);
    const auto rows = by_department.facts().rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name.zh == "民政办");
    CHECK(rows[0].tally.received == 2);
    CHECK(rows[1].name.zh == "未注明");

    f.request = {.month = august, .unit = UnitId("370406"), .by = By::center, .today = day(9, 3)};
    const auto centers = f.monthly().facts().rows;
    REQUIRE(centers.size() == 2);
    CHECK(centers[0].name.zh == "徐庄镇");
}

TEST_CASE("late and overdue cases are named, worst first, late by working days") {
    const Fixture f;
    Monthly monthly = f.monthly();
    CaseRow friday = a_case(day(8, 1)); // due Friday 10 August
    friday.due = day(8, 10);
    monthly.add(completed(friday, day(8, 13)));
    monthly.add(completed(friday, day(8, 20)));
    CaseRow open = friday;
    monthly.add(open);
    const auto facts = monthly.facts();
    REQUIRE(facts.late.size() == 2);
    CHECK(facts.late[0].days_late == 6);
    CHECK(facts.late[1].days_late == 1);
    CHECK(facts.late[0].service == "农村低保申请");
    CHECK(facts.late[0].handler == "王强");
    REQUIRE(facts.overdue.size() == 1);
    CHECK(facts.overdue[0].days_late == 15);
    CHECK_FALSE(facts.overdue[0].ended);
}

TEST_CASE("stations are ranked by agency cases, equal ones share a rank, idle ones are named") {
    const Fixture f;
    Monthly monthly = f.monthly();
    monthly.add(at_station(a_case(day(8, 1)), "pengzhuang"));
    monthly.add(at_station(a_case(day(8, 1)), "gaozhuang"));
    const auto json = json_of(monthly);
    const auto& ranking = json["stations"]["ranking"];
    REQUIRE(ranking.size() == 2);
    CHECK(ranking[0]["rank"] == 1);
    CHECK(ranking[1]["rank"] == 1);
    REQUIRE(json["stations"]["idle"].size() == 1);
    CHECK(json["stations"]["idle"][0]["name"] == "柳泉村");
}

TEST_CASE("comparison: growth of counts, points of shares, nothing where there is no base") {
    const Fixture f;
    Monthly monthly = f.monthly();
    for (int i = 0; i < 3; ++i) monthly.add(completed(a_case(day(8, 1)), day(8, 2)));
    monthly.add(completed(a_case(day(8, 1)), day(8, 20)));
    for (int i = 0; i < 2; ++i) monthly.add_previous(completed(a_case(day(7, 2)), day(7, 3)));
    const std::vector<UnitFlow> flow{{UnitId("xuzhuang"), {}, 40, 30, 3, 2, 1},
                                     {UnitId("xuzhuang"), UnitId("pengzhuang"), 10, 10, 0, 0, 0},
                                     {UnitId("beizhuang"), {}, 99, 99, 99, 99, 99}};
    monthly.set_year(flow);
    const auto json = json_of(monthly);
    CHECK(json["comparison"]["previous"]["month"] == "2018-07");
    CHECK(json["comparison"]["previous"]["change"]["received"] == 1.0);
    CHECK(json["comparison"]["previous"]["change"]["on_time_rate"] == -0.25);
    CHECK(json["comparison"]["year_ago"].is_null());
    CHECK(json["year_to_date"]["received"] == 50);
    CHECK(json["year_to_date"]["on_time_rate"] == 0.925);
    const Sheet sheet = comparison_table(monthly.facts());
    CHECK(std::get<Label>(sheet.rows[9][3].value).zh == "-25.0百分点");
}

TEST_CASE("a contradiction in the ledger shows as a remainder and names the case") {
    const Fixture f;
    Monthly monthly = f.monthly();
    CaseRow wrong = completed(a_case(day(8, 5)), day(7, 31));
    monthly.add(wrong);
    const auto findings = monthly.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == "report-unbalanced");
    CHECK(findings[1].value == wrong.number);
    CHECK(english(findings[1].message).find("received on 2018-08-05 but ended on 2018-07-31") !=
          std::string::npos);
    CHECK(json_of(monthly)["balance"]["remainder"] == 1);
}

TEST_CASE("doubts are summed by code, the open ones counted") {
    const Fixture f;
    Monthly monthly = f.monthly();
    monthly.set_doubts({{.code = "id-checksum", .file = "a.csv", .message = "one", .row = 3},
                        {.code = "id-checksum",
                         .file = "/in/a.csv",
                         .cell = "号码",
                         .message = "two",
                         .row = 9,
                         .open = true},
                        {.code = "date-unclear", .message = "three"}});
    const auto doubts = json_of(monthly)["doubts"];
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0]["code"] == "id-checksum"); // open ones first
    CHECK(doubts[0]["count"] == 2);
    CHECK(doubts[0]["open"] == 1);
    CHECK(doubts[0]["example"] == "a.csv:9 号码：two");
    CHECK(doubts[1]["example"] == "three");
}

TEST_CASE("JSON has every promised key, complaints are counted") {
    const Fixture f;
    Monthly monthly = f.monthly();
    monthly.add(a_case(day(8, 1)));
    const auto json = json_of(monthly);
    for (const char* key : {"month", "unit", "by", "rows", "totals", "balance", "comparison", "year_to_date",
                            "stations", "late", "doubts", "definitions"})
        CHECK(json.contains(key));
    CHECK(json["month"] == "2018-08");
    CHECK(json["unit"] == "xuzhuang");
    CHECK(json["totals"]["complaints"] == 0);
    CHECK(json["totals"]["completion_rate"] == 0.0);
    CHECK(json["totals"]["on_time_rate"].is_null());
    CHECK(json["totals"]["fee"] == "0.00");
    CHECK(json["totals"]["fee_fen"] == 0);
    CHECK(figure_columns().size() == figures(Tally{}).size());
}

TEST_CASE("a report is made from what its source hands in: the month, the one before, last year's, the year "
          "so far") {
    const Fixture f;
    std::vector<std::string> asked;
    const ReportSource source{.each_case =
                                  [&](Date from, Date to, const ReportSource::Visit& visit) {
                                      asked.push_back(iso(from) + " " + iso(to));
                                      if (from == day(8, 1)) visit(a_case(day(8, 6)));
                                  },
                              .flow =
                                  [&](Date from, Date to) {
                                      asked.push_back(iso(from) + " " + iso(to));
                                      return std::vector<UnitFlow>{{UnitId("xuzhuang"), {}, 5}};
                                  },
                              .doubts = [](Month) { return std::vector<Doubt>{}; }};
    const auto outcome = make_report("monthly", f.request, f.setup, f.calendar, source);
    CHECK(asked == std::vector<std::string>{"2018-08-01 2018-08-31", "2018-01-01 2018-06-30",
                                            "2018-07-01 2018-07-31", "2017-08-01 2017-08-31"});
    CHECK(outcome.findings.empty());
    const auto json = nlohmann::json::parse(outcome.document.json);
    CHECK(json["totals"]["received"] == 1);
    CHECK(json["comparison"]["previous"].is_null());
    CHECK(json["year_to_date"]["received"] == 6);
    CHECK_THROWS_AS(make_report("weekly", f.request, f.setup, f.calendar, source), Error);
}

TEST_CASE("the year so far is made of the months read and of those before them in the year") {
    Fixture f;
    const auto year_to_date = [&](Month month) {
        f.request.month = month;
        const ReportSource source{
            .each_case = [&](Date from, Date,
                             const ReportSource::Visit& visit) { visit(completed(a_case(from), from)); },
            .flow =
                [&](Date from, Date to) {
                    const int months = month_of(to) - month_of(from) + 1;
                    return std::vector<UnitFlow>{{UnitId("xuzhuang"), {}, months}};
                },
            .doubts = [](Month) { return std::vector<Doubt>{}; }};
        const auto outcome = make_report("monthly", f.request, f.setup, f.calendar, source);
        return nlohmann::json::parse(outcome.document.json)["year_to_date"]["received"].get<int>();
    };
    for (int month = 1; month <= 12; ++month)
        CHECK(year_to_date(month_of(make_date(2018, month, 1))) == month);
}

TEST_CASE("months read beside count as those read in turn, also where the ledger changed in between") {
    const Fixture f;
    const auto json = [&](std::optional<bool> beside) {
        ReportSource source{
            .each_case = [](Date from, Date,
                            const ReportSource::Visit& visit) { visit(completed(a_case(from), from)); },
            .flow = [](Date, Date) { return std::vector<UnitFlow>{}; },
            .doubts = [](Month) { return std::vector<Doubt>{}; }};
        if (beside)
            source.beside = [&, beside](std::span<const Month> months, const auto& visit) {
                for (const Month month : months)
                    if (*beside) visit(month, completed(a_case(month.first()), month.first()));
                return *beside;
            };
        return make_report("monthly", f.request, f.setup, f.calendar, source).document.json;
    };
    CHECK(json(true) == json({}));
    CHECK(json(false) == json({}));
}

TEST_CASE("the year month by month: counted, closed ones as they were closed, from the first with a case") {
    const Fixture f;
    Monthly monthly = f.monthly();
    monthly.add(completed(a_case(day(8, 6)), day(8, 7)));
    monthly.add_previous(a_case(day(7, 6)));
    const Month june = month_of(day(6, 1)), may = june - 1, april = june - 2;
    UnitFlow in_may{.center = UnitId("xuzhuang"), .received = 5, .completed = 4, .late = 1, .month = may};
    UnitFlow in_april{.center = UnitId("xuzhuang"), .received = 3, .month = april};
    const UnitFlow elsewhere{.center = UnitId("beizhuang"), .received = 9, .month = april - 1};
    const ReportSource source{.flow =
                                  [&](Date, Date) {
                                      return std::vector<UnitFlow>{elsewhere, in_may, in_april};
                                  },
                              .closed = [&](Month month) -> std::optional<ClosedMonth> {
                                  if (month != april) return std::nullopt;
                                  return ClosedMonth{.month = april,
                                                     .figures = R"({"total":{"received":2,"completed":2}})"};
                              }};
    monthly.count_year(source);
    const auto json = json_of(monthly)["trend"];
    REQUIRE(json.size() == 5);
    CHECK(json[0]["month"] == "2018-04");
    CHECK(json[0]["received"] == 2);
    CHECK(json[1]["received"] == 5);
    CHECK(json[1]["on_time_rate"] == 0.75);
    CHECK(json[2]["received"] == 0);
    CHECK(json[2]["on_time_rate"].is_null());
    CHECK(json[3]["received"] == 1);
    CHECK(json[4]["completed"] == 1);
    const auto charts = monthly.document().charts;
    const auto trend = std::ranges::find(charts, "trend", &Chart::key);
    REQUIRE(trend != charts.end());
    CHECK(trend->shape == Chart::Shape::line);
    CHECK(trend->bars.size() == 5);
    CHECK(trend->bars.front().label.zh == "4月");
}

TEST_CASE("a month compared with as it was closed is counted for the year as it is now") {
    const Fixture f;
    Monthly monthly = f.monthly();
    Tally closed;
    closed.received = 9;
    monthly.set_previous(closed);
    monthly.add(a_case(day(8, 6)));
    const ReportSource source{.flow = [](Date from, Date to) {
        CHECK(from == day(1, 1));
        CHECK(to == day(7, 31));
        return std::vector<UnitFlow>{{UnitId("xuzhuang"), {}, 5}};
    }};
    monthly.count_year(source);
    CHECK(json_of(monthly)["year_to_date"]["received"] == 6);
}
