/// Limits, fees, words, names and services of single cells.
#include "bianmin/ledger/person_cells.hpp"
#include "bianmin/ledger/services.hpp"
#include "bianmin/ledger/units.hpp"
#include "bianmin/ledger/value_cells.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

std::string limit_of(const char* text) {
    const LimitCell cell = read_limit(text);
    if (cell.kind == LimitCell::Kind::blank) return "blank";
    if (cell.kind == LimitCell::Kind::bad) return "bad";
    return std::to_string(cell.limit.value) + " " + std::string(word(cell.limit.unit)) +
           (cell.open_unit ? "?" : "");
}

std::string fee_of(const char* text) {
    const FeeCell cell = read_fee(text);
    return cell.kind == FeeCell::Kind::blank ? "blank"
           : cell.kind == FeeCell::Kind::bad ? "bad"
                                             : yuan(cell.amount);
}

std::string names_of(const char* text) {
    std::string out;
    const NameCell cell = read_names(text);
    for (const auto& name : cell.names) out += (out.empty() ? "" : "|") + name;
    return out + (cell.mended ? " mended" : "") +
           (cell.notes.empty() ? "" : " (" + cell.notes.front() + ")") +
           (cell.others > 0 ? " of " + std::to_string(cell.others) : "") + (cell.unlikely ? " unlikely" : "");
}

std::string service_of(const char* text) {
    static ServiceIndex index(shipped_setup());
    const ServiceMatch& match = index.find(text);
    constexpr const char* words[] = {"blank", "exact", "noted", "part", "ambiguous", "unknown"};
    const std::string how = words[static_cast<int>(match.how)];
    return match.service == nullptr ? how : how + " " + match.service->id.text;
}

const Meanings& meanings() {
    const auto& profiles = shipped_setup().profiles;
    static const Meanings made(*std::ranges::find(profiles, "center", &ImportProfile::name));
    return made;
}

} // namespace

TEST_CASE("limits in the many ways of writing them") {
    CHECK(limit_of("22个工作日") == "22 workday");
    CHECK(limit_of("5工作日") == "5 workday");
    CHECK(limit_of("10个工作日内") == "10 workday");
    CHECK(limit_of("十个工作日") == "10 workday");
    CHECK(limit_of("１５个工作日") == "15 workday");
    CHECK(limit_of("承诺5个工作日办结") == "5 workday");
    CHECK(limit_of("60个自然日") == "60 day");
    CHECK(limit_of("一个月") == "1 month");
    CHECK(limit_of("2个月内") == "2 month");
    for (const char* text : {"当天", "即时", "当场", "即办", "0.5天", "半天", "0", "当日办结"})
        CHECK(limit_of(text) == "0 same_day");
    // Which days these are the catalog says.
    for (const char* text : {"15", "15日", "15天", "15日内", " 15 "}) CHECK(limit_of(text) == "15 workday?");
    for (const char* text : {"尽快", "15-20日", "2018-08-10"}) CHECK(limit_of(text) == "bad");
    for (const char* text : {"", "-", "无"}) CHECK(limit_of(text) == "blank");
}

TEST_CASE("money") {
    CHECK(fee_of("600.00元") == "600.00");
    CHECK(fee_of("￥10.00") == "10.00");
    CHECK(fee_of("¥1,280.5") == "1280.50");
    CHECK(fee_of("１０元") == "10.00");
    for (const char* text : {"免费", "无", "不收费", "—", "0", "0元"}) CHECK(fee_of(text) == "0.00");
    for (const char* text : {"-5", "十元", "详见票据"}) CHECK(fee_of(text) == "bad");
    CHECK(fee_of("") == "blank");
}

TEST_CASE("words of kinds, ratings and outcomes") {
    CHECK(meanings().kind("即办").kind == Kind::instant);
    CHECK(meanings().kind("上报件（代办）").kind == Kind::escalated);
    CHECK(meanings().kind("退办件").state == KindCell::State::rejected);
    CHECK(meanings().kind("绿色").state == KindCell::State::unknown);
    CHECK(meanings().rating("很满意").value == Rating::very_satisfied);
    CHECK(meanings().rating("满 意").value == Rating::satisfied);
    CHECK(meanings().rating("√").kind == WordCell<Rating>::Kind::doubtful);
    CHECK(meanings().rating("ok").kind == WordCell<Rating>::Kind::unknown);
    CHECK(meanings().rating("未评价").kind == WordCell<Rating>::Kind::blank);
    CHECK(meanings().outcome("已办结").value == Outcome::completed);
    CHECK(meanings().outcome("未办结").value == Outcome::open);
    CHECK(meanings().outcome("不予受理").value == Outcome::rejected);
    CHECK(meanings().outcome("自行撤回").value == Outcome::withdrawn);
    CHECK_FALSE(meanings().outcome("残疾人证").value);
    CHECK(meanings().channel("村代办").value == Channel::agent);
}

TEST_CASE("names") {
    CHECK(names_of("张　三") == "张三 mended");
    CHECK(names_of("李  四") == "李四 mended");
    CHECK(names_of("欧阳 娜娜") == "欧阳娜娜 mended");
    CHECK(names_of("欧阳娜娜") == "欧阳娜娜");
    CHECK(names_of("孙七（代）") == "孙七 (代)");
    CHECK(names_of("孙七(代）") == "孙七 (代)");
    CHECK(names_of("冯某\n陈某") == "冯某|陈某");
    CHECK(names_of("张三、李四") == "张三|李四");
    CHECK(names_of("张三 李四") == "张三|李四");
    CHECK(names_of("张三等3人") == "张三 of 3");
    CHECK(names_of("张三等三人") == "张三 of 3");
    CHECK(names_of("买买提•艾力") == "买买提·艾力 mended");
    CHECK(names_of("13000000001") == "13000000001 unlikely");
    CHECK(names_of("徐庄镇兴农合作社") == "徐庄镇兴农合作社");
    CHECK(names_of("无").empty());
    CHECK(names_of("张三13000000001") == "张三");
    CHECK(read_names("张三（１３０００００００００１）").numbers.size() == 1);
}

TEST_CASE("services: names, aliases, notes, parts, guesses") {
    CHECK(service_of("最低生活保障审核确认") == "exact MZ-05-001");
    CHECK(service_of("低 保") == "exact MZ-05-001");
    CHECK(service_of("MZ-05-001") == "exact MZ-05-001");
    CHECK(service_of("“公民身后一件事”") == "exact ZH-20-002");
    CHECK(service_of("公共租赁住房(租赁补贴)申请初审") == "exact CJ-05-002");
    CHECK(service_of("养老认证（上门）") == "noted RS-20-004");
    CHECK(service_of("地力补贴（彭庄等3户）") == "noted NB-05-001");
    CHECK(service_of("地力补贴等3户") == "noted NB-05-001");
    CHECK(service_of("办理低保手续") == "part MZ-05-001");
    CHECK(service_of("补贴") == "ambiguous");
    CHECK(service_of("2018年度地力补贴申报") == "part NB-05-001");
    CHECK(service_of("一卡通变更") == "part NB-20-004");
    CHECK(service_of("低保注销") == "ambiguous");
    for (const char* other : {"公益岗辞职", "营业执照年检", "五保户死亡", "生育登记撤销", "老年优待证",
                              "创业贷款还款", "轮椅维修", "低保金发放", "残疾证年检", "土地证"}) {
        CAPTURE(other);
        CHECK(service_of(other) == "ambiguous");
    }
    CHECK(service_of("低保, 临时救助") == "ambiguous");
    CHECK(service_of("临时救助/低保") == "ambiguous");
    CHECK(service_of("开锁") == "unknown");
    CHECK(service_of("养老人证") == "unknown");
    CHECK(service_of("") == "blank");
    static ServiceIndex index(shipped_setup());
    REQUIRE(index.find("养老人证").candidates.size() == 1);
    CHECK(index.find("养老人证").candidates[0] == "养老认证（城乡居民养老保险待遇资格认证）");
    CHECK(index.find("地力补贴（彭庄等3户）").households == 3);
    CHECK(index.find("养老认证（上门）").form == Form::home_visit);
}

TEST_CASE("towns and villages in titles") {
    const UnitIndex units(shipped_setup());
    const auto told = [&](const char* title) {
        const UnitMatch match = units.in_title(title);
        return (match.center ? match.center->id.text : "-") + "/" +
               (match.station ? match.station->id.text : "-");
    };
    CHECK(told("徐庄镇便民服务中心2018年8月份办件台账") == "xuzhuang/-");
    CHECK(told("徐庄镇彭庄村便民服务站代办服务登记台账") == "xuzhuang/xuzhuang-pengzhuang");
    CHECK(told("山亭区徐庄镇彭庄村便民服务站台账") == "xuzhuang/xuzhuang-pengzhuang");
    CHECK(told("徐庄镇彭庄村民委员会代办点台账") == "xuzhuang/xuzhuang-pengzhuang");
    CHECK(told("彭庄村便民服务站代办台账") == "xuzhuang/xuzhuang-pengzhuang");
    CHECK(told("水泉镇2018年8月台账(终)(2)") == "shuiquan/-");
    CHECK(told("山城街道便民服务中心台账") == "shancheng/-");
    CHECK(told("便民服务中心台账") == "-/-");
    CHECK(units.in_title("郭庄村便民服务站台账").candidates.size() == 2);
    CHECK(units.station("彭庄村民委员会", nullptr).station != nullptr);
    CHECK(units.station("郭庄", nullptr).candidates.size() == 2);
}
