/// A small town for the report's tests: two windows, three stations, one other center; figures simple enough
/// for hand.
#pragma once
#include "bianmin/report/monthly.hpp"

#include <string>
#include <utility>

namespace bianmin::test {

inline Setup small_setup() {
    Setup setup;
    setup.name = "山亭区";
    setup.units = {
        {.id = UnitId("370406"), .kind = UnitKind::district, .name = "山亭区", .code = "370406"},
        {.id = UnitId("xuzhuang"),
         .kind = UnitKind::center,
         .name = "徐庄镇便民服务中心",
         .code = "370406106",
         .parent = UnitId("370406"),
         .town = "徐庄镇"},
        {.id = UnitId("beizhuang"),
         .kind = UnitKind::center,
         .name = "北庄镇便民服务中心",
         .code = "370406104",
         .parent = UnitId("370406"),
         .town = "北庄镇"},
    };
    for (const auto& [id, village] : {std::pair{"pengzhuang", "彭庄村"}, std::pair{"gaozhuang", "高庄村"},
                                      std::pair{"liuquan", "柳泉村"}})
        setup.units.push_back({.id = UnitId(id),
                               .kind = UnitKind::station,
                               .name = std::string("徐庄镇") + village + "便民服务站",
                               .parent = UnitId("xuzhuang"),
                               .town = "徐庄镇",
                               .village = village});
    setup.windows = {
        {.id = WindowId("xz-mz"), .center = UnitId("xuzhuang"), .name = "民政窗口"},
        {.id = WindowId("xz-rs"), .center = UnitId("xuzhuang"), .name = "人社窗口"},
        {.id = WindowId("bz-mz"), .center = UnitId("beizhuang"), .name = "民政窗口"},
    };
    setup.services = {
        {.id = ServiceId("MZ-01"), .name = "农村低保申请", .department = "民政办"},
        {.id = ServiceId("MZ-02"), .name = "高龄津贴", .department = "民政办"},
        {.id = ServiceId("RS-01"), .name = "养老保险待遇领取资格认证", .department = "人社所"},
    };
    setup.staff = {{.id = StaffId("wang"), .name = "王强"}};
    setup.calendars = {{.year = 2018, .edition = "test"}};
    return setup;
}

inline Date day(int month, int number) {
    return make_date(2018, month, number);
}

/// A case of 徐庄镇 at the 民政窗口, received on a day of 2018, open until `ended` says otherwise.
inline CaseRow a_case(Date received, Kind kind = Kind::promised) {
    CaseRow row;
    static int serial = 0; // numbers only need to differ
    row.number = "370406106-x-" + std::to_string(++serial);
    row.center = UnitId("xuzhuang");
    row.window = WindowId("xz-mz");
    row.service = ServiceId("MZ-01");
    row.handler = StaffId("wang");
    row.kind = kind;
    row.state = State::accepted;
    row.received = received;
    row.accepted = received;
    row.due = received + 10;
    return row;
}

inline CaseRow ended(CaseRow row, State state, Date on, int used = 0) {
    row.state = state;
    row.ended = on;
    row.used_days = used;
    return row;
}

inline CaseRow completed(CaseRow row, Date on, int used = 0) {
    return ended(std::move(row), State::completed, on, used);
}

inline constexpr Month august{2018 * 12 + 7};

struct Fixture {
    Setup setup = small_setup();
    WorkingCalendar calendar{setup.calendars};
    ReportRequest request{.month = august, .unit = UnitId("xuzhuang"), .by = By::window, .today = day(9, 3)};
    Monthly monthly() const { return Monthly(request, setup, calendar); }
};

inline CaseRow at_station(CaseRow row, const char* station) {
    row.station = UnitId(station);
    row.window = WindowId();
    row.channel = Channel::agent;
    return row;
}

} // namespace bianmin::test
