#include "bianmin/base/digest.hpp"
#include "bianmin/desk/bundles.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/store/travel.hpp"
#include "contracts/ledger.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using bianmin::contract::on_each_engine;

namespace {

const UnitId village("pengzhuang"), town("xuzhuang"), district("shanting");

/// A unit with a ledger of its own.
struct Office {
    Setup setup;
    WorkingCalendar calendar;
    Store store;
    Desk desk;

    Office(const std::string& where, const UnitId& unit, const char* clerk, const Setup& given)
        : setup(given), calendar(setup.calendars),
          store(Store::open(where, {.create = true})), desk{.setup = setup,
                                                            .calendar = calendar,
                                                            .store = store,
                                                            .now = at(make_date(2018, 8, 13), 9),
                                                            .occurred = at(make_date(2018, 8, 13), 9),
                                                            .actor = StaffId(clerk)} {
        setup.own_unit = unit;
    }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    std::string open(const char* name, const char* service = "MZ-2") {
        Opening opening{
            .service = ServiceId(service),
            .applicant = {.name = name, .id_number = "370499198001010014", .phone = "13000000001"},
            .station = village,
            .channel = Channel::agent,
            .agent = StaffId("qiao"),
            .materials = {"all"}};
        desk.key = RandomText{}(12);
        return open_case(desk, opening).c.row.number;
    }
    Case take(const std::string& number, Action action, Facts facts = {}) {
        desk.key = RandomText{}(12);
        Event event = event_now(desk, action);
        event.facts = std::move(facts);
        auto person = corrected_person(store, number, event);
        return take_steps(desk, number, {event}, std::move(person)).c;
    }
    /// As text and back, as it travels.
    Bundle pack(const UnitId& to, std::optional<std::int64_t> since = {}) {
        const auto packed = pack_bundle(desk, {.from = setup.own_unit, .to = to, .since = since});
        keep_sent(desk, packed, "digest");
        return read_bundle(bundle_text(packed.bundle));
    }
    UnpackedBundle unpack(const Bundle& bundle) {
        return unpack_bundle(desk, setup.own_unit, bundle, "digest");
    }
    Case look(const std::string& number) {
        const auto kept = store.find_case(number).value();
        return fold_case(kept.row, kept.entries);
    }
    bool whole() {
        const auto outcome = store.check(
            [](const CaseRow& row, const std::vector<Entry>& entries) { return fold_case(row, entries); });
        for (const auto& finding : outcome.findings) MESSAGE(finding.code << " " << english(finding.message));
        return outcome.findings.empty();
    }
};

/// A village on a file and its center on the engine under test.
struct Line {
    testing::Scratch scratch;
    Office qiao, zhao;
    explicit Line(contract::Ledger& ledger, const Setup& setup = testing::small_setup())
        : qiao(scratch.path("village.db"), village, "qiao", setup),
          zhao(ledger.where(), town, "zhao", setup) {}
};

/// All but the key, which is each ledger's own.
bool same_sum(Office& one, Office& other, const std::string& number) {
    CaseRow a = one.look(number).row, b = other.look(number).row;
    a.key = b.key = 0;
    return a == b;
}

std::string code_of_refusal(Office& office, const Bundle& bundle) {
    try {
        (void)office.unpack(bundle);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::refused);
        return error.findings().empty() ? std::string(error.message().id) : error.findings().front().code;
    }
    return {};
}

} // namespace

TEST_CASE("a village's cases reach the center, and its results come back") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto number = line.qiao.open("孙七");
        const auto other = line.zhao.open("周八"); // at the center's own window, for the same village
        CHECK(number == "370406106203-20180813-0001");
        CHECK(other == "370406106-20180813-0001");
        const auto up = line.zhao.unpack(line.qiao.pack(town));
        CHECK(up.entries == 1);
        CHECK(up.opened == std::vector{number});
        CHECK(line.zhao.store.find_case(number)->person.name == "孙七");
        line.zhao.take(number, Action::accept, Facts{}.set("handler", "zhao"));
        line.zhao.take(number, Action::complete, Facts{}.set("result", "准予"));
        const auto down = line.qiao.unpack(line.zhao.pack(village));
        CHECK(down.entries == 3);
        CHECK(down.opened == std::vector{other});
        CHECK(down.moved == std::vector{number});
        CHECK(line.qiao.look(number).row.state == State::completed);
        CHECK(same_sum(line.qiao, line.zhao, number));
        line.qiao.take(number, Action::return_, Facts{}.set("collector", "孙七"));
        CHECK(line.zhao.unpack(line.qiao.pack(town)).moved == std::vector{number});
        CHECK(line.zhao.look(number).row.state == State::returned);
        CHECK(line.qiao.whole());
        CHECK(line.zhao.whole());
    });
}

TEST_CASE("a bundle taken in twice adds nothing, and a dry run never does") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        line.qiao.open("孙七");
        const auto bundle = line.qiao.pack(town);
        line.zhao.desk.dry_run = true;
        CHECK(line.zhao.unpack(bundle).entries == 1);
        CHECK(line.zhao.store.empty());
        CHECK(Travel(line.zhao.store).notes().empty());
        line.zhao.desk.dry_run = false;
        CHECK(line.zhao.unpack(bundle).entries == 1);
        const auto again = line.zhao.unpack(bundle);
        CHECK(again.entries == 0);
        CHECK(again.known == 1);
        CHECK(again.findings.empty());
        CHECK(line.qiao.pack(town).entries.empty());
        CHECK(line.zhao.whole());
    });
}

TEST_CASE("only the village's own cases go down, with the links of the chain they leave out") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto mine = line.qiao.open("孙七");
        line.zhao.unpack(line.qiao.pack(town));
        for (int i = 0; i < 3; ++i) { // the center's own business
            line.zhao.desk.key = RandomText{}(12);
            Opening opening{.service = ServiceId("MZ-2"), .applicant = {.name = "郑九"}, .center = town};
            open_case(line.zhao.desk, opening);
            if (i == 1) line.zhao.take(mine, Action::accept, Facts{}.set("handler", "zhao"));
        }
        line.zhao.take(mine, Action::complete, Facts{}.set("result", "准予"));
        const auto down = line.zhao.pack(village);
        REQUIRE(down.entries.size() == 2);
        CHECK(down.entries[0].entry.seq == 3);
        CHECK(down.entries[1].entry.seq == 5);
        CHECK(line.qiao.unpack(down).entries == 2);
        CHECK(line.qiao.whole());
        CHECK(line.qiao.store.info().entries == 3);
        // What was damaged on the way in shows, link or not.
        CHECK(Travel(line.qiao.store).head(town).seq == 5);
    });
}

TEST_CASE("a case moved on both sides is set aside, and all else goes in") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto torn = line.qiao.open("孙七"), sound = line.qiao.open("周八");
        line.zhao.unpack(line.qiao.pack(town));
        line.zhao.take(torn, Action::accept, Facts{}.set("handler", "zhao"));
        line.qiao.take(torn, Action::withdraw);
        line.qiao.take(sound, Action::withdraw);
        const auto up = line.qiao.pack(town);
        for (int i = 0; i < 2; ++i) {
            const auto out = line.zhao.unpack(up);
            REQUIRE(out.findings.size() == 1);
            CHECK(out.findings[0].code == "case-moved");
            CHECK(out.findings[0].value == torn);
            CHECK(out.aside == 1);
            CHECK(out.entries == (i == 0 ? 1 : 0));
        }
        CHECK(line.zhao.look(torn).row.state == State::accepted);
        CHECK(line.zhao.look(sound).row.state == State::withdrawn);
        const auto down = line.qiao.unpack(line.zhao.pack(village));
        CHECK(down.aside == 1);
        CHECK(line.qiao.look(torn).row.state == State::withdrawn);
        // Later bundles go on, that case apart.
        const auto later = line.qiao.open("吴十");
        line.qiao.take(torn, Action::correct,
                       Facts{}.set("field", "note").set("value", "误撤").set("because", "误撤"));
        const auto next = line.zhao.unpack(line.qiao.pack(town));
        CHECK(next.opened == std::vector{later});
        CHECK(next.aside == 1);
        CHECK(line.qiao.whole());
        CHECK(line.zhao.whole());
    });
}

TEST_CASE("a missing bundle, a forked chain and a stranger's entries are refused whole") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        line.qiao.open("孙七");
        const auto first = line.qiao.pack(town);
        line.qiao.open("周八");
        const auto second = line.qiao.pack(town);
        CHECK(code_of_refusal(line.zhao, second) == "bundle-gap");
        CHECK(line.zhao.store.empty());
        CHECK(line.zhao.unpack(line.qiao.pack(town, 0)).entries == 2);
        CHECK(line.zhao.unpack(first).known == 1);

        testing::Scratch scratch; // the village's machine was set up anew and counts from one again
        Office fork(scratch.path("fork.db"), village, "qiao", testing::small_setup());
        fork.desk.now = fork.desk.occurred = at(make_date(2018, 8, 14), 9);
        fork.open("吴十");
        CHECK(code_of_refusal(line.zhao, fork.pack(town)) == "chain-fork");

        auto forged = line.qiao.pack(town, 0);
        forged.entries[0].entry.events[0].facts.set("note", "另一句");
        CHECK(code_of_refusal(line.zhao, forged) == "entry-changed");
        auto stranger = line.zhao.pack(village, 0);
        stranger.header.from = village;
        stranger.header.to = town;
        line.zhao.open("郑九");
        auto own = pack_bundle(line.zhao.desk, {.from = town, .to = district}).bundle;
        own.header.from = village;
        own.header.to = town;
        CHECK(code_of_refusal(line.zhao, own) == "not-its-entry");
        CHECK_THROWS_AS((void)line.qiao.unpack(first), Error); // it is for the center
        CHECK(line.zhao.whole());
    });
}

TEST_CASE("a service unknown here refuses the bundle until the catalog has it") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        line.qiao.open("孙七");
        line.qiao.open("周八", "MZ-3");
        const auto bundle = line.qiao.pack(town);
        const auto services = line.zhao.setup.services;
        std::erase_if(line.zhao.setup.services, [](const Service& each) { return each.id.text == "MZ-3"; });
        CHECK(code_of_refusal(line.zhao, bundle) == "unknown-service");
        CHECK(line.zhao.store.empty());
        line.zhao.setup.services = services;
        CHECK(line.zhao.unpack(bundle).entries == 2);
    });
}

TEST_CASE("an applicant corrected here is corrected there, one erased is erased") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto number = line.qiao.open("孙七");
        line.zhao.unpack(line.qiao.pack(town));
        line.zhao.take(number, Action::correct,
                       Facts{}.set("field", "phone").set("value", "13000000002").set("because", "记错"));
        auto down = line.zhao.pack(village);
        auto wrong = down;
        wrong.people[number].phone = "13000000003";
        CHECK(code_of_refusal(line.qiao, wrong) == "person-differs");
        CHECK(line.qiao.unpack(down).entries == 1);
        CHECK(line.qiao.store.find_case(number)->person.phone == "13000000002");
        CHECK(line.qiao.whole());
        line.qiao.take(number, Action::correct,
                       Facts{}.set("field", "name").set("value", "孙某").set("because", "记错"));
        auto up = line.qiao.pack(town);
        up.people.clear();
        line.zhao.unpack(up);
        CHECK(line.zhao.store.find_case(number)->person == Person{});
        CHECK(line.zhao.whole());
    });
}

TEST_CASE("the district gets the villages' entries through the center") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto number = line.qiao.open("孙七");
        line.zhao.unpack(line.qiao.pack(town));
        line.zhao.take(number, Action::accept, Facts{}.set("handler", "zhao"));
        testing::Scratch scratch;
        Setup setup = testing::small_setup();
        setup.staff.push_back(
            {.id = StaffId("he"), .name = "何某", .unit = district, .roles = {Role::supervisor}});
        Office above(scratch.path("district.db"), district, "he", setup);
        CHECK(above.unpack(line.zhao.pack(district)).entries == 2);
        CHECK(same_sum(above, line.zhao, number));
        CHECK(above.whole());
        above.desk.actor = StaffId("qiao"); // of the village: no right to the district's ledger
        CHECK_THROWS_AS((void)above.unpack(line.zhao.pack(district, 0)), Error);
    });
}

TEST_CASE("rows of a ledger imported in the village are known at the center") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const Date day = make_date(2018, 8, 1);
        const auto keep = [&](Office& office, const UnitId& origin) {
            std::string number;
            office.store.transact([&] {
                Person person{.name = "孙七", .salt = "c2FsdA"};
                Event open{Action::open, at(day, 9), StaffId("qiao"), {}};
                open.facts.set("service", "MZ-2").set("kind", "promised").set("channel", "agent");
                open.facts.set("center", town.text)
                    .set("station", village.text)
                    .set("import", std::int64_t{1});
                Case c;
                apply(c, open);
                c.row.number =
                    office.store.allot_number(office.desk.number_code(*office.setup.unit(origin)), day);
                c.row.origin = origin;
                Record record{.entry = {.origin = origin, .recorded = at(day, 10), .events = {open}},
                              .row = c.row,
                              .fresh = true,
                              .row_digest = 4711};
                office.store.record(record);
                number = c.row.number;
            });
            return number;
        };
        const auto number = keep(line.qiao, village);
        const auto bundle = line.qiao.pack(town);
        line.zhao.unpack(bundle);
        CHECK(line.zhao.store.imported_row(day, 4711));
        std::size_t listed = 0; // the center's own import 1 is another one
        line.zhao.store.each_case({.import_id = 1}, [&](const ListedCase&) { ++listed; });
        CHECK(listed == 0);
        line.qiao.store.transact([&] { // as import undo does
            const auto kept = line.qiao.store.find_case(number).value();
            Case c = fold_case(kept.row, kept.entries);
            Event annul{Action::annul, at(day, 11), StaffId("qiao"), {}};
            apply(c, annul);
            Record record{.entry = {.origin = village,
                                    .case_key = kept.row.key,
                                    .recorded = at(day, 11),
                                    .events = {annul}},
                          .row = c.row};
            line.qiao.store.record(record);
        });
        line.zhao.unpack(line.qiao.pack(town));
        CHECK_FALSE(line.zhao.store.imported_row(day, 4711));
        CHECK(line.zhao.whole());

        testing::Scratch scratch; // where the same ledger was imported on both sides
        Office both(scratch.path("both.db"), town, "zhao", testing::small_setup());
        keep(both, town);
        const auto out = both.unpack(bundle);
        REQUIRE(out.findings.size() == 1);
        CHECK(out.findings[0].code == "same-row");
        CHECK(both.whole());
    });
}
