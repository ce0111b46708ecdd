/// A setup small enough to reckon with by hand: one center, one station, five services, the autumn of 2018.
#pragma once
#include "bianmin/domain/setup.hpp"

namespace bianmin::testing {

inline Service small_service(const char* id, const char* name, Kind kind, Limit promised,
                             std::optional<Limit> statutory = {}) {
    return {.id = ServiceId(id),
            .name = name,
            .group = "MZ",
            .kind = kind,
            .department = "民政办",
            .upper = "区民政局",
            .statutory = statutory,
            .promised = promised,
            .materials = {{.name = "身份证"}, {.name = "户口簿"}, {.name = "照片", .required = false}},
            .basis = {"某办法"}};
}

inline CalendarYear calendar_2018() {
    CalendarYear year{.year = 2018, .edition = "国办发明电〔2017〕12号"};
    const auto mark = [&](int month, int day, bool work, const char* name) {
        year.marks.push_back({make_date(2018, month, day), work, name, year.edition});
    };
    mark(9, 24, false, "中秋节");
    mark(9, 29, true, "国庆节");
    mark(9, 30, true, "国庆节");
    for (int day = 1; day <= 7; ++day) mark(10, day, false, "国庆节");
    mark(12, 29, true, "元旦");
    mark(12, 30, false, "元旦");
    mark(12, 31, false, "元旦");
    return year;
}

inline Setup small_setup() {
    const Limit twenty{20, LimitUnit::workday}, thirty{30, LimitUnit::workday};
    Setup setup{.name = "山亭区", .district_code = "370406", .language = "zh"};
    setup.units = {{.id = UnitId("shanting"), .kind = UnitKind::district, .name = "山亭区", .code = "370406"},
                   {.id = UnitId("xuzhuang"),
                    .kind = UnitKind::center,
                    .name = "徐庄镇便民服务中心",
                    .code = "370406106",
                    .parent = UnitId("shanting"),
                    .town = "徐庄镇",
                    .short_name = "徐庄"},
                   {.id = UnitId("pengzhuang"),
                    .kind = UnitKind::station,
                    .name = "徐庄镇彭庄村便民服务站",
                    .code = "370406106203",
                    .parent = UnitId("xuzhuang"),
                    .town = "徐庄镇",
                    .village = "彭庄村"}};
    setup.windows = {
        {.id = WindowId("xuzhuang-mz"), .center = UnitId("xuzhuang"), .name = "民政窗口", .groups = {"MZ"}}};
    setup.staff = {
        {.id = StaffId("zhao"), .name = "赵某", .unit = UnitId("xuzhuang"), .roles = {Role::window}},
        {.id = StaffId("qiao"), .name = "乔某", .unit = UnitId("pengzhuang"), .roles = {Role::agent}}};
    setup.groups = {{"MZ", "民政", "民政窗口"}};
    Service escalated =
        small_service("MZ-1", "最低生活保障", Kind::escalated, {22, LimitUnit::workday}, thirty);
    escalated.aliases = {"低保"};
    escalated.excluded = {"公示"};
    escalated.extension = Limit{15, LimitUnit::workday};
    Service promised = small_service("MZ-2", "临时救助", Kind::promised, {10, LimitUnit::workday}, twenty);
    Service instant = small_service("MZ-3", "证明出具", Kind::instant, {0, LimitUnit::workday});
    Service joint = small_service("MZ-4", "残疾人一件事", Kind::joint, {20, LimitUnit::workday});
    Service in_person = small_service("MZ-5", "养老认证", Kind::instant, {0, LimitUnit::workday});
    in_person.in_person = true;
    in_person.in_person_reason = "须本人到场";
    setup.services = {escalated, promised, instant, joint, in_person};
    setup.calendars = {calendar_2018()};
    return setup;
}

} // namespace bianmin::testing
