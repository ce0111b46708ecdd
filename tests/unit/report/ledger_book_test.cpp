/// Blank ledgers and left-out rows: what they offer, how they are numbered, coloured and named.
#include "bianmin/report/ledger_book.hpp"
#include "bianmin/report/ledger_choices.hpp"
#include "sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::test;

namespace {

using Names = std::vector<std::string>;

/// Two towns with a village of one name, and services that nobody can be sent for.
Setup two_towns() {
    Setup setup = small_setup();
    setup.units.push_back({.id = UnitId("bz-gaozhuang"),
                           .kind = UnitKind::station,
                           .name = "北庄镇高庄村便民服务站",
                           .parent = UnitId("beizhuang"),
                           .town = "北庄镇",
                           .village = "高庄村"});
    setup.services[1].in_person = true;
    setup.services[2].agent_allowed = false;
    setup.services.push_back(setup.services[0]); // its next version
    setup.services.push_back({.id = ServiceId("AA-01"), .name = "就业登记"});
    setup.services.push_back({.id = ServiceId("AA-02"), .name = "草稿", .draft = true});
    setup.profiles = {
        {.name = "center",
         .columns = {{"received", {"受理日期"}}, {"service", {"事项名称"}}, {"station", {"村站"}}}}};
    return setup;
}

const BookChoice& choice_at(const BookSheet& sheet, std::size_t column) {
    return *std::ranges::find_if(sheet.choices,
                                 [&](const BookChoice& choice) { return choice.range.column == column; });
}

LeftOut table_of(std::string name, std::vector<LeftOutRow> rows) {
    return {.name = std::move(name), .header = {"受理日期", "事项名称", "村站"}, .rows = std::move(rows)};
}

} // namespace

TEST_CASE(
    "a ledger offers the villages of its own unit, and where rows say the unit, villages bear their town") {
    const Setup setup = two_towns();
    const auto villages = [&](const char* owner) {
        return ledger_options(setup, "station", setup.unit(UnitId(owner)));
    };
    CHECK(villages("xuzhuang") == Names{"彭庄村", "高庄村", "柳泉村"});
    CHECK(villages("beizhuang") == Names{"高庄村"});
    CHECK(villages("pengzhuang") == Names{"彭庄村"});
    CHECK(villages("") == Names{"徐庄镇彭庄村", "徐庄镇高庄村", "徐庄镇柳泉村", "北庄镇高庄村"});
}

TEST_CASE("windows are those of the center") {
    const Setup setup = two_towns();
    const auto windows = [&](const char* owner) {
        return ledger_options(setup, "window", setup.unit(UnitId(owner)));
    };
    CHECK(windows("beizhuang") == Names{"民政窗口"});
    CHECK(windows("pengzhuang") == Names{"民政窗口", "人社窗口"});
    CHECK(windows("") == Names{"民政窗口", "人社窗口"});
}

TEST_CASE(
    "a village is offered no service that nobody can be sent for, and services stand as in the catalog") {
    const Setup setup = two_towns();
    CHECK(ledger_options(setup, "service", setup.unit(UnitId("xuzhuang"))) ==
          Names{"农村低保申请", "高龄津贴", "养老保险待遇领取资格认证", "就业登记"});
    CHECK(ledger_options(setup, "service", setup.unit(UnitId("pengzhuang"))) ==
          Names{"农村低保申请", "就业登记"});
}

TEST_CASE("words stand in the order of their scale, and 退办件 is no kind") {
    const Setup setup = two_towns();
    CHECK(ledger_options(setup, "kind", nullptr) == Names{"即办件", "承诺件", "联办件", "上报件"});
    CHECK(ledger_options(setup, "rating", nullptr) ==
          Names{"非常满意", "满意", "基本满意", "不满意", "非常不满意"});
    CHECK(ledger_options(setup, "name", nullptr).empty());
}

TEST_CASE("the rows of a blank ledger are numbered, so that they are printed") {
    const Setup setup = two_towns();
    const auto book = blank_ledger(setup, *setup.unit(UnitId("pengzhuang")), LedgerKind::village, 200, {});
    const BookSheet& sheet = book.sheets[0];
    REQUIRE(sheet.count == 203);
    for (const std::size_t row : {std::size_t{3}, std::size_t{202}}) {
        const BookRow blank = sheet.row(row);
        CHECK(std::get<double>(blank.cells[0].value) == static_cast<double>(row - 2));
        CHECK(book.styles[blank.cells[0].style].border);
        CHECK(std::holds_alternative<std::monostate>(blank.cells[1].value));
        CHECK(blank.height == 30);
    }
    const auto stations = std::ranges::find(sheet.choices, Names{"彭庄村"}, &BookChoice::options);
    CHECK(stations != sheet.choices.end());
}

TEST_CASE("a doubt stands at its cell, a doubt about the row at the verdict") {
    const LeftOutRow row{
        .cells = {"2018-08-10", "养老", "彭庄"},
        .doubts = {{.column = 1, .what = "不能代办"}, {.what = "多一格"}, {.what = "少一格"}},
        .verdict = "待核"};
    const auto book = left_out_book(two_towns(), {table_of("八月", {row})}, {});
    const BookRow shown = book.sheets[0].row(1);
    CHECK(shown.cells[0].comment.empty());
    CHECK(shown.cells[1].comment == "不能代办");
    CHECK(shown.cells[3].comment == "多一格\n少一格");
    CHECK(shown.cells[1].style == shown.cells[3].style);
    CHECK(shown.cells[4].comment.empty());
}

TEST_CASE("cells beyond the header stand behind the verdict, under no heading") {
    const LeftOutRow row{.cells = {"2018-08-10", "养老", "彭庄", "多"}, .doubts = {{.what = "多一格"}}};
    const auto book = left_out_book(two_towns(), {table_of("八月", {row})}, {});
    CHECK(book.sheets[0].row(0).cells.size() == 8);
    const BookRow shown = book.sheets[0].row(1);
    REQUIRE(shown.cells.size() == 9);
    CHECK(std::get<std::string>(shown.cells[8].value) == "多");
    CHECK(shown.cells[3].comment == "多一格");
}

TEST_CASE("sheets of left-out rows are named after their ledgers, never like the sheet of lists") {
    const auto book = left_out_book(
        two_towns(), {table_of("八月", {}), table_of("八月", {}), table_of("选项", {}), table_of("", {})},
        {});
    Names names;
    for (const auto& sheet : book.sheets) names.push_back(sheet.name);
    CHECK(names == Names{"八月", "八月 2", "台账 选项", "待改"});
}

TEST_CASE("left-out rows offer what the ledger of their unit may hold") {
    LeftOut known = table_of("彭庄", {}), unknown = table_of("各村", {});
    known.unit = UnitId("pengzhuang");
    const auto book = left_out_book(two_towns(), {known, unknown}, {});
    CHECK(choice_at(book.sheets[0], 1).options == Names{"农村低保申请", "就业登记"});
    CHECK(choice_at(book.sheets[0], 2).options == Names{"彭庄村"});
    CHECK(choice_at(book.sheets[1], 1).options.size() == 4);
    CHECK(choice_at(book.sheets[1], 2).options.back() == "北庄镇高庄村");
}

TEST_CASE("a header of two rows stays one, parents over their columns") {
    LeftOut table = table_of("八月", {{.cells = {"1", "张三", "370499", "8.1", "张三"}}});
    table.header = {"序号", "申请人情况/姓名", "申请人情况/身份证号", "取回／送达日期", "领取/姓名"};
    const auto book = left_out_book(two_towns(), {table}, {});
    const BookSheet& sheet = book.sheets[0];
    const auto text = [&](std::size_t row, std::size_t column) {
        const auto value = sheet.row(row).cells[column].value;
        return std::holds_alternative<std::string>(value) ? std::get<std::string>(value) : std::string();
    };
    CHECK(text(0, 1) == "申请人情况");
    CHECK(text(1, 1) == "姓名");
    CHECK(text(1, 2) == "身份证号");
    CHECK(text(0, 3) == "取回/送达日期");
    CHECK(text(1, 3).empty());
    CHECK(text(1, 4) == "姓名");
    CHECK(text(0, 5) == "导入结论");
    CHECK(text(2, 1) == "张三");
    CHECK(sheet.frozen_rows == 2);
    CHECK(sheet.repeated == std::pair<std::size_t, std::size_t>(0, 1));
    const auto merged = [&](std::size_t column, std::size_t last_row, std::size_t last_column) {
        return std::ranges::any_of(sheet.merged, [&](const BookRange& range) {
            return range.row == 0 && range.column == column && range.last_row == last_row &&
                   range.last_column == last_column;
        });
    };
    CHECK(merged(0, 1, 0));
    CHECK(merged(1, 0, 2));
    CHECK(merged(3, 1, 3));
    CHECK(merged(9, 1, 9));
    CHECK_FALSE(merged(4, 0, 4));
}

TEST_CASE("a day of a spreadsheet keeps its looks, unless they are too long to be written") {
    const LeftOutRow row{.cells = {"2018-08-10", "2018-08-10 09:30", "2018-08-10"},
                         .formats = {"m\"月\"d\"日\"", "yyyy/m/d h:mm", std::string(130, 'd')}};
    const auto book = left_out_book(two_towns(), {table_of("八月", {row})}, {});
    const BookRow shown = book.sheets[0].row(1);
    const auto look = [&](std::size_t column) { return book.styles[shown.cells[column].style].number; };
    CHECK(look(0) == "m\"月\"d\"日\"");
    CHECK(look(1) == "yyyy/m/d h:mm");
    CHECK(std::get<double>(shown.cells[1].value) == doctest::Approx(43322 + 9.5 / 24));
    CHECK(look(2) == "yyyy-mm-dd");
}
