/// A village and its center, a ledger each: whatever both do with money, duty, papers on their way and
/// bundles, each row is the fold of its log, money balances, and no clock ends on a rest day.
#include "bianmin/desk/absences.hpp"
#include "bianmin/desk/bundles.hpp"
#include "bianmin/desk/remit.hpp"
#include "bianmin/desk/tick.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace bianmin;

namespace {

Setup offices() {
    Setup setup = testing::small_setup();
    setup.staff[0].roles = {Role::deputy};
    setup.staff[0].post = Post::a;
    setup.staff[0].substitute = StaffId("feng");
    setup.staff.push_back({.id = StaffId("feng"),
                           .name = "冯某",
                           .unit = UnitId("xuzhuang"),
                           .post = Post::b,
                           .substitute = StaffId("zhao"),
                           .roles = {Role::window}});
    for (auto& service : setup.services) {
        service.fee = Fen{2000};
        service.fee_basis = "某规定";
    }
    for (const CaseType type : {CaseType::absence, CaseType::complaint}) {
        Service matter{.id = ServiceId(word(type)), .name = std::string(chinese(type))};
        matter.type = type;
        matter.kind = type == CaseType::absence ? Kind::instant : Kind::promised;
        matter.promised = {type == CaseType::absence ? 0 : 15, LimitUnit::workday};
        setup.matters.push_back(matter);
    }
    return setup;
}

struct House {
    Setup setup = offices();
    WorkingCalendar calendar{setup.calendars};
    Store store;
    std::vector<StaffId> people;
    House(const std::string& file, const UnitId& unit, std::vector<StaffId> staff)
        : store(Store::open(file, {.create = true})), people(std::move(staff)) {
        setup.own_unit = unit;
    }
};

class Country {
public:
    void run(int acts) {
        for (int i = 0; i < acts; ++i) {
            House& house = pick(2) ? center : village;
            act(house, pick(24));
            if (pick(3) == 0) today = today + 1;
        }
    }
    void verify(House& house) {
        for (const auto& number : numbers) {
            const auto kept = house.store.find_case(number);
            if (!kept) continue;
            const Case c = fold_case(kept->row, kept->entries);
            CHECK(kept->row == c.row);
            balanced(c);
            const RuleContext rules{house.setup, house.calendar, at(today, 20)};
            for (const auto& clock : clocks(c, rules, today))
                // What was taken in on a rest day and is done the same day ends on that day.
                if (clock.due && clock.name != ClockName::absence && *clock.due != clock.start)
                    CHECK_MESSAGE(house.calendar.works(*clock.due), number << " " << word(clock.name));
        }
        const auto outcome = house.store.check(
            [](const CaseRow& row, const std::vector<Entry>& entries) { return fold_case(row, entries); });
        for (const auto& finding : outcome.findings) CHECK(english(finding.message) == "");
    }

    /// Two ledgers with the same entries of a case have the same case.
    void compare() {
        exchange(village, center);
        exchange(center, village);
        for (const auto& number : numbers) {
            const auto there = village.store.find_case(number), here = center.store.find_case(number);
            if (!there || !here || there->entries.size() != here->entries.size()) continue;
            const bool same =
                std::ranges::equal(there->entries, here->entries, {}, &Entry::hash, &Entry::hash);
            if (!same) continue; // set aside on both sides
            CaseRow row = here->row;
            row.key = there->row.key;
            CHECK(row == there->row);
            ++agreed;
            for (std::size_t i = 1; i < here->entries.size(); ++i)
                beside += here->entries[i].case_seq == here->entries[i - 1].case_seq ? 1 : 0;
        }
    }

    testing::Scratch scratch;
    House village{scratch.path("village.db"), UnitId("pengzhuang"), {StaffId("qiao")}};
    House center{scratch.path("center.db"), UnitId("xuzhuang"), {StaffId("zhao"), StaffId("feng")}};
    std::mt19937 random{20180924};
    Date today = make_date(2018, 8, 10);
    std::vector<std::string> numbers;
    int key = 0, taken = 0, refused = 0, carried = 0, batches = 0, absences = 0;
    int agreed = 0, beside = 0;

private:
    int pick(int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); }

    bianmin::Desk desk(House& house) {
        const auto who = static_cast<std::size_t>(pick(static_cast<int>(house.people.size())));
        return {.setup = house.setup,
                .calendar = house.calendar,
                .store = house.store,
                .now = at(today, 20),
                .occurred = at(today, 9, pick(60)),
                .actor = house.people[who],
                .key = "k" + std::to_string(++key)};
    }
    template<class Act>
    bool attempt(const Act& work) {
        try {
            work();
            ++taken;
            return true;
        } catch (const Error& error) {
            const bool told = error.kind() == ErrorKind::refused || error.kind() == ErrorKind::not_found;
            CHECK_MESSAGE(told, english(error.message()));
            ++refused;
            return false;
        }
    }
    void act(House& house, int what) {
        auto d = desk(house);
        if (what < 3) attempt([&] { open(d, house); });
        if (what == 3) attempt([&] { complain(d, house); });
        if (what == 4 && &house == &center && attempt([&] { leave(d); })) ++absences;
        if (what == 5 && &house == &center)
            attempt([&] { come_back(d, StaffId(pick(2) ? "zhao" : "feng")); });
        if (what == 6) attempt([&] { hand_in(d, house); });
        if (what == 7) exchange(village, center);
        if (what == 8) exchange(center, village);
        if (what == 9) bianmin::tick(d, [](const Brought&) {});
        if (what > 9 && !numbers.empty()) attempt([&] { step(d); });
    }
    void open(bianmin::Desk& d, House& house) {
        Opening opening{.service = house.setup.services[static_cast<std::size_t>(pick(4))].id,
                        .applicant = {.name = "张三", .id_number = "37049919600101002X"},
                        .materials = {"all"}};
        if (&house == &village || pick(2)) {
            opening.station = UnitId("pengzhuang");
            opening.channel = Channel::agent;
            opening.agent = StaffId("qiao");
        } else {
            opening.center = UnitId("xuzhuang");
        }
        numbers.push_back(open_case(d, opening).c.row.number);
    }
    void complain(bianmin::Desk& d, House& house) {
        const bool here = &house == &village;
        Opening opening{.service = ServiceId("complaint"),
                        .applicant = {.name = "李四"},
                        .center = here ? UnitId() : UnitId("xuzhuang"),
                        .station = here ? UnitId("pengzhuang") : UnitId(),
                        .subject = here ? "qiao" : "zhao"};
        numbers.push_back(open_case(d, opening).c.row.number);
    }
    void leave(bianmin::Desk& d) {
        leave_post(d, {.who = StaffId(pick(2) ? "zhao" : "feng"),
                       .span = {d.occurred, at(today + pick(4), 18)},
                       .reason = "外出",
                       .because = pick(2) ? "有故" : ""});
    }
    void hand_in(bianmin::Desk& d, House& house) {
        batches += remit_cash(d, {.unit = house.setup.own_unit}).batch.empty() ? 0 : 1;
    }
    void step(bianmin::Desk& d) {
        using enum Action;
        constexpr Action verbs[] = {accept,  accept,  notify,    supply, assign,   assign, join,     opine,
                                    forward, reply,   suspend,   resume, extend,   remind, complete, complete,
                                    return_, rate,    withdraw,  reopen, assess,   assess, assess,   collect,
                                    collect, collect, collect,   waive,  refund,   void_,  send,     send,
                                    receive, receive, call_back, reject, transfer, correct};
        Event event = event_now(d, verbs[pick(std::size(verbs))]);
        Facts& f = event.facts;
        f.set("missing", "照片").set("reason", "不符").set("basis", "某条").set("remedy", "复议");
        f.set("handler", pick(2) ? "zhao" : "feng").set("unit", "残联").set("within", pick(9) + 1);
        f.set("opinion", "同意").set("procedure", "公示").set("approver", "zhao").set("result", "好");
        f.set("field", "handler").set("value", pick(2) ? "zhao" : "feng");
        f.set("collector", "本人").set("rating", "satisfied").set("because", "有故").set("materials", "all");
        if (event.action == accept) f = Facts{}.set("handler", "zhao");
        if (event.action == extend) f.set("by", pick(5) + 1);
        if (event.action == rate && pick(2)) f.set("by", pick(2) ? "qiao" : "本人");
        if (event.action == send || event.action == receive)
            f = Facts{}.set("to", pick(2) ? "xuzhuang" : "pengzhuang");
        if (pick(3) == 0) f.set("fee_fen", pick(5) * 500);
        take_steps(d, numbers[static_cast<std::size_t>(pick(static_cast<int>(numbers.size())))], {event});
    }
    /// As text, as it travels. What both sides moved is set aside and listed.
    void exchange(House& from, House& to) {
        auto d = desk(from), receiver = desk(to);
        attempt([&] {
            const auto packed = pack_bundle(d, {.from = from.setup.own_unit, .to = to.setup.own_unit});
            keep_sent(d, packed, "digest");
            const Bundle bundle = read_bundle(bundle_text(packed.bundle));
            carried += static_cast<int>(unpack_bundle(receiver, to.setup.own_unit, bundle, "digest").entries);
        });
    }
    static void balanced(const Case& c) {
        const FeeAccount account = account_of(c);
        CHECK(account.assessed == account.collected + account.outstanding() + account.waived);
        CHECK(account.collected == account.remitted + account.refunded + account.on_hand);
        CHECK(account.outstanding().value >= 0);
        CHECK(account.on_hand.value >= 0);
    }
};

} // namespace

TEST_CASE("two ledgers, money, duty, papers and bundles: rows, sums and clocks stay sound") {
    Country country;
    for (int round = 0; round < 12; ++round) {
        country.run(120);
        country.verify(country.village);
        country.verify(country.center);
    }
    country.compare();
    CHECK(country.agreed > 20);
    CHECK(country.beside > 0);
    CHECK(country.taken > 300);
    CHECK(country.refused > 100);
    CHECK(country.carried > 50);
    CHECK(country.batches > 1);
    CHECK(country.absences > 3);
}
