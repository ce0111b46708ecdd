/// What holds for any cases: the report balances, rows add up, order does not matter.
#include "sample.hpp"

#include "bianmin/paper/write.hpp"
#include "bianmin/report/monthly_sheets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace bianmin;
using namespace bianmin::test;

namespace {

CaseRow random_case(std::mt19937& random) {
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    CaseRow row = a_case(make_date(2018, 6, 1) + pick(0, 120), static_cast<Kind>(pick(0, 3)));
    constexpr const char* windows[] = {"xz-mz", "xz-rs", "bz-mz", "gone", ""};
    constexpr const char* stations[] = {"pengzhuang", "gaozhuang", "unknown"};
    constexpr const char* services[] = {"MZ-01", "MZ-02", "RS-01", "ZZ-99"};
    row.window = WindowId(windows[pick(0, 4)]);
    row.service = ServiceId(services[pick(0, 3)]);
    if (pick(0, 2) == 0) row = at_station(row, stations[pick(0, 2)]);
    if (pick(0, 9) == 0) row.center = UnitId("beizhuang");
    row.state = static_cast<State>(pick(0, 8));
    const bool open = row.state < State::completed || row.state == State::annulled;
    if (!open) row.ended = row.received + pick(0, 60);
    if (pick(0, 9) == 0) row.due.reset();
    row.used_days = pick(0, 40);
    row.suspended = pick(0, 9) == 0;
    if (pick(0, 1)) row.rating = static_cast<Rating>(pick(0, 4));
    row.legal_limit = pick(0, 1) * 20;
    row.legal_used = pick(0, 30);
    row.fee = Fen{pick(0, 3) * 500};
    if (pick(0, 5) == 0) row.notified = row.received + 1;
    return row;
}

/// Every figure that can be added: the columns that are counts or money.
std::vector<std::int64_t> addable(const std::vector<Cell>& cells) {
    std::vector<std::int64_t> out;
    for (const auto& cell : cells) {
        if (const auto* count = std::get_if<std::int64_t>(&cell.value)) out.push_back(*count);
        if (const auto* fee = std::get_if<Fen>(&cell.value)) out.push_back(fee->value);
    }
    return out;
}

void check_sums(const MonthlyFacts& facts) {
    auto sum = std::vector<std::int64_t>(addable(figures(facts.total)).size());
    for (const auto& row : facts.rows) {
        const auto values = addable(figures(row.tally));
        for (std::size_t i = 0; i < values.size(); ++i) sum[i] += values[i];
        const Tally& t = row.tally;
        REQUIRE(t.remainder() == 0);
        REQUIRE(t.received_as[0] + t.received_as[1] + t.received_as[2] + t.received_as[3] +
                    t.received_rejected ==
                t.received);
        REQUIRE(t.on_time + t.late == t.completed);
        REQUIRE(t.early <= t.on_time);
        REQUIRE(t.overdue <= t.closing);
        REQUIRE(t.rated() <= t.completed);
    }
    REQUIRE(sum == addable(figures(facts.total)));
}

} // namespace

TEST_CASE(
    "property: any cases balance, rows add up to the totals, one month's end is the next one's beginning") {
    std::mt19937 random(20180801);
    Fixture f;
    for (int round = 0; round < 60; ++round) {
        std::vector<CaseRow> cases;
        for (int i = 0; i < 200; ++i) cases.push_back(random_case(random));
        f.request.by = static_cast<By>(round % 5);
        f.request.unit = UnitId(round % 3 == 0 ? "370406" : round % 3 == 1 ? "xuzhuang" : "pengzhuang");
        f.request.month = august;
        Monthly month = f.monthly();
        f.request.month = august + 1;
        Monthly next = f.monthly();
        for (const auto& row : cases) {
            month.add(row);
            if (row.received > august.last()) next.add(row);
        }
        for (const auto& row : cases)
            if (row.received <= august.last()) next.add(row);
        check_sums(month.facts());
        check_sums(next.facts());
        REQUIRE(month.findings().empty());
        REQUIRE(month.total().closing == next.total().opening);
    }
}

TEST_CASE("the order in which cases come does not change a byte") {
    std::mt19937 random(7);
    const Fixture f;
    std::vector<CaseRow> cases;
    for (int i = 0; i < 300; ++i) cases.push_back(random_case(random));
    Monthly forward = f.monthly(), backward = f.monthly();
    for (const auto& row : cases) forward.add(row);
    std::ranges::reverse(cases);
    for (const auto& row : cases) backward.add(row);
    for (const auto& format : formats())
        CHECK(write(forward.document(), format.format, {}) == write(backward.document(), format.format, {}));
}
