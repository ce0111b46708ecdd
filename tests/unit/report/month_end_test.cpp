/// A report of a past month shows what was overdue then, whatever moved the due day since.
#include "closing_book.hpp"

#include "bianmin/report/adjustments.hpp"

using namespace bianmin;
using namespace bianmin::test;

namespace {

struct Past : Book {
    PlacedLog& one = open(day(8, 1));

    Past() { happen(Action::accept, day(8, 1), day(8, 20)); }
    void happen(Action action, Date on, std::optional<Date> due = {}) {
        Event event{action, at(on, 10), StaffId("wang"), {}};
        if (due) event.facts.set("due", *due);
        record(one, std::move(event));
    }
    std::int64_t overdue(Month month) { return recomputed(month).overdue; }
};

} // namespace

TEST_CASE("an extension of September leaves August overdue") {
    Past past;
    past.happen(Action::extend, day(9, 4), day(10, 10));
    CHECK(past.overdue(august) == 1);
    CHECK(past.overdue(august + 1) == 0);
    CHECK(past.overdue(august + 2) == 1);
    // Also when it has ended since.
    past.happen(Action::complete, day(10, 9));
    CHECK(past.overdue(august) == 1);
}

TEST_CASE("a pause counts in the months it lasted in") {
    Past before, since;
    before.happen(Action::suspend, day(8, 10));
    before.happen(Action::resume, day(9, 10), day(9, 20));
    CHECK(before.overdue(august) == 0);
    CHECK(before.overdue(august + 1) == 1);
    since.happen(Action::suspend, day(9, 3));
    CHECK(since.overdue(august) == 1);
    CHECK(since.overdue(august + 1) == 0);
}

TEST_CASE("a day counted anew, or asked for anew, does not reach back") {
    Past recounted, notified;
    recounted.happen(Action::recount, day(9, 3), day(8, 31));
    CHECK(recounted.overdue(august) == 1);
    notified.happen(Action::notify, day(9, 3));
    CHECK(notified.overdue(august) == 1);
}

TEST_CASE("what moved a clock after a closed month adjusts nothing in it") {
    Past past;
    past.close(august);
    past.happen(Action::extend, day(9, 4), day(10, 10));
    Monthly monthly(past.request(august + 1), past.setup, past.calendar);
    add_adjustments(monthly, past.request(august + 1), past.setup, past.source(), false);
    CHECK(monthly.facts().adjusted.empty());
}

TEST_CASE("logs are asked for only of cases in hand that something happened to") {
    CaseRow row = a_case(day(8, 1));
    row.due = day(8, 20);
    row.steps = 2;
    CHECK_FALSE(clock_may_have_moved(row, day(8, 31)));
    row.steps = 3;
    CHECK(clock_may_have_moved(row, day(8, 31)));
    CHECK_FALSE(clock_may_have_moved(row, day(7, 31)));
    row.ended = day(8, 30);
    row.state = State::completed;
    CHECK_FALSE(clock_may_have_moved(row, day(8, 31)));
}
