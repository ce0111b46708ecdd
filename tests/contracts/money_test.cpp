/// The table of fees: written with the entry, unique by receipt, filled for ledgers that were kept without
/// it.
#include "bianmin/store/money.hpp"
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

/// Takes ten yuan for the case under a receipt.
void collect(Store& store, const std::string& number, const char* receipt) {
    store.transact([&] {
        Record record =
            next_record(store.find_case(number).value(), Action::collect, State::registered, august);
        record.entry.events.front().facts.set("fee_fen", 1000).set("receipt", receipt);
        record.row.fee = Fen{1000};
        store.record(record);
    });
}

std::vector<ListedMoney> lines(Store& store, const MoneyQuery& query = {}) {
    std::vector<ListedMoney> out;
    MoneyBook(store).each_line(query, [&](const ListedMoney& listed) { out.push_back(listed); });
    return out;
}

} // namespace

TEST_CASE("a receipt is found by unit, year and number, and cash by unit, person and day") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const auto number = keep_case(store, august);
        collect(store, number, "r1");
        const auto found = MoneyBook(store).receipt(UnitId("370406106"), 2018, "r1");
        REQUIRE(found);
        CHECK(found->number == number);
        CHECK(found->line.held == Fen{1000});
        CHECK_FALSE(MoneyBook(store).receipt(UnitId("370406106"), 2019, "r1"));
        CHECK(MoneyBook(store).receipt(UnitId("370406106"), 2018, "Ｒ 1"));
        CHECK(lines(store, {.units = {UnitId("370406106")}, .on_hand = true}).size() == 1);
        CHECK(lines(store, {.holder = StaffId("nobody")}).empty());
        CHECK(lines(store, {.from = august + 1}).empty());
        CHECK(lines(store, {.until = august, .action = Action::collect}).size() == 1);
        CHECK(MoneyBook(store).cases().size() == 1);
    });
}

TEST_CASE("a number of a receipt is written once, whoever writes it") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const auto first = keep_case(store, august), second = keep_case(store, august);
        collect(store, first, "r1");
        CHECK_THROWS_AS(collect(store, second, "r1"), Error);
        CHECK(store.find_case(second)->entries.size() == 1);
        collect(store, second, "r2");
        CHECK(lines(store).size() == 2);
    });
}

TEST_CASE("a case that was taken back has no lines") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const auto number = keep_case(store, august);
        collect(store, number, "r1");
        keep_next(store, number, Action::annul, State::annulled, august);
        CHECK(lines(store).empty());
    });
}

TEST_CASE("opening a ledger that was kept without the table fills it") {
    on_each_engine([](Ledger& ledger) {
        {
            Store store = ledger.create();
            collect(store, keep_case(store, august), "r1");
            keep_case(store, august);
        }
        ledger.raw()->script("DROP TABLE money; DROP TABLE closings; DROP TABLE closing_logs; "
                             "DROP TABLE exports; DELETE FROM schema_version WHERE version >= 4;");
        Store store = ledger.open();
        REQUIRE(lines(store).size() == 1);
        CHECK(lines(store).front().line.receipt == "r1");
    });
}
