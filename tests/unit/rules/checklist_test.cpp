/// Verdicts of checklists.
#include "bianmin/rules/checklist.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Checklist list() {
    return {.id = "own",
            .name = "本地清单",
            .of = UnitKind::station,
            .clause = "二(二)",
            .pass = 60,
            .items = {{.id = "sign", .text = "有牌子", .weight = 40, .must = true},
                      {.id = "area",
                       .text = "面积",
                       .weight = 30,
                       .answer = AnswerType::number,
                       .unit = "平方米",
                       .at_least = 20},
                      {.id = "place",
                       .text = "场所",
                       .weight = 20,
                       .answer = AnswerType::choice,
                       .choices = {"两委", "其他", "没有"},
                       .accepted = {"两委", "其他"}},
                      {.id = "register",
                       .text = "台账",
                       .weight = 10,
                       .method = Method::computed,
                       .measure = "register-kept"}}};
}

InspectionRecord visit(const char* day, std::vector<ItemAnswer> answers) {
    return {.number = "1", .standard = "own", .day = *parse_date(day), .answers = std::move(answers)};
}

} // namespace

TEST_CASE("what nobody answered is unknown and scores nothing") {
    const auto own = list();
    const auto result = audit(own, {}, {});
    CHECK(result.unknown == 4);
    CHECK(result.score == 0);
    CHECK_FALSE(result.ok);
}

TEST_CASE("answers are held against thresholds and choices") {
    const auto own = list();
    const auto visits =
        std::vector{visit("2018-08-10", {{"sign", "是"}, {"area", "19.5"}, {"place", "其他"}})};
    const auto result = audit(own, visits, {});
    CHECK(result.items[0].verdict == ItemVerdict::passed);
    CHECK(result.items[1].verdict == ItemVerdict::failed);
    CHECK(result.items[2].verdict == ItemVerdict::passed);
    CHECK(result.score == 60);
    CHECK(result.ok);
}

TEST_CASE("the newest answer counts, whatever the order they came in") {
    const auto own = list();
    const auto visits =
        std::vector{visit("2018-09-10", {{"sign", "yes"}}), visit("2018-08-10", {{"sign", "no"}})};
    CHECK(audit(own, visits, {}).items[0].verdict == ItemVerdict::passed);
}

TEST_CASE("what a unit says of itself stands where nobody else has looked") {
    const auto own = list();
    auto itself = visit("2018-09-10", {{"sign", "yes"}});
    itself.own = true;
    const auto first = audit(own, std::vector{itself}, {}).items[0];
    CHECK(first.verdict == ItemVerdict::passed);
    CHECK(first.own);
    CHECK(first.answer->value == "是");
    const auto later = audit(own, std::vector{visit("2018-08-10", {{"sign", "false"}}), itself}, {}).items[0];
    CHECK(later.verdict == ItemVerdict::failed);
    CHECK_FALSE(later.own);
    CHECK(later.answer->value == "否");
    const auto again = audit(own, std::vector{itself, visit("2018-08-10", {{"sign", "0"}})}, {}).items[0];
    CHECK(again.verdict == ItemVerdict::failed);
}

TEST_CASE("an item that must hold fails the list whatever the score") {
    const auto own = list();
    const auto visits = std::vector{visit("2018-08-10", {{"sign", "no"}, {"area", "30"}, {"place", "两委"}})};
    const auto result = audit(own, visits, {{"register-kept", {.holds = true}}});
    CHECK(result.score == 60);
    CHECK_FALSE(result.ok);
}

TEST_CASE("the ledger is believed about the ledger, and the contradiction is shown") {
    const auto own = list();
    const auto visits = std::vector{visit("2018-08-10", {{"register", "yes"}})};
    const auto result = audit(own, visits, {{"register-kept", {.holds = false, .zh = "登记0件"}}});
    CHECK(result.items[3].verdict == ItemVerdict::failed);
    CHECK(result.items[3].contradicted);
}

TEST_CASE("every misfit of the answers is named at once") {
    const auto own = list();
    const auto findings = check_answers(
        own, {{"sing", "yes"}, {"sign", "maybe"}, {"area", "宽敞"}, {"place", "村口"}, {"area", "21"}});
    REQUIRE(findings.size() == 4);
    CHECK(findings[0].code == "unknown-item");
    CHECK(english(findings[0].suggestion) == "did you mean sign?");
    CHECK(findings[1].code == "bad-answer");
    CHECK(findings[2].value == "area=宽敞");
    CHECK(findings[3].value == "place=村口");
}

TEST_CASE("a number is not below nothing, a share not above the whole, nor is either no number") {
    auto own = list();
    own.items[1].unit = "%";
    for (const char* value : {"-0.5", "100.5", "1e999", "nan", "0x10", "12 ", ""})
        CHECK(check_answers(own, {{"area", value}}).size() == 1);
    for (const char* value : {"0", "100", "19.5"}) CHECK(check_answers(own, {{"area", value}}).empty());
    own.items[1].unit = "平方米";
    CHECK(check_answers(own, {{"area", "380"}}).empty());
}

TEST_CASE("what people write into a box is yes or no") {
    const auto own = list();
    for (const char* yes : {"是", "有", "√", "yes", "true"}) CHECK(accepted(own.items[0], {"sign", yes}));
    for (const char* no : {"否", "无", "×", "no", "false"}) {
        CHECK(check_answers(own, {{"sign", no}}).empty());
        CHECK_FALSE(accepted(own.items[0], {"sign", no}));
    }
}

TEST_CASE("an inspection of another day does not make up for what the newest says, per item") {
    const auto own = list();
    const auto visits = std::vector{visit("2018-08-10", {{"sign", "yes"}, {"area", "30"}}),
                                    visit("2018-09-10", {{"sign", "no"}})};
    const auto result = audit(own, visits, {});
    CHECK(result.items[0].verdict == ItemVerdict::failed);
    CHECK(result.items[1].verdict == ItemVerdict::passed);
    CHECK(result.items[1].answered == *parse_date("2018-08-10"));
}

TEST_CASE("an inspector is believed about what is seen, also where the ledger has evidence") {
    auto own = list();
    own.items[1].measure = "area";
    const auto seen = std::vector{visit("2018-08-10", {{"area", "10"}})};
    const auto result = audit(own, seen, {{"area", {.holds = true, .value = 300, .zh = "300平方米"}}});
    CHECK(result.items[1].verdict == ItemVerdict::failed);
    CHECK(result.items[1].contradicted);
    const auto unseen = audit(own, {}, {{"area", {.holds = true, .value = 300, .zh = "300平方米"}}});
    CHECK(unseen.items[1].verdict == ItemVerdict::passed); // nobody looked: the evidence stands
    const auto small = audit(own, {}, {{"area", {.holds = true, .value = 19, .zh = "19平方米"}}});
    CHECK(small.items[1].verdict == ItemVerdict::failed); // by the item's threshold, not the measure's word
}

TEST_CASE("answers survive the log") {
    const std::vector<ItemAnswer> answers{{"sign", "是", "在门\t口\n东侧", ""}, {"photo", "a.jpg", "", "0f"}};
    const auto back = decode_answers(encode_answers(answers));
    REQUIRE(back.size() == 2);
    CHECK(back[0].note == "在门 口 东侧");
    CHECK(back[1] == answers[1]);
    CHECK(decode_answers("").empty());
}

TEST_CASE("an answer counts in every list that asks for the same measure, and nowhere else") {
    Checklist own = list(), other = list();
    own.items[1].measure = other.items[1].measure = "area";
    other.id = "district";
    other.items[1].id = "site";
    InspectionRecord elsewhere =
        visit("2018-08-10", {{.item = "site", .value = "12"}, {.item = "sign", .value = "是"}});
    elsewhere.standard = "district";
    const std::vector<Checklist> lists{own, other};
    const auto seen = answers_for(
        own, lists, std::vector{elsewhere, visit("2018-08-01", {{.item = "sign", .value = "否"}})});
    REQUIRE(seen.size() == 2);
    REQUIRE(seen[0].answers.size() == 1);
    CHECK(seen[0].answers[0].item == "area");
    const auto result = audit(own, seen, {{"area", {.holds = true, .value = 30}}});
    CHECK(result.items[1].contradicted);
    CHECK(result.items[1].verdict == ItemVerdict::failed);
    CHECK(result.items[0].verdict == ItemVerdict::failed);
}
