/// The staff of the workspace.
#include "bianmin/desk/opening.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--unit", "ID", N_("only those of this district, center or station"))
        .value("--role", "ROLE", N_("director, deputy, window, agent, supervisor or auditor"))
        .value("--text", "TEXT", N_("part of the id or the name"));
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const auto role = arguments.word<Role>("role");
    const std::string text = arguments.text("text");
    UnitId unit;
    if (arguments.has("unit")) unit = require_unit(setup, UnitId(arguments.text("unit"))).id;
    Sheet sheet{.key = "staff",
                .title = {"人员", "Staff"},
                .columns = {{.key = "id", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"姓名", "Name"}},
                            {.key = "unit", .label = {"单位", "Unit"}},
                            {.key = "roles", .label = {"角色", "Roles"}},
                            {.key = "window", .label = {"窗口", "Window"}},
                            {.key = "post", .label = {"岗位", "Post"}},
                            {.key = "substitute", .label = {"顶岗", "Stands in"}}}};
    Json json = Json::array();
    for (const auto& person : setup.staff) {
        if (!unit.empty() && person.unit != unit) continue;
        if (role && std::ranges::find(person.roles, *role) == person.roles.end()) continue;
        if (person.id.text.find(text) == std::string::npos && person.name.find(text) == std::string::npos)
            continue;
        const Window* window = setup.window(person.window);
        const Staff* substitute = setup.person(person.substitute);
        sheet.rows.push_back({person.id.text, person.name, named(setup, person.unit),
                              Cell(roles_label(person)), window ? window->name : "",
                              person.post ? Cell(label_of(*person.post)) : Cell(""),
                              substitute ? substitute->name : ""});
        json.push_back(json_of(person));
    }
    print_list(session, std::move(sheet), json);
    return 0;
}

} // namespace

extern const Command staff_list{"staff", "list", N_("List the staff by unit or role"), define, run};

} // namespace bianmin::cli
