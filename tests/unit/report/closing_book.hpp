/// A ledger in memory, as the tests of closed months and of past ones keep it.
#pragma once
#include "sample.hpp"

#include "bianmin/report/closing.hpp"
#include "bianmin/report/month_end.hpp"
#include "bianmin/rules/fold.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace bianmin::test {

inline const std::string digest(43, 'a');

/// A ledger in memory: cases as logs, and what was closed.
struct Book {
    Setup setup = small_setup();
    WorkingCalendar calendar{setup.calendars};
    std::vector<PlacedLog> cases;
    std::vector<ClosedMonth> closed;
    std::int64_t position = 0;

    PlacedLog& open(Date on) {
        PlacedLog one;
        one.log.row.number = "370406106-x-" + std::to_string(cases.size() + 1);
        cases.push_back(std::move(one));
        Facts facts;
        facts.set("center", "xuzhuang")
            .set("window", "xz-mz")
            .set("service", "MZ-01")
            .set("kind", "promised");
        record(cases.back(), {Action::open, at(on, 9), StaffId("wang"), std::move(facts)});
        return cases.back();
    }
    void record(PlacedLog& one, Event event) {
        Entry entry;
        entry.recorded = event.occurred;
        entry.events.push_back(std::move(event));
        one.log.entries.push_back(std::move(entry));
        one.positions.push_back(++position);
    }
    ReportSource source() {
        return {.each_case =
                    [this](Date from, Date to, const ReportSource::Visit& visit) {
                        for (const auto& one : cases) {
                            const CaseRow row = fold_case(one.log.row, one.log.entries).row;
                            if (row.received <= to && (!row.ended || *row.ended >= from))
                                visit(clock_as_of(row, one.log.entries, to));
                        }
                    },
                .flow = [](Date, Date) { return std::vector<UnitFlow>(); },
                .doubts = [](Month) { return std::vector<Doubt>(); },
                .closed = [this](Month month) -> std::optional<ClosedMonth> {
                    const auto found = std::ranges::find(closed, month, &ClosedMonth::month);
                    return found == closed.end() ? std::nullopt : std::optional(*found);
                },
                .closings = [this] { return closed; },
                .moved =
                    [this](std::int64_t after, Date, const auto& visit) {
                        for (const auto& one : cases)
                            if (one.positions.back() > after) visit(one);
                    }};
    }
    void close(Month month) {
        const auto counted = count_closing({UnitId("xuzhuang")}, month, (month + 1).first() + 2, setup,
                                           calendar, [this](const UnitId&) { return source(); });
        REQUIRE(counted.size() == 1);
        REQUIRE(counted.front().findings.empty());
        closed.push_back({.month = month,
                          .position = position,
                          .figures = counted.front().figures,
                          .digest = digest,
                          .log = "log",
                          .actor = StaffId("wang"),
                          .at = at((month + 1).first() + 2, 9)});
    }
    ReportRequest request(Month month, By by = By::window) const {
        return {.month = month, .unit = UnitId("xuzhuang"), .by = by, .today = (month + 1).first() + 9};
    }
    Document report(Month month, By by = By::window) {
        return make_monthly(request(month, by), setup, calendar, source()).document;
    }
    /// As if it had not been closed.
    Tally recomputed(Month month) {
        Monthly monthly(request(month), setup, calendar);
        source().each_case(month.first(), month.last(), [&](const CaseRow& row) { monthly.add(row); });
        return monthly.total();
    }
};

} // namespace bianmin::test
