/// Each signal, and what is next to it and none.
#include "bianmin/report/honesty.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Date on(int month, int number) {
    return make_date(2018, month, number);
}

/// Weekends only: Friday 2018-08-10, Monday 2018-08-13.
struct Town {
    WorkingCalendar calendar{std::span<const CalendarYear>()};
    std::vector<WatchedCase> cases;
    HonestyLimits limits{.bulk = 3, .praise = 3};

    WatchedCase& add(const char* number, std::vector<Event> events, CaseRow row = {}) {
        row.number = number;
        row.center = UnitId("xuzhuang");
        row.service = ServiceId("MZ-1");
        std::vector<Entry> entries;
        for (auto& event : events) {
            const Moment recorded = event.occurred;
            entries.push_back({.recorded = recorded, .events = {std::move(event)}});
        }
        return cases.emplace_back(WatchedCase{{row, std::move(entries)}, "", true});
    }

    /// `临期 1 2；…`: what was seen in August.
    std::string seen() const {
        std::string out;
        for (const auto& one : find_signals(cases, calendar, on(8, 1), on(8, 31), limits)) {
            out += (out.empty() ? "" : "; ") +
                   std::string(signals()[static_cast<std::size_t>(one.signal)].word) + "@" + one.unit.text;
            for (const auto& number : one.cases) out += " " + number;
        }
        return out;
    }
};

Event act(Action action, Moment when, Facts facts = {}, const char* actor = "zhao") {
    return {.action = action, .occurred = when, .actor = StaffId(actor), .facts = std::move(facts)};
}

Event due_by(Date due, Date when) {
    return act(Action::accept, at(when, 9), Facts{}.set("due", due));
}

CaseRow rejected(Date received, Date ended) {
    CaseRow row;
    row.state = State::rejected;
    row.received = received;
    row.ended = ended;
    return row;
}

CaseRow taken_up(Date received) {
    CaseRow row;
    row.state = State::accepted;
    row.received = row.accepted.emplace(received);
    return row;
}

} // namespace

TEST_CASE("a pause is asked about on the last day, the working day before it, and when it is too late") {
    for (const auto& [day, asked] :
         {std::pair(8, false), {9, false}, {10, true}, {11, true}, {13, true}, {14, true}}) {
        Town town;
        town.add("1", {due_by(on(8, 13), on(8, 1)), act(Action::suspend, at(on(8, day), 9))});
        CAPTURE(day);
        CHECK(town.seen() == (asked ? "last-day-pause@xuzhuang 1" : ""));
    }
}

TEST_CASE("the due day that an extension moved counts, not the first one") {
    Town town;
    town.add("1",
             {due_by(on(8, 6), on(8, 1)), act(Action::extend, at(on(8, 2)), Facts{}.set("due", on(8, 24))),
              act(Action::suspend, at(on(8, 6), 9))});
    CHECK(town.seen().empty());
}

TEST_CASE("a signal belongs to the month it happened in, not to every month the case goes on") {
    Town town;
    town.add("1", {due_by(on(7, 20), on(7, 2)), act(Action::suspend, at(on(7, 20), 9))});
    CHECK(town.seen().empty());
}

TEST_CASE("a case rejected at the end of a month and taken up anew in the next is a reset") {
    Town town;
    town.add("1", {}, rejected(on(7, 20), on(7, 31)));
    town.add("2", {}, taken_up(on(8, 3)));
    CHECK(town.seen().empty()); // nobody is known
    for (auto& one : town.cases) one.person = "same";
    CHECK(town.seen() == "reset-clock@xuzhuang 2");
    town.cases[1].person = "another";
    CHECK(town.seen().empty());
    town.cases[1].person = "same";
    town.cases[1].log.row.service = ServiceId("MZ-2");
    CHECK(town.seen().empty());
}

TEST_CASE("thirty days after the rejection it is a new matter, one that was not accepted resets nothing") {
    Town town;
    town.add("1", {}, rejected(on(7, 1), on(7, 10))).person = "same";
    auto& again = town.add("2", {}, taken_up(on(8, 9)));
    again.person = "same";
    CHECK(town.seen() == "reset-clock@xuzhuang 2");
    again.log.row.received = on(8, 10);
    CHECK(town.seen().empty());
    again.log.row.received = on(8, 9);
    again.log.row.accepted.reset();
    CHECK(town.seen().empty());
}

TEST_CASE("a rejected case that is reopened starts its days anew, a completed one does not") {
    Town town;
    town.add("1", {act(Action::reject, at(on(8, 1))), act(Action::reopen, at(on(8, 6)))});
    town.add("2", {act(Action::complete, at(on(8, 1))), act(Action::reopen, at(on(8, 6)))});
    town.add("3", {act(Action::reject, at(on(7, 1))), act(Action::reopen, at(on(8, 6)))});
    CHECK(town.seen() == "reset-clock@xuzhuang 1");
}

TEST_CASE("a pile closed within sixty seconds is seen across the minute's end, of one person only") {
    Town town;
    const auto close = [&](const char* number, int minute, int second, const char* actor) {
        town.add(number, {act(Action::complete, at(on(8, 6), 9, minute, second), {}, actor)});
    };
    close("1", 0, 50, "zhao");
    close("2", 1, 5, "zhao");
    close("3", 1, 20, "li");
    close("4", 1, 50, "zhao");
    CHECK(town.seen().empty()); // sixty seconds from 1 to 4
    close("5", 1, 49, "zhao");
    CHECK(town.seen() == "closed-in-bulk@xuzhuang 1 2 4 5");
}

TEST_CASE("more than three working days until it is written down are asked about, the clock's own are not") {
    const auto late = [](Date recorded, const char* actor) {
        Town town;
        town.add("1", {act(Action::assign, at(on(8, 10), 9), {}, actor)}); // a Friday
        town.cases[0].log.entries[0].recorded = at(recorded, 9);
        return town.seen();
    };
    CHECK(late(on(8, 15), "zhao").empty());
    CHECK(late(on(8, 16), "zhao") == "recorded-late@xuzhuang 1");
    CHECK(late(on(8, 16), "tick").empty());
}

TEST_CASE("a rating needs a channel, or a telephone to have asked by") {
    Town town;
    CaseRow rated;
    rated.rating = Rating::satisfied;
    auto& one = town.add("1", {act(Action::rate, at(on(8, 6)))}, rated);
    CHECK(town.seen().empty());
    one.reachable = false;
    CHECK(town.seen() == "rated-unasked@xuzhuang 1");
    one.log.entries[0].events[0].facts.set("channel", "纸质");
    CHECK(town.seen().empty());
}

TEST_CASE("many ratings without one below the best are asked about, by unit") {
    Town town;
    CaseRow best;
    best.rating = Rating::very_satisfied;
    best.import_id = 7; // whoever typed them
    for (const char* number : {"1", "2", "3"}) town.add(number, {act(Action::rate, at(on(8, 6)))}, best);
    CHECK(town.seen() == "nothing-but-praise@xuzhuang 1 2 3");
    town.cases[2].log.row.station = UnitId("pengzhuang");
    CHECK(town.seen().empty());
    town.cases[2].log.row.station = {};
    town.cases[1].log.row.rating = Rating::satisfied;
    CHECK(town.seen().empty());
}

TEST_CASE("times that were typed into a ledger are no signal") {
    Town town;
    CaseRow imported;
    imported.import_id = 7;
    town.add("1", {due_by(on(8, 13), on(8, 1)), act(Action::suspend, at(on(8, 13), 9))}, imported);
    town.cases[0].log.entries[1].recorded = at(on(9, 13));
    for (const char* number : {"2", "3", "4"})
        town.add(number, {act(Action::complete, at(on(8, 6), 9))}, imported);
    CHECK(town.seen().empty());
}
