/// However the number of a receipt is typed, it is one number.
#include "bianmin/domain/money.hpp"
#include "bianmin/domain/receipt_number.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a receipt is one however its number is typed") {
    CHECK(kept_receipt_number(" ａb　００12 ") == "AB0012");
    CHECK(kept_receipt_number("XuZhuang-2018-0001", "xuzhuang-") == "xuzhuang-2018-0001");
    CHECK(kept_receipt_number("\u3000 ").empty());
    CHECK(same_receipt_number("AB0012", "ａb 0012"));
    CHECK_FALSE(same_receipt_number("AB0012", "AB0013"));
}

TEST_CASE("numbers of logs of old that differ by letter case alone stay two") {
    std::vector<Receipt> receipts{{.number = "A1"}, {.number = "a1"}};
    CHECK(open_receipt(receipts, "A1") == &receipts[0]);
    CHECK(open_receipt(receipts, "a1") == &receipts[1]);
    CHECK(open_receipt(receipts, "Ａ1") == &receipts[1]);
}
