/// What the counter is told of people: slips are refused, sure things mended, other documents kept.
#include "bianmin/rules/applicant.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

std::string code_of(const char* field, std::string value) {
    const auto fault = check_person_field(field, value);
    return fault ? fault->code : "";
}

std::string kept(const char* field, std::string value) {
    CHECK_FALSE(check_person_field(field, value));
    return value;
}

} // namespace

TEST_CASE("a number that cannot be right is a slip of the pen") {
    CHECK(code_of("id_number", "370499196001010021") == "id-checksum");
    CHECK(code_of("id_number", "37049919600101002") == "id-malformed");
    CHECK(code_of("id_number", "3704991960010100200") == "id-malformed");
    CHECK(code_of("id_number", "3.70499E+17") == "id-damaged");
    CHECK(code_of("id_number", "91370406MA3C12345X") == "id-malformed");
    CHECK(code_of("phone", "1300000000") == "phone-malformed");
    CHECK(code_of("phone", "abc") == "phone-malformed");
}

TEST_CASE("nobody comes before being born, or after a hundred and thirty years") {
    const Date day = make_date(2018, 8, 10);
    const auto codes = [&](const char* number) {
        Person person{.name = "张三", .id_number = number};
        const auto findings = check_person(person, day);
        return findings.empty() ? std::string() : findings.front().code;
    };
    CHECK(codes("370499203001011156") == "id-birth");
    CHECK(codes("370499186001011154") == "id-birth");
    CHECK(codes("37049919600101002X").empty());
}

TEST_CASE("what is sure is mended, and other documents stay as they are") {
    CHECK(kept("id_number", " 37049919600101 002x ") == "37049919600101002X");
    CHECK(kept("id_number", "３７０４９９１９６００１０１００２Ｘ") == "37049919600101002X");
    CHECK(kept("id_number", "E12345678") == "E12345678");
    CHECK(kept("id_number", "11341426003240448H") == "11341426003240448H");
    CHECK(kept("id_number", "无").empty());
    CHECK(kept("phone", "130-0000-0003") == "13000000003");
    CHECK(kept("phone", "13000000003、0632-8811234") == "13000000003、0632-8811234");
    CHECK(kept("name", "　王五 ") == "王五");
    CHECK(kept("name", "阿依古丽·买买提") == "阿依古丽·买买提");
    CHECK(kept("address", "彭庄村'; --") == "彭庄村'; --");
}

TEST_CASE("words no paper can print are not kept") {
    CHECK(code_of("name", "  ") == "name-blank");
    CHECK(code_of("name", "王\t五") == "text-control");
    CHECK(code_of("name", "王\n五") == "text-control");
    CHECK(code_of("name", "王\x1b[31m") == "text-control");
    CHECK(code_of("name", "王\u202e五") == "text-control");
    CHECK(code_of("name", "王\xff") == "text-broken");
    CHECK(code_of("name", std::string(101, 'x')) == "text-too-long");
    Event event;
    event.facts.set("materials", "身份证\n户口簿").set("note", "a\x01");
    const auto faults = check_texts(event);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].value == "note");
}
