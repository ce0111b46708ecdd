/// One station with its agents.
#include "bianmin/base/text.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STATION", N_("id, code or name of the station"));
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Unit& unit = find_unit(setup, UnitKind::station, arguments.text("STATION"));
    FactSheet facts("station", {unit.name, unit.name});
    facts.add({"简称", "Id"}, unit.id.text)
        .add({"代码", "Code"}, unit.code)
        .add({"所属中心", "Center"}, named(setup, unit.parent))
        .add({"村（居）", "Village"}, unit.village)
        .add({"别名", "Aliases"}, join(unit.aliases, "、"))
        .add({"电话", "Phone"}, unit.phone)
        .add({"地址", "Address"}, unit.address);
    if (unit.area > 0) facts.add({"面积（㎡）", "Area (m²)"}, unit.area);
    Sheet agents{.key = "staff",
                 .title = {"人员", "Staff"},
                 .columns = {{.key = "id", .label = {"编号", "Id"}},
                             {.key = "name", .label = {"姓名", "Name"}},
                             {.key = "source", .label = {"来源", "From"}},
                             {.key = "full_time", .label = {"专职", "Full-time"}},
                             {.key = "phone", .label = {"电话", "Phone"}}}};
    Json json = json_of(unit);
    json["staff"] = Json::array();
    for (const auto& person : setup.staff) {
        if (person.unit != unit.id) continue;
        agents.rows.push_back(
            {person.id.text, person.name, person.source, Cell(yes_no(person.full_time)), person.phone});
        json["staff"].push_back(json_of(person));
    }
    print_one(session, {facts.take(), std::move(agents)}, json);
    return 0;
}

} // namespace

extern const Command station_show{"station", "show", N_("Show a station and its agents"), define, run};

} // namespace bianmin::cli
