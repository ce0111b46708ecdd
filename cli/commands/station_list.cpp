/// The stations of the workspace or of one center.
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("only those of this center"))
        .value("--text", "TEXT", N_("part of the name, the code or an alias"));
}

bool matches(const Unit& unit, const std::string& text) {
    const auto has = [&](const std::string& value) { return value.find(text) != std::string::npos; };
    for (const auto& alias : unit.aliases)
        if (has(alias)) return true;
    return has(unit.name) || has(unit.code) || has(unit.id.text);
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    UnitId center;
    if (arguments.has("center")) center = find_unit(setup, UnitKind::center, arguments.text("center")).id;
    Sheet sheet = station_sheet();
    Json json = Json::array();
    for (const auto& unit : setup.units) {
        if (unit.kind != UnitKind::station || (!center.empty() && unit.parent != center)) continue;
        if (!matches(unit, arguments.text("text"))) continue;
        sheet.rows.push_back(station_line(setup, unit));
        json.push_back(json_of(unit));
        json.back()["agents"] = agents_of(setup, unit.id);
    }
    print_list(session, std::move(sheet), json);
    return 0;
}

} // namespace

extern const Command station_list{"station", "list", N_("List the stations of the workspace or of a center"),
                                  define, run};

} // namespace bianmin::cli
