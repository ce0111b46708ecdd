/// Each clock: when it runs, when it stands still, when it stops, and its colour.
#include "bianmin/rules/clocks.hpp"

#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/reminder.hpp"
#include "unit/support/life.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using testing::day;
using testing::Life;

TEST_CASE("notice: silence ends five working days after receipt, and what is said stops it") {
    Life life("MZ-2");
    const Clock* notice = life.find(ClockName::notice, day(8, 10));
    REQUIRE(notice);
    CHECK(iso(*notice->due) == "2018-08-17");
    CHECK(notice->remaining == 5);
    CHECK(notice->clause == "行政许可法第三十二条");
    CHECK(life.card(ClockName::notice, day(8, 15)) == 0);
    CHECK(life.card(ClockName::notice, day(8, 16)) == 1);
    CHECK(life.card(ClockName::notice, day(8, 17)) == 1);
    CHECK_FALSE(silence_broken(life.c, life.context, day(8, 17)));
    CHECK(silence_broken(life.c, life.context, day(8, 18)));
    life.step(Action::notify, day(8, 16), Facts().set("missing", "照片"));
    CHECK_FALSE(life.find(ClockName::notice, day(8, 16)));
    CHECK_FALSE(silence_broken(life.c, life.context, day(9, 30)));
    const Clock* supplement = life.find(ClockName::supplement, day(9, 30));
    REQUIRE(supplement);
    CHECK_FALSE(supplement->due);
    CHECK(card_of(*supplement, life.context) == 0);
}

TEST_CASE("promise: yellow with one working day left, red from the first working day past due, never when "
          "finished") {
    Life life("MZ-2");
    life.accept(day(8, 10));
    const Clock* promise = life.find(ClockName::promise, day(8, 10));
    REQUIRE(promise);
    CHECK(iso(*promise->due) == "2018-08-24");
    CHECK(promise->remaining == 10);
    CHECK(life.card(ClockName::promise, day(8, 22)) == 0);
    CHECK(life.card(ClockName::promise, day(8, 23)) == 1);
    CHECK(life.card(ClockName::promise, day(8, 24)) == 1);
    // Saturday and Sunday after a Friday.
    CHECK(life.card(ClockName::promise, day(8, 25)) == 1);
    CHECK_FALSE(life.find(ClockName::promise, day(8, 26))->overdue());
    CHECK(life.card(ClockName::promise, day(8, 27)) == 2);
    CHECK(life.find(ClockName::promise, day(8, 27))->overdue());
    life.step(Action::complete, day(8, 28), Facts().set("result", "好"));
    CHECK(life.card(ClockName::promise, day(9, 10)) == 0);
    CHECK(life.card(ClockName::statutory, day(9, 30)) == 0);
    CHECK(life.find(ClockName::promise, day(9, 10))->stopped == day(8, 28));
}

TEST_CASE("a suspended clock keeps what it had and gives no card") {
    Life life("MZ-1");
    life.accept(day(8, 10));
    const Date last = *life.find(ClockName::promise, day(8, 10))->due;
    life.step(Action::suspend, day(8, 20), Facts().set("procedure", "公示"));
    const Clock* promise = life.find(ClockName::promise, day(12, 1));
    REQUIRE(promise);
    CHECK(promise->paused);
    CHECK(promise->remaining == remaining_workdays(life.calendar, day(8, 19), last));
    CHECK_FALSE(promise->overdue());
    CHECK(life.card(ClockName::promise, day(12, 1)) == 0);
    CHECK(life.find(ClockName::own_stage, day(12, 1))->paused);
    const Date own = *life.c.own_due;
    life.step(Action::resume, day(9, 20));
    CHECK_FALSE(life.find(ClockName::promise, day(9, 20))->paused);
    CHECK(*life.c.own_due > own);
    CHECK(life.calendar.works(*life.c.own_due));
}

TEST_CASE("a clock that stands still from its first day on has all of its limit left, and no more") {
    Life life("MZ-1");
    life.accept(day(8, 10));
    const int all = life.find(ClockName::promise, day(8, 10))->remaining;
    life.step(Action::suspend, day(8, 10), Facts().set("procedure", "公示"));
    CHECK(life.find(ClockName::promise, day(8, 10))->remaining == all);
    CHECK(life.find(ClockName::promise, day(8, 31))->remaining == all);
    CHECK(all == life.c.promised.value);
}

TEST_CASE("stages: the township's own stage ends when the case goes up, the upper one with the reply") {
    Life life("MZ-1");
    life.accept(day(8, 10));
    REQUIRE(life.find(ClockName::own_stage, day(8, 10)));
    CHECK(life.find(ClockName::own_stage, day(8, 10))->running());
    CHECK_FALSE(life.find(ClockName::upper_stage, day(8, 10)));
    life.step(Action::forward, day(8, 20), Facts().set("to", "区民政局").set("within", 5));
    CHECK(life.find(ClockName::own_stage, day(8, 21))->stopped == day(8, 20));
    CHECK(iso(*life.find(ClockName::upper_stage, day(8, 21))->due) == "2018-08-27");
    CHECK(life.card(ClockName::upper_stage, day(8, 28)) == 2);
    life.step(Action::reply, day(8, 29));
    CHECK(life.find(ClockName::upper_stage, day(8, 30))->stopped == day(8, 29));
}

TEST_CASE("a reopened case asks nothing of an earlier round") {
    Life life("MZ-1");
    life.accept(day(8, 10));
    life.step(Action::forward, day(8, 20), Facts().set("to", "区民政局").set("within", 5));
    life.step(Action::withdraw, day(8, 21));
    CHECK(life.find(ClockName::upper_stage, day(8, 22))->stopped == day(8, 21));
    life.step(Action::reopen, day(8, 22), Facts().set("because", "重新申请"));
    CHECK(clocks(life.c, life.context, day(8, 23)).size() == 1); // the stage that was met when it went up
    CHECK_FALSE(clocks(life.c, life.context, day(8, 23)).front().running());
}

TEST_CASE("opinions: a clock for each co-handler") {
    Life life("MZ-4");
    life.accept(day(8, 10));
    life.step(Action::join, day(8, 13), Facts().set("unit", "残联").set("within", 3));
    life.step(Action::join, day(8, 13), Facts().set("unit", "卫健办").set("within", 5));
    const Clock* first = life.find(ClockName::opinion, day(8, 17));
    REQUIRE(first);
    CHECK(clock_term(*first, life.setup).chinese == "会办 残联");
    CHECK(card_of(*first, life.context) == 2);
    life.step(Action::opine, day(8, 17), Facts().set("unit", "残联").set("opinion", "同意"));
    CHECK(life.find(ClockName::opinion, day(8, 20))->stopped == day(8, 17));
    CHECK(life.seen.back().about == "卫健办");
    CHECK(life.seen.back().running());
}

TEST_CASE("delivery: ten working days after completion, unless done at the counter or imported") {
    Life life("MZ-2");
    life.accept(day(8, 10));
    life.step(Action::complete, day(8, 20), Facts().set("result", "好"));
    const Clock* delivery = life.find(ClockName::delivery, day(8, 20));
    REQUIRE(delivery);
    CHECK(iso(*delivery->due) == "2018-09-03");
    CHECK(life.card(ClockName::delivery, day(9, 4)) == 2);
    life.c.row.import_id = 7;
    CHECK_FALSE(life.find(ClockName::delivery, day(9, 4)));
    life.c.row.import_id = 0;
    life.step(Action::return_, day(9, 4), Facts().set("collector", "本人"));
    CHECK_FALSE(life.find(ClockName::delivery, day(9, 5)));
    Life instant("MZ-3");
    instant.accept(day(8, 10));
    CHECK(instant.card(ClockName::promise, day(8, 10)) == 0); // the day itself is all it has
    CHECK(instant.card(ClockName::promise, day(8, 13)) == 2);
    instant.step(Action::complete, day(8, 10), Facts().set("result", "好"));
    CHECK_FALSE(instant.find(ClockName::delivery, day(9, 30)));
}

TEST_CASE("remittance: each receipt on hand, until it is handed in, given back or void") {
    Life life("MZ-2");
    life.accept(day(8, 10));
    const auto collect = [&](const char* number) {
        life.step(Action::collect, day(8, 13), Facts().set("fee_fen", 500).set("receipt", number));
    };
    collect("1");
    collect("2");
    collect("3");
    collect("4");
    life.step(Action::void_, day(8, 13), Facts().set("receipt", "1"));
    life.step(Action::refund, day(8, 13), Facts().set("receipt", "2").set("fee_fen", 500));
    life.step(Action::remit, day(8, 14), Facts().set("receipts", "3").set("batch", "b").set("fee_fen", 500));
    const Clock* remittance = life.find(ClockName::remittance, day(8, 14));
    REQUIRE(remittance);
    CHECK(remittance->about == "4");
    CHECK(remittance->holder.text == "zhao");
    CHECK(iso(*remittance->due) == "2018-08-20");
    CHECK(std::ranges::count(life.seen, ClockName::remittance, &Clock::name) == 1);
}

TEST_CASE("handoff: until the papers have arrived") {
    Life life("MZ-2");
    life.step(Action::send, day(8, 10),
              Facts().set("from", "pengzhuang").set("to", "xuzhuang").set("arrive_by", day(8, 15)));
    CHECK(life.card(ClockName::handoff, day(8, 16)) == 2);
    CHECK(life.find(ClockName::handoff, day(8, 16))->about == "xuzhuang");
    life.step(Action::receive, day(8, 16), Facts().set("to", "xuzhuang"));
    CHECK_FALSE(life.find(ClockName::handoff, day(8, 16)));
}

TEST_CASE("matters have clocks of their own names") {
    Life rectification("MZ-2", CaseType::rectification);
    rectification.c.row.parent = "370406106-20180801-0001";
    rectification.c.opening.set("rating", std::string("dissatisfied"));
    rectification.accept(day(8, 10));
    CHECK(rectification.find(ClockName::rectification, day(8, 10)));
    CHECK_FALSE(rectification.find(ClockName::promise, day(8, 10)));
    CHECK_FALSE(rectification.find(ClockName::notice, day(8, 10)));
    const Clock* call = rectification.find(ClockName::call_back, day(8, 10));
    REQUIRE(call);
    CHECK(iso(*call->due) == "2018-08-13");
    CHECK(card_of(*call, rectification.context) == 0); // a limit of one day begins inside the warning
    CHECK(rectification.card(ClockName::call_back, day(8, 14)) == 2);
    rectification.step(Action::call_back, day(8, 14), Facts().set("satisfied", 1));
    CHECK_FALSE(rectification.find(ClockName::call_back, day(8, 14)));

    Life appointment("MZ-2", CaseType::appointment);
    appointment.c.row.due = day(8, 15);
    const Clock* agreed = appointment.find(ClockName::appointment, day(8, 16));
    REQUIRE(agreed);
    CHECK(agreed->overdue());
    CHECK(card_of(*agreed, appointment.context) == 0); // nobody of the center is late
}

TEST_CASE("reminders go up with their number and with the days over, past vacant posts") {
    Life life("MZ-2");
    Unit& center = life.setup.units[1];
    center.director = StaffId("wang");
    center.deputy = StaffId("li");
    life.accept(day(8, 10));
    CHECK(next_reminder(life.c, life.context, day(8, 20)).to == "zhao");
    CHECK(next_reminder(life.c, life.context, day(8, 20)).paper() == "催办单");
    CHECK(next_reminder(life.c, life.context, day(8, 27)).to == "li"); // one working day over
    CHECK(next_reminder(life.c, life.context, day(8, 27)).paper() == "督办单");
    CHECK(next_reminder(life.c, life.context, day(8, 29)).to == "wang");
    CHECK(next_reminder(life.c, life.context, day(8, 31)).to == "shanting");
    life.step(Action::remind, day(8, 20));
    CHECK(next_reminder(life.c, life.context, day(8, 20)).to == "li");
    life.step(Action::remind, day(8, 20));
    CHECK(next_reminder(life.c, life.context, day(8, 20)).to == "wang");
    center.director = {};
    CHECK(next_reminder(life.c, life.context, day(8, 20)).to == "shanting");
    CHECK(reminder_at(ReminderLevel::director, life.c, life.context).level == ReminderLevel::district);

    Event event{.action = Action::remind, .occurred = at(day(8, 20)), .actor = StaffId("zhao")};
    event.facts.set("to", "区民政局").set("note", "请速批复");
    decide(life.c, event, life.context);
    CHECK(event.facts.text("to") == "区民政局");
    CHECK_FALSE(event.facts.has("level")); // it has no place among the posts of the case
    CHECK(event.facts.text("paper") == "催办单");
}

TEST_CASE("a clock counted through a year whose calendar is not published is provisional") {
    Life life("MZ-2");
    CHECK_FALSE(life.find(ClockName::notice, day(8, 10))->provisional);
    life.accept(day(12, 24));
    CHECK(life.find(ClockName::promise, day(12, 25))->provisional);
    life.step(Action::complete, day(12, 25), Facts().set("result", "好"));
    const Clock* delivery = life.find(ClockName::delivery, day(12, 26));
    REQUIRE(delivery);
    CHECK(delivery->provisional);
}

TEST_CASE("what a clock is about is called by name, in English by its id") {
    const Setup setup = testing::small_setup();
    const auto called = [&](const char* about) {
        return clock_term({.name = ClockName::handoff, .about = about}, setup);
    };
    CHECK(called("xuzhuang").chinese == "移送签收 徐庄镇");
    CHECK(called("xuzhuang").english == "handoff xuzhuang");
    CHECK(called("pengzhuang").chinese == "移送签收 彭庄村");
    CHECK(called("shanting").chinese == "移送签收 山亭区");
    CHECK(called("残联").chinese == "移送签收 残联");
}
