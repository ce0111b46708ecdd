/// Random walks through the flow: whatever clerks try, the kept row is the fold of the kept log, and the
/// chain holds.
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace bianmin;

namespace {

/// A clerk who tries anything, with facts that are often right.
struct Walker {
    testing::Scratch scratch;
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    std::mt19937 random{20180810};
    Date today = make_date(2018, 8, 10);
    int taken = 0, refused = 0, key = 0;

    int pick(int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); }

    bianmin::Desk desk() {
        return {.setup = setup,
                .calendar = calendar,
                .store = store,
                .now = at(make_date(2019, 1, 31)),
                .occurred = at(today, 9, pick(60)),
                .actor = StaffId(pick(2) ? "zhao" : "qiao"),
                .key = "k" + std::to_string(++key)};
    }

    Facts facts() {
        Facts facts;
        facts.set("missing", "照片").set("reason", "不符合").set("basis", "某条").set("remedy", "复议");
        facts.set("handler", "zhao").set("unit", pick(2) ? "残联" : "workday").set("opinion", "同意");
        facts.set("procedure", "公示").set("by", pick(18)).set("approver", "王主任").set("result", "好");
        facts.set("collector", "本人")
            .set("rating", "satisfied")
            .set("field", "handler")
            .set("value", "qiao");
        if (pick(3)) facts.set("because", "有故").set("materials", "all");
        if (pick(4) == 0) facts.set("limit", pick(25) + 1);
        return facts;
    }

    std::string open() {
        auto d = desk();
        Opening opening{.service = setup.services[static_cast<std::size_t>(pick(4))].id,
                        .applicant = {.name = "张三", .id_number = "37049919600101002X"},
                        .center = UnitId("xuzhuang"),
                        .station = UnitId("pengzhuang"),
                        .materials = {"all"}};
        return open_case(d, opening).c.row.number;
    }

    void step(const std::string& number) {
        constexpr int actions = static_cast<int>(Words<Action>::table.size());
        auto d = desk();
        Event event = event_now(d, static_cast<Action>(1 + pick(actions - 1)));
        event.facts = facts();
        try {
            take_steps(d, number, {event});
            ++taken;
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
            CHECK_FALSE(error.findings().empty());
            ++refused;
        }
    }
};

} // namespace

TEST_CASE("row == fold(log) after any sequence of steps, and the store agrees") {
    Walker walker;
    for (int i = 0; i < 40; ++i) {
        const std::string number = walker.open();
        for (int steps = 0; steps < 25; ++steps) {
            walker.today = walker.today + walker.pick(2);
            walker.step(number);
        }
        const auto kept = find_case(walker.store, number);
        CHECK(kept.row == fold_case(kept.row, kept.entries).row);
        walker.today = make_date(2018, 8, 10) + walker.pick(60);
    }
    CHECK(walker.taken > 100);
    CHECK(walker.refused > 100);
    const auto outcome = walker.store.check([](const CaseRow& identity, const std::vector<Entry>& entries) {
        return fold_case(identity, entries);
    });
    CHECK(outcome.findings.empty());
    CHECK(outcome.cases == 40);
}

TEST_CASE("the same key records nothing twice") {
    Walker walker;
    const std::string number = walker.open();
    auto d = walker.desk();
    const Event event = event_now(d, Action::remind);
    const auto first = take_steps(d, number, {event});
    const auto again = take_steps(d, number, {event});
    CHECK_FALSE(first.repeated);
    CHECK(again.repeated);
    CHECK(find_case(walker.store, number).row.reminders == 1);
}

TEST_CASE("silence makes a case accepted from receipt before anything else happens") {
    Walker walker;
    const std::string number = walker.open();
    walker.today = make_date(2018, 8, 20);
    auto d = walker.desk();
    Event notice = event_now(d, Action::notify);
    notice.facts.set("missing", "照片");
    CHECK_THROWS_AS(take_steps(d, number, {notice}), Error);
    const auto outcome = take_steps(d, number, {event_now(d, Action::remind)});
    CHECK(outcome.deemed);
    CHECK(outcome.c.row.accepted == make_date(2018, 8, 10));
    CHECK(outcome.c.row.deemed);
}
