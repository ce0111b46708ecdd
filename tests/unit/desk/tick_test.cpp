/// The clock writes each thing once: again, beside another one, after an interruption, and behind a clerk.
#include "bianmin/desk/tick.hpp"

#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/tick.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <thread>

using namespace bianmin;

namespace {

Date day(int month, int number) {
    return make_date(2018, month, number);
}

struct Office {
    testing::Scratch scratch;
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    int key = 0;

    Desk desk(Date today, const char* actor = "zhao") {
        return {.setup = setup,
                .calendar = calendar,
                .store = store,
                .now = at(today, 20),
                .occurred = at(today, 20),
                .actor = StaffId(actor),
                .key = "k" + std::to_string(++key)};
    }
    std::string open(Date today, const char* service, const char* handler = nullptr) {
        auto d = desk(today);
        const auto number = open_case(d, {.service = ServiceId(service),
                                          .applicant = {.name = "张三", .id_number = "37049919600101002X"},
                                          .center = UnitId("xuzhuang"),
                                          .materials = {"all"}})
                                .c.row.number;
        if (handler) step(number, Action::accept, today, Facts().set("handler", handler));
        return number;
    }
    void step(const std::string& number, Action action, Date today, Facts facts = {}) {
        auto d = desk(today);
        Event event = event_now(d, action);
        event.facts = std::move(facts);
        take_steps(d, number, {event});
    }
    std::vector<std::string> tick(Date today, bool dry = false) {
        auto d = desk(today, "tick");
        d.dry_run = dry;
        std::vector<std::string> told;
        bianmin::tick(d, [&](const Brought& each) {
            told.push_back(each.level + " " + std::string(word(each.clock.name)) + " " +
                           each.c.row.number.substr(19));
        });
        return told;
    }
    Case find(const std::string& number) {
        const auto kept = store.find_case(number);
        return fold_case(kept->row, kept->entries);
    }
    std::int64_t entries() { return store.info().entries; }
    void sound() {
        CHECK(
            store.check([](const CaseRow& row, const std::vector<Entry>& log) { return fold_case(row, log); })
                .findings.empty());
    }
};

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("silence, then yellow, then red, each once") {
    Office office;
    const auto number = office.open(day(8, 10), "MZ-2");
    CHECK(office.tick(day(8, 15)).empty());
    CHECK(office.tick(day(8, 16)) == Told{"yellow notice 0001"});
    CHECK(office.tick(day(8, 17)).empty());
    CHECK(office.tick(day(8, 20), true) == Told{"deemed notice 0001"});
    CHECK(office.tick(day(8, 20)) == Told{"deemed notice 0001"});
    CHECK(office.tick(day(8, 20)).empty());
    Case c = office.find(number);
    CHECK(c.row.deemed);
    CHECK(c.row.accepted == day(8, 10));
    CHECK(iso(*c.row.due) == "2018-08-24");
    CHECK(office.tick(day(8, 23)) == Told{"yellow promise 0001"});
    CHECK(office.find(number).row.card == 1);
    CHECK(office.tick(day(8, 26)).empty());
    CHECK(office.tick(day(8, 27)) == Told{"red promise 0001"});
    CHECK(office.tick(day(9, 3)).empty());
    c = office.find(number);
    CHECK(c.row.card == 2);
    CHECK(c.warnings.size() == 3);
    CHECK(c.warnings.back().due == day(8, 24));
    // The clock's acts stand in the chain of the unit that opened the case.
    const auto kept = office.store.find_case(number);
    CHECK(kept->entries.back().origin == c.row.origin);
    CHECK(kept->entries.back().events.front().actor.text == tick_actor);
    office.sound();
}

TEST_CASE("a late first run writes what still holds, in one go") {
    Office office;
    office.open(day(8, 10), "MZ-2");
    CHECK(office.tick(day(9, 28)) == Told{"deemed notice 0001", "red promise 0001", "red statutory 0001"});
    CHECK(office.tick(day(9, 28)).empty());
    office.sound();
}

TEST_CASE("a case completed before the clock looked gets no card, late or not") {
    Office office;
    const auto number = office.open(day(8, 10), "MZ-2", "zhao");
    office.step(number, Action::complete, day(9, 28), Facts().set("result", "好"));
    CHECK(office.tick(day(9, 28)).empty());
    CHECK(office.find(number).row.late);
    CHECK(office.find(number).row.card == 0);
    // Ten working days later the result lies undelivered; the case stays as it was.
    CHECK(office.tick(day(10, 22)) == Told{"red delivery 0001"});
    CHECK(office.find(number).row.card == 0);
    office.step(number, Action::return_, day(10, 22), Facts().set("collector", "本人"));
    CHECK(office.tick(day(11, 22)).empty());
    office.sound();
}

TEST_CASE("a suspended clock and one that moved give no card of the old day") {
    Office office;
    const auto number = office.open(day(8, 10), "MZ-1", "zhao");
    office.step(number, Action::suspend, day(8, 13), Facts().set("procedure", "公示"));
    CHECK(office.tick(day(12, 3)).empty());
    office.step(number, Action::resume, day(12, 3));
    CHECK(office.tick(day(12, 3)).empty());
    office.step(number, Action::extend, day(12, 4),
                Facts().set("by", 5).set("approver", "王某").set("because", "复杂"));
    const Date due = *office.find(number).row.due;
    CHECK(office.tick(office.calendar.add_workdays(due, 1)).front() == "red promise 0001");
    CHECK(office.find(number).warnings.front().due == due);
    office.sound();
}

TEST_CASE("co-handlers and money on hand are told apart") {
    Office office;
    const auto number = office.open(day(8, 10), "MZ-4", "zhao");
    office.step(number, Action::join, day(8, 10), Facts().set("unit", "残联").set("within", 3));
    office.step(number, Action::join, day(8, 10), Facts().set("unit", "卫健办").set("within", 3));
    CHECK(office.tick(day(8, 16)) == Told{"red opinion 0001", "red opinion 0001"});
    CHECK(office.tick(day(8, 16)).empty());
    CHECK(office.store.find_case(number)->entries.back().events.front().facts.text("about") == "卫健办");
    office.sound();
}

TEST_CASE("a ledger of its own speaks only for the cases it opened") {
    Office office;
    office.open(day(8, 10), "MZ-2");
    office.setup.own_unit = UnitId("pengzhuang");
    CHECK(office.tick(day(9, 28)).empty());
    office.setup.own_unit = UnitId("xuzhuang");
    CHECK(office.tick(day(9, 28)).size() == 3);
}

TEST_CASE("a rule that refuses is told, and nothing else is lost") {
    Office office;
    office.open(day(8, 10), "MZ-2");
    office.open(day(8, 10), "MZ-4", "zhao");
    office.setup.services.erase(office.setup.services.begin() + 1); // no longer in the catalog
    auto d = office.desk(day(9, 28), "tick");
    std::vector<std::string> codes;
    const auto outcome = bianmin::tick(d, [&](const Brought& each) {
        for (const auto& finding : each.findings) codes.push_back(finding.code);
    });
    CHECK(outcome.refused == 1);
    CHECK(codes == std::vector<std::string>{"service-known"});
    CHECK(outcome.red == 2); // the notice of the first, the promise of the second
    office.sound();
}

TEST_CASE("two clocks at once, with a clerk between them, write each thing once") {
    Office office;
    for (int n = 0; n < 30; ++n) office.open(day(8, 10), n % 2 ? "MZ-2" : "MZ-4", n % 3 ? "zhao" : nullptr);
    const auto run = [&] {
        Store own = Store::open(office.scratch.path("ledger.db"));
        Desk d{.setup = office.setup,
               .calendar = office.calendar,
               .store = own,
               .now = at(day(9, 28), 20),
               .occurred = at(day(9, 28), 20),
               .actor = StaffId("tick")};
        bianmin::tick(d, [](const Brought&) {});
    };
    const auto before = office.entries();
    std::thread first(run), second(run);
    first.join();
    second.join();
    const auto after = office.entries();
    CHECK(after > before);
    CHECK(office.tick(day(9, 28)).empty());
    CHECK(office.entries() == after);
    office.sound();
}

namespace {

/// What a step comes to that was done on one day and is recorded on a later one, with and without the clock
/// having spoken in between.
std::string done_in_time(bool ticked, Action action, Date done, Facts facts) {
    Office office;
    const auto number = office.open(day(8, 10), "MZ-2");
    if (ticked) CHECK(office.tick(day(8, 20)) == Told{"deemed notice 0001"});
    auto late = office.desk(day(8, 21));
    late.occurred = at(done, 11);
    Event event = event_now(late, action);
    event.facts = std::move(facts);
    try {
        take_steps(late, number, {event});
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    office.sound();
    const CaseRow row = office.find(number).row;
    const auto shown = [](const std::optional<Date>& date) { return date ? iso(*date) : std::string("-"); };
    return std::string(word(row.state)) + " " + shown(row.accepted) + " " + shown(row.due) + " " +
           shown(row.ended) + (row.deemed ? " deemed" : "");
}

} // namespace

TEST_CASE("what was done in time and is recorded late holds, whether or not the clock has spoken") {
    const auto same = [](Action action, int done, const Facts& facts) {
        const auto after = done_in_time(true, action, day(8, done), facts);
        CHECK(after == done_in_time(false, action, day(8, done), facts));
        return after;
    };
    CHECK(same(Action::accept, 13, {}).starts_with("accepted 2018-08-13 "));
    CHECK(same(Action::notify, 13, Facts().set("missing", "户口簿")) == "incomplete - - -");
    CHECK(same(Action::withdraw, 14, Facts().set("because", "不办了")) == "withdrawn - - 2018-08-14");
    CHECK(same(Action::accept, 20, {}) == "wrong-state");
    CHECK(same(Action::transfer, 20, Facts().set("handler", "zhao").set("because", "调整"))
              .ends_with(" deemed"));
}
