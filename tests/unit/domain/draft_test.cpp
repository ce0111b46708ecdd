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

TEST_CASE("the sheet a row stood in is written with its file, and read again") {
    for (const FirstAttempt& from : {FirstAttempt{"台账.xlsx", 7, "徐庄"}, FirstAttempt{"八月.csv", 7},
                                     FirstAttempt{"[2018]八月.csv", 7}}) {
        const auto read = first_attempt({"原行号", "原文件"}, {"7", file_and_sheet(from)});
        REQUIRE(read);
        CHECK(read->file == from.file);
        CHECK(read->sheet == from.sheet);
    }
    CHECK(file_and_sheet({"台账.xlsx", 7, "徐庄"}) == "[台账.xlsx]徐庄");
}

TEST_CASE("a row without a whole first place has none") {
    const std::vector<std::string> header{"姓名", "原行号", "原文件"};
    CHECK_FALSE(first_attempt({"姓名"}, {"张三"}));
    CHECK_FALSE(first_attempt(header, {"张三", "7", ""}));
    CHECK_FALSE(first_attempt(header, {"张三", "x", "八月.csv"}));
    CHECK_FALSE(first_attempt(header, {"张三"}));
}
