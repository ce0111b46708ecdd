/// `store check` proves every cell that sums the log up: whichever is changed past the store, it is found.
#include "bianmin/desk/remit.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/money_rows.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;

namespace {

/// One case that paid and whose money was handed in, done past a month's end.
struct Office {
    testing::Scratch scratch;
    Setup setup = with_fee();
    WorkingCalendar calendar{setup.calendars};
    std::string file = scratch.path("ledger.db");
    Store store = Store::open(file, {.create = true});

    static Setup with_fee() {
        Setup setup = testing::small_setup();
        setup.staff.front().roles = {Role::deputy};
        setup.services[1].fee = Fen{2000};
        setup.services[1].fee_basis = "某规定";
        return setup;
    }
    Office() {
        const auto number = open(make_date(2018, 8, 30));
        step(number, make_date(2018, 8, 31), {Action::accept, Action::assess, Action::collect});
        step(number, make_date(2018, 9, 3), {Action::complete});
        auto d = desk(make_date(2018, 9, 4), "remittance");
        remit_cash(d, {.unit = UnitId("xuzhuang")});
    }
    std::string open(Date today) {
        auto d = desk(today, "opening");
        return open_case(d, {.service = setup.services[1].id,
                             .applicant = {.name = "张三", .phone = "13000000001"},
                             .center = UnitId("xuzhuang"),
                             .materials = {"all"}})
            .c.row.number;
    }
    void step(const std::string& number, Date today, const std::vector<Action>& actions) {
        auto d = desk(today, word(actions.front()));
        std::vector<Event> events;
        for (const auto action : actions) {
            events.push_back(event_now(d, action));
            if (action == Action::complete) events.back().facts.set("result", "已办结");
        }
        take_steps(d, number, events);
    }
    Desk desk(Date today, std::string_view key) {
        return {.setup = setup,
                .calendar = calendar,
                .store = store,
                .now = at(today, 9),
                .occurred = at(today, 9),
                .actor = StaffId("zhao"),
                .key = std::string(key)};
    }
    bool whole() {
        return store
            .check([](const CaseRow& row, const std::vector<Entry>& log) { return fold_case(row, log); })
            .findings.empty();
    }
};

void change(Connection& raw, const std::string& sql) {
    raw.begin_write();
    try {
        Query(raw, sql.c_str()).run();
    } catch (...) {
        raw.rollback();
        throw;
    }
    raw.commit();
}

/// Changes the cell in every row, and gives what puts it back.
std::string changed(Connection& raw, const std::string& table, const std::string& column) {
    // Of money one line, since some have no receipt.
    const std::string where = table == "money" ? " WHERE receipt IS NOT NULL" : "";
    const std::string set = "UPDATE " + table + " SET " + column + " = ";
    bool absent = false;
    {
        const auto first = raw.prepare("SELECT " + column + " FROM " + table + where);
        REQUIRE(first->step());
        absent = first->null(0);
    }
    try {
        change(raw, set + "coalesce(" + column + ", '') || 'x'" + where);
        return set + (absent ? "NULL" : "substr(" + column + ", 1, length(" + column + ") - 1)") + where;
    } catch (const Error&) { // a number
        change(raw, set + "coalesce(" + column + ", 0) + 100" + where);
        return set + (absent ? "NULL" : column + " - 100") + where;
    }
}

} // namespace

TEST_CASE("no cell that sums the log up can be changed unseen") {
    Office office;
    REQUIRE(office.whole());
    const auto raw = connect(office.file, {});
    const Target people("people", {"name", "id_number", "phone", "address", "salt"});
    const Target origins("origins", {"origin", "seq", "hash", "algorithm"});
    for (const Target* target : {&case_target(), &money_target(), &people, &origins})
        for (const auto& column : target->columns) {
            if (column == "case_key") continue; // the engine's own references
            CAPTURE(target->table);
            CAPTURE(column);
            const auto back = changed(*raw, target->table, column);
            CHECK_FALSE(office.whole());
            change(*raw, back);
            REQUIRE(office.whole());
        }
}
