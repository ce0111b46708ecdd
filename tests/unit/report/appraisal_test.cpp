/// Points of the appraisal from facts handed in.
#include "bianmin/report/appraisal.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Date day(int number) {
    return make_date(2018, 8, number);
}

struct Center {
    Setup setup;
    AppraisalFormula formula;
    AppraisalSource source;
    std::vector<CaseLog> logs;
    WorkingCalendar calendar{std::span<const CalendarYear>()};

    Center() {
        setup.units.push_back({.id = UnitId("xz"), .name = "徐庄镇便民服务中心"});
        setup.windows.push_back(
            {.id = WindowId("mz"), .center = UnitId("xz"), .name = "民政窗口", .department = "民政办"});
        for (const char* id : {"a", "c"})
            setup.staff.push_back({.id = StaffId(id),
                                   .name = id,
                                   .unit = UnitId("xz"),
                                   .window = WindowId("mz"),
                                   .post = Post::a,
                                   .substitute = StaffId("b")});
        setup.staff.push_back({.id = StaffId("b"),
                               .name = "b",
                               .unit = UnitId("xz"),
                               .window = WindowId("mz"),
                               .post = Post::b});
        formula.terms = {{.term = AppraisalTerm::rating, .points = 60},
                         {.term = AppraisalTerm::timeliness, .points = 20},
                         {.term = AppraisalTerm::complaints, .points = 20, .each = 50}};
        source.each_log = [this](const auto& visit) {
            for (const auto& log : logs) visit(log);
        };
    }

    void done(const char* number, const char* handler, int ended, std::optional<Rating> rating,
              bool late = false) {
        CaseRow row{.number = number,
                    .state = State::completed,
                    .received = day(1),
                    .ended = day(ended),
                    .late = late,
                    .rating = rating};
        logs.push_back({row,
                        {{.events = {{.action = Action::accept,
                                      .occurred = at(day(1), 9),
                                      .facts = Facts{}.set("handler", handler)},
                                     {.action = Action::complete, .occurred = at(day(ended), 10)}}}}});
    }

    std::vector<Appraised> run() {
        const AppraisalRequest request{.first = month_of(day(1)),
                                       .last = month_of(day(1)),
                                       .center = UnitId("xz"),
                                       .today = make_date(2018, 9, 1)};
        return appraise(request, setup, calendar, formula, source);
    }

    const Appraised& of(const std::vector<Appraised>& people, const char* id) {
        for (const auto& one : people)
            if (one.staff->id.text == id) return one;
        FAIL("nobody of that id");
        return people.front();
    }
};

} // namespace

TEST_CASE("no rating is no praise: the term is left out and the rest scaled") {
    Center center;
    center.done("1", "a", 2, std::nullopt);
    center.done("2", "c", 3, Rating::satisfied);
    const auto people = center.run();
    const auto& a = center.of(people, "a");
    CHECK_FALSE(a.terms[0].share);
    CHECK(a.base == 40);
    CHECK(a.total == 10'000);
    const auto& c = center.of(people, "c");
    CHECK(c.base == 100);
    CHECK(c.total == 9'400); // 60 × 90 % + 20 + 20
    CHECK_FALSE(center.of(people, "b").total);
    CHECK(center.of(people, "b").rank == 0);
}

TEST_CASE("equal totals share a rank, and the next one is passed over") {
    Center center;
    center.setup.staff.push_back(
        {.id = StaffId("d"), .name = "d", .unit = UnitId("xz"), .window = WindowId("mz"), .post = Post::a});
    center.done("1", "a", 2, Rating::satisfied);
    center.done("2", "c", 2, Rating::satisfied);
    center.done("3", "d", 2, Rating::dissatisfied);
    const auto people = center.run();
    CHECK(center.of(people, "a").rank == 1);
    CHECK(center.of(people, "c").rank == 1);
    CHECK(center.of(people, "d").rank == 3);
}

TEST_CASE("who completed cases that nobody rated has worked, of who has nothing, nothing is known") {
    Center center;
    center.formula.terms = {{.term = AppraisalTerm::rating, .points = 60},
                            {.term = AppraisalTerm::volume, .points = 40, .target = 23}};
    center.done("1", "a", 2, std::nullopt);
    const auto people = center.run();
    CHECK(center.of(people, "a").total.has_value());
    CHECK_FALSE(center.of(people, "b").total.has_value());
}

TEST_CASE("what B completes while A is away counts for B") {
    Center center;
    center.source.absences.push_back(
        {.away = StaffId("a"), .span = {at(day(6)), at(day(8), 23, 59, 59)}, .number = "n"});
    center.done("1", "a", 7, Rating::very_satisfied);
    center.done("2", "a", 9, Rating::satisfied);
    CHECK(doer_of(center.setup, center.source.absences, center.logs[0]).text == "b");
    const auto people = center.run();
    REQUIRE(center.of(people, "b").evidence.size() == 3);
    CHECK(center.of(people, "b").evidence.front().number == "1");
    CHECK(center.of(people, "b").terms[0].share == 1.0);
    CHECK(center.of(people, "a").terms[0].share == 0.9);
}

TEST_CASE("a part month is measured by its days, complaints take points and never more than all") {
    Center center;
    center.formula.terms = {{.term = AppraisalTerm::rating, .points = 50},
                            {.term = AppraisalTerm::volume, .points = 30, .target = 23},
                            {.term = AppraisalTerm::complaints, .points = 20, .each = 60}};
    center.setup.staff[0].until = day(3); // 3 of 23 working days
    for (const char* number : {"1", "2", "3"}) center.done(number, "a", 2, Rating::satisfied);
    for (const char* number : {"4", "5"})
        center.logs.push_back({{.number = number,
                                .type = CaseType::complaint,
                                .subject = "a",
                                .state = State::accepted,
                                .received = day(2)},
                               {}});
    const auto people = center.run();
    const auto& a = center.of(people, "a");
    CHECK(a.terms[1].share == 1.0);
    CHECK(a.terms[2].share == 0.0);
    CHECK(a.total == 7'500);
}

TEST_CASE(
    "attendance is days come of days due, each lateness costs its share, a day without a mark all of it") {
    Center center;
    center.formula.terms = {{.term = AppraisalTerm::attendance, .points = 100, .each = 2}};
    center.setup.staff[0].until = day(8); // six working days: 1–3, 6–8
    const auto came = [&](int number, int in, int out) {
        center.source.days.emplace_back(StaffId("a"), DayRecord{day(number), in, out, "", "n"});
    };
    CHECK_FALSE(center.of(center.run(), "a").terms[0].share); // nothing recorded is no absence
    for (const int number : {1, 2, 3, 6}) came(number, 8 * 60, 17 * 60);
    CHECK(center.of(center.run(), "a").terms[0].share == doctest::Approx(4.0 / 6));
    came(7, 8 * 60 + 31, 16 * 60 + 59); // late and early
    CHECK(center.of(center.run(), "a").terms[0].share == doctest::Approx(5.0 / 6 - 0.04));
    center.source.absences.push_back(
        {.away = StaffId("a"), .span = {at(day(8)), at(day(8), 23, 59, 59)}, .number = "n"});
    CHECK(center.of(center.run(), "a").terms[0].share == doctest::Approx(1 - 0.04)); // away is not due
}

TEST_CASE("cards fall on who held the post when they were shown, red ones cost more, never more than all") {
    Center center;
    center.formula.terms = {{.term = AppraisalTerm::timeliness, .points = 50},
                            {.term = AppraisalTerm::cards, .points = 50, .yellow = 10, .red = 60}};
    center.done("1", "a", 3, std::nullopt);
    const auto warned = [&](const char* number, int on, const char* level) {
        CaseRow row{.number = number, .state = State::accepted, .received = day(1)};
        center.logs.push_back(
            {row,
             {{.events = {{.action = Action::accept,
                           .occurred = at(day(1), 9),
                           .facts = Facts{}.set("handler", "a")},
                          {.action = Action::warn,
                           .occurred = at(day(on), 10),
                           .facts = Facts{}.set("level", level).set("clock", "promise")}}}}});
    };
    warned("2", 6, "yellow");
    CHECK(center.of(center.run(), "a").terms[1].share == doctest::Approx(0.9));
    warned("3", 6, "red");
    CHECK(center.of(center.run(), "a").terms[1].share == doctest::Approx(0.3));
    warned("4", 6, "red");
    CHECK(center.of(center.run(), "a").terms[1].share == 0.0);
    center.source.absences.push_back(
        {.away = StaffId("a"), .span = {at(day(6)), at(day(6), 23, 59, 59)}, .number = "n"});
    const auto people = center.run();
    CHECK(center.of(people, "a").terms[1].share == 1.0);
    CHECK(center.of(people, "b").terms[1].share == 0.0);
}

TEST_CASE("training counts by hours and months, honours by number, what is outside of the period does not") {
    Center center;
    center.formula.terms = {{.term = AppraisalTerm::training, .points = 50, .target = 2},
                            {.term = AppraisalTerm::honour, .points = 50, .target = 2}};
    const auto matter = [&](CaseType type, Date on, int minutes) {
        center.logs.push_back(
            {{.number = "n", .type = type, .subject = "a", .state = State::completed, .received = on},
             {{.events = {{.action = Action::open,
                           .facts = Facts{}.set("minutes", std::int64_t{minutes}).set("topic", "业务")}}}}});
    };
    matter(CaseType::training, day(6), 90);
    matter(CaseType::honour, day(6), 0);
    matter(CaseType::training, make_date(2018, 7, 31), 90);
    matter(CaseType::honour, make_date(2018, 9, 1), 0);
    const auto people = center.run();
    CHECK(center.of(people, "a").terms[0].share == doctest::Approx(0.75));
    CHECK(center.of(people, "a").terms[1].share == doctest::Approx(0.5));
    CHECK(center.of(people, "c").terms[0].share == 0.0);
}

TEST_CASE("a complaint that was withdrawn or refused, or that nobody took up, blames nobody") {
    Center center;
    center.done("1", "a", 2, Rating::very_satisfied);
    for (const State state : {State::registered, State::withdrawn, State::rejected, State::annulled})
        center.logs.push_back(
            {{.number = "k", .type = CaseType::complaint, .subject = "a", .state = state, .received = day(2)},
             {}});
    CHECK(center.of(center.run(), "a").terms[2].share == 1.0);
    center.logs.back().row.state = State::completed;
    CHECK(center.of(center.run(), "a").terms[2].share == 0.5);
}

TEST_CASE(
    "what the public says of the person goes before what it says of the case, a correction before both") {
    Center center;
    center.done("1", "a", 2, Rating::very_satisfied);
    center.logs[0].row.handler_rating = Rating::dissatisfied;
    CHECK(center.of(center.run(), "a").terms[0].share == doctest::Approx(0.3));
    center.logs[0].entries[0].events.push_back(
        {.action = Action::correct, .occurred = at(day(7)), .facts = Facts{}.set("field", "rating")});
    CHECK(center.of(center.run(), "a").terms[0].share == 1.0);
}
