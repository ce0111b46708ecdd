/// What the ledger and the setup show by themselves: each measure where it holds, where it does not, and
/// where it cannot be said.
#include "bianmin/report/measures.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// An audit of 徐庄镇 on Friday 2018-08-31; the period begins on 2018-06-01. Weekends only.
struct Round {
    Setup setup = small_setup();
    WorkingCalendar calendar{setup.calendars};
    AuditFacts facts{.from = audit_period_begin(day(8, 31)), .at = day(8, 31)};

    Evidence of(const char* measure, const char* unit = "xuzhuang") const {
        return measure_unit(setup, calendar, *setup.unit(UnitId(unit)), facts).at(measure);
    }
    void count(const CaseRow& row) { count_case(facts, row); }
    CaseRow& matter(CaseType type, Date received, const char* subject = "xuzhuang") {
        CaseRow& row = facts.matters.emplace_back(a_case(received));
        row.type = type;
        row.subject = subject;
        row.accepted.reset();
        row.due.reset();
        return row;
    }
};

CaseRow late(CaseRow row) {
    row.late = true;
    return row;
}

} // namespace

TEST_CASE("the period begins with the month two months before") {
    CHECK(audit_period_begin(day(8, 31)) == day(6, 1));
    CHECK(audit_period_begin(make_date(2019, 1, 10)) == make_date(2018, 11, 1));
}

TEST_CASE("evidence names its days as official papers do, in English as ISO") {
    Round round;
    const Evidence evidence = round.of("register-kept");
    CHECK(evidence.zh == "2018年8月登记0件；2018年6月1日至8月31日最长66个工作日无登记");
    CHECK(evidence.en == "2018-08: 0 entries; 2018-06-01…2018-08-31: at most 66 working days without one");
}

TEST_CASE("a case counts at its station and its center, once each, on both ends of the period") {
    Round round;
    round.count(at_station(a_case(day(6, 1)), "pengzhuang"));
    round.count(a_case(day(8, 31)));
    round.count(a_case(day(5, 31)));
    CHECK(round.facts.tallies[UnitId("xuzhuang")].received == 2);
    CHECK(round.facts.tallies[UnitId("pengzhuang")].received == 1);
    CHECK(round.facts.tallies[UnitId("pengzhuang")].this_month == 0);
}

TEST_CASE("never to finish is not the way to be in time") {
    Round round;
    CHECK_FALSE(round.of("on-time").holds);
    round.count(completed(a_case(day(8, 1)), day(8, 6)));
    CHECK(round.of("on-time").holds == true);
    CaseRow open = a_case(day(8, 1));
    open.due = day(8, 31);
    round.count(open); // due today: not over yet
    CHECK(round.of("on-time").value == 100.0);
    open.due = day(8, 30);
    round.count(open);
    CHECK(round.of("on-time").holds == false);
    CHECK(round.of("on-time").value == 50.0);
    open.suspended = true;
    round.count(open); // its days stand still
    CHECK(round.of("on-time").value == 50.0);
}

TEST_CASE("即办件 have no days to keep, and an agent answers for what was entrusted") {
    Round round;
    CaseRow instant = late(completed(a_case(day(8, 1)), day(8, 6)));
    instant.kind = Kind::instant;
    round.count(instant);
    CHECK_FALSE(round.of("on-time-limited").holds);
    CHECK_FALSE(round.of("on-time-agency").holds);
    CHECK(round.of("on-time").value == 0.0);
    CaseRow entrusted = completed(a_case(day(8, 1)), day(8, 6));
    entrusted.kind = Kind::promised;
    entrusted.channel = Channel::agent;
    round.count(entrusted);
    CHECK(round.of("on-time-limited").value == 100.0);
    CHECK(round.of("on-time-agency").value == 100.0);
    CHECK(round.of("on-time").value == 50.0);
}

TEST_CASE("what ended after the day of the audit was still in hand") {
    Round round;
    CaseRow row = late(completed(a_case(day(8, 1)), day(9, 5)));
    row.due = day(8, 15);
    round.count(row);
    CHECK(round.facts.tallies[UnitId("xuzhuang")].all.completed == 0);
    CHECK(round.facts.tallies[UnitId("xuzhuang")].all.overdue == 1);
    CHECK(round.of("on-time").value == 0.0);
}

TEST_CASE("rejected and withdrawn cases are not completed ones") {
    Round round;
    round.count(ended(a_case(day(8, 1)), State::rejected, day(8, 2)));
    round.count(ended(a_case(day(8, 1)), State::withdrawn, day(8, 2)));
    CHECK_FALSE(round.of("on-time").holds);
    CHECK_FALSE(round.of("ratings-asked").holds);
}

TEST_CASE("two notices to one applicant break one-time notification, none at all breaks nothing") {
    Round round;
    CHECK_FALSE(round.of("one-notice").holds); // nobody came
    CaseRow row = a_case(day(8, 1));
    round.count(row);
    CHECK(round.of("one-notice").holds == true);
    row.notices = 1;
    round.count(row);
    CHECK(round.of("one-notice").holds == true);
    row.notices = 2;
    round.count(row);
    CHECK(round.of("one-notice").holds == false);
    CHECK(round.of("one-notice").value == 50.0);
}

TEST_CASE("money for what the schedule has no fee for is a service fee") {
    Round round;
    CHECK_FALSE(round.of("free-agency").holds);
    CaseRow row = a_case(day(8, 1));
    row.channel = Channel::agent;
    round.count(row);
    CHECK(round.of("free-agency").holds == true);
    round.setup.services[1].fee = Fen{1000};
    row.service = ServiceId("MZ-02");
    row.fee = Fen{1000};
    round.count(row);
    CHECK(round.of("free-agency").holds == true);
    row.service = ServiceId("MZ-01");
    row.fee = Fen{500};
    round.count(row);
    CHECK(round.of("free-agency").holds == false);
    CHECK(round.of("free-agency").value == 5.0);
    CHECK(round.of("free-agency").zh.find(row.number) != std::string::npos);
}

TEST_CASE("a register is kept while no more than two weeks of working days lack an entry") {
    const auto kept = [](Date last) {
        Round round;
        for (Date date = day(6, 1); date < last; date = date + 7) round.count(a_case(date));
        round.count(a_case(last));
        return round.of("register-kept").holds;
    };
    CHECK(Round().of("register-kept").holds == false);
    CHECK(kept(day(8, 17)) == true); // a Friday: ten working days until the 31st
    CHECK(kept(day(8, 16)) == false);
    Round fresh; // the first working day of a month, nothing received yet
    fresh.facts = {.from = audit_period_begin(day(9, 3)), .at = day(9, 3)};
    for (Date date = day(7, 2); date < day(8, 31); date = date + 7) fresh.count(a_case(date));
    CHECK(fresh.of("register-kept").holds == true);
    CHECK(fresh.of("register-kept").value == 0.0);
}

TEST_CASE(
    "complaints in hand over their day are held against the center, and so is one that ended late lately") {
    Round round;
    CHECK_FALSE(round.of("complaints-handled").holds);
    round.count(a_case(day(8, 1)));
    CHECK(round.of("complaints-handled").holds == true); // people came, and nobody complained
    round.matter(CaseType::complaint, day(8, 1)).due = day(8, 31);
    CHECK(round.of("complaints-handled").holds == true);
    round.facts.matters.back().due = day(8, 30);
    CHECK(round.of("complaints-handled").holds == false);
    round.facts.matters.back() = late(ended(round.facts.matters.back(), State::completed, day(8, 31)));
    CHECK(round.of("complaints-handled").holds == false);
    round.facts.matters.back().ended = day(5, 31); // long ago
    CHECK(round.of("complaints-handled").holds == true);
    round.matter(CaseType::complaint, day(8, 1)).due = day(8, 2);
    round.facts.matters.back().state = State::withdrawn;
    CHECK(round.of("complaints-handled").holds == true);
}

TEST_CASE("a complaint against somebody is about the center the person works at") {
    Round round;
    round.setup.staff[0].unit = UnitId("beizhuang");
    round.matter(CaseType::complaint, day(8, 1), "wang").due = day(8, 2);
    CHECK(round.of("complaints-handled", "beizhuang").holds == false);
    CHECK_FALSE(round.of("complaints-handled").holds);
}

TEST_CASE("who was inspected and has nothing left to mend has mended, who was never inspected is unknown") {
    Round round;
    CHECK_FALSE(round.of("rectified").holds);
    round.facts.inspections[UnitId("xuzhuang")];
    CHECK(round.of("rectified").holds == true);
    round.matter(CaseType::rectification, day(8, 1)).due = day(8, 31);
    CHECK_FALSE(round.of("rectified").holds); // still within its days: neither, but not nothing
    CHECK(round.of("rectified").open == 1);
    round.facts.matters.back().due = day(8, 30);
    CHECK(round.of("rectified").holds == false);
    CHECK(round.of("rectified").open == 0);
}

TEST_CASE("an item of the plan that was done late stays late") {
    Round round;
    CHECK_FALSE(round.of("plan-on-time").holds);
    round.matter(CaseType::plan, day(2, 1)) = late(ended(a_case(day(2, 1)), State::completed, day(4, 1)));
    round.facts.matters.back().type = CaseType::plan;
    round.facts.matters.back().subject = "xuzhuang";
    CHECK(round.of("plan-on-time").holds == false);
}

TEST_CASE("a transfer without the center's consent moved somebody at will") {
    Round round;
    CHECK(round.of("staff-stable").holds == true);
    CaseRow& row = round.matter(CaseType::transfer, day(3, 1), "wang");
    round.setup.staff[0].unit = UnitId("xuzhuang");
    CHECK(round.of("staff-stable").holds == true); // waits for consent
    row.state = State::completed;
    row.ended = day(3, 2);
    CHECK(round.of("staff-stable").holds == false);
    row.accepted = day(3, 1);
    CHECK(round.of("staff-stable").holds == true);
    CHECK(round.of("staff-stable").value == 1.0);
    row.accepted.reset();
    row.received = make_date(2017, 12, 31); // another year
    CHECK(round.of("staff-stable").holds == true);
}

TEST_CASE("training counts by the year, other services by the period") {
    Round round;
    round.setup.staff[0].unit = UnitId("xuzhuang");
    CHECK(round.of("trainings").holds == false);
    round.matter(CaseType::training, day(1, 2), "wang");
    CHECK(round.of("trainings").holds == true);
    CHECK(round.of("other-services", "pengzhuang").holds == false);
    CaseRow& row = round.matter(CaseType::consultation, day(5, 31), "");
    row.station = UnitId("pengzhuang");
    CHECK(round.of("other-services", "pengzhuang").holds == false);
    row.received = day(6, 1);
    CHECK(round.of("other-services", "pengzhuang").holds == true);
}

TEST_CASE("how many special services are enough is for the inspector, none at all is for nobody") {
    Round round;
    CHECK(round.of("special-services").holds == false);
    CaseRow row = a_case(day(8, 1));
    row.form = Form::home_visit;
    round.count(row);
    CHECK_FALSE(round.of("special-services").holds);
    CHECK(round.of("special-services").value == 1.0);
}

TEST_CASE("the director must be the head of the office, not anybody, nor its second head") {
    Round round;
    CHECK(round.of("director-of-office").holds == false);
    round.setup.units[1].director = StaffId("wang");
    CHECK_FALSE(round.of("director-of-office").holds); // a post that is not given cannot be judged
    for (const auto& [post, holds] : {std::pair("党政办公室主任", true),
                                      {"党政办主任", true},
                                      {"党政办公室副主任", false},
                                      {"民政办主任", false},
                                      {"副镇长", false}}) {
        round.setup.staff[0].source = post;
        CAPTURE(post);
        CHECK(round.of("director-of-office").holds == holds);
    }
}

TEST_CASE("the deputy is full-time, and another person than the director") {
    Round round;
    CHECK(round.of("deputy-full-time").holds == false);
    round.setup.units[1].deputy = StaffId("wang");
    CHECK(round.of("deputy-full-time").holds == false);
    round.setup.staff[0].full_time = true;
    CHECK(round.of("deputy-full-time").holds == true);
    round.setup.units[1].director = StaffId("wang");
    CHECK(round.of("deputy-full-time").holds == false);
}

TEST_CASE("every measure says from what, in both languages") {
    Round round;
    for (const auto& row : measures()) {
        CAPTURE(row.name);
        for (const auto& unit : round.setup.units) {
            if (unit.kind == UnitKind::district) continue;
            const Evidence evidence = row.take(round.setup, round.calendar, unit, round.facts);
            CHECK_FALSE(evidence.zh.empty());
            CHECK_FALSE(evidence.en.empty());
        }
    }
}
