/// How wide sheets are folded, wrapped or turned round for a terminal.
#include "sample.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/grid.hpp"
#include "bianmin/paper/wrap.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// A first column of names and `count` columns of numbers, in groups of three.
Sheet wide(std::size_t count, std::size_t rows) {
    Sheet sheet{.key = "rows", .columns = {{"name", {"窗口", ""}}}};
    for (std::size_t c = 0; c < count; ++c) {
        const std::string number = std::to_string(c);
        sheet.columns.push_back(
            {"c" + number, {"列" + number, ""}, {"组" + std::to_string(c / 3), ""}, true});
    }
    for (std::size_t r = 0; r < rows; ++r) {
        std::vector<Cell> row{"第" + std::to_string(r) + "窗口"};
        for (std::size_t c = 0; c < count; ++c) row.push_back(static_cast<std::int64_t>(r * 100 + c));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

int widest(const std::string& text) {
    int width = 0;
    for (const auto line : split(text, '\n')) width = std::max(width, display_width(line));
    return width;
}

std::string table(Sheet sheet, int columns) {
    return write({.sheets = {std::move(sheet)}}, Format::table, {.columns = columns});
}

} // namespace

TEST_CASE("a wide sheet becomes several blocks, the first column in each, groups whole") {
    const Grid grid = make_grid(wide(12, 8), false);
    const auto blocks = fold(grid, 40);
    REQUIRE(blocks.size() > 1);
    std::vector<int> seen(13);
    for (const auto& block : blocks) {
        CHECK(block.columns.front() == 0);
        CHECK((block.columns.size() - 1) % 3 == 0);
        for (const auto column : block.columns) ++seen[column];
    }
    for (std::size_t c = 1; c < seen.size(); ++c) CHECK(seen[c] == 1);
    CHECK(fold(grid, 0).size() == 1);
    CHECK(fold(grid, 200).size() == 1);
}

TEST_CASE("a few rows of many figures are turned round") {
    CHECK(better_transposed(make_grid(wide(30, 2), false), 80));
    CHECK_FALSE(better_transposed(make_grid(wide(30, 20), false), 80));
    CHECK_FALSE(better_transposed(make_grid(wide(5, 2), false), 80));
    CHECK(table(wide(12, 1), 40) == R"(        第0窗口
------  -------
组0
  列0         0
  列1         1
  列2         2
组1
  列3         3
  列4         4
  列5         5
组2
  列6         6
  列7         7
  列8         8
组3
  列9         9
  列10       10
  列11       11
)");
}

TEST_CASE("parts are tables of their own at any width") {
    Sheet sheet = wide(4, 1);
    sheet.columns[1].part = {"甲", "A"};
    sheet.columns[4].part = {"乙", "B"};
    CHECK(table(sheet, 0) == R"(甲
         ---- 组0 ----
窗口     列0  列1  列2
-------  ---  ---  ---
第0窗口    0    1    2

乙
         组1
窗口     列3
-------  ---
第0窗口    3
)");
}

TEST_CASE("long texts are wrapped, not cut") {
    Sheet sheet{.key = "rows", .columns = {{"a", {"指标", ""}}, {"b", {"口径", ""}}}};
    sheet.rows = {{"办结率", "办结除以上月结转加收件再减去退办，占比分母为零时不显示。"}};
    CHECK(table(sheet, 40) == R"(指标    口径
------  --------------------------------
办结率  办结除以上月结转加收件再减去退
        办，占比分母为零时不显示。
)");
}

TEST_CASE("no line is wider than the terminal, whatever the sheet") {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        Sheet sheet = wide(random() % 30 + 1, random() % 9);
        sheet.columns.push_back({"text", {"说明", ""}});
        for (auto& row : sheet.rows)
            row.push_back(
                std::string("便民服务 convenience service（镇、村）").substr(0, (random() % 5) * 3));
        sheet.notes = {{"制表说明：以上数字由台账统计得出，不含作废办件，占比分母为零时显示横线。", ""}};
        const int columns = 40 + static_cast<int>(random() % 80);
        CAPTURE(columns);
        CHECK(widest(table(sheet, columns)) <= columns);
    }
}

TEST_CASE("lines break between Chinese characters, between words, and never before a closing sign") {
    CHECK(wrapped("便民服务中心", 8) == std::vector<std::string>{"便民服务", "中心"});
    CHECK(wrapped("one two three", 8) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("便民服务，中心", 8) == std::vector<std::string>{"便民服", "务，中心"});
    CHECK(wrapped("超长abcdefghijkl", 8) == std::vector<std::string>{"超长", "abcdefgh", "ijkl"});
    CHECK(wrapped("", 8) == std::vector<std::string>{""});
    CHECK(wrapped("任意长的一行", 0).size() == 1);
}

TEST_CASE("facts of a line stand side by side as far as they fit, each of them whole") {
    const std::string line = "单位：徐庄镇　　2018年8月　　制表日期：2018年9月3日";
    CHECK(item_lines(line, 100) == std::vector<std::string>{line});
    CHECK(item_lines(line, 30) ==
          std::vector<std::string>{"单位：徐庄镇　　2018年8月", "制表日期：2018年9月3日"});
    CHECK(item_lines("　　" + line, 10) ==
          std::vector<std::string>{"单位：徐庄镇", "2018年8月", "制表日期：2018年9月3日"});
    CHECK(item_lines("", 10).empty());
}

TEST_CASE("percentages round half up and show nothing for nothing") {
    CHECK(percent({1, 2000}) == "0.1%"); // 0.05 %
    CHECK(percent({1, 3}) == "33.3%");
    CHECK(percent({2, 3}) == "66.7%");
    CHECK(percent({5, 5}) == "100.0%");
    CHECK(percent({-1, 4}) == "-25.0%");
    CHECK(percent({1, 4, true}) == "+25.0%");
    CHECK(percent({0, 4, true}) == "0.0%");
    CHECK(percent({0, 0}) == "—");
    CHECK(percent({3, -1}) == "—");
    CHECK(fixed(-0.01, 1) == "0.0");
}

TEST_CASE("texts give way before a number is torn") {
    const std::string number = "370406106200-20180810-0001";
    Sheet sheet{.key = "rows",
                .columns = {{"day", {"日", ""}}, {"number", {"编号", ""}}, {"what", {"事项", ""}}}};
    sheet.rows.push_back({Cell("2018-08-10"), Cell(number), Cell("农村村民宅基地用地审批和规划许可")});
    const std::string narrow = table(sheet, 54);
    CHECK(widest(narrow) <= 54);
    CHECK(narrow.find(number) != std::string::npos);
    CHECK(narrow.find("农村村民宅基") != std::string::npos);
    CHECK(widest(table(sheet, 44)) <= 44); // nothing else is left to give
}

TEST_CASE("a number is not torn where the table can be cut in two") {
    Sheet sheet{.key = "fees",
                .columns = {{"number", {"办件编号", ""}},
                            {"receipt", {"票据号", ""}},
                            {"unit", {"机构", ""}},
                            {"batch", {"上缴批次", ""}}},
                .rows = {{Cell("370406106200-20180820-0001"), Cell("xuzhuang-pengzhuang-2018-0001"),
                          Cell("徐庄镇彭庄村便民服务站"), Cell("xuzhuang-pengzhuang-2018-remit-0001")}}};
    const std::string text = table(sheet, 80);
    CHECK(widest(text) <= 80);
    for (const char* number : {"370406106200-20180820-0001", "xuzhuang-pengzhuang-2018-0001",
                               "xuzhuang-pengzhuang-2018-remit-0001"})
        CHECK(text.find(number) != std::string::npos);
    CHECK(longest_number("批次 ab-12，xuzhuang") == 5);
    CHECK(longest_number("xuzhuang") == 0);
}
