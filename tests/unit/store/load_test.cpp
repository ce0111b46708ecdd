/// What a load remembers instead of asking the database, and how a case's number is read.
#include "bianmin/store/case_number.hpp"
#include "bianmin/store/row_identities.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a row is known by its day and digest, whatever came between") {
    RowIdentities rows;
    const Date day = make_date(2018, 8, 1);
    CHECK_FALSE(rows.find(day, 1));
    for (int i = 0; i < 5000; ++i) rows.add(day + i % 31, i * 7919LL - 3000, i + 1);
    CHECK(rows.size() == 5000);
    for (int i = 0; i < 5000; ++i) REQUIRE(rows.find(day + i % 31, i * 7919LL - 3000) == i + 1);
    CHECK_FALSE(rows.find(day + 31, -3000));
    CHECK_FALSE(rows.find(day, 5000 * 7919LL - 3000));
}

TEST_CASE("a case's number is read as it is written, and nothing else is") {
    const auto number = parse_case_number("370406106200-20180810-0012");
    REQUIRE(number);
    CHECK(number->unit == "370406106200");
    CHECK(number->day == make_date(2018, 8, 10));
    CHECK(number->serial == 12);
    CHECK(parse_case_number("370406106-20180810-12345")->serial == 12345);
    for (const char* text :
         {"", "370406106", "370406106-2018081-0001", "370406106-20180230-0001", "-20180810-0001",
          "370406106-20180810-", "370406106-20180810-00x1", "370406106-20180810-0000"})
        CHECK_FALSE_MESSAGE(parse_case_number(text), text);
}
