/// What goes between two ledgers arrives as it was recorded, and both stay whole.
#include "bianmin/desk/opening.hpp"
#include "bianmin/store/log.hpp"
#include "contracts/offices.hpp"

using namespace bianmin;
using namespace bianmin::contract;

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
        connect(line.scratch.path("village.db"), {})
            ->script("DROP TRIGGER links_keep_update; UPDATE links SET missing = 9 WHERE seq = 5");
        const auto check = line.qiao.store.check(
            [](const CaseRow& row, const std::vector<Entry>& entries) { return fold_case(row, entries); });
        REQUIRE(check.findings.size() == 1);
        CHECK(check.findings[0].code == "link-differs");
        CHECK(check.findings[0].place.row == 5);
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

TEST_CASE("what came later and stands before is left out of what was known until then") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto number = line.qiao.open("孙七");
        line.zhao.unpack(line.qiao.pack(town));
        line.zhao.take(number, Action::accept, Facts{}.set("handler", "zhao"));
        line.qiao.take(number, Action::remind);
        line.zhao.unpack(line.qiao.pack(town));
        LogBook log(line.zhao.store);
        const auto key = line.zhao.look(number).row.key;
        const auto whole = log.case_of(key, 3), before = log.case_of(key, 2);
        CHECK(whole->positions == std::vector<std::int64_t>{1, 3, 2});
        CHECK(before->positions == std::vector<std::int64_t>{1, 2});
        REQUIRE(before->kept.entries.size() == 2);
        CHECK(before->kept.entries[1].events[0].action == Action::accept);
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

TEST_CASE("an applicant whom the center was not told comes with the village's own bundle") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto number = line.qiao.open("孙七");
        auto untold = line.qiao.pack(town);
        untold.people.clear();
        line.zhao.unpack(untold);
        const auto own = line.qiao.pack(town, 0);
        auto wrong = own;
        wrong.people[number].phone = "13000000003";
        CHECK(line.zhao.unpack(wrong).people == 0);
        CHECK(line.zhao.store.find_case(number)->person == Person{});
        CHECK(line.zhao.unpack(own).people == 1);
        CHECK(line.zhao.store.find_case(number)->person.name == "孙七");
        CHECK(line.zhao.unpack(own).people == 0);
        CHECK(line.zhao.whole());
        // One corrected since is another, and stays.
        line.zhao.take(number, Action::correct,
                       Facts{}.set("field", "phone").set("value", "13000000002").set("because", "记错"));
        CHECK(line.zhao.unpack(own).people == 0);
        CHECK(line.zhao.store.find_case(number)->person.phone == "13000000002");
        CHECK(line.zhao.whole());
    });
}

TEST_CASE("an amount no fee comes to is refused before any sum is made of it") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        const auto number = line.qiao.open("孙七");
        auto bundle = line.qiao.pack(town);
        auto& item = bundle.entries.front();
        Event assess{.action = Action::assess, .occurred = line.qiao.desk.occurred, .actor = StaffId("qiao")};
        for (const std::int64_t amount : {std::int64_t{10'000'000'000'001}, INT64_MIN, INT64_MAX}) {
            auto forged = bundle;
            auto& entry = forged.entries.front().entry;
            assess.facts = Facts{}.set("fee_fen", amount);
            entry.events.push_back(assess);
            entry.events.push_back(assess);
            entry.hash = Sha256{}.base64(canonical_bytes(entry, number, item.previous));
            CHECK(code_of_refusal(line.zhao, forged) == "absurd-amount");
        }
        CHECK(line.zhao.store.empty());
        CHECK(line.zhao.unpack(bundle).entries == 1);
    });
}

TEST_CASE(
    "what another unit received is not registered in the village, and stops nobody where it stands there") {
    on_each_engine([](contract::Ledger& ledger) {
        Line line(ledger);
        Office& qiao = line.qiao;
        const Opening foreign{.service = ServiceId("MZ-2"),
                              .applicant = {.name = "周八", .phone = "13000000001"},
                              .center = town,
                              .materials = {"all"}};
        CHECK_THROWS_AS(open_case(qiao.desk, foreign), Error);
        // As an older program recorded it.
        Case c;
        std::vector<Event> events{opening_event(qiao.desk, foreign, foreign.applicant)};
        REQUIRE(run_events(c, events, qiao.desk.rules()).empty());
        qiao.store.transact([&] {
            c.row.origin = village;
            c.row.number = qiao.store.allot_number("370406106203", qiao.desk.occurred.date());
            Record record{
                .entry = {.origin = village, .key = "k", .recorded = qiao.desk.now, .events = events},
                .row = c.row,
                .person = foreign.applicant,
                .fresh = true};
            qiao.store.record(record);
        });
        const auto number = qiao.open("孙七");
        const auto up = line.zhao.unpack(qiao.pack(town));
        CHECK(up.opened == std::vector{number});
        CHECK(up.aside == 1);
        REQUIRE(up.findings.size() == 1);
        CHECK(up.findings[0].code == "not-its-case");
        // And the next bundles go in too.
        const auto next = qiao.open("吴十");
        CHECK(line.zhao.unpack(qiao.pack(town)).opened == std::vector{next});
        CHECK(line.zhao.whole());
    });
}
