/// Where each office stands, and what is behind a change.
#include "bianmin/report/progress.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const Checklist list{.id = "own",
                     .name = "本地清单",
                     .pass = 60,
                     .items = {{.id = "sign", .text = "有牌子", .weight = 60},
                               {.id = "board", .text = "有公示栏", .weight = 40}}};
const Unit center{.id = UnitId("xuzhuang"), .name = "徐庄镇便民服务中心"};

UnitAudit audited(const char* sign, const char* board) {
    std::vector<InspectionRecord> visits(1);
    visits[0].day = make_date(2018, 8, 10);
    if (sign) visits[0].answers.push_back({"sign", sign});
    if (board) visits[0].answers.push_back({"board", board});
    return {&center, audit(list, visits, {})};
}

CaseRow plan(Date received, std::optional<Date> due, std::optional<Date> ended = {}) {
    CaseRow row{
        .type = CaseType::plan, .subject = "xuzhuang", .state = State::accepted, .received = received};
    row.due = due;
    row.ended = ended;
    if (ended) row.state = State::completed;
    return row;
}

PlanState counted(const CaseRow& row) {
    std::map<std::string, PlanState> plans;
    count_plan(plans, row, make_date(2018, 9, 10));
    return plans["xuzhuang"];
}

std::string text(const Cell& cell) {
    if (const auto* label = std::get_if<Label>(&cell.value)) return label->zh;
    return std::get<std::string>(cell.value);
}

} // namespace

TEST_CASE("an item of the plan is overdue behind its day, not on it, and not when it is done") {
    const Date until = make_date(2018, 9, 10);
    CHECK(counted(plan(make_date(2018, 8, 1), until)).overdue == 0);
    CHECK(counted(plan(make_date(2018, 8, 1), until - 1)).overdue == 1);
    CHECK(counted(plan(make_date(2018, 8, 1), until - 1, until)).overdue == 0);
    CHECK(counted(plan(make_date(2018, 8, 1), until - 1, until)).done == 1);
    CHECK(counted(plan(make_date(2018, 8, 1), until - 1, until + 1)).overdue == 1); // done only later
    CHECK(counted(plan(until + 1, until + 2)).all == 0);
}

TEST_CASE("what was taken back is no plan, other matters are none either") {
    CaseRow row = plan(make_date(2018, 8, 1), make_date(2018, 8, 2));
    for (const State state : {State::withdrawn, State::annulled, State::rejected}) {
        row.state = state;
        CHECK(counted(row).all == 0);
    }
    row.state = State::accepted;
    CHECK(counted(row).all == 1);
    row.type = CaseType::complaint;
    CHECK(counted(row).all == 0);
}

TEST_CASE("on course is who passes and has nothing overdue") {
    Progress one{audited("是", nullptr), audited("是", nullptr), {}};
    CHECK(on_course(one));
    one.plan.overdue = 1;
    CHECK_FALSE(on_course(one));
    CHECK_FALSE(on_course({audited("否", "是"), audited("是", nullptr), {}}));
}

TEST_CASE("items that changed are named with their grounds, the others are not") {
    const auto document = progress_document({{audited("否", "是"), audited("是", "是"), {}}},
                                            make_date(2018, 9, 10), make_date(2018, 8, 10));
    REQUIRE(document.sheets.size() == 2);
    CHECK(text(document.sheets[0].rows[0][3]) == "-60");
    REQUIRE(document.sheets[1].rows.size() == 1);
    const auto& row = document.sheets[1].rows[0];
    CHECK(text(row[1]) == "有牌子");
    CHECK(text(row[2]) == "合格");
    CHECK(text(row[3]) == "不合格");
    CHECK(text(row[4]) == "2018-08-10 答：否");
}

TEST_CASE("where nothing changed there is one table, and the target's days run down to none") {
    const auto at = [](Date day) {
        const auto document =
            progress_document({{audited("是", "是"), audited("是", "是"), {}}}, day, day - 30);
        CHECK(document.sheets.size() == 1);
        return document.sheets[0].lines[0].zh;
    };
    CHECK(at(make_date(2018, 12, 31)).ends_with("目标2018-12-31，还有0天"));
    CHECK(at(make_date(2019, 1, 1)).ends_with("目标2018-12-31，已过"));
}
