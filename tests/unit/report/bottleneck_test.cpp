/// Legs of one case after another.
#include "bianmin/report/bottleneck.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Date on(int month, int number) {
    return make_date(2018, month, number);
}

/// Weekends only: 2018-08-06 is a Monday.
struct Bench {
    WorkingCalendar calendar{std::span<const CalendarYear>()};
    CaseRow row{
        .service = ServiceId("MZ-1"), .kind = Kind::promised, .state = State::accepted, .received = on(8, 6)};
    std::vector<Entry> entries;

    Bench& event(Action action, Date day, Facts facts = {}) {
        entries.push_back(
            {.events = {{.action = action, .occurred = at(day, 9), .facts = std::move(facts)}}});
        return *this;
    }
    LegTimes times(Date to = on(8, 31), Date from = on(8, 1)) const {
        LegTimes times;
        time_case(times, {row, entries}, calendar, from, to);
        return times;
    }
    LegDays leg(Leg leg, Date to = on(8, 31), Date from = on(8, 1)) const {
        const auto all = times(to, from);
        const auto found = all.find(leg);
        return found == all.end() ? LegDays{} : found->second.at(ServiceId("MZ-1"));
    }
};

LegDays done(int days) {
    return {.done = {days}, .waiting = {}};
}
LegDays waiting(int days) {
    return {.done = {}, .waiting = {days}};
}

} // namespace

TEST_CASE("a completed case has receipt, work and hand-over, in working days") {
    Bench bench;
    bench.row.state = State::returned;
    bench.row.accepted = on(8, 7);
    bench.row.ended = on(8, 13);
    bench.row.returned = on(8, 15);
    CHECK(bench.leg(Leg::receipt) == done(1));
    CHECK(bench.leg(Leg::work) == done(4)); // a weekend lies between
    CHECK(bench.leg(Leg::delivery) == done(2));
    CHECK(bench.times().size() == 3);
}

TEST_CASE("what never ends waits on its step") {
    Bench bench;
    CHECK(bench.leg(Leg::receipt) == waiting(19));
    bench.row.accepted = on(8, 6);
    CHECK(bench.leg(Leg::receipt) == done(0));
    CHECK(bench.leg(Leg::work) == waiting(19));
    bench.event(Action::forward, on(8, 20));
    CHECK(bench.leg(Leg::upper) == waiting(9));
    bench.event(Action::reply, on(8, 22));
    CHECK(bench.leg(Leg::upper) == done(2));
}

TEST_CASE("what happened after the period had not happened in it") {
    Bench bench;
    bench.row.state = State::completed;
    bench.row.accepted = on(8, 6);
    bench.row.ended = on(9, 3);
    bench.event(Action::forward, on(8, 6)).event(Action::reply, on(9, 3));
    CHECK(bench.leg(Leg::work) == waiting(19));
    CHECK(bench.leg(Leg::upper) == waiting(19));
    CHECK(bench.leg(Leg::work, on(9, 3)) == done(20));
    CHECK(bench.leg(Leg::delivery, on(9, 3)) == waiting(0));
}

TEST_CASE("a rejected case was not worked to its end and waits for nothing") {
    Bench bench;
    bench.row.state = State::rejected;
    bench.row.accepted = on(8, 6);
    bench.row.ended = on(8, 7);
    CHECK(bench.times() == LegTimes{{Leg::receipt, {{ServiceId("MZ-1"), done(0)}}}});
}

TEST_CASE("each co-handler has a step of its own") {
    Bench bench;
    bench.row.accepted = on(8, 6);
    bench.event(Action::join, on(8, 6), Facts{}.set("unit", "残联"))
        .event(Action::join, on(8, 6), Facts{}.set("unit", "国土所"))
        .event(Action::opine, on(8, 8), Facts{}.set("unit", "国土所"));
    CHECK(bench.leg(Leg::opinion) == LegDays{.done = {2}, .waiting = {19}});
}

TEST_CASE("an imported ledger does not say when results were handed over") {
    Bench bench;
    bench.row.state = State::completed;
    bench.row.accepted = bench.row.ended = on(8, 6);
    CHECK(bench.leg(Leg::delivery) == waiting(19));
    bench.row.import_id = 3;
    CHECK(bench.leg(Leg::delivery) == LegDays{});
}

TEST_CASE("medians and nine tenths are days that some case took, the slowest come first") {
    LegTimes times;
    auto& work = times[Leg::work];
    work[ServiceId("A")].done = {9, 1, 2, 3, 4, 5, 6, 7, 8, 10};
    work[ServiceId("B")].waiting = {30};
    work[ServiceId("C")].done = {0, 0};
    const auto document = bottleneck_document(times, Setup{}, on(8, 1), on(8, 31), 3);
    const auto number = [](const Cell& cell) { return std::get<std::int64_t>(cell.value); };
    const auto& all = document.sheets[0].rows[0];
    CHECK(number(all[2]) == 12);
    CHECK(number(all[3]) == 4); // 0 0 1 2 3 4 …: the sixth of twelve
    CHECK(number(all[4]) == 9); // the eleventh
    CHECK(number(all[5]) == 10);
    CHECK(number(all[6]) == 1);
    const auto& slow = document.sheets[1].rows;
    REQUIRE(slow.size() == 2); // C took no time
    CHECK(std::get<std::string>(slow[0][1].value) == "B");
    CHECK(std::get<std::string>(slow[1][1].value) == "A");
    CHECK(bottleneck_document(times, Setup{}, on(8, 1), on(8, 31), 0).sheets.size() == 1);
}

TEST_CASE("a step counts in the period in which it ends") {
    Bench bench;
    bench.row.state = State::returned;
    bench.row.accepted = on(8, 7);
    bench.row.ended = on(8, 30);
    bench.row.returned = on(9, 5);
    CHECK(bench.leg(Leg::receipt, on(9, 30), on(9, 1)) == LegDays{});
    CHECK(bench.leg(Leg::work, on(9, 30), on(9, 1)) == LegDays{});
    CHECK(bench.leg(Leg::delivery, on(9, 30), on(9, 1)) == done(4));
    CHECK(bench.leg(Leg::delivery) == waiting(1));
}

TEST_CASE("what is done at the counter at once waits for nobody") {
    Bench bench;
    bench.row.kind = Kind::instant;
    bench.row.state = State::completed;
    bench.row.accepted = bench.row.ended = on(8, 6);
    CHECK(bench.leg(Leg::delivery) == LegDays{});
    bench.row.channel = Channel::agent;
    CHECK(bench.leg(Leg::delivery) == waiting(19));
}
