/// Every verb in every state, and the rules behind the guards.
#include "unit/support/desk.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using testing::Codes;
using testing::Desk;

namespace {

Facts reasons() {
    return Facts{}.set("reason", "不符合").set("basis", "某条").set("remedy", "复议");
}

} // namespace

TEST_CASE("every verb is known in some state and refused in the others") {
    for (const auto& entry : Words<Action>::table) {
        bool allowed = entry.value == Action::open;
        for (const auto& state : Words<State>::table) allowed = allowed || flow_row(entry.value, state.value);
        CHECK_MESSAGE(allowed, entry.english);
    }
    CHECK(flow_row(Action::accept, State::completed) == nullptr);
    CHECK(flow_row(Action::complete, State::registered) == nullptr);
    CHECK(flow_row(Action::open, State::registered) == nullptr);
}

TEST_CASE("after closing only what follows closing is possible") {
    for (const State state : {State::completed, State::returned, State::rejected, State::withdrawn})
        for (const Action action :
             {Action::notify, Action::supply, Action::accept, Action::assign, Action::transfer, Action::join,
              Action::forward, Action::suspend, Action::extend, Action::complete})
            CHECK(flow_row(action, state) == nullptr);
    CHECK(flow_row(Action::correct, State::rejected) != nullptr);
}

TEST_CASE("acceptance decides the due date and the edition it was counted with") {
    Desk desk;
    desk.accept();
    CHECK(iso(*desk.c.row.due) == "2018-08-24");
    CHECK(iso(*desk.c.row.legal_due) == "2018-09-07");
    CHECK(desk.c.edition == "国办发明电〔2017〕12号");
    CHECK_FALSE(desk.c.row.provisional);
}

TEST_CASE("a due date beyond the published calendar is provisional") {
    Desk desk;
    desk.today = make_date(2018, 12, 28);
    desk.accept();
    CHECK(desk.c.row.provisional);
}

TEST_CASE("an instant case is due the same day") {
    Desk desk;
    desk.accept("MZ-3", "instant");
    CHECK(desk.c.row.due == desk.today);
    desk.today = desk.today + 3;
    CHECK(desk.step(Action::complete, Facts{}.set("result", "证明")).empty());
    CHECK(desk.c.row.late);
}

TEST_CASE("a second notification needs a reason") {
    Desk desk;
    desk.open("MZ-2", "promised");
    CHECK(desk.step(Action::notify) == Codes{"missing-listed"});
    CHECK(desk.step(Action::notify, Facts{}.set("missing", "户口簿")).empty());
    CHECK(desk.step(Action::notify, Facts{}.set("missing", "照片")) == Codes{"notified-once"});
    CHECK(desk.step(Action::notify, Facts{}.set("missing", "照片").set("because", "变更")).empty());
    CHECK(desk.c.row.notices == 2);
}

TEST_CASE("acceptance lists every missing material at once") {
    Desk desk;
    REQUIRE(desk.step(Action::open, Facts{}.set("service", "MZ-2").set("kind", "promised")).empty());
    CHECK(desk.step(Action::accept) == Codes{"materials-complete"});
    const auto missing = missing_materials(desk.setup.services[1], {"身份证"});
    CHECK(missing == Codes{"户口簿"});
    CHECK(desk.step(Action::accept, Facts{}.set("materials", "all")).empty());
}

TEST_CASE("the promise is not longer than the law") {
    Desk desk;
    desk.open("MZ-2", "promised");
    CHECK(desk.step(Action::accept, Facts{}.set("limit", 21).set("unit", "workday")) ==
          Codes{"promise-in-law"});
    CHECK(desk.step(Action::accept, Facts{}.set("limit", 29).set("unit", "day")) == Codes{"promise-in-law"});
    // The service promises ten to everybody; more is an extension.
    CHECK(desk.step(Action::accept, Facts{}.set("limit", 11).set("unit", "workday")) ==
          Codes{"promise-in-law"});
    CHECK(desk.step(Action::accept, Facts{}.set("limit", 10).set("unit", "workday")).empty());
}

TEST_CASE("a promise is at least one, in whatever it counts") {
    Desk desk;
    desk.open("MZ-4", "joint");
    CHECK(desk.step(Action::accept, Facts{}.set("limit", 0).set("unit", "workday")) ==
          Codes{"promise-in-law"});
    CHECK(desk.step(Action::accept, Facts{}.set("limit", -1).set("unit", "day")) == Codes{"promise-in-law"});
    CHECK(desk.step(Action::accept, Facts{}.set("limit", 1).set("unit", "workday")).empty());
}

TEST_CASE("joint and escalated services stay what they are") {
    const auto open = [](const char* service, const char* kind) {
        Desk desk;
        return desk.step(Action::open, Facts{}.set("service", service).set("kind", kind));
    };
    CHECK(open("MZ-4", "instant") == Codes{"kind-of-service"});
    CHECK(open("MZ-4", "escalated") == Codes{"kind-of-service"});
    CHECK(open("MZ-1", "promised") == Codes{"kind-of-service"});
    CHECK(open("MZ-1", "joint") == Codes{"kind-of-service"});
    for (const char* kind : {"instant", "joint", "escalated"}) CHECK(open("MZ-2", kind).empty());
    CHECK(open("MZ-3", "promised").empty());
}

TEST_CASE("who must appear cannot be represented, unless the counter comes home") {
    Desk desk;
    const auto open = [&](const char* form) {
        desk.c = {};
        return desk.step(
            Action::open,
            Facts{}.set("service", "MZ-5").set("kind", "instant").set("channel", "agent").set("form", form));
    };
    CHECK(open("regular") == Codes{"agent-allowed"});
    CHECK(open("home_visit").empty());
}

TEST_CASE("a refusal names facts, basis and remedy") {
    Desk desk;
    desk.open("MZ-2", "promised");
    CHECK(desk.step(Action::reject) == Codes{"reasons-given", "reasons-given", "reasons-given"});
    // Blanks say nothing.
    CHECK(desk.step(Action::reject, Facts{}.set("reason", " ").set("basis", "　").set("remedy", "\n")) ==
          Codes{"reasons-given", "reasons-given", "reasons-given"});
    CHECK(desk.step(Action::reject, reasons()).empty());
    CHECK(desk.c.row.state == State::rejected);
    CHECK(desk.c.row.ended == desk.today);
}

TEST_CASE("the lead of a joint case closes last") {
    Desk desk;
    desk.accept("MZ-4", "joint");
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")) ==
          Codes{"opinions-in"}); // nobody was asked
    CHECK(desk.step(Action::join, Facts{}.set("unit", "残联").set("within", 3)).empty());
    CHECK(desk.step(Action::join, Facts{}.set("unit", "残联")) == Codes{"co-handler-named"});
    CHECK(desk.step(Action::join, Facts{}.set("unit", "人社").set("within", 200)) ==
          Codes{"co-handler-named"});
    CHECK(desk.step(Action::join, Facts{}.set("unit", "人社").set("within", 0)) == Codes{"co-handler-named"});
    CHECK(iso(*desk.c.opinions[0].due) == "2018-08-15");
    // Without a term of its own the opinion is due with the case.
    CHECK(desk.step(Action::join, Facts{}.set("unit", "住建")).empty());
    CHECK(desk.c.opinions[1].due == desk.c.row.due);
    CHECK(desk.step(Action::opine, Facts{}.set("unit", "住建").set("opinion", "同意")).empty());
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")) == Codes{"opinions-in"});
    CHECK(desk.step(Action::opine, Facts{}.set("unit", "人社").set("opinion", "同意")) ==
          Codes{"co-handler-asked"});
    CHECK(desk.step(Action::opine, Facts{}.set("unit", "残联").set("opinion", "同意")).empty());
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
}

TEST_CASE("an escalated case has its own stage and the upper one, and waits for the reply") {
    Desk desk;
    desk.accept("MZ-1", "escalated");
    CHECK(iso(*desk.c.row.due) == "2018-09-11");
    CHECK(iso(*desk.c.own_due) == "2018-09-07"); // 20 working days at the most
    CHECK(desk.step(Action::reply) == Codes{"wrong-state"});
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")) == Codes{"upper-answered"});
    CHECK(desk.step(Action::forward, Facts{}.set("within", 5)).empty());
    CHECK(iso(*desk.c.upper_due) == "2018-08-17");
    CHECK(desk.step(Action::forward) == Codes{"not-yet-forwarded"});
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")) == Codes{"upper-answered"});
    CHECK(desk.step(Action::reply, Facts{}.set("reply", "同意")).empty());
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
    // What a ledger says was completed was decided above, whether it tells of it or not.
    Desk imported;
    imported.accept("MZ-1", "escalated");
    imported.c.row.import_id = 7;
    CHECK(imported.step(Action::complete, Facts{}.set("result", "好")).empty());
}

TEST_CASE("the clock stops for declared procedures only, and both ends do not count") {
    Desk desk;
    desk.today = make_date(2018, 9, 10);
    desk.accept("MZ-1", "escalated");
    CHECK(desk.step(Action::suspend, Facts{}.set("procedure", "喝茶")) == Codes{"excluded-procedure"});
    CHECK(desk.step(Action::resume) == Codes{"is-suspended"});
    desk.today = make_date(2018, 9, 17);
    CHECK(desk.step(Action::suspend, Facts{}.set("procedure", "公示")).empty());
    CHECK(desk.step(Action::suspend, Facts{}.set("procedure", "公示")) == Codes{"not-suspended"});
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")) ==
          Codes{"not-suspended", "upper-answered"});
    const Date before = *desk.c.row.due;
    desk.today = make_date(2018, 9, 28);
    CHECK(desk.step(Action::resume).empty());
    CHECK(desk.calendar.workdays_between(before, *desk.c.row.due) == 9); // 17–28 September, without 24
}

TEST_CASE("an extension is approved, within the cap, once") {
    Desk desk;
    desk.accept("MZ-1", "escalated");
    CHECK(desk.step(Action::extend, Facts{}.set("by", 16).set("because", "核查")) ==
          Codes{"extension-in-cap", "extension-in-cap"});
    const Facts good = Facts{}.set("by", 15).set("because", "核查").set("approver", "王主任");
    const Date before = *desk.c.row.due;
    CHECK(desk.step(Action::extend, good).empty());
    CHECK(desk.calendar.workdays_between(before, *desk.c.row.due) == 15);
    CHECK(desk.step(Action::extend, good) == Codes{"extension-in-cap"});
    Desk other;
    other.accept();
    CHECK(other.step(Action::extend, good) == Codes{"extension-in-cap"});
}

TEST_CASE("what is over is not extended, on its last day it still is") {
    Desk desk;
    desk.accept("MZ-1", "escalated");
    const Facts good = Facts{}.set("by", 15).set("because", "核查").set("approver", "王主任");
    const Date due = *desk.c.row.due;
    desk.today = due + 1;
    CHECK(desk.step(Action::extend, good) == Codes{"extension-in-cap"});
    desk.today = due;
    CHECK(desk.step(Action::extend, good).empty());
}

TEST_CASE("closing needs a result, a late case stays late") {
    Desk desk;
    desk.accept();
    desk.today = make_date(2018, 8, 27);
    CHECK(desk.step(Action::complete) == Codes{"result-given"});
    CHECK(desk.step(Action::complete, Facts{}.set("result", "救助金")).empty());
    CHECK(desk.c.row.late);
    CHECK(desk.c.row.used_days == 11);
    CHECK(desk.c.row.legal_limit == 20);
    CHECK(desk.c.row.legal_used == 11);
}

TEST_CASE("a case is rated once and never by default") {
    Desk desk;
    desk.accept();
    CHECK(desk.step(Action::rate, Facts{}.set("rating", "satisfied")) == Codes{"wrong-state"});
    REQUIRE(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
    CHECK_FALSE(desk.c.row.rating.has_value());
    CHECK(desk.step(Action::rate) == Codes{"rating-given"});
    CHECK(desk.step(Action::rate, Facts{}.set("rating", "satisfied")).empty());
    CHECK(desk.step(Action::rate, Facts{}.set("rating", "satisfied")) == Codes{"rated-once"});
    // 本人 is the applicant, whoever received the result.
    desk.c.collector = "本人";
    CHECK(desk.step(Action::rate, Facts{}.set("rating", "satisfied").set("by", "本人")) ==
          Codes{"rated-once"});
}

TEST_CASE("reopening starts a new clock and needs a reason") {
    Desk desk;
    desk.accept();
    REQUIRE(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
    desk.today = make_date(2018, 9, 3);
    CHECK(desk.step(Action::reopen) == Codes{"reason-given"});
    CHECK(desk.step(Action::reopen, Facts{}.set("because", "有误")).empty());
    CHECK(desk.c.row.state == State::in_progress);
    CHECK_FALSE(desk.c.row.ended.has_value());
    CHECK(iso(*desk.c.row.due) == "2018-09-17");
}

TEST_CASE("nothing happens in the future or before receipt") {
    Desk desk;
    desk.open("MZ-2", "promised");
    desk.today = make_date(2018, 8, 9);
    CHECK(desk.step(Action::accept) == Codes{"before-receipt"});
    desk.today = make_date(2020, 1, 1);
    CHECK(desk.step(Action::accept) == Codes{"in-the-future"});
}

TEST_CASE("silence beyond five working days ends on the fifth") {
    Desk desk;
    desk.open("MZ-2", "promised");
    const RuleContext rules{desk.setup, desk.calendar, at(desk.today)};
    CHECK(iso(silence_ends(desk.c, rules)) == "2018-08-17");
}
