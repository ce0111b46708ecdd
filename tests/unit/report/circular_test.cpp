/// Who is criticised, who is reminded, and on what grounds.
#include "bianmin/report/circular.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const Checklist list{.id = "shortfalls",
                     .name = "五不到位",
                     .of = UnitKind::center,
                     .pass = 100,
                     .items = {{.id = "site", .group = "场所不到位", .text = "设在“醒目”地方", .weight = 40},
                               {.id = "name", .group = "场所不到位", .text = "名称合规", .weight = 10},
                               {.id = "register",
                                .group = "运转不到位",
                                .text = "台账无断档",
                                .weight = 40,
                                .method = Method::computed,
                                .measure = "register-kept"},
                               {.id = "impact",
                                .group = "不良影响",
                                .text = "没有造成不良影响",
                                .weight = 10,
                                .answer = AnswerType::choice,
                                .choices = {"未造成不良影响", "造成不良影响"},
                                .accepted = {"未造成不良影响"}}}};
const Unit xuzhuang{.id = UnitId("xuzhuang"), .name = "徐庄镇便民服务中心"};
const Unit beizhuang{.id = UnitId("beizhuang"), .name = "北庄镇便民服务中心"};
const Evidence gap{.holds = false, .zh = "最长22个工作日无登记"};

UnitAudit audited(const Unit& unit, std::vector<ItemAnswer> answers, const Checklist& by = list) {
    const std::vector visits{InspectionRecord{.day = make_date(2018, 9, 10), .answers = std::move(answers)}};
    return {&unit, audit(by, visits, {{"register-kept", gap}})};
}

OfficialText draft(std::vector<UnitAudit> failing) {
    return draft_circular(std::move(failing), {.issuer = "山亭区人民政府办公室",
                                               .policy = "实施意见",
                                               .number = "山政办发〔2018〕38号",
                                               .day = make_date(2018, 9, 11),
                                               .until = make_date(2018, 9, 30)});
}

} // namespace

TEST_CASE("failings that are not known to have done harm are a reminder, not a criticism") {
    const auto text = draft({audited(xuzhuang, {})});
    REQUIRE(text.parts.size() == 4);
    CHECK(text.parts[1].text == "运转不到位：“台账无断档”未达到要求（最长22个工作日无登记）。");
    CHECK(text.parts[2].text == "以上1个单位的问题尚未认定造成不良影响，予以提醒，限期整改。");
    for (const auto& part : text.parts) CHECK(part.text.find("通报批评") == std::string::npos);
    CHECK(draft({audited(xuzhuang, {{"impact", "未造成不良影响"}})}).parts[2].text == text.parts[2].text);
}

TEST_CASE("who did harm comes first and is criticised, whatever the order of the units") {
    const auto text =
        draft({audited(beizhuang, {}), audited(xuzhuang, {{"impact", "造成不良影响", "群众三次反映"}})});
    CHECK(text.units == std::vector<std::string>{"xuzhuang", "beizhuang"});
    CHECK(text.parts[1].heading == "徐庄镇便民服务中心。");
    CHECK(text.parts[1].text.ends_with("不良影响：造成不良影响（2018年9月10日检查认定，群众三次反映）。"));
    CHECK(text.parts[2].text == "对以上1个单位给予通报批评。");
    CHECK(text.parts[3].heading == "北庄镇便民服务中心。");
    CHECK(text.parts[4].text.starts_with("以上1个单位"));
    CHECK(text.parts[0].text.starts_with("根据《实施意见》（山政办发〔2018〕38号）"));
    CHECK(text.parts[0].text.ends_with("2个单位通报如下："));
    CHECK(text.parts[5].text.starts_with("请于2018年9月30日前"));
}

TEST_CASE("a list that does not ask for harm criticises all that fall short") {
    Checklist own = list;
    own.items.pop_back();
    const auto failing = audited(xuzhuang, {}, own);
    CHECK(criticised(failing));
    CHECK(draft({failing}).parts[2].text == "对以上1个单位给予通报批评。");
}

TEST_CASE(
    "grounds are grouped, quoted, dated, an answer and a ledger that disagree are to be looked into first") {
    const auto text =
        draft({audited(xuzhuang, {{"site", "否", "在巷子里"}, {"name", "否"}, {"register", "是"}})});
    CHECK(text.parts[1].text == "场所不到位：“设在‘醒目’地方”未达到要求（2018年9月10日检查：否，在巷子里）；"
                                "“名称合规”未达到要求（2018年9月10日检查：否）。"
                                "运转不到位：“台账无断档”未达到要求（2018年9月10日检查：是；台账：最长22个工"
                                "作日无登记；两者不符，须先核实）。");
}

TEST_CASE("what passed or was not looked at is no ground") {
    const auto text = draft({audited(xuzhuang, {{"name", "是"}})});
    CHECK(text.parts[1].text.find("名称") == std::string::npos);
    CHECK(text.parts[1].text.find("场所") == std::string::npos);
}

TEST_CASE("what a unit says of itself criticises nobody, and is told as its own word") {
    const std::vector visits{InspectionRecord{
        .day = make_date(2018, 9, 10), .own = true, .answers = {{"impact", "造成不良影响"}}}};
    const UnitAudit failing{&xuzhuang, audit(list, visits, {{"register-kept", gap}})};
    CHECK_FALSE(criticised(failing));
    const auto text = draft({failing});
    CHECK(text.parts[1].text.find("日检查认定") == std::string::npos);
    CHECK(text.parts[1].text.find("自查，未经检查认定") != std::string::npos);
    CHECK(text.parts[0].text.find("督查") == std::string::npos);
}

TEST_CASE("a day that was set for an item stands, the circular's is for the others") {
    CircularRequest request{
        .number = "山政办发〔2018〕38号", .day = make_date(2018, 9, 11), .until = make_date(2018, 9, 30)};
    request.due[{"xuzhuang", "register"}] = make_date(2018, 9, 17);
    const auto all = draft_circular({audited(xuzhuang, {})}, request);
    CHECK(all.parts[1].text.ends_with("，限2018年9月17日前整改。"));
    CHECK(all.parts.back().text.starts_with("请按上列期限完成整改"));
    request.due[{"xuzhuang", "register"}] = make_date(2018, 9, 10);
    const auto over = draft_circular({audited(xuzhuang, {})}, request);
    CHECK(over.parts[1].text.ends_with("，整改期限2018年9月10日已过。"));
    CHECK(over.parts.back().text.starts_with("请于2018年9月30日前"));
    request.due[{"xuzhuang", "register"}] = make_date(2018, 9, 17);
    const auto some = draft_circular({audited(xuzhuang, {{"site", "否"}})}, request);
    CHECK(some.parts.back().text.starts_with("已限期整改的，按上列期限完成；其他问题请于2018年9月30日前"));
}
