/// Complaints and forms of service in the month's report.
#include "sample.hpp"

#include "bianmin/report/monthly_sheets.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::test;

namespace {

CaseRow a_matter(CaseType type, const char* subject, Date received) {
    CaseRow row;
    row.number = "370406106-m";
    row.type = type;
    row.subject = subject;
    row.center = UnitId("xuzhuang");
    row.state = State::registered;
    row.received = received;
    return row;
}

std::vector<std::int64_t> complaints_by_row(const Monthly& monthly) {
    std::vector<std::int64_t> out;
    for (const auto& row : monthly.facts().rows) out.push_back(row.tally.complaints);
    return out;
}

} // namespace

TEST_CASE("a complaint counts at the window of the post, the window or the unit it is about") {
    Fixture f;
    f.setup.staff = {
        {.id = StaffId("wang"), .unit = UnitId("xuzhuang"), .window = WindowId("xz-rs")},
        {.id = StaffId("agent"), .unit = UnitId("pengzhuang")},
        {.id = StaffId("li"), .unit = UnitId("beizhuang"), .window = WindowId("bz-mz")},
    };
    Monthly monthly = f.monthly();
    for (const char* subject :
         {"wang", "xz-mz", "xz-rs", "agent", "gaozhuang", "xuzhuang", "li", "beizhuang"})
        monthly.add_matter(a_matter(CaseType::complaint, subject, day(8, 3)), {});
    monthly.add_matter(a_matter(CaseType::complaint, "wang", day(7, 31)), {});
    monthly.add_matter(a_matter(CaseType::complaint, "wang", day(9, 1)), {});
    CHECK(monthly.facts().total.complaints == 6);
    CHECK(complaints_by_row(monthly) == std::vector<std::int64_t>{1, 2, 2, 1}); // 民政、人社、村站、未注明
}

TEST_CASE("by service a complaint counts under that of its case, else in the total alone") {
    Fixture f;
    f.request.by = By::service;
    Monthly monthly = f.monthly();
    monthly.add_matter(a_matter(CaseType::complaint, "wang", day(8, 3)), ServiceId("MZ-02"));
    monthly.add_matter(a_matter(CaseType::complaint, "wang", day(8, 3)), {});
    CHECK(monthly.facts().total.complaints == 2);
    CHECK(complaints_by_row(monthly) == std::vector<std::int64_t>{1});
}

TEST_CASE("forms of service and what became of agreed times stand in a sheet of their own") {
    const Fixture f;
    Monthly monthly = f.monthly();
    CaseRow home = a_case(day(8, 2)), late = a_case(day(8, 2));
    home.form = Form::home_visit;
    late.form = Form::after_hours;
    for (const auto& row : {home, late, a_case(day(8, 3))}) monthly.add(row);
    const auto booked = [&](Date due, State state, std::optional<Date> end) {
        CaseRow row = a_matter(CaseType::appointment, "MZ-01", day(8, 3));
        row.due = due;
        row.state = state;
        row.ended = end;
        monthly.add_matter(row, {});
    };
    booked(day(8, 6), State::completed, day(8, 6));
    booked(day(8, 6), State::withdrawn, day(8, 6)); // given up in time
    booked(day(8, 6), State::withdrawn, day(8, 7)); // when the day had passed
    booked(day(8, 6), State::accepted, {});
    booked(day(9, 3), State::accepted, {}); // today
    const auto special = nlohmann::json::parse(monthly.document().json)["special"]["totals"];
    CHECK(special["home_visit"] == 1);
    CHECK(special["after_hours"] == 1);
    CHECK(special["appointment"] == 0);
    CHECK(special["booked"] == 5);
    CHECK(special["kept"] == 1);
    CHECK(special["missed"] == 2);
    CHECK(special["cancelled"] == 1);
    CHECK(special["awaited"] == 1);
}
