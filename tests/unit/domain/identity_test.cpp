/// ID numbers and credit codes: the vectors, and the forms in which they come out of ledgers.
#include "bianmin/domain/identity.hpp"

#include "unit/support/vectors.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using bianmin::test::vectors;
using Status = IdCheck::Status;

TEST_CASE("ID vectors") {
    for (const auto& table : vectors("codes.toml", "id_card")) {
        CAPTURE(table.text("number"));
        CAPTURE(table.text("why"));
        const IdCheck id = check_id(table.text("number"));
        CHECK(id.usable() == table.truth("valid"));
        CHECK(code(id.status).empty() == table.truth("valid"));
        if (table.has("birth")) CHECK(iso(id.birth.value()) == table.text("birth"));
        if (table.has("sex")) CHECK(id.sex == (table.text("sex") == "男" ? 'M' : 'F'));
    }
}

TEST_CASE("numbers of 15 places are upgraded") {
    for (const auto& table : vectors("codes.toml", "id_card_15")) {
        const IdCheck id = check_id(table.text("old"));
        CHECK(id.status == Status::upgraded);
        CHECK(id.normalized == table.text("upgraded"));
        CHECK(iso(id.birth.value()) == "1950-03-15");
        CHECK(id.sex == 'M');
    }
    const IdCheck impossible = check_id("370499501315001");
    CHECK(impossible.status == Status::birth);
    CHECK(impossible.normalized == "370499501315001");
}

TEST_CASE("each fault has its own status and code") {
    CHECK(check_id("370499195003150014").status == Status::checksum);
    CHECK(check_id("370499195013010014").status == Status::birth);
    CHECK(check_id("370499190002290013").status == Status::birth); // 1900 had no leap day
    CHECK(check_id("37049919500315001").status == Status::malformed);
    CHECK(check_id("3704991950031500130").status == Status::malformed);
    CHECK(check_id("37049919500315O013").status == Status::malformed); // the letter O
    CHECK(check_id("070499195003150013").status == Status::malformed);
    CHECK(check_id("见原件").status == Status::malformed);
    for (const char* nothing : {"", "  ", "　", "无", "—", "/"})
        CHECK(check_id(nothing).status == Status::missing);
    CHECK(code(Status::checksum) == "id-checksum");
    CHECK(code(Status::damaged) == "id-damaged");
}

TEST_CASE("spreadsheet damage is named as such") {
    for (const char* text : {"3.70499E+17", "3.70499e+17", "3.7E17", "３.７０Ｅ＋１７", "'3.70499E+17",
                             "##########", "370499195003150000", "370499195003150000.00"}) {
        CAPTURE(text);
        CHECK(check_id(text).status == Status::damaged);
    }
    // One number in eleven that ends in 000 is whole.
    const std::string whole = "37049919500315000";
    for (char last = '0'; last <= '9'; ++last)
        CHECK((check_id(whole + last).status == Status::valid) == (id_check_character(whole) == last));
    std::string ends_in_zeros = "37049919500301000";
    int day = 1;
    while (id_check_character(ends_in_zeros) != '0') {
        ++day;
        ends_in_zeros[12] = static_cast<char>('0' + day / 10);
        ends_in_zeros[13] = static_cast<char>('0' + day % 10);
    }
    REQUIRE(day <= 31);
    CHECK(check_id(ends_in_zeros + "0").status == Status::valid);
}

TEST_CASE("what a clerk or a spreadsheet puts around a number is taken off") {
    for (const char* text :
         {"37049919600101002x", "３７０４９９１９６００１０１００２Ｘ", "'37049919600101002X",
          "\t37049919600101002X", " 370499 19600101 002X ", "=\"37049919600101002X\"",
          "\xEF\xBB\xBF"
          "37049919600101002X",
          "37049919600101002X\xC2\xA0"}) {
        CAPTURE(text);
        const IdCheck id = check_id(text);
        CHECK(id.status == Status::valid);
        CHECK(id.normalized == "37049919600101002X");
    }
    CHECK(check_id("370499195003150013.0").normalized == "370499195003150013");
}

TEST_CASE("holders of residence permits and foreigners") {
    const auto with_check = [](std::string number) { return number + id_check_character(number); };
    CHECK(check_id(with_check("81000019900101001")).holder == IdCheck::Holder::hk_macao_taiwan);
    CHECK(check_id(with_check("83000019900101001")).holder == IdCheck::Holder::hk_macao_taiwan);
    CHECK(check_id(with_check("91137019900101001")).holder == IdCheck::Holder::foreigner);
    CHECK(check_id(with_check("37049919900101001")).holder == IdCheck::Holder::citizen);
    const IdCheck old = check_id("usa370090010101");
    CHECK(old.status == Status::valid);
    CHECK(old.holder == IdCheck::Holder::foreigner);
    CHECK_FALSE(old.birth);
}

TEST_CASE("every single wrong digit is noticed") {
    const std::string good = "370499200002290026";
    for (std::size_t place = 1; place < 18; ++place)
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string wrong = good;
            wrong[place] = digit;
            CHECK(check_id(wrong).usable() == (wrong == good));
        }
}

TEST_CASE("credit code vectors") {
    for (const auto& table : vectors("codes.toml", "uscc")) {
        CAPTURE(table.text("code"));
        CHECK(valid_uscc(table.text("code")) == table.truth("valid"));
    }
}

TEST_CASE("a credit code that cannot be somebody's ID number") {
    CHECK(is_surely_credit_code("54370499ME000001XP"));
    CHECK(is_surely_credit_code("11370499MB00000191"));
    CHECK_FALSE(is_surely_credit_code("510499199003240002")); // 1990-03-24 among its places
    CHECK_FALSE(is_surely_credit_code("370499200002290026"));
}

TEST_CASE("credit codes are checked on both levels and tidied") {
    CHECK(normalized_uscc(" 54370499me000001xp ") == "54370499ME000001XP");
    CHECK(normalized_uscc("'１1370499MB00000191") == "11370499MB00000191");
    CHECK_FALSE(normalized_uscc("370499200002290026"));
    CHECK_FALSE(valid_uscc(""));
    CHECK_FALSE(valid_uscc("11370499MB0000019"));
    CHECK_FALSE(valid_uscc("11370499mb00000191"));
    // The outer character is made to fit a wrong inner one: the organisation code gives it away.
    const std::string inner = "11370499MB0000018";
    int outer_fits = 0;
    for (const char last : std::string("0123456789ABCDEFGHJKLMNPQRTUWXY"))
        outer_fits += valid_uscc(inner + last);
    CHECK(outer_fits == 0);
}
