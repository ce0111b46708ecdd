/// Amounts: figures, capitals, and what is no amount.
#include "bianmin/base/money.hpp"

#include "unit/support/vectors.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("capitals, by the vectors") {
    for (const auto& table : test::vectors("amount.toml", "amount")) {
        CAPTURE(table.text("fen"));
        CHECK(capitals(Fen{std::stoll(table.text("fen"))}) == table.text("text"));
    }
}

TEST_CASE("capitals: zeros between and at the end of groups of four") {
    CHECK(capitals(Fen{60000}) == "人民币陆佰元整");
    CHECK(capitals(Fen{10}) == "人民币壹角整");
    CHECK(capitals(Fen{100500}) == "人民币壹仟零伍元整");
    CHECK(capitals(Fen{1000000}) == "人民币壹万元整");
    CHECK(capitals(Fen{10000000000}) == "人民币壹亿元整");
    CHECK(capitals(Fen{10000000100}) == "人民币壹亿零壹元整");
    CHECK(capitals(Fen{10000100000}) == "人民币壹亿零壹仟元整");
    CHECK(capitals(Fen{-4000}) == "人民币负肆拾元整");
}

TEST_CASE("figures are read and written with two decimals") {
    CHECK(parse_yuan("600") == Fen{60000});
    CHECK(parse_yuan("600.5") == Fen{60050});
    CHECK(parse_yuan("1,280.50") == Fen{128050});
    CHECK(parse_yuan("-3.00") == Fen{-300});
    CHECK(parse_yuan("0") == Fen{0});
    CHECK(parse_yuan("0.01") == Fen{1});
    for (const char* text : {"", "-", ".5", "1.", "1.234", "1e3", "￥10", "10元", "免费", "1 000", "--1",
                             "1.2.3", "1234567890123456789"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_yuan(text));
    }
    CHECK(yuan(Fen{60000}) == "600.00");
    CHECK(yuan(Fen{5}) == "0.05");
    CHECK(yuan(Fen{-5}) == "-0.05");
    CHECK(yuan(Fen{128050}) == "1280.50");
}

TEST_CASE("an amount read back is the same") {
    for (std::int64_t fen = -2000; fen < 200000; fen += 7) CHECK(parse_yuan(yuan(Fen{fen})) == Fen{fen});
}
