/// Sentences with places, and the one exception.
#include "bianmin/base/error.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a sentence is filled in the order of its arguments") {
    CHECK(english(say("row {}: “{}”", 3, "孙七")) == "row 3: “孙七”");
    CHECK(english(say("nothing to fill")) == "nothing to fill");
    CHECK(english(Text{}).empty());
    CHECK(Text{}.empty());
    CHECK_FALSE(say("x").empty());
    // A translation may name the places in another order.
    CHECK(fill("{1}：{0}", {"甲", "乙"}) == "乙：甲");
    // What was typed is never read as a place.
    CHECK(english(say("unknown word “{}”", "{}")) == "unknown word “{}”");
}

TEST_CASE("a word of the field has its own form in each language") {
    const Text text = say("'{}' is not possible for {}", Term{"accept", "受理"}, 3);
    CHECK(english(text) == "'accept' is not possible for 3");
    CHECK(fill("{1}不能“{0}”", text.chinese_args) == "3不能“受理”");
    // Where there is none, one list serves both.
    CHECK(say("row {}", 3).chinese_args.empty());
}

TEST_CASE("the error carries kind, findings and an English text") {
    const Error error(ErrorKind::refused, say("case {} is closed", "1"),
                      {{.code = "closed", .message = say("x")}}, say("correct it"));
    CHECK(static_cast<int>(error.kind()) == 3);
    CHECK(std::string(error.what()) == "case 1 is closed");
    CHECK(error.findings().size() == 1);
    CHECK(english(error.hint()) == "correct it");
    CHECK(word(error.kind()) == "refused");
}

TEST_CASE("kinds are exit codes") {
    CHECK(static_cast<int>(ErrorKind::usage) == 2);
    CHECK(static_cast<int>(ErrorKind::not_found) == 4);
    CHECK(static_cast<int>(ErrorKind::configuration) == 5);
    CHECK(static_cast<int>(ErrorKind::unavailable) == 6);
    CHECK(static_cast<int>(ErrorKind::findings) == 7);
    CHECK(word(Severity::warning) == "warning");
}
