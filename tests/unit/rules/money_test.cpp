/// Fees by the schedule: what may be charged, taken, given back, handed in; and the two identities.
#include "bianmin/domain/money.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/guards_money.hpp"
#include "bianmin/rules/refusals.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

using Codes = std::vector<std::string>;

/// A counter where MZ-2 costs 20 yuan, 40 for another copy.
struct Counter {
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Case c;
    Date today = make_date(2018, 8, 10);
    std::vector<Finding> findings;

    Counter(const char* service = "MZ-2") {
        setup.services[1].fee = Fen{2000};
        setup.services[1].fee_basis = "发改价格〔2003〕2322号";
        setup.services[1].fee_items = {{"换领", Fen{2000}}, {"补领", Fen{4000}}};
        REQUIRE(step(Action::open, Facts{}.set("service", service).set("kind", "promised")).empty());
        REQUIRE(step(Action::accept, Facts{}.set("materials", "all").set("handler", "qiao")).empty());
    }
    Codes step(Action action, Facts facts = {}) {
        Event event{.action = action, .occurred = at(today, 9), .actor = StaffId("zhao"), .facts = facts};
        const RuleContext rules{setup, calendar, at(make_date(2019, 12, 31))};
        propose(c, event, rules);
        findings = refusals(c, event, rules);
        Codes codes;
        for (const auto& finding : findings) codes.push_back(finding.code);
        if (!codes.empty()) return codes;
        decide(c, event, rules);
        apply(c, event);
        balance();
        return codes;
    }
    void balance() const {
        const FeeAccount account = account_of(c);
        CHECK(account.assessed == account.collected + account.outstanding() + account.waived);
        CHECK(account.collected == account.remitted + account.refunded + account.on_hand);
        CHECK(c.row.fee == account.collected - account.refunded);
        CHECK(account.outstanding().value >= 0);
    }
    std::string said() const { return findings.empty() ? "" : english(findings.front().message); }
};

Facts amount(std::int64_t fen) {
    return Facts{}.set("fee_fen", fen);
}

Facts receipt(const char* number) {
    return Facts{}.set("receipt", number);
}

Facts because(Facts facts = {}) {
    return facts.set("because", "有故");
}

} // namespace

TEST_CASE("only fees of the schedule are charged, and no service fee") {
    Counter free("MZ-3");
    CHECK(free.step(Action::assess, amount(500)) == Codes{"fee-scheduled"});
    CHECK(free.findings.front().clause == "二(四)承办；行政许可法第五十八条");
    CHECK(free.step(Action::complete, amount(500).set("result", "好")) == Codes{"fee-scheduled"});
    Counter counter;
    CHECK(counter.step(Action::assess, amount(4001)) == Codes{"fee-scheduled"});
    CHECK(counter.step(Action::assess, amount(-1)) == Codes{"fee-scheduled"});
    CHECK(counter.step(Action::assess, Facts{}.set("item", "加急")) == Codes{"fee-scheduled"});
    CHECK(counter.step(Action::assess, amount(1500)) == Codes{"fee-scheduled"});
    CHECK(counter.step(Action::assess, amount(4000).set("item", "换领")) == Codes{"fee-scheduled"});
    CHECK(counter.step(Action::assess).empty());
    CHECK(counter.c.assessed == Fen{2000});
    CHECK(counter.step(Action::assess, Facts{}.set("item", "换领")) == Codes{"fee-scheduled"});
    CHECK(counter.step(Action::assess, amount(2000).set("item", "换领")) == Codes{"fee-scheduled"});
    // It was another line after all: the rest of that.
    CHECK(counter.step(Action::assess, Facts{}.set("item", "补领")).empty());
    CHECK(counter.c.assessed == Fen{4000});
    CHECK(counter.step(Action::complete, amount(2001).set("result", "好")) == Codes{"fee-scheduled"});
}

TEST_CASE("a foreign ledger's fee is noted as it was charged") {
    Counter counter("MZ-3");
    Event event{.action = Action::complete,
                .occurred = at(counter.today, 9),
                .actor = StaffId("zhao"),
                .facts = amount(500).set("result", "好")};
    RuleContext rules{counter.setup, counter.calendar, at(counter.today, 10)};
    rules.from_ledger = true;
    CHECK(refusals(counter.c, event, rules).empty());
    apply(counter.c, event);
    CHECK(counter.c.receipts.front().holder == StaffId("qiao"));
    CHECK(account_of(counter.c).on_hand == Fen{500});
    counter.balance();
}

TEST_CASE("nothing is paid twice, and the refusal names the receipt") {
    Counter counter;
    CHECK(counter.step(Action::collect) == Codes{"within-outstanding"});
    CHECK(counter.said() == "nothing is due: no fee has been assessed");
    REQUIRE(counter.step(Action::assess).empty());
    CHECK(counter.step(Action::collect, amount(2001).set("receipt", "1")) == Codes{"within-outstanding"});
    CHECK(counter.step(Action::collect, amount(1500).set("receipt", "1")).empty());
    CHECK(counter.step(Action::collect, receipt("1")) == Codes{"receipt-new"});
    CHECK(counter.step(Action::collect, receipt("-")) == Codes{"receipt-new"});
    CHECK(counter.step(Action::collect, receipt("2")).empty());
    CHECK(counter.c.receipts.back().amount == Fen{500});
    CHECK(counter.step(Action::collect, receipt("3")) == Codes{"within-outstanding"});
    CHECK(counter.said() == "this has been paid already: receipt 2 of 2018-08-10, 5.00 yuan, taken by zhao");
    CHECK(counter.step(Action::waive, because()) == Codes{"within-outstanding"});
}

TEST_CASE("what is waived needs a reason and is not collected") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    CHECK(counter.step(Action::waive, amount(500)) == Codes{"reason-given"});
    CHECK(counter.step(Action::waive, because(amount(500))).empty());
    CHECK(counter.step(Action::collect).empty());
    CHECK(counter.c.row.fee == Fen{1500});
}

TEST_CASE("a refund is at most what its receipt holds") {
    Counter counter;
    CHECK(counter.step(Action::refund, because(amount(100))) == Codes{"receipt-known"});
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::collect, amount(1000).set("receipt", "1")).empty());
    REQUIRE(counter.step(Action::collect, amount(1000).set("receipt", "2")).empty());
    CHECK(counter.step(Action::refund, because(amount(100))) == Codes{"receipt-known"});
    CHECK(counter.step(Action::refund, because(receipt("9"))) == Codes{"receipt-known"});
    CHECK(counter.step(Action::refund, because(amount(1001).set("receipt", "1"))) ==
          Codes{"refund-in-receipt"});
    CHECK(counter.step(Action::refund, because(amount(400).set("receipt", "1"))).empty());
    CHECK(counter.step(Action::void_, because(receipt("1"))) == Codes{"receipt-whole"});
    CHECK(counter.step(Action::refund, because(receipt("1"))).empty());
    CHECK(state_of(counter.c.receipts.front()) == MoneyState::refunded);
    CHECK(counter.step(Action::refund, because(receipt("1"))) == Codes{"refund-in-receipt"});
    CHECK(counter.c.row.fee == Fen{1000});
    // What was given back may be charged again, by the schedule.
    CHECK(counter.step(Action::assess, amount(1000)).empty());
}

TEST_CASE("a voided receipt leaves its money due, and its number used") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::collect, receipt("1")).empty());
    CHECK(counter.step(Action::void_) == Codes{"reason-given"});
    CHECK(counter.step(Action::void_, because()).empty());
    CHECK(account_of(counter.c).outstanding() == Fen{2000});
    CHECK(counter.step(Action::collect, receipt("1")) == Codes{"receipt-new"});
    CHECK(counter.step(Action::void_, because(receipt("1"))) == Codes{"receipt-known"});
    CHECK(counter.said() == "receipt 1 has been voided");
}

TEST_CASE("a voided receipt tells when, by whom and why, and what took its place") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::collect, receipt("1")).empty());
    counter.today = make_date(2018, 8, 13);
    REQUIRE(counter.step(Action::void_, because()).empty());
    const Receipt& voided = counter.c.receipts.front();
    CHECK(voided.day == make_date(2018, 8, 10));
    CHECK(voided.voided_on == counter.today);
    CHECK(voided.voided_by == StaffId("zhao"));
    CHECK(voided.voided_because == "有故");
    CHECK(voided.replaced_by.empty());
    REQUIRE(counter.step(Action::collect, receipt("2")).empty());
    REQUIRE(counter.step(Action::void_, because(receipt("2"))).empty());
    REQUIRE(counter.step(Action::collect, receipt("3")).empty());
    CHECK(counter.c.receipts[0].replaced_by == "2");
    CHECK(counter.c.receipts[1].replaced_by == "3");
    CHECK(counter.c.receipts[2].replaced_by.empty());
}

TEST_CASE("what was handed in comes back before it is given back") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::collect, receipt("1")).empty());
    CHECK(counter.step(Action::remit) == Codes{"remitted-by-batch"});
    const Facts batch = Facts{}.set("batch", "b1").set("holder", "zhao");
    CHECK(counter.step(Action::remit, Facts{}.set("batch", "b1").set("holder", "qiao")) ==
          Codes{"remitted-by-batch"});
    CHECK(counter.step(Action::remit, batch).empty());
    CHECK(counter.c.remitted == Fen{2000});
    CHECK(counter.step(Action::remit, batch) == Codes{"remitted-by-batch"});
    CHECK(counter.step(Action::refund, because()) == Codes{"receipt-on-hand"});
    CHECK(counter.step(Action::void_, because()) == Codes{"receipt-on-hand"});
    const Facts back = Facts{}.set("batch", "b2").set("back", 1).set("receipts", "1");
    CHECK(counter.step(Action::remit, back) == Codes{"reason-given"});
    CHECK(counter.step(Action::remit, because(back)).empty());
    CHECK(counter.c.remitted == Fen{0});
    CHECK(counter.step(Action::refund, because()).empty());
}

TEST_CASE("a case with outstanding fees is not handed over") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::complete, Facts{}.set("result", "好")).empty());
    const Facts to = Facts{}.set("collector", "本人");
    CHECK(counter.step(Action::return_, to) == Codes{"settled"});
    CHECK(counter.said() == "the fees are not settled: 20.00 yuan are outstanding (assessed 20.00, waived "
                            "0.00, collected 0.00)");
    REQUIRE(counter.step(Action::collect).empty());
    CHECK(counter.step(Action::return_, to).empty());
}

TEST_CASE("a fee is corrected by counter-entries, older ledgers that set it still fold") {
    Counter counter;
    CHECK(counter.step(Action::correct, because(amount(500).set("field", "fee"))) ==
          Codes{"field-correctable"});
    REQUIRE(counter.step(Action::complete, amount(2000).set("result", "好")).empty());
    Event old{.action = Action::correct, .occurred = at(counter.today, 9), .actor = StaffId("zhao")};
    old.facts = because(amount(500).set("field", "fee"));
    apply(counter.c, old);
    CHECK(counter.c.row.fee == Fen{500});
    counter.balance();
}

TEST_CASE("the lines of the ledger's table add up to what the rules count") {
    Counter counter;
    std::vector<Entry> entries;
    const auto log = [&](Action action, Facts facts) {
        entries.push_back({.origin = UnitId(entries.size() % 2 ? "xuzhuang" : "pengzhuang"),
                           .case_seq = static_cast<int>(entries.size()) + 1,
                           .events = {{action, at(counter.today, 9), StaffId("zhao"), std::move(facts)}}});
    };
    log(Action::open, Facts{}.set("service", "MZ-2"));
    log(Action::accept, amount(1000).set("handler", "qiao"));
    log(Action::assess, amount(900));
    log(Action::collect, amount(900).set("receipt", "7"));
    log(Action::refund, amount(300).set("receipt", "7"));
    log(Action::remit, Facts{}.set("fee_fen", 1600).set("batch", "b1"));
    const auto lines = money_lines(entries);
    REQUIRE(lines.size() == 7);
    CHECK(lines[1].holder == StaffId("qiao"));
    CHECK(lines[1].receipt.empty());
    CHECK(lines[1].batch == "b1");
    CHECK(lines[3].refunded == Fen{300});
    CHECK(lines[4].unit == lines[3].unit);
    CHECK(lines[5].amount == Fen{1000});
    CHECK(lines[6].amount == Fen{600});
    CHECK(lines[6].line == 2);
    log(Action::annul, {});
    CHECK(money_lines(entries).empty());
}

TEST_CASE("a fee of the schedule is assessed before the result is handed over, be it nothing") {
    Counter counter;
    counter.setup.services[1].fee_items.push_back({"首次申领", Fen{}});
    CHECK(counter.step(Action::complete, Facts{}.set("result", "好")).empty());
    CHECK(counter.step(Action::return_, Facts{}.set("collector", "张三")) == Codes{"settled"});
    CHECK(counter.step(Action::assess, Facts{}.set("item", "首次申领")).empty());
    CHECK(counter.c.assessed == Fen{});
    CHECK(counter.step(Action::return_, Facts{}.set("collector", "张三")).empty());
    // A ledger tells of its fees or not; what it says of its cases stands.
    Counter imported;
    imported.c.row.import_id = 7;
    CHECK(imported.step(Action::complete, Facts{}.set("result", "好")).empty());
    CHECK(imported.step(Action::return_, Facts{}.set("collector", "张三")).empty());
}

TEST_CASE("a receipt is found however its number is typed") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::collect, amount(1000).set("receipt", "AB1")).empty());
    CHECK(counter.step(Action::collect, receipt("ａb 1")) == Codes{"receipt-new"});
    CHECK(counter.step(Action::void_, because(receipt("ab１"))).empty());
    CHECK(counter.c.receipts.front().voided);
}

TEST_CASE("cash is moved by its holder, who leads, and who holds the post of one of them") {
    Counter counter;
    REQUIRE(counter.step(Action::assess).empty());
    REQUIRE(counter.step(Action::collect, receipt("1").set("holder", "qiao")).empty());
    CHECK(counter.step(Action::refund, because()) == Codes{"receipt-on-hand"});
    CHECK(counter.step(Action::void_, because()) == Codes{"receipt-on-hand"});
    REQUIRE(counter.step(Action::remit, Facts{}.set("batch", "b1")).empty());
    const Facts back = because(Facts{}.set("batch", "b2").set("back", 1).set("receipts", "1"));
    CHECK(counter.step(Action::remit, back) == Codes{"remitted-by-batch"});
    CHECK(counter.said() == "the money of receipt 1 was taken by qiao");
    CHECK(counter.step(Action::remit, Facts(back).set("acting_for", "qiao")).empty());
    CHECK(counter.step(Action::refund, because(Facts{}.set("acting_for", "qiao"))).empty());
}
