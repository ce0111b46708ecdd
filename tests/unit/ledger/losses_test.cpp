/// What a ledger says and an import must not lose: bad ratings, odd results, money, second columns, days out
/// of order.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const std::string title = "徐庄镇便民服务中心2018年8月办件台账\n";

/// The verdict and the codes of the only row below these columns.
std::string of_row(const std::string& columns, const std::string& cells) {
    const auto ledger = read_ledger(title + "受理日期,申请人,身份证号," + columns +
                                    "\n2018-08-06,张三,370499195003150013," + cells + "\n");
    const Draft& draft = ledger.drafts.back();
    const std::string found = codes(draft);
    return std::string(word(draft.verdict)) + (found.empty() ? "" : ": " + found);
}

std::string of_result(const std::string& result, const std::string& finished = "2018-08-20") {
    return of_row("事项名称,办结日期,办理结果", "低保," + finished + "," + result);
}
std::string of_rating(const std::string& rating) {
    return of_row("事项名称,办结日期,满意度", "低保,2018-08-20," + rating);
}
std::string of_fee(const std::string& fee) {
    return of_row("事项名称,办结日期,收费金额", "宅基地确权,2018-08-10,\"" + fee + "\"");
}
std::string of_service(const std::string& service) {
    return of_row("事项名称,办结日期", service + ",2018-08-06");
}

} // namespace

TEST_CASE("a rating beside an open matter waits for a person") {
    CHECK(of_row("事项名称,办结日期,满意度", "低保,,不满意") == "review: rating-unfinished");
    CHECK(of_row("事项名称,办结日期,满意度", "低保,,满意") == "review: rating-unfinished");
    CHECK(of_row("事项名称,办结日期,办理结果,满意度", "低保,2018-08-20,退办,满意") ==
          "corrected: rating-of-refusal");
    CHECK(of_row("事项名称,办结日期,办理结果,满意度", "低保,2018-08-20,退办,不满意") ==
          "corrected: rating-of-refusal");
}

TEST_CASE("a cross is no level, as a tick is none") {
    for (const char* cross : {"×", "✗", "x", "X"}) CHECK(of_rating(cross) == "review: rating-doubtful");
    CHECK(of_rating("/") == "accepted");
    CHECK(of_rating("未评价") == "accepted");
}

TEST_CASE("a result nobody knows is no completion unseen") {
    for (const char* doubtful :
         {"材料不齐", "撤销", "终止", "无法办理", "部分办结", "查无此人", "重复", "待补"})
        CHECK(of_result(doubtful) == "review: outcome-doubtful");
    for (const char* open : {"暂缓", "转办", "正在审批"})
        CHECK(of_result(open) == "review: outcome-contradicts");
    for (const char* refused : {"拒绝", "不合格", "不予许可"}) CHECK(of_result(refused) == "accepted");
    CHECK(of_result("上报区民政局") == "accepted: outcome-unread");
    for (const char* benign : {"已办", "发证", "准予", "同意", "已办结（县局）", "残疾人证", "不动产权证书"})
        CHECK(of_result(benign) == "accepted");
    CHECK(of_result("暂缓", "") == "accepted");
}

TEST_CASE("kinds that are an outcome, or need a person") {
    CHECK(of_row("事项名称,办件类型", "低保,补办件") == "review: kind-doubtful");
    CHECK(of_row("事项名称,办件类型,办结日期", "低保,不予受理,2018-08-07") == "corrected: kind-is-outcome");
}

TEST_CASE("money: what was taken must be readable, and within the schedule") {
    for (const char* ten : {"10", "10元", "￥10", "壹拾元整", "拾元", "工本费10元"})
        CHECK(of_fee(ten) == "accepted");
    for (const char* none : {"免", "减免", "免收", "——", "0.00"}) CHECK(of_fee(none) == "accepted");
    for (const char* unread : {"1,0", "10元（已减免）", "10元+5元复印费", "欠10元", "-10", "10;20", "未收"})
        CHECK(of_fee(unread) == "review: fee-unread");
    CHECK(of_fee("9999") == "review: fee-over-schedule");
    CHECK(of_fee("1,280.5") == "review: fee-over-schedule");
}

TEST_CASE("a note that reverses the matter is no application for it") {
    for (const char* reversed :
         {"低保（注销）", "低保(不符合)", "养老认证（死亡注销）", "合作医疗（退费）", "身份证（挂失）"})
        CHECK(of_service(reversed) == "review: service-ambiguous");
    CHECK(of_service("养老认证（上门）").starts_with("corrected: service-note"));
}

TEST_CASE("the second column of a name is compared, not passed over") {
    const auto of_days = [](const std::string& days) {
        return read_ledger(title + "时间,申请人,事项名称,时间\n" + days);
    };
    const auto same = of_days("2018-08-06,张三,养老认证,2018-08-06\n");
    CHECK(words_of(same.drafts) == "accepted");
    CHECK(codes(same.facts.findings) == "column-twice");
    const auto other = of_days("2018-08-06,张三,养老认证,2018-08-07\n");
    CHECK(codes(other.drafts[0]) == "column-twice");
    CHECK(words_of(other.drafts) == "review");
}

TEST_CASE("a column below a step of the way says the step's day") {
    const auto ledger = read_ledger(title + "序号,受理情况,,办结情况,,事项名称\n,时间,申请人,时间,结果,\n"
                                            "1,8.6,张三,8.20,办结,低保\n");
    REQUIRE(ledger.drafts.size() == 1);
    CHECK(ledger.drafts[0].received == parse_date("2018-08-06"));
    CHECK(ledger.drafts[0].finished == parse_date("2018-08-20"));
}

TEST_CASE("each total is compared with its own table") {
    const std::string table = "序号,受理日期,申请人,事项名称,办结日期\n";
    const auto ledger = read_ledger(title + table +
                                    "1,8.6,张三,养老认证,8.6\n2,8.6,李四,养老认证,8.6\n合计,2件\n"
                                    "徐庄镇便民服务中心2018年9月办件台账\n" +
                                    table + "1,9.6,王五,养老认证,9.6\n合计,3件\n");
    CHECK(codes(ledger.facts.findings) == "total-mismatch");
    CHECK(ledger.facts.findings[0].place.row == 9);
    CHECK(ledger.facts.findings[0].value == "3");
    const auto pages = read_ledger(title + table + "1,8.6,张三,养老认证,8.6\n合计,1件\n" + table +
                                   "2,8.6,李四,养老认证,8.6\n合计,1件\n总计,两件\n");
    CHECK(codes(pages.facts.findings) == "");
}

TEST_CASE("the way of an errand goes forward") {
    const auto of_days = [](const std::string& sent, const std::string& fetched,
                            const std::string& delivered) {
        const auto ledger =
            read_ledger("徐庄镇葫芦套村便民服务站2018年8月代办服务台账\n序号,代办日期,委托人,代办事项,"
                        "送镇日期,取回日期,送达日期\n1,2018-08-06,张三,低保," +
                        sent + "," + fetched + "," + delivered + "\n");
        return codes(ledger.drafts.back());
    };
    CHECK(of_days("2018-08-08", "2018-08-20", "2018-08-21") == "");
    CHECK(of_days("2018-08-03", "", "") == "sent-before-received");
    CHECK(of_days("2018-08-08", "2018-08-07", "2018-08-07") == "fetched-before-sent");
    CHECK(of_days("", "2018-08-20", "2018-08-15") == "delivered-before-fetched");
}

TEST_CASE("hours count on one day") {
    const auto of_hours = [](const std::string& from, const std::string& to) {
        return codes(
            read_ledger(title + "受理时间,申请人,事项名称,办结时间\n" + from + ",张三,养老认证," + to + "\n")
                .drafts.back());
    };
    CHECK(of_hours("2018-08-06 09:30", "2018-08-06 09:40") == "");
    CHECK(of_hours("2018-08-06 09:30", "2018-08-06 08:30") == "finished-before-received");
}

TEST_CASE(
    "an empty cell that may be merged says what stands above, and a person's row is never to be deleted") {
    const auto ledger =
        read_ledger(title + "事项名称,序号,受理日期,申请人,身份证号\n养老认证,1,2018-08-06,张三,\n"
                            ",2,2018-08-06,李四,\n,3,,王五,\n,4,,,\n");
    REQUIRE(ledger.drafts.size() == 3);
    CHECK(codes(ledger.drafts[1]) == "missing-service");
    CHECK(ledger.drafts[1].findings[0].suggestion.args.at(0) == "养老认证");
    CHECK(codes(ledger.drafts[2]) == "missing-date missing-service");
    CHECK(ledger.drafts[2].verdict == Verdict::review);
}

TEST_CASE("a row that stands for several cases waits for a person") {
    CHECK(of_row("事项名称,件数", "低保,3") == "review: several-cases");
    CHECK(of_row("事项名称,数量", "低保,三件") == "review: several-cases");
    CHECK(of_row("事项名称,件数", "低保,0") == "review: count-zero");
    for (const char* one : {"低保,1", "低保,1件", "低保,１", "低保,1.0", "低保,", "低保,—"})
        CHECK(of_row("事项名称,件数", one) == "accepted");
    CHECK(of_row("事项名称,件数", "低保,若干") == "corrected: count-unread");
    // Papers, not matters.
    CHECK(of_row("事项名称,材料件数", "低保,3") == "accepted");
    CHECK(of_row("事项名称,数量（份）", "低保,3") == "accepted");
    CHECK(of_row("事项名称,数量", "低保,3份") == "accepted");
}

TEST_CASE("what a spreadsheet lost is told in every column") {
    CHECK(of_row("事项名称,联系电话", "低保,#DIV/0!") == "review: cell-error");
    CHECK(of_row("事项名称,收费金额", "低保,#VALUE!") == "review: cell-error");
    CHECK(of_row("事项名称,备注", "低保,#REF!") == "review: cell-error");
    const auto flags = read_ledger(title + "受理日期,申请人,事项名称\n2018-08-06,TRUE,低保\n");
    CHECK(codes(flags.drafts[0]) == "name-unlikely");
}

TEST_CASE("a title that names another unit than the option is told") {
    const auto other =
        read_ledger(title + "受理日期,申请人,事项名称\n2018-08-06,张三,低保\n", {.center = UnitId("xiji")});
    CHECK(codes(other.facts.findings) == "unit-differs");
    CHECK(other.facts.findings[0].severity == Severity::error);
    const auto same = read_ledger(title + "受理日期,申请人,事项名称\n2018-08-06,张三,低保\n",
                                  {.center = UnitId("xuzhuang")});
    CHECK(codes(same.facts.findings) == "");
}
