/// Random sequences of money verbs: whatever clerks try, the two identities hold, the table is what the log
/// says, and no number of a receipt is used twice.
#include "bianmin/desk/remit.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <set>

using namespace bianmin;

namespace {

struct Cashier {
    testing::Scratch scratch;
    Setup setup = with_fees();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    std::mt19937 random{20181001};
    Date today = make_date(2018, 8, 10);
    std::vector<std::string> numbers;
    int taken = 0, refused = 0, batches = 0, key = 0;

    static Setup with_fees() {
        Setup setup = testing::small_setup();
        setup.staff.front().roles = {Role::deputy};
        for (auto& service : setup.services) {
            service.fee = Fen{2000};
            service.fee_basis = "某规定";
            service.fee_items = {{"补领", Fen{4000}}, {"首次", Fen{}}};
        }
        return setup;
    }
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
    /// Entrusted to the agent of the village, so that clerk and agent both take its money.
    void open() {
        auto d = desk();
        d.actor = StaffId("zhao");
        numbers.push_back(open_case(d, {.service = setup.services[1].id,
                                        .applicant = {.name = "张三"},
                                        .center = UnitId("xuzhuang"),
                                        .channel = Channel::agent,
                                        .agent = StaffId("qiao"),
                                        .materials = {"all"}})
                              .c.row.number);
    }
    Facts facts() {
        Facts facts;
        facts.set("result", "好").set("collector", "本人").set("handler", "qiao");
        if (pick(4)) facts.set("because", "有故");
        if (pick(2)) facts.set("fee_fen", pick(9) * 500 - 500);
        if (pick(3) == 0)
            facts.set("item", std::array{"补领", "首次", "没有"}[static_cast<std::size_t>(pick(3))]);
        if (pick(3) == 0) facts.set("receipt", "n" + std::to_string(pick(30)));
        if (pick(5) == 0) facts.set("batch", "b" + std::to_string(pick(3)));
        return facts;
    }
    void step(const std::string& number) {
        constexpr Action verbs[] = {Action::assess,   Action::collect, Action::collect, Action::waive,
                                    Action::refund,   Action::void_,   Action::remit,   Action::accept,
                                    Action::complete, Action::return_, Action::correct, Action::reopen};
        auto d = desk();
        Event event = event_now(d, verbs[pick(12)]);
        event.facts = facts();
        attempt([&] { take_steps(d, number, {event}); });
    }
    void hand_in() {
        auto d = desk();
        d.dry_run = pick(4) == 0;
        RemitRequest request;
        if (pick(2)) request.unit = UnitId(pick(2) ? "xuzhuang" : "pengzhuang");
        if (pick(2) || request.unit.empty()) request.holder = StaffId(pick(2) ? "zhao" : "qiao");
        attempt([&] { batches += remit_cash(d, request).batch.empty() ? 0 : 1; });
    }
    void take_out(const std::string& number) {
        auto d = desk();
        const auto kept = find_case(store, number);
        for (const auto& receipt : fold_case(kept.row, kept.entries).receipts)
            if (!receipt.batch.empty())
                return attempt([&] { take_back(d, number, name_of(receipt), "退库"); });
    }
    template<class Act>
    void attempt(const Act& act) {
        try {
            act();
            ++taken;
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
            CHECK_FALSE(error.findings().empty());
            ++refused;
        }
    }
    void balance(const std::string& number) {
        const auto kept = find_case(store, number);
        const Case c = fold_case(kept.row, kept.entries);
        CHECK(kept.row == c.row);
        const FeeAccount account = account_of(c);
        CHECK(account.assessed == account.collected + account.outstanding() + account.waived);
        CHECK(account.collected == account.remitted + account.refunded + account.on_hand);
        CHECK(account.outstanding().value >= 0);
        CHECK(account.on_hand.value >= 0);
        CHECK(c.row.fee == account.collected - account.refunded);
    }
};

} // namespace

TEST_CASE("money balances after any sequence of verbs, and the table is what the log says") {
    Cashier cashier;
    for (int i = 0; i < 25; ++i) cashier.open();
    for (int i = 0; i < 1500; ++i) {
        const auto& number = cashier.numbers[static_cast<std::size_t>(cashier.pick(25))];
        const int what = cashier.pick(20);
        what == 0 ? cashier.hand_in() : what == 1 ? cashier.take_out(number) : cashier.step(number);
        if (cashier.pick(20) == 0) cashier.today = cashier.today + 1;
        cashier.balance(number);
    }
    CHECK(cashier.taken > 200);
    CHECK(cashier.refused > 200);
    CHECK(cashier.batches > 10);
    std::set<std::string> used;
    MoneyBook(cashier.store).each_line({.action = Action::collect}, [&](const ListedMoney& listed) {
        CHECK(used.insert(listed.line.unit.text + "/" + listed.line.receipt).second);
    });
    const auto outcome = cashier.store.check([](const CaseRow& identity, const std::vector<Entry>& entries) {
        return fold_case(identity, entries);
    });
    for (const auto& finding : outcome.findings) CHECK(english(finding.message) == "");
}

TEST_CASE("the same key hands nothing in twice, and tells the batch again") {
    Cashier cashier;
    cashier.open();
    cashier.open();
    for (const auto& number : cashier.numbers) {
        auto d = cashier.desk();
        d.occurred = at(cashier.today, 10);
        take_steps(d, number, {event_now(d, Action::assess), event_now(d, Action::collect)});
    }
    auto d = cashier.desk();
    d.occurred = at(cashier.today, 11);
    d.actor = StaffId("zhao");
    d.dry_run = true;
    CHECK(remit_cash(d, {.unit = UnitId("xuzhuang")}).total == Fen{4000});
    d.dry_run = false;
    const auto first = remit_cash(d, {.unit = UnitId("xuzhuang")});
    CHECK(first.batch == "xuzhuang-2018-remit-0001");
    CHECK(first.lines.size() == 2);
    const auto again = remit_cash(d, {.unit = UnitId("xuzhuang")});
    CHECK(again.repeated);
    CHECK(again.batch == first.batch);
    CHECK(again.total == Fen{4000});
    d.key = "other";
    CHECK(remit_cash(d, {.unit = UnitId("xuzhuang")}).batch.empty());
}
