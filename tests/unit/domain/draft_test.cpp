/// Rows that were left out once: where they stood, and what was written behind them.
#include "bianmin/domain/draft.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a row that was left out says where it stood, and gives its verdict up") {
    std::vector<std::string> header{"姓名", "导入结论", "导入原因", "处理建议", "原行号", "原文件", "备注"};
    std::vector<std::string> cells{"张三", "待核", "姓名：…", "改正", " 7 ", "台账/八月.csv", "急"};
    const auto attempt = first_attempt(header, cells);
    REQUIRE(attempt);
    CHECK(attempt->file == "台账/八月.csv");
    CHECK(attempt->row == 7);
    drop_verdict(header, cells);
    CHECK(header == std::vector<std::string>{"姓名", "备注"});
    CHECK(cells == std::vector<std::string>{"张三", "急"});
}

TEST_CASE("a row without a whole first place has none") {
    const std::vector<std::string> header{"姓名", "原行号", "原文件"};
    CHECK_FALSE(first_attempt({"姓名"}, {"张三"}));
    CHECK_FALSE(first_attempt(header, {"张三", "7", ""}));
    CHECK_FALSE(first_attempt(header, {"张三", "x", "八月.csv"}));
    CHECK_FALSE(first_attempt(header, {"张三"}));
}
