/// Which line of a basis names which law, and limits on one scale.
#include "bianmin/domain/limit_span.hpp"
#include "bianmin/domain/repealed.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a title counts as a whole") {
    const RepealedLaw contracts{.title = "合同法"}, marriage{.title = "婚姻法"};
    CHECK(names("合同法", contracts));
    CHECK(names("中华人民共和国合同法第五十二条", contracts));
    CHECK(names("《合同法》第十条、物权法", contracts));
    CHECK(names("收养法、婚姻法（2001修正）", marriage));
    CHECK_FALSE(names("劳动合同法第十条", contracts));
    CHECK_FALSE(names("婚姻法实施细则", marriage));
    CHECK_FALSE(names("婚姻登记条例", marriage));
    CHECK_FALSE(names("", marriage));
}

TEST_CASE("where old and new text have one title, only the number tells") {
    const RepealedLaw old{.title = "特困人员认定办法", .number = "民发〔2016〕178号", .by_number = true};
    CHECK(names("特困人员认定办法（民发〔2016〕178号）", old));
    CHECK(names("民发[2016]178号", old));
    CHECK(names("民发（2016）178号", old));
    CHECK_FALSE(names("特困人员认定办法（民发〔2021〕43号）", old));
    CHECK_FALSE(names("特困人员认定办法", old));
}

TEST_CASE("a promise is longer than the law surely, perhaps, or not") {
    const Limit law{20, LimitUnit::workday};
    CHECK(longer({20, LimitUnit::workday}, law) == Longer::no);
    CHECK(longer({21, LimitUnit::workday}, law) == Longer::surely);
    CHECK(longer({0, LimitUnit::same_day}, law) == Longer::no);
    CHECK(longer({28, LimitUnit::day}, law) == Longer::no);
    CHECK(longer({30, LimitUnit::day}, law) == Longer::perhaps);
    CHECK(longer({6, LimitUnit::month}, law) == Longer::surely);
}
