/// Whatever clerks did before: the clock twice is the clock once, and the log stays sound.
#include "bianmin/desk/steps.hpp"
#include "bianmin/desk/tick.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace bianmin;

namespace {

struct Township {
    testing::Scratch scratch;
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    std::mt19937 random{20180827};
    Date today = make_date(2018, 8, 10);
    std::vector<std::string> numbers;
    int key = 0;

    int pick(int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); }
    bianmin::Desk desk() {
        return {.setup = setup,
                .calendar = calendar,
                .store = store,
                .now = at(today, 20),
                .occurred = at(today, 9 + pick(8)),
                .actor = StaffId("zhao"),
                .key = "k" + std::to_string(++key)};
    }
    void open() {
        auto d = desk();
        numbers.push_back(open_case(d, {.service = setup.services[static_cast<std::size_t>(pick(4))].id,
                                        .applicant = {.name = "张三", .id_number = "37049919600101002X"},
                                        .center = UnitId("xuzhuang"),
                                        .materials = {"all"}})
                              .c.row.number);
    }
    void act() {
        using enum Action;
        constexpr Action verbs[] = {accept, accept, assign, join,     opine,   forward,  reply,  suspend,
                                    resume, extend, remind, complete, return_, withdraw, reopen, notify};
        auto d = desk();
        Event event = event_now(d, verbs[pick(std::size(verbs))]);
        event.facts.set("handler", "zhao")
            .set("unit", "残联")
            .set("within", pick(9) + 1)
            .set("opinion", "同意");
        event.facts.set("procedure", "公示")
            .set("by", pick(5) + 1)
            .set("approver", "王某")
            .set("because", "有故");
        event.facts.set("result", "好").set("collector", "本人").set("missing", "照片");
        try {
            take_steps(d, numbers[static_cast<std::size_t>(pick(static_cast<int>(numbers.size())))], {event});
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
        }
    }
    std::int64_t tick(int& cards) {
        auto d = desk();
        d.occurred = at(today, 20);
        const auto outcome = bianmin::tick(d, [&](const Brought& each) {
            CHECK_FALSE(each.refused);
            if (each.c.row.ended) CHECK(each.c.row.card == store.find_case(each.c.row.number)->row.card);
        });
        cards += static_cast<int>(outcome.yellow + outcome.red);
        return outcome.deemed + outcome.yellow + outcome.red + outcome.no_show;
    }
};

} // namespace

TEST_CASE("the clock twice is the clock once") {
    Township town;
    int cards = 0, none = 0;
    for (int night = 0; night < 80; ++night) {
        town.open();
        for (int acts = 0; acts < 6; ++acts) town.act();
        const auto before = town.store.info().entries;
        const auto written = town.tick(cards);
        CHECK(town.store.info().entries == before + written);
        CHECK(town.tick(none) == 0);
        CHECK(town.store.info().entries == before + written);
        ++town.today;
    }
    CHECK(cards > 30);
    CHECK(none == 0);
    const auto outcome = town.store.check([](const CaseRow& identity, const std::vector<Entry>& entries) {
        return fold_case(identity, entries);
    });
    CHECK(outcome.findings.empty());
}
