/// The way of the papers, and what is lost on it.
#include "bianmin/rules/handoff.hpp"

#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/refusals.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const Moment monday = at(make_date(2018, 8, 13), 9);

/// An entrusted case of the village, registered on a Monday.
struct Papers {
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    RuleContext rules{setup, calendar, at(make_date(2018, 12, 1), 9)};
    Case c;

    Papers() {
        Event open{Action::open, monday, StaffId("qiao"), {}};
        open.facts.set("service", "MZ-2").set("kind", "promised").set("channel", "agent");
        open.facts.set("center", "xuzhuang").set("station", "pengzhuang").set("materials", "all");
        apply(c, open);
        c.row.number = "370406106203-20180813-0001";
    }
    /// The first refusal's code; empty when it was taken.
    std::string take(Action action, const char* actor, Moment when, Facts facts = {}) {
        Event event{action, when, StaffId(actor), std::move(facts)};
        propose(c, event, rules);
        const auto findings = refusals(c, event, rules);
        if (!findings.empty()) return findings.front().code;
        decide(c, event, rules);
        apply(c, event);
        return {};
    }
    std::vector<LostPapers> lost(Date today) { return lost_papers(c, rules, today, days_to_center); }
};

Moment morning(int month, int day) {
    return at(make_date(2018, month, day), 9);
}

} // namespace

TEST_CASE("papers are promised for a working day that is still to come") {
    Papers p;
    const auto by = [](int day) { return Facts{}.set("arrive_by", make_date(2018, 8, day)); };
    CHECK(p.take(Action::send, "qiao", morning(8, 14), by(18)) == "papers-here"); // a Saturday
    CHECK(p.take(Action::send, "qiao", morning(8, 14), by(13)) == "papers-here");
    CHECK(p.take(Action::send, "qiao", morning(8, 14), by(14)).empty());
}

TEST_CASE("papers go to the other end of the line, within three working days of registration") {
    Papers p;
    CHECK(p.take(Action::send, "qiao", morning(8, 14)).empty());
    REQUIRE(p.c.handoffs.size() == 1);
    CHECK(p.c.handoffs[0].from == "pengzhuang");
    CHECK(p.c.handoffs[0].to == "xuzhuang");
    CHECK(p.c.handoffs[0].due == make_date(2018, 8, 16));
    CHECK(p.take(Action::send, "qiao", morning(8, 15)) == "papers-here");
    CHECK(p.take(Action::receive, "qiao", morning(8, 15)) == "papers-on-the-way");
    CHECK(p.take(Action::receive, "zhao", morning(8, 13)) == "papers-on-the-way");
    CHECK(p.take(Action::receive, "zhao", morning(8, 15)).empty());
    CHECK(p.c.handoffs[0].receiver == StaffId("zhao"));
    CHECK(p.take(Action::receive, "zhao", morning(8, 15)) == "papers-on-the-way");
}

TEST_CASE("a result comes back within the promise, or on the day it is sent") {
    Papers p;
    CHECK(p.take(Action::accept, "zhao", morning(8, 15), Facts{}.set("handler", "zhao")).empty());
    CHECK(p.take(Action::complete, "zhao", morning(8, 20), Facts{}.set("result", "准予")).empty());
    CHECK(p.take(Action::send, "zhao", morning(8, 21)).empty());
    CHECK(p.c.handoffs[0].to == "pengzhuang");
    CHECK(p.c.handoffs[0].due == p.c.row.due);
    CHECK(p.take(Action::send, "zhao", morning(11, 1), Facts{}.set("because", "丢失")).empty());
    CHECK(p.c.handoffs[1].due == make_date(2018, 11, 1));
    CHECK(p.take(Action::receive, "qiao", morning(11, 2)).empty());
    CHECK(p.take(Action::send, "zhao", morning(11, 5)) == "papers-here"); // handed down already
}

TEST_CASE("papers are sent from where they lie") {
    Papers p;
    CHECK(p.take(Action::send, "zhao", morning(8, 14)) == "papers-here"); // they never left the village
    CHECK(p.take(Action::send, "zhao", morning(8, 14), Facts{}.set("from", "pengzhuang")).empty());
    CHECK(p.c.handoffs[0].to == "xuzhuang");
    CHECK(p.take(Action::receive, "zhao", morning(8, 15)).empty());
    CHECK(papers_at(p.c) == "xuzhuang");
    CHECK(p.take(Action::send, "qiao", morning(8, 16)) == "papers-here"); // they lie at the center
    CHECK(p.take(Action::send, "zhao", morning(8, 16)).empty());
    CHECK(p.c.handoffs[1].to == "pengzhuang");
}

TEST_CASE("papers lost on the way are sent anew with a reason, and stay lost when the others arrive") {
    Papers p;
    CHECK(p.take(Action::send, "qiao", morning(8, 14)).empty());
    CHECK(p.take(Action::send, "qiao", morning(8, 20), Facts{}.set("because", "丢失")).empty());
    CHECK(p.take(Action::receive, "zhao", morning(8, 21)).empty());
    CHECK_FALSE(p.c.handoffs[0].received);
    CHECK(sent_anew(p.c, p.c.handoffs[0]));
    CHECK(p.c.handoffs[1].received);
    CHECK(p.take(Action::receive, "zhao", morning(8, 22)) == "papers-on-the-way");
    CHECK(p.lost(make_date(2018, 8, 31)).empty());
}

TEST_CASE("a unit that does not exist, or where they are, is no destination") {
    Papers p;
    CHECK(p.take(Action::send, "qiao", morning(8, 14), Facts{}.set("to", "nowhere")) == "papers-here");
    CHECK(p.take(Action::send, "qiao", morning(8, 14), Facts{}.set("to", "pengzhuang")) == "papers-here");
}

TEST_CASE("what is lost: never sent, not arrived, not fetched") {
    Papers p;
    CHECK(p.lost(make_date(2018, 8, 16)).empty());
    auto lost = p.lost(make_date(2018, 8, 17));
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].loss == Loss::never_sent);
    CHECK(lost[0].late == 1);
    CHECK(word(lost[0].loss) == "never_sent");
    CHECK(p.take(Action::send, "qiao", morning(8, 17)).empty());
    CHECK(p.lost(make_date(2018, 8, 17)).empty());
    lost = p.lost(make_date(2018, 8, 21));
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].loss == Loss::not_arrived);
    CHECK(p.take(Action::receive, "zhao", morning(8, 21)).empty());
    CHECK(p.take(Action::accept, "zhao", morning(8, 21), Facts{}.set("handler", "zhao")).empty());
    CHECK(p.take(Action::complete, "zhao", morning(8, 22), Facts{}.set("result", "准予")).empty());
    CHECK(p.lost(make_date(2018, 9, 5)).empty());
    lost = p.lost(make_date(2018, 9, 6));
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].loss == Loss::not_fetched);
    CHECK(lost[0].to.empty());
    CHECK(p.take(Action::return_, "qiao", morning(9, 6), Facts{}.set("collector", "孙七")).empty());
    CHECK(p.lost(make_date(2018, 9, 30)).empty());
}
