/// One center with its windows, posts and stations.
#include "bianmin/base/text.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("CENTER", N_("id, code, name or town of the center"));
}

Sheet facts(const Setup& setup, const Unit& unit) {
    FactSheet sheet("center", {unit.name, unit.name});
    sheet.add({"简称", "Id"}, unit.id.text)
        .add({"代码", "Code"}, unit.code)
        .add({"镇（街道）", "Town"}, unit.town)
        .add({"别名", "Aliases"}, join(unit.aliases, "、"))
        .add({"主任", "Director"}, named(setup, unit.director))
        .add({"专职副主任", "Full-time deputy"}, named(setup, unit.deputy))
        .add({"电话", "Phone"}, unit.phone)
        .add({"监督电话", "Complaints"}, unit.complaint_phone)
        .add({"地址", "Address"}, unit.address);
    if (unit.area > 0) sheet.add({"面积（㎡）", "Area (m²)"}, unit.area);
    return sheet.take();
}

std::string holders(const Setup& setup, const WindowId& window, Post post) {
    std::vector<std::string> names;
    for (const auto& person : setup.staff)
        if (person.window == window && person.post == post) names.push_back(person.name);
    return join(names, "、");
}

/// Who stands in for the A of a window: the B need not sit at it.
std::string substitutes(const Setup& setup, const WindowId& window) {
    std::vector<std::string> names;
    for (const auto& person : setup.staff)
        if (person.window == window && person.post == Post::a)
            if (const Staff* other = setup.person(person.substitute)) names.push_back(other->name);
    return join(names, "、");
}

Sheet windows(const Setup& setup, const UnitId& center, Json& json) {
    Sheet sheet{.key = "windows",
                .title = {"窗口", "Windows"},
                .columns = {{.key = "id", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"名称", "Name"}},
                            {.key = "department", .label = {"进驻部门", "Department"}},
                            {.key = "groups", .label = {"事项组", "Groups"}},
                            {.key = "a", .label = {"A岗", "A post"}},
                            {.key = "b", .label = {"顶岗", "Stands in"}}}};
    json = Json::array();
    for (const auto& window : setup.windows) {
        if (window.center != center) continue;
        sheet.rows.push_back({window.id.text, window.name, window.department, join(window.groups, " "),
                              holders(setup, window.id, Post::a), substitutes(setup, window.id)});
        json.push_back(json_of(window));
    }
    return sheet;
}

Sheet stations(const Setup& setup, const UnitId& center, Json& json) {
    Sheet sheet = station_sheet();
    json = Json::array();
    for (const auto& unit : setup.units) {
        if (unit.kind != UnitKind::station || unit.parent != center) continue;
        sheet.rows.push_back(station_line(setup, unit));
        json.push_back(json_of(unit));
    }
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Unit& unit = find_unit(setup, UnitKind::center, arguments.text("CENTER"));
    Json json = json_of(unit);
    std::vector<Sheet> sheets{facts(setup, unit)};
    sheets.push_back(windows(setup, unit.id, json["windows"]));
    sheets.push_back(stations(setup, unit.id, json["stations"]));
    json["staff"] = Json::array();
    for (const auto& person : setup.staff)
        if (person.unit == unit.id) json["staff"].push_back(json_of(person));
    print_one(session, std::move(sheets), json);
    return 0;
}

} // namespace

extern const Command center_show{"center", "show", N_("Show a center: posts, windows, stations"), define,
                                 run};

} // namespace bianmin::cli
