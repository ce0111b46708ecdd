/// The order of times: an act is not earlier than what it depends on.
#include "bianmin/rules/order.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const Date day = make_date(2018, 8, 31);

Event act(Action action, Moment moment, Facts facts = {}) {
    return {.action = action, .occurred = moment, .facts = std::move(facts)};
}

std::vector<Entry> log_of_case() {
    Entry entry;
    entry.events = {act(Action::open, at(day - 10, 9)),
                    act(Action::suspend, at(day - 5, 9)),
                    act(Action::join, at(day - 5, 9), Facts{}.set("unit", "残联")),
                    act(Action::collect, at(day - 3, 9), Facts{}.set("receipt", "n1")),
                    act(Action::collect, at(day - 1, 9), Facts{}.set("receipt", "n2")),
                    act(Action::complete, at(day, 10))};
    return {entry};
}

bool ordered(const Event& event, const CaseRow& row = {}) {
    return times_out_of_order(row, log_of_case(), event).empty();
}

} // namespace

TEST_CASE("to the minute where both are known, else by the day") {
    CHECK_FALSE(ordered(act(Action::rate, at(day, 9, 59))));
    CHECK(ordered(act(Action::rate, at(day, 10))));
    CHECK(ordered(act(Action::rate, at(day))));
    CHECK_FALSE(ordered(act(Action::return_, at(day - 1))));
    CHECK(ordered(act(Action::rate, at(day, 9, 59)), {.import_id = 7}));
    CHECK_FALSE(ordered(act(Action::rate, at(day - 1, 9, 59)), {.import_id = 7}));
}

TEST_CASE("each verb looks at the step it depends on") {
    CHECK_FALSE(ordered(act(Action::resume, at(day - 6, 9))));
    CHECK(ordered(act(Action::resume, at(day - 4, 9))));
    CHECK_FALSE(ordered(act(Action::opine, at(day - 6, 9), Facts{}.set("unit", "残联"))));
    CHECK(ordered(act(Action::opine, at(day - 6, 9), Facts{}.set("unit", "民政"))));
    CHECK(ordered(act(Action::refund, at(day - 2, 9), Facts{}.set("receipt", "n1"))));
    CHECK_FALSE(ordered(act(Action::refund, at(day - 2, 9), Facts{}.set("receipt", "n2"))));
    CHECK_FALSE(ordered(act(Action::remit, at(day - 2, 9), Facts{}.set("receipts", "n1\nn2"))));
    CHECK(ordered(act(Action::call_back, at(day - 2, 9)), {.type = CaseType::rectification}));
    CHECK_FALSE(ordered(act(Action::call_back, at(day - 2, 9))));
    CHECK_FALSE(ordered(act(Action::remind, at(day - 10, 8))));
}

TEST_CASE("an acceptance is not before the materials, and what it leads to not before the acceptance") {
    Entry entry;
    entry.events = {act(Action::open, at(day - 10, 9)),   act(Action::notify, at(day - 9, 9)),
                    act(Action::supply, at(day - 5, 9)),  act(Action::accept, at(day - 4, 9)),
                    act(Action::suspend, at(day - 3, 9)), act(Action::resume, at(day - 1, 9))};
    const std::vector<Entry> log{entry};
    const auto early = [&](Action action, Date on) {
        return !times_out_of_order({}, log, act(action, at(on, 9))).empty();
    };
    CHECK(early(Action::accept, day - 6));
    CHECK_FALSE(early(Action::accept, day - 5));
    for (const Action action : {Action::transfer, Action::join, Action::forward, Action::extend}) {
        CHECK(early(action, day - 5));
        CHECK_FALSE(early(action, day - 4));
    }
    // A pause begins after the one before.
    CHECK(early(Action::suspend, day - 2));
    CHECK_FALSE(early(Action::suspend, day));
}

TEST_CASE("a case is rejected or withdrawn after all that was done to it") {
    const auto early = [](Action done, Action ends) {
        Entry entry;
        entry.events = {act(Action::open, at(day - 10, 9)), act(done, at(day - 4, 9))};
        const std::vector<Entry> log{entry};
        CHECK(times_out_of_order({}, log, act(ends, at(day - 4, 10))).empty());
        return times_out_of_order({}, log, act(ends, at(day - 5, 9))).size() == 1;
    };
    for (const Action ends : {Action::reject, Action::withdraw}) {
        for (const Action done : {Action::notify, Action::supply, Action::accept, Action::assign,
                                  Action::forward, Action::extend, Action::collect})
            CHECK(early(done, ends));
        // What accompanies a case moves nothing of it.
        for (const Action beside : {Action::print, Action::remind, Action::warn, Action::send})
            CHECK_FALSE(early(beside, ends));
    }
}

TEST_CASE("money is taken or waived after it was assessed, by the first assessment") {
    Entry entry;
    entry.events = {act(Action::open, at(day - 10, 9)), act(Action::assess, at(day - 5, 9)),
                    act(Action::assess, at(day - 1, 9))};
    const std::vector<Entry> log{entry};
    for (const Action action : {Action::collect, Action::waive}) {
        CHECK_FALSE(times_out_of_order({}, log, act(action, at(day - 6, 9))).empty());
        CHECK(times_out_of_order({}, log, act(action, at(day - 4, 9))).empty());
    }
}

TEST_CASE("money is there once it was collected") {
    const auto log = log_of_case();
    CHECK(collected_by(log, "n1", at(day - 2, 9)));
    CHECK_FALSE(collected_by(log, "n2", at(day - 2, 9)));
    CHECK(collected_by(log, "-", at(day - 2, 9)));
}
