/// Who is on duty as of a moment (AB岗, 二(五)).
#include "bianmin/rules/duty.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Moment on(int day, int hour = 9) {
    return at(make_date(2018, 8, day), hour);
}

/// zhao and jiang are each other's substitute, feng has jiang, qin nobody; jiang's post is a B post.
Setup office() {
    Setup setup;
    const auto add = [&](const char* id, const char* substitute, std::optional<Post> post) {
        setup.staff.push_back(
            {.id = StaffId(id), .name = id, .post = post, .substitute = StaffId(substitute)});
    };
    add("zhao", "jiang", Post::a);
    add("jiang", "zhao", Post::b);
    add("feng", "jiang", Post::a);
    add("shen", "", Post::b);
    add("zhou", "shen", Post::a);
    add("qin", "", {});
    return setup;
}

Absence away(const char* who, int from, int until, const char* because = "") {
    return {.away = StaffId(who),
            .span = {at(make_date(2018, 8, from)), at(make_date(2018, 8, until), 23, 59, 59)},
            .number = who,
            .because = because};
}

std::string holder(const std::vector<Absence>& absences, const char* who, Moment moment) {
    const auto by = on_duty(office(), absences, StaffId(who), moment);
    return by ? by->text : "-";
}

std::vector<std::string> codes(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const auto& finding : findings) out.push_back(finding.code);
    return out;
}

/// The record of an absence, as the log has it.
std::pair<CaseRow, std::vector<Entry>> record(std::vector<Event> later = {}) {
    CaseRow row{.number = "n", .type = CaseType::absence, .subject = "zhao", .state = State::accepted};
    Event open{.action = Action::open, .occurred = on(10)};
    open.facts.set("from", "2018-08-13T00:00:00+08:00")
        .set("back_by", "2018-08-17T23:59:59+08:00")
        .set("until", "2018-08-17")
        .set("reason", "年休假");
    std::vector<Event> events{open};
    events.insert(events.end(), later.begin(), later.end());
    return {row, {{.events = events}}};
}

std::optional<Absence> kept(std::vector<Event> later = {}) {
    const auto [row, entries] = record(std::move(later));
    return absence_of(row, entries);
}

} // namespace

TEST_CASE("A holds the post until the moment of leaving, B from then on, A again after the last day") {
    const std::vector<Absence> absences{away("zhao", 13, 17)};
    CHECK(holder(absences, "zhao", on(12, 23)) == "zhao");
    CHECK(holder(absences, "zhao", at(make_date(2018, 8, 13))) == "jiang");
    CHECK(holder(absences, "zhao", at(make_date(2018, 8, 17), 23, 59, 59)) == "jiang");
    CHECK(holder(absences, "zhao", at(make_date(2018, 8, 18))) == "zhao");
    CHECK(holder(absences, "feng", on(14)) == "feng");
}

TEST_CASE("who are each other's substitute stand in both ways") {
    CHECK(holder({away("jiang", 13, 17)}, "jiang", on(14)) == "zhao");
    CHECK(held_posts(office(), std::vector{away("jiang", 13, 17)}, StaffId("zhao"), on(14)) ==
          std::vector{StaffId("jiang")});
}

TEST_CASE("what a B post that names no substitute has in hand goes to the first of its A's who is there") {
    Setup setup = office();
    setup.staff.push_back({.id = StaffId("wei"), .post = Post::a, .substitute = StaffId("shen")});
    const auto by = [&](const std::vector<Absence>& absences) {
        return on_duty(setup, absences, StaffId("shen"), on(14)).value_or(StaffId("-")).text;
    };
    const Absence shen = away("shen", 13, 17), zhou = away("zhou", 14, 14), wei = away("wei", 14, 14);
    CHECK(by({}) == "shen");
    CHECK(by({shen}) == "zhou");
    CHECK(by({shen, zhou}) == "wei");
    CHECK(by({shen, zhou, wei}) == "-");
    CHECK(takers_of(setup, StaffId("shen")) == std::vector{StaffId("zhou"), StaffId("wei")});
    CHECK(held_posts(setup, std::vector{shen}, StaffId("zhou"), on(14)) == std::vector{StaffId("shen")});
    CHECK(held_posts(setup, std::vector{shen}, StaffId("wei"), on(14)).empty());
    CHECK(held_posts(setup, std::vector{zhou}, StaffId("shen"), on(14)) == std::vector{StaffId("zhou")});
    CHECK(with_takers(setup, {StaffId("shen"), StaffId("zhou")}) ==
          std::vector{StaffId("shen"), StaffId("wei"), StaffId("zhou")});
    // Who names nobody and is no B leaves the post empty.
    CHECK(takers_of(setup, StaffId("qin")).empty());
}

TEST_CASE("nobody holds the post when both are away, or when no substitute is named") {
    const std::vector<Absence> both{away("zhao", 13, 17), away("jiang", 15, 20)};
    CHECK(holder(both, "zhao", on(14)) == "jiang");
    CHECK(holder(both, "zhao", on(15)) == "-");
    CHECK(holder({away("qin", 13, 13)}, "qin", on(13)) == "-");
    CHECK(held_posts(office(), both, StaffId("jiang"), on(15)).empty());
}

TEST_CASE("a gap is what two absences have in common, within the period asked for") {
    const std::vector<Absence> both{away("zhao", 13, 17, "台风"), away("jiang", 15, 20)};
    const auto gaps = gaps_of(office(), both, StaffId("zhao"), {on(1), on(31)});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].span.from == at(make_date(2018, 8, 15)));
    CHECK(gaps[0].span.until == at(make_date(2018, 8, 17), 23, 59, 59));
    CHECK(gaps[0].because == "台风");
    CHECK(gaps_of(office(), both, StaffId("zhao"), {on(1), on(14)}).empty());
    // A reserve may be away while its A is there.
    CHECK(gaps_of(office(), std::vector{away("shen", 13, 17)}, StaffId("shen"), {on(1), on(31)}).empty());
}

TEST_CASE("who held a post over a time is one list without holes") {
    const std::vector<Absence> both{away("zhao", 13, 17), away("jiang", 15, 15), away("feng", 14, 14)};
    const auto list = holdings(office(), both, StaffId("zhao"), {on(10), on(31)});
    std::string by;
    for (const auto& one : list)
        by += (by.empty() ? "" : " ") + (one.by.empty() ? std::string("-") : one.by.text);
    CHECK(by == "zhao jiang - jiang zhao");
    for (std::size_t i = 1; i < list.size(); ++i)
        CHECK(list[i].span.from.seconds == list[i - 1].span.until.seconds + 1);
    CHECK(list.front().span.from == on(10));
    CHECK(list.back().span.until == on(31));
}

TEST_CASE("an absence is refused that overlaps, empties a post or lies far back") {
    const Setup setup = office();
    CHECK(codes(absence_refusals(setup, {}, away("zhao", 13, 17), on(10))).empty());
    CHECK(codes(absence_refusals(setup, std::vector{away("zhao", 17, 20)}, away("zhao", 13, 17), on(10))) ==
          std::vector<std::string>{"absence-overlaps"});
    const std::vector jiang{away("jiang", 16, 16)};
    CHECK(codes(absence_refusals(setup, jiang, away("feng", 13, 17), on(10))) ==
          std::vector<std::string>{"nobody-on-duty"});
    CHECK(codes(absence_refusals(setup, jiang, away("feng", 13, 17, "抽调"), on(10))).empty());
    // The other way round: the B leaves while an A is away.
    CHECK(codes(absence_refusals(setup, std::vector{away("zhou", 14, 14)}, away("shen", 13, 17), on(10))) ==
          std::vector<std::string>{"nobody-on-duty"});
    CHECK(codes(absence_refusals(setup, {}, away("shen", 13, 17), on(10))).empty());
    CHECK(codes(absence_refusals(setup, {}, away("qin", 13, 17), on(10))) ==
          std::vector<std::string>{"nobody-on-duty"});
    CHECK(codes(absence_refusals(setup, {}, away("zhao", 1, 2), at(make_date(2018, 10, 1)))) ==
          std::vector<std::string>{"long-past"});
}

TEST_CASE("an absence lasts to its planned end, or to the return if that is sooner") {
    const Event back{.action = Action::complete, .occurred = on(15)};
    const Event late{.action = Action::complete, .occurred = on(20)};
    const Event cancelled{.action = Action::withdraw, .occurred = on(11)};
    CHECK(kept()->span.until == at(make_date(2018, 8, 17), 23, 59, 59));
    CHECK(kept({back})->span.until == Moment{on(15).seconds - 1});
    CHECK(kept({late})->span.until == at(make_date(2018, 8, 17), 23, 59, 59));
    CHECK_FALSE(kept({cancelled}));
    CHECK(kept()->away == StaffId("zhao"));
    CHECK(kept()->reason == "年休假");
}

TEST_CASE("an absence that begins more than a year ahead says why, one that lasts longer is refused") {
    const auto asked = [](Date from, Date until, const char* because) {
        const Absence wanted{
            .away = StaffId("zhao"), .span = {at(from), at(until, 23, 59, 59)}, .because = because};
        return codes(absence_refusals(office(), {}, wanted, on(10)));
    };
    const std::vector<std::string> refused{"beyond-a-year"};
    CHECK(asked(make_date(2019, 8, 1), make_date(2019, 8, 9), "").empty());
    CHECK(asked(make_date(2118, 8, 13), make_date(2118, 8, 17), "") == refused);
    CHECK(asked(make_date(2020, 8, 13), make_date(2020, 8, 17), "援疆").empty());
    CHECK(asked(make_date(2018, 8, 13), make_date(2019, 12, 17), "援疆") == refused);
}

TEST_CASE("an absence keeps whom it was recorded with") {
    Absence zhao = away("zhao", 13, 17);
    zhao.takers = {StaffId("feng")};
    zhao.reserve = false;
    CHECK(holder({zhao}, "zhao", on(14)) == "feng");
    CHECK(held_posts(office(), std::vector{zhao}, StaffId("feng"), on(14)) == std::vector{StaffId("zhao")});
    CHECK(held_posts(office(), std::vector{zhao}, StaffId("jiang"), on(14)).empty());
    CHECK(gaps_of(office(), std::vector{zhao, away("jiang", 14, 14)}, StaffId("zhao"), {on(1), on(31)})
              .empty());
    CHECK(
        gaps_of(office(), std::vector{zhao, away("feng", 14, 14)}, StaffId("zhao"), {on(1), on(31)}).size() ==
        1);
    // That nobody was named then is on record too.
    zhao.takers = std::vector<StaffId>();
    CHECK(holder({zhao}, "zhao", on(14)) == "-");
}

TEST_CASE("who stands in is written into the record and read back") {
    const auto fixed = [](const char* who, const char* named) {
        Facts facts;
        fix_takers(office(), StaffId(who), StaffId(named), facts);
        return facts;
    };
    CHECK(recorded_takers(fixed("zhao", "")) == std::vector{StaffId("jiang")});
    CHECK(recorded_takers(fixed("zhao", "feng")) == std::vector{StaffId("feng")});
    CHECK(recorded_takers(fixed("qin", ""))->empty());
    CHECK(fixed("shen", "").number("reserve") == 1);
    CHECK_FALSE(fixed("zhao", "").has("reserve"));
    // Records of before name who stood in when it began.
    CHECK(recorded_takers(Facts{}.set("substitute", "jiang")) == std::vector{StaffId("jiang")});
    CHECK_FALSE(recorded_takers({}));
}
