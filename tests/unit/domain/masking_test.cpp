/// What stays visible of a person.
#include "bianmin/domain/masking.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("names keep their surname") {
    CHECK(mask_name("孙七") == "孙*");
    CHECK(mask_name("张小三") == "张**");
    CHECK(mask_name("欧阳小七") == "欧阳**");
    CHECK(mask_name("欧阳七") == "欧阳*");
    CHECK(mask_name("欧阳") == "欧*"); // a surname 欧 with a name 阳
    CHECK(mask_name("买买提·艾力") == "买**·**");
    CHECK(mask_name("张三、李小四") == "张*、李**");
    CHECK(mask_name("孙七（代）") == "孙*（*）");
    CHECK(mask_name("") == "");
    CHECK(mask_name("𠮷田") == "𠮷*");
}

TEST_CASE("organisations are no persons") {
    CHECK(mask_name("徐庄镇核桃种植专业合作社") == "徐庄镇核桃种植专业合作社");
    CHECK(mask_name("彭庄村村民委员会") == "彭庄村村民委员会");
    CHECK(mask_name("张厂") == "张*");
    CHECK(mask_name("检查组") == "检查组"); // whom an inspection is opened by is no person
}

TEST_CASE("ID numbers") {
    CHECK(mask_id("370499200002290026") == "370499********0026");
    CHECK(mask_id("37049919600101002X") == "370499********002X");
    CHECK(mask_id("370499500315001") == "370499*****5001");
    CHECK(mask_id_strictly("370499200002290026") == "370***********0026");
    CHECK(mask_id("E12345678") == "E*******8");
    CHECK(mask_id("") == "");
    // Never more than a third of what has another length.
    CHECK(mask_id("12345") == "*****");
}

TEST_CASE("telephones") {
    CHECK(mask_phone("13000000001") == "130****0001");
    CHECK(mask_phone("0632-8811234") == "0632-****234");
    CHECK(mask_phone("13000000001/13000000002") == "130****0001/130****0002");
    CHECK(mask_phone("13000000001、0632-8811234") == "130****0001、0632-****234");
    CHECK(mask_phone("8811234") == "*****34");
    CHECK(mask_phone("") == "");
}

TEST_CASE("addresses go down to the village") {
    CHECK(mask_address("徐庄镇彭庄村12号") == "徐庄镇彭庄村***");
    CHECK(mask_address("枣庄市山亭区徐庄镇彭庄村") == "枣庄市山亭区徐庄镇彭庄村");
    CHECK(mask_address("桑村镇刘庄村东头") ==
          "桑村镇刘庄村***"); // the town has the sign of a village in its name
    CHECK(mask_address("山城街道新城社区3号楼201") == "山城街道新城社区***");
    CHECK(mask_address("山亭区府前路1号") == "山亭区***");
    CHECK(mask_address("府前路1号") == "***");
    CHECK(mask_address("") == "");
}

TEST_CASE("words of forms and headings are nobody's name") {
    for (const char* word : {"申请人", "委托人", "代办员", "本人"}) CHECK(mask_name(word) == word);
    CHECK(mask_name("申屠人") == "申屠*");
}

TEST_CASE("a masked person has no salt") {
    const Person person = masked({.name = "孙七",
                                  .id_number = "370499200002290026",
                                  .phone = "13000000001",
                                  .address = "徐庄镇彭庄村12号",
                                  .salt = "s"});
    CHECK(person == Person{.name = "孙*",
                           .id_number = "370499********0026",
                           .phone = "130****0001",
                           .address = "徐庄镇彭庄村***",
                           .salt = ""});
}
