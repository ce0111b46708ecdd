/// Centers, windows, stations, departments, staff and groups, in whatever file their tables stand.
#include "bianmin/base/text.hpp"
#include "bianmin/config/raw.hpp"
#include "bianmin/domain/naming.hpp"

namespace bianmin::config {
namespace {

/// `徐庄镇` -> `徐庄`, as in 徐庄便受〔2018〕15号.
std::string short_name_of(std::string_view town) {
    for (const std::string_view ending : {"街道", "镇", "乡"})
        if (town.size() > ending.size() && town.ends_with(ending)) town.remove_suffix(ending.size());
    return std::string(town);
}

void read_common(Table& table, Unit& unit) {
    unit.name = table.text("name");
    unit.aliases = table.texts("aliases");
    unit.phone = table.text("phone");
    unit.complaint_phone = table.text("complaint_phone");
    unit.address = table.text("address");
    unit.area = table.number("area", 0, 0, 1'000'000);
    unit.systems = table.texts("systems");
    unit.extranet = table.flag("extranet", false);
    unit.platform = table.text("platform");
}

void read_center(TableReading& reading, const Node& node, Raw& raw) {
    Table table(reading, node);
    Unit unit;
    unit.kind = UnitKind::center;
    unit.code = table.required_text("code");
    unit.id = UnitId(table.identifier("id", unit.code));
    unit.parent = UnitId(raw.setup.district_code);
    unit.town = table.required_text("town");
    unit.short_name = table.text("short_name");
    if (unit.short_name.empty()) unit.short_name = short_name_of(unit.town);
    unit.director = StaffId(table.text("director"));
    unit.deputy = StaffId(table.text("deputy"));
    read_common(table, unit);
    if (unit.name.empty()) unit.name = official_name(unit);
    table.finish();
    raw.units.push_back({std::move(unit), table.origin()});
}

/// `center` is the center's id; `town` follows it when the setup is complete.
void read_station(TableReading& reading, const Node& node, const std::string& center, Raw& raw) {
    Table table(reading, node);
    Unit unit;
    unit.kind = UnitKind::station;
    unit.code = table.required_text("code");
    unit.id = UnitId(table.identifier("id", unit.code));
    unit.parent = UnitId(table.text("center"));
    if (unit.parent.empty()) unit.parent = UnitId(center);
    if (unit.parent.empty()) table.missing("center", say("name the center's id: center = \"370406106\""));
    unit.village = table.required_text("village");
    unit.town = table.text("town");
    read_common(table, unit);
    table.finish();
    raw.units.push_back({std::move(unit), table.origin()});
}

void read_department(TableReading& reading, const Node& node, const std::string& center, Raw& raw) {
    Table table(reading, node);
    Unit unit;
    unit.kind = UnitKind::department;
    unit.code = table.text("code");
    unit.id = UnitId(table.identifier("id", unit.code));
    unit.parent = UnitId(table.text("center"));
    if (unit.parent.empty()) unit.parent = UnitId(center);
    unit.town = table.text("town");
    read_common(table, unit);
    if (unit.name.empty()) table.missing("name");
    table.finish();
    raw.units.push_back({std::move(unit), table.origin()});
}

void read_window(TableReading& reading, const Node& node, const std::string& center, Raw& raw) {
    Table table(reading, node);
    Window window;
    window.center = UnitId(table.text("center"));
    if (window.center.empty()) window.center = UnitId(center);
    if (window.center.empty()) table.missing("center", say("name the center's id: center = \"370406106\""));
    window.groups = table.texts("groups");
    if (!table.has("groups")) table.missing("groups", say("list the groups it serves: groups = [\"MZ\"]"));
    const std::string by_group =
        window.groups.empty() ? "" : window.center.text + "-" + lower_ascii(window.groups.front());
    window.id = WindowId(table.identifier("id", by_group));
    window.name = table.required_text("name");
    window.department = table.text("department");
    window.aliases = table.texts("aliases");
    table.finish();
    raw.windows.push_back({std::move(window), table.origin()});
}

void read_person(TableReading& reading, const Node& node, Raw& raw) {
    Table table(reading, node);
    Staff person;
    person.id = StaffId(table.identifier("id", ""));
    person.name = table.required_text("name");
    person.unit = UnitId(table.required_text("unit"));
    person.window = WindowId(table.text("window"));
    person.post = table.word<Post>("post");
    person.substitute = StaffId(table.text("substitute"));
    person.roles = table.words<Role>("roles");
    person.logins = table.texts("logins");
    person.phone = table.text("phone");
    person.source = table.text("source");
    person.full_time = table.flag("full_time", false);
    person.since = table.date("since");
    person.until = table.date("until");
    table.finish();
    raw.staff.push_back({std::move(person), table.origin()});
}

ServiceGroup read_group(TableReading& reading, const Node& node, Raw& raw) {
    Table table(reading, node);
    ServiceGroup group{table.identifier("code", ""), table.required_text("title"),
                       table.required_text("window"), table.text("domain")};
    table.finish();
    raw.groups.push_back({group, table.origin()});
    return group;
}

} // namespace

void read_things(TableReading& reading, const Node& root, Raw& raw) {
    Table table(reading, root);
    // A file of one center says its windows and stations without repeating the center; a file of stations
    // names it once, `center = "370406106"`.
    std::string center;
    const Member* named = root.find("center");
    if (named && named->value.type == Node::Type::text) {
        center = table.text("center");
    } else {
        const auto centers = table.tables("center");
        for (const Node* node : centers) read_center(reading, *node, raw);
        if (centers.size() == 1) center = raw.units.back().value.id.text;
    }
    for (const Node* node : table.tables("window")) read_window(reading, *node, center, raw);
    for (const Node* node : table.tables("station")) read_station(reading, *node, center, raw);
    for (const Node* node : table.tables("department")) read_department(reading, *node, center, raw);
    for (const Node* node : table.tables("staff")) read_person(reading, *node, raw);
    ServiceGroup group;
    for (const Node* node : table.tables("group")) group = read_group(reading, *node, raw);
    for (const Node* node : table.tables("service")) read_service(reading, *node, group, raw);
    table.finish();
}

} // namespace bianmin::config
