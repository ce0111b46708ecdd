/// The workspace as the program sees it: defaults and overrides put together.
#include "bianmin/base/text.hpp"
#include "bianmin/store/store.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options&) {}

std::int64_t count_units(const Setup& setup, UnitKind kind) {
    return std::ranges::count(setup.units, kind, &Unit::kind);
}

Sheet facts(const Setup& setup) {
    FactSheet sheet("setup", {setup.name, setup.name});
    const auto size = [](const auto& list) { return Cell(static_cast<std::int64_t>(list.size())); };
    sheet.add({"目录", "Folder"}, setup.root)
        .add({"区划代码", "District"}, setup.district_code)
        .add({"语言", "Language"}, setup.language)
        .add({"台账", "Ledger"}, without_password(setup.store))
        .add({"不告知视为受理（工作日）", "Deemed accepted after (working days)"}, setup.silence_days)
        .add({"中心", "Centers"}, Cell(count_units(setup, UnitKind::center)))
        .add({"村站", "Stations"}, Cell(count_units(setup, UnitKind::station)))
        .add({"窗口", "Windows"}, size(setup.windows))
        .add({"人员", "Staff"}, size(setup.staff))
        .add({"事项", "Services"}, Cell(static_cast<std::int64_t>(setup.service_count())));
    std::vector<std::string> profiles;
    for (const auto& profile : setup.profiles) profiles.push_back(profile.name);
    return sheet.add({"导入方案", "Import profiles"}, join(profiles, "、")).take();
}

Sheet groups(const Setup& setup) {
    Sheet sheet{.key = "groups",
                .title = {"事项组", "Groups of services"},
                .columns = {{.key = "code", .label = {"代码", "Code"}},
                            {.key = "title", .label = {"名称", "Title"}},
                            {.key = "services", .label = {"事项", "Services"}, .right = true},
                            {.key = "window", .label = {"窗口", "Window"}}}};
    for (const auto& group : setup.groups)
        sheet.rows.push_back(
            {group.code, group.title,
             Cell(static_cast<std::int64_t>(std::ranges::count(setup.services, group.code, &Service::group))),
             group.window});
    return sheet;
}

Sheet calendars(const Setup& setup) {
    Sheet sheet{.key = "calendars",
                .title = {"工作日历", "Working calendars"},
                .columns = {{.key = "year", .label = {"年", "Year"}},
                            {.key = "workdays", .label = {"工作日", "Working days"}, .right = true},
                            {.key = "edition", .label = {"版本（最近的通知）", "Edition (latest notice)"}}}};
    for (const auto& year : setup.calendars)
        sheet.rows.push_back(
            {std::to_string(year.year), year.workday_count > 0 ? Cell(year.workday_count) : Cell(),
             year.published ? Cell(year.edition) : Cell(Label{"尚未公布", "not published"})});
    return sheet;
}

int run(Session& session, const Arguments&) {
    const Setup& setup = session.setup();
    print_one(session, {facts(setup), groups(setup), calendars(setup)}, json_of(setup));
    return 0;
}

} // namespace

extern const Command config_show{"config", "show", N_("Show the resolved workspace"), define, run};

} // namespace bianmin::cli
