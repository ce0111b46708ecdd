/// Named values of an event.
#include "bianmin/domain/case.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("facts keep their order and their types") {
    Facts facts;
    facts.set("because", "补齐材料").set("count", std::int64_t{2}).set("due", make_date(2018, 8, 17));
    REQUIRE(facts.all().size() == 3);
    CHECK(facts.all()[0].name == "because");
    CHECK(facts.text("because") == "补齐材料");
    CHECK(facts.number("count") == 2);
    CHECK(facts.date("due") == make_date(2018, 8, 17));
    CHECK(facts.text("due") == "2018-08-17");
}

TEST_CASE("an empty text is no fact, and what is absent reads as nothing") {
    Facts facts;
    facts.set("because", "");
    CHECK_FALSE(facts.has("because"));
    CHECK(facts.text("because").empty());
    CHECK(facts.number("count", 7) == 7);
    CHECK_FALSE(facts.date("due"));
    CHECK(facts.list("missing").empty());
}

TEST_CASE("a list is one text") {
    Facts facts;
    facts.set("missing", "身份证复印件\n户口簿");
    CHECK(facts.list("missing") == std::vector<std::string>{"身份证复印件", "户口簿"});
    // A number is no text and a text no number.
    facts.set("count", std::int64_t{2});
    CHECK(facts.text("count").empty());
    CHECK(facts.number("missing") == 0);
}
