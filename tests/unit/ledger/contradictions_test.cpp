/// Cells that contradict their row, the catalog or the row above.
#include "bianmin/base/error.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const std::string head =
    "徐庄镇便民服务中心2018年8月办件台账\n"
    "序号,受理日期,申请人,身份证号,联系电话,事项名称,办件类型,承诺时限,应办结日期,办结日期,"
    "办理结果,收费金额,满意度,来件站点,备注\n";

struct Row {
    std::string received = "2018-08-06", name = "张三", id = "370499195003150013", phone = "13000000001",
                service = "低保", kind, limit, due, finished, result, fee, rating, station, note;
    std::string text() const {
        std::string out = "1";
        for (const auto* cell : {&received, &name, &id, &phone, &service, &kind, &limit, &due, &finished,
                                 &result, &fee, &rating, &station, &note})
            out += ",\"" + *cell + "\"";
        return out + "\n";
    }
};

Draft read_row(const Row& row) {
    return read_ledger(head + row.text()).drafts.back();
}

std::string verdict_of(const Row& row) {
    const Draft draft = read_row(row);
    const std::string found = codes(draft);
    return std::string(word(draft.verdict)) + (found.empty() ? "" : ": " + found);
}

} // namespace

TEST_CASE("what stands around an ID number is taken off when the check place proves it") {
    for (const char* id : {"370499-19500315-0013", "370499195003150013（本人）", "身份证370499195003150013",
                           "37O499195OO315OO13"}) {
        const Draft draft = read_row({.id = id});
        CHECK(codes(draft) == "id-mended");
        CHECK(draft.persons[0].id_number == "370499195003150013");
    }
}

TEST_CASE("an ID number that is none says why") {
    CHECK(verdict_of({.id = "370406********0013"}) == "review: id-masked");
    CHECK(verdict_of({.id = "#REF!"}) == "review: cell-error");
    CHECK(verdict_of({.id = "#DIV/0!"}) == "review: cell-error");
    CHECK(verdict_of({.id = "3704991950031A0013"}) == "review: id-malformed");
    CHECK(std::string_view(read_row({.id = "3704991950031A0013"}).findings[0].message.id) ==
          "this is neither an ID number nor a credit code");
    for (const char* id : {"未提供", "暂无", "不详"}) CHECK(verdict_of({.id = id}) == "accepted");
}

TEST_CASE("a credit code is known by itself, however short the name of who has it") {
    const Draft draft = read_row({.name = "丰源社", .id = "54370499ME000001XP"});
    CHECK(codes(draft) == "");
    CHECK(draft.persons[0].id_number == "54370499ME000001XP");
    // Its checks fit by chance: with a birthday it is somebody's ID number with a slip.
    CHECK(verdict_of({.name = "张三", .id = "510499199003240002"}) == "review: id-checksum");
    CHECK(verdict_of({.name = "丰源社", .id = "54370499ME000001XQ"}) == "review: id-malformed");
}

TEST_CASE("names that hide somebody, and names of old systems") {
    CHECK(verdict_of({.name = "张*"}) == "review: name-masked");
    CHECK(verdict_of({.name = "匿名"}) == "review: missing-applicant");
    for (const char* name : {"@子七", "＠子七", "#子七", "子七^"}) {
        INFO(name);
        CHECK(verdict_of({.name = name}).find("name-unlikely") != std::string::npos);
    }
    CHECK(verdict_of({.name = "代：张三"}) == "review: name-mended name-unlikely");
    CHECK(verdict_of({.name = "王\xEE\x97\xA5明"}) == "accepted: name-private-character");
    CHECK(read_row({.name = "王\u200b二"}).persons[0].name == "王二");
    CHECK(read_row({.name = "王⼀"}).persons[0].name == "王一");
    CHECK(read_row({.name = "ZHANG SAN"}).persons[0].name == "ZHANG SAN");
    CHECK(read_row({.name = "买买提.艾力"}).persons[0].name == "买买提·艾力");
    CHECK(read_row({.name = "王\n三"}).persons[0].name == "王三");
}

TEST_CASE("words and relations that name nobody") {
    for (const char* name : {"本人", "户主", "委托人", "代办员"})
        CHECK(verdict_of({.name = name}) == "review: missing-applicant");
    for (const char* name : {"王五之子", "王五儿媳", "欧阳娜娜家属"})
        CHECK(verdict_of({.name = name}) == "review: name-of-relative");
    CHECK(verdict_of({.name = "王之子"}) == "accepted"); // a given name may end so
    for (const char* name : {"-张三", "张三。", "—张三—"}) {
        CHECK(verdict_of({.name = name}) == "corrected: name-mended");
        CHECK(read_row({.name = name}).persons[0].name == "张三");
    }
    CHECK(verdict_of({.name = "张-三"}) == "review: name-unlikely");
    CHECK(read_row({.name = "JEAN-PAUL"}).persons[0].name == "JEAN-PAUL");
}

TEST_CASE("同上 is the cell above, in every column") {
    const Row first{.service = "临时救助", .limit = "5", .finished = "2018-08-09", .rating = "满意"};
    const Row same{.received = "同上",
                   .name = "李四",
                   .id = "370499196207070140",
                   .phone = "〃",
                   .service = "同上",
                   .limit = "同上",
                   .finished = "同上",
                   .rating = "〃"};
    const auto ledger = read_ledger(head + first.text() + same.text());
    const Draft& draft = ledger.drafts[1];
    CHECK(draft.verdict == Verdict::corrected);
    CHECK(draft.finished == parse_date("2018-08-09"));
    CHECK(draft.rating == Rating::satisfied);
    CHECK(draft.persons[0].phone == "13000000001");
    CHECK(draft.limit == Limit{5, LimitUnit::workday});
    const auto other = read_ledger(head + first.text() + Row{.name = "李四", .id = "同上"}.text());
    CHECK(codes(other.drafts[1]) == "id-ditto");
    const auto nothing = read_ledger(head + Row{.finished = "同上"}.text());
    CHECK(codes(nothing.drafts[0]) == "date-unread");
}

TEST_CASE("a row left out keeps what it took from the row above") {
    Row same{.received = "同上", .name = "同上", .id = "", .service = "不知何事", .limit = "同上"};
    const auto ledger = read_ledger(head + Row{.limit = "22"}.text() + same.text());
    const Draft& draft = ledger.drafts[1];
    CHECK(draft.verdict == Verdict::review);
    CHECK(draft.cells[1] == "2018-08-06");
    CHECK(draft.cells[2] == "张三");
    CHECK(draft.cells[3] == "370499195003150013");
    CHECK(draft.cells[7] == "22");
}

TEST_CASE("limits with their unit in brackets, hours, and years") {
    CHECK(read_row({.service = "身份证办理", .limit = "60日（自然日）"}).limit == Limit{60, LimitUnit::day});
    CHECK(read_row({.service = "临时救助", .limit = "10个工作日（公示除外）"}).limit ==
          Limit{10, LimitUnit::workday});
    CHECK(read_row({.service = "临时救助", .limit = "法定20日，承诺10日"}).limit ==
          Limit{10, LimitUnit::workday});
    CHECK(verdict_of({.service = "养老认证", .limit = "30分钟"}) == "accepted");
    CHECK(verdict_of({.service = "临时救助", .limit = "999"}) == "corrected: limit-far");
}

TEST_CASE("a due day before acceptance is one slip or the other") {
    CHECK(verdict_of({.due = "2018-08-01"}) == "review: due-before-received");
    CHECK(read_row({.due = "8.20"}).due == parse_date("2018-08-20"));
}

TEST_CASE("results that do not say how it ended") {
    CHECK(read_row({.finished = "2018-08-20", .result = "不同意", .note = "超标"}).outcome ==
          Outcome::rejected);
    CHECK(verdict_of({.finished = "2018-08-20", .result = "×"}) == "review: outcome-contradicts");
    CHECK(verdict_of({.finished = "2018-08-20", .result = "作废"}) == "review: outcome-doubtful");
    CHECK(verdict_of({.result = "资料不全"}) == "review: outcome-doubtful");
    CHECK(verdict_of({.finished = "2018-08-20", .result = "低保确认通知书"}) == "accepted");
}

TEST_CASE("a remark that says how it ended contradicts the row or not") {
    CHECK(verdict_of({.finished = "2018-08-20", .note = "退件，不符合条件"}) == "review: note-contradicts");
    CHECK(verdict_of({.finished = "2018-08-20", .note = "在办"}) == "review: note-contradicts");
    CHECK(verdict_of({.note = "已办结"}) == "review: note-contradicts");
    CHECK(verdict_of({.note = "在办"}) == "accepted");
    CHECK(verdict_of({.finished = "2018-08-20", .note = "退回材料已补齐"}) == "accepted");
    CHECK(verdict_of({.note = "退：年龄不够"}) == "review: note-contradicts");
    CHECK(verdict_of({.note = "不符合条件，已告知"}) == "review: note-contradicts");
}

TEST_CASE("a bad rating among the remarks is told") {
    CHECK(codes(read_row({.finished = "2018-08-20", .note = "不满意！"})) == "rating-in-note");
    CHECK(codes(read_row({.finished = "2018-08-20", .rating = "满意", .note = "不满意，态度差"})) ==
          "rating-in-note");
    CHECK(codes(read_row({.finished = "2018-08-20", .rating = "不满意", .note = "不满意，态度差"})) == "");
    CHECK(codes(read_row({.finished = "2018-08-20", .note = "不满80周岁"})) == "");
}

TEST_CASE("money stands against the schedule") {
    CHECK(verdict_of({.fee = "20元"}) == "review: fee-without-basis");
    CHECK(verdict_of({.service = "身份证办理", .finished = "2018-08-20", .fee = "20元"}) == "accepted");
    CHECK(verdict_of({.service = "身份证办理", .finished = "2018-08-20", .fee = "400"}) ==
          "review: fee-over-schedule");
    const auto ledger =
        read_ledger(head + Row{.service = "身份证办理", .fee = "20"}.text() + "合计,1件,,,,,,,,,,30.00,,,\n");
    CHECK(codes(ledger.facts.findings) == "fee-mismatch");
    CHECK(ledger.facts.findings[0].place.row == 4);
}

TEST_CASE("amounts with words around them") {
    for (const char* fee : {"20块", "工本费20元", "20元（换领）", "￥20.00"})
        CHECK(read_row({.service = "身份证办理", .finished = "2018-08-20", .fee = fee}).fee == Fen{2000});
    CHECK(codes(read_row({.service = "身份证办理", .fee = "20"})) == "fee-of-open-case");
}

TEST_CASE("a service found by part of its name is only a guess") {
    CHECK(verdict_of({.service = "证明"}) == "review: service-ambiguous");
    CHECK(verdict_of({.service = "取消低保"}) == "review: service-ambiguous");
    CHECK(verdict_of({.service = "办理低保", .kind = "上报件"}) == "corrected: service-part");
    CHECK(verdict_of({.service = "办理低保", .kind = "即办件"}) == "review: service-part service-and-kind");
}

TEST_CASE("stations by code, by group, elsewhere, and none") {
    for (const char* station : {"370406106200", "彭庄村3组", "彭庄站"})
        CHECK(read_row({.station = station}).station.text == "xuzhuang-pengzhuang");
    CHECK(read_row({.station = "镇中心"}).station.empty());
    CHECK(verdict_of({.station = "镇中心"}) == "accepted");
    CHECK(verdict_of({.station = "北庄镇高庄村"}) == "accepted: station-elsewhere");
}

TEST_CASE("ratings with something around them") {
    for (const char* rating : {"满意。", "满意√", "满意（电话回访）", "★★★★"})
        CHECK(read_row({.finished = "2018-08-20", .rating = rating}).rating == Rating::satisfied);
}

TEST_CASE("damaged bytes are told at their row") {
    const auto ledger = read_ledger(head + Row{.note = "a\nb"}.text() + Row{.note = "坏\xFF字"}.text());
    REQUIRE(codes(ledger.facts.findings) == "undecodable");
    CHECK(ledger.facts.findings[0].place.row == 4);
    CHECK(codes(ledger.drafts[1]) == "row-damaged");
}

TEST_CASE("a character that was lost before the file was saved leaves the row out") {
    CHECK(verdict_of({.note = "送件\xEF\xBF\xBD"}) == "review: row-damaged");
}

TEST_CASE("a day of completion is not taken for that of acceptance") {
    CHECK_THROWS_AS(
        read_ledger("徐庄镇便民服务中心2018年8月台账\n申请人,事项,办结时间\n张三,低保,2018-08-06\n"), Error);
}

TEST_CASE("a file without text, or of no text, says so") {
    const auto fault = [](std::string bytes) {
        try {
            read_ledger(std::move(bytes));
        } catch (const Error& error) {
            return error.findings().at(0).code;
        }
        return std::string();
    };
    CHECK(fault("") == "empty-file");
    CHECK(fault("\r\n,,,\r\n") == "empty-file");
    CHECK(fault("你好,世界\n") == "no-header");
    CHECK(fault(std::string("\x81\x20\xFF\xFE\x01\x02\x03\xFF\xFF\x81\x00\xFF", 12)) == "no-text");
}

TEST_CASE("a remark that takes the row back, or says that it is not done") {
    const auto ledger = read_ledger("日期,姓名,事项,办结日期,备注\n2018-08-06,张三,临时救助,2018-08-20,作废\n"
                                    "2018-08-06,李四,临时救助,2018-08-20,重复登记\n"
                                    "2018-08-06,王五,临时救助,2018-08-20,材料不齐，已告知\n"
                                    "2018-08-06,赵六,临时救助,2018-08-20,材料不齐已补齐\n");
    CHECK(words_of(ledger.drafts) == "review review review accepted");
    CHECK(codes(ledger.drafts.at(0)) == "note-contradicts");
}

TEST_CASE("a fee the schedule does not have, a limit far beyond the promise") {
    const auto ledger = read_ledger("日期,姓名,事项,承诺时限,收费\n2018-08-06,张三,身份证办理,,20\n"
                                    "2018-08-06,李四,身份证办理,,35元\n2018-08-06,王五,临时救助,一年,\n"
                                    "2018-08-06,赵六,临时救助,14日,\n2018-08-06,钱七,临时救助,10个工作日,\n");
    CHECK(codes(ledger.drafts.at(0)) == "fee-of-open-case");
    CHECK(codes(ledger.drafts.at(1)) == "fee-not-listed");
    CHECK(codes(ledger.drafts.at(2)) == "limit-over-promise");
    CHECK(codes(ledger.drafts.at(3)).find("limit-over") == std::string::npos);
    CHECK(codes(ledger.drafts.at(4)).empty());
}
