/// The centers of the workspace.
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options&) {}

int run(Session& session, const Arguments&) {
    const Setup& setup = session.setup();
    Sheet sheet{.key = "centers",
                .title = {"便民服务中心", "Centers"},
                .columns = {{.key = "id", .label = {"简称", "Id"}},
                            {.key = "code", .label = {"代码", "Code"}},
                            {.key = "name", .label = {"名称", "Name"}},
                            {.key = "director", .label = {"主任", "Director"}},
                            {.key = "deputy", .label = {"副主任", "Deputy"}},
                            {.key = "windows", .label = {"窗口", "Windows"}, .right = true},
                            {.key = "stations", .label = {"村站", "Stations"}, .right = true},
                            {.key = "staff", .label = {"人员", "Staff"}, .right = true}}};
    Json json = Json::array();
    const auto name = [&](const StaffId& id) {
        const Staff* person = setup.person(id);
        return person ? person->name : id.text;
    };
    for (const auto& unit : setup.units) {
        if (unit.kind != UnitKind::center) continue;
        const auto windows = std::ranges::count(setup.windows, unit.id, &Window::center);
        const auto stations = std::ranges::count_if(setup.units, [&](const Unit& other) {
            return other.kind == UnitKind::station && other.parent == unit.id;
        });
        const auto staff = std::ranges::count(setup.staff, unit.id, &Staff::unit);
        sheet.rows.push_back({unit.id.text, unit.code, unit.name, name(unit.director), name(unit.deputy),
                              Cell(std::int64_t{windows}), Cell(std::int64_t{stations}),
                              Cell(std::int64_t{staff})});
        json.push_back(json_of(unit));
        json.back().update({{"windows", windows}, {"stations", stations}, {"staff", staff}});
    }
    print_list(session, std::move(sheet), json);
    return 0;
}

} // namespace

extern const Command center_list{"center", "list", N_("List the centers of the workspace"), define, run};

} // namespace bianmin::cli
