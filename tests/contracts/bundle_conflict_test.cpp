/// What does not fit is set aside or refused, and nothing is half done.
#include "contracts/offices.hpp"

using namespace bianmin;
using namespace bianmin::contract;

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
        both.store.begin_import({.started = at(day, 10), .actor = StaffId("qiao")});
        keep(both, town);
        const auto out = both.unpack(bundle);
        REQUIRE(out.findings.size() == 1);
        CHECK(out.findings[0].code == "same-row");
        CHECK(both.whole());
    });
}
