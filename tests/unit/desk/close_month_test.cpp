/// Closing a month: every refusal, and what is kept of the unit and those below it.
#include "bianmin/desk/close_month.hpp"

#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

constexpr Month august{2018 * 12 + 7};

struct Office {
    testing::Scratch scratch;
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    std::vector<Finding> faults;
    bool previous = false;
    std::vector<UnitId> counted;

    std::vector<Closing> close(Date today, Month month, const char* because = "", bool dry = false) {
        Desk desk{.setup = setup,
                  .calendar = calendar,
                  .store = store,
                  .now = at(today, 9),
                  .occurred = at(today, 9),
                  .actor = StaffId("stranger"), // whom the setup does not know is not asked for rights
                  .dry_run = dry};
        return close_month(desk, {month, UnitId("xuzhuang"), because}, [&](const std::vector<UnitId>& units) {
            counted = units;
            std::vector<ClosingCount> out;
            for (const auto& unit : units) out.push_back({unit, "{}", previous, faults});
            return out;
        });
    }
    std::string refusal(Date today, Month month, const char* because = "") {
        try {
            close(today, month, because);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::refused ? error.findings().front().code : "other";
        }
        return "none";
    }
};

} // namespace

TEST_CASE("a month that runs, does not balance, or is closed already is refused, and nothing is kept") {
    Office office;
    CHECK(office.refusal(make_date(2018, 8, 31), august) == "month-running");
    office.faults = {{.code = "report-unbalanced"}};
    CHECK(office.refusal(make_date(2018, 9, 1), august) == "report-unbalanced");
    CHECK(ClosingBook(office.store).list().empty());
    office.faults.clear();
    CHECK(office.refusal(make_date(2018, 9, 1), august) == "none");
    CHECK(office.refusal(make_date(2018, 9, 1), august) == "month-closed");
}

TEST_CASE("an open month before stops a closing, unless it is said why") {
    Office office;
    office.previous = true;
    CHECK(office.refusal(make_date(2018, 9, 1), august) == "earlier-month-open");
    CHECK(office.refusal(make_date(2018, 9, 1), august, "台账从8月起") == "none");
    CHECK(ClosingBook(office.store).of(UnitId("xuzhuang"), august)->because == "台账从8月起");
    CHECK(office.refusal(make_date(2018, 10, 1), august + 1) == "none");
}

TEST_CASE("units below are closed with it, those that are closed stay, a dry run keeps nothing") {
    Office office;
    office.close(make_date(2018, 9, 1), august, "", true);
    CHECK(ClosingBook(office.store).list().empty());
    const auto closings = office.close(make_date(2018, 9, 1), august);
    CHECK(closings.front().unit == UnitId("xuzhuang"));
    CHECK(closings.size() == office.counted.size());
    std::size_t stations = 0;
    for (const auto& unit : office.setup.units)
        stations += unit.kind == UnitKind::station && unit.parent == UnitId("xuzhuang");
    CHECK(closings.size() == 1 + stations);
    for (const auto& closing : closings) CHECK(closing.digest.size() == 43);
    CHECK(office.store.check([](const CaseRow& row, const std::vector<Entry>&) { return Case{.row = row}; })
              .findings.empty());
}
