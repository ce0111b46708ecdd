/// UTF-8, widths, and the forms of text found in ledgers.
#include "bianmin/base/text.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("invalid UTF-8 is found at its first byte") {
    CHECK_FALSE(invalid_utf8("便民 bianmin 𠮷 · ×"));
    CHECK_FALSE(invalid_utf8(""));
    CHECK(invalid_utf8("便\xB1\xE3") == 3);                 // GBK behind UTF-8
    CHECK(invalid_utf8("abcdefgh\xC0\xAF") == 8);           // overlong
    CHECK(invalid_utf8("\xED\xA0\x80") == 0);               // a surrogate
    CHECK(invalid_utf8("\xF4\x90\x80\x80") == 0);           // beyond U+10FFFF
    CHECK(invalid_utf8("12345678901234567\xE4\xBE") == 17); // cut off
    CHECK(invalid_utf8("\x80") == 0);
}

TEST_CASE("code points") {
    std::size_t pos = 0;
    CHECK(next_code_point("便a", pos) == U'便');
    CHECK(pos == 3);
    pos = 0;
    CHECK(next_code_point("\xFF!", pos) == 0xFFFD);
    CHECK(pos == 1);
    for (const char32_t c : {U'a', U'é', U'便', U'𠮷'}) {
        std::string text;
        append_utf8(text, c);
        pos = 0;
        CHECK(next_code_point(text, pos) == c);
        CHECK(pos == text.size());
    }
}

TEST_CASE("columns on a terminal") {
    CHECK(display_width("abc") == 3);
    CHECK(display_width("便民") == 4);
    CHECK(display_width("（代）") == 6);
    CHECK(display_width("e\xCC\x81") == 1); // a combining accent
    CHECK(display_width("𠮷") == 2);
    CHECK(display_width("") == 0);
    CHECK(padded("便民", 6) == "便民  ");
    CHECK(padded("便民", 6, true) == "  便民");
    CHECK(padded("便民", 3) == "便民");
    CHECK(truncated("便民服务中心", 12) == "便民服务中心");
    CHECK(truncated("便民服务中心", 8) == "便民服…");
    CHECK(truncated("便民服务中心", 7) == "便民服…");
    CHECK(display_width(truncated("便民服务中心", 6)) <= 6);
}

TEST_CASE("full-width forms") {
    CHECK(halfwidth("２０１８：Ｘ　（代）") == "2018:X (代)");
    CHECK(halfwidth("张三·李四") == "张三·李四");
    CHECK(halfwidth("a\xC2\xA0"
                    "b") == "a b");
}

TEST_CASE("white space of every kind") {
    CHECK(trim(" \t\xE3\x80\x80孙七\xC2\xA0\r\n") == "孙七");
    CHECK(trim("\xEF\xBB\xBF序号") == "序号");
    CHECK(trim("\xE2\x80\x8B") == "");
    CHECK(trim("孙 七") == "孙 七");
    CHECK(trim("") == "");
    CHECK(without_spaces("孙　七 ") == "孙七");
}

TEST_CASE("splitting, joining, replacing") {
    CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
    CHECK(split("", ',').size() == 1);
    const std::vector<std::string> parts{"张三", "李四"};
    CHECK(join(parts, "、") == "张三、李四");
    CHECK(join({}, "、") == "");
    CHECK(replaced("甲乙甲", "甲", "丙丙") == "丙丙乙丙丙");
    CHECK(lower_ascii("MZ-Ä便") == "mz-Ä便");
}

TEST_CASE("near misses") {
    const std::vector<std::string> words{"accept", "assign", "受理", "补正"};
    CHECK(nearest("acept", words) == "accept");
    CHECK(nearest("受里", words) == "受理");
    CHECK(nearest("accpet", words) == "accept");
    CHECK(nearest("ACCEPT", words) == "accept");
    CHECK(nearest("ａccept", words) == "accept");
    CHECK(nearest("ecas", std::vector<std::string>{"case"}) == std::nullopt);
    CHECK(nearest("csae", std::vector<std::string>{"case"}) == "case");
    CHECK_FALSE(nearest("complaint", words));
    CHECK_FALSE(nearest("accept", {}));
}
