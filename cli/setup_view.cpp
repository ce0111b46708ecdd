/// Sheets of a workspace's things.
#include "cli/setup_view.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/rules/deadline.hpp"

#include <algorithm>

namespace bianmin::cli {

void print_list(Session& session, Sheet sheet, const Json& json) {
    if (session.format() == Format::jsonl) {
        for (const auto& item : json) session.raw(dump(item) + "\n");
        return;
    }
    Document document{.sheets = {std::move(sheet)}};
    if (session.format() == Format::json) document.json = dump(json, 2);
    session.print(document);
}

void print_one(Session& session, std::vector<Sheet> sheets, const Json& json) {
    if (session.format() == Format::jsonl) return session.raw(dump(json) + "\n");
    Document document{.sheets = std::move(sheets)};
    if (session.format() == Format::json) document.json = dump(json, 2);
    session.print(document);
}

FactSheet::FactSheet(std::string key, Label title) {
    sheet_.key = std::move(key);
    sheet_.title = std::move(title);
    sheet_.columns = {{.key = "what", .label = {"项目", "What"}},
                      {.key = "value", .label = {"内容", "Value"}}};
}

FactSheet& FactSheet::add(Label what, Cell value) {
    const auto* text = std::get_if<std::string>(&value.value);
    const auto* label = std::get_if<Label>(&value.value);
    if ((text && text->empty()) || (label && label->zh.empty())) return *this;
    sheet_.rows.push_back({Cell(std::move(what)), std::move(value)});
    return *this;
}

std::string named(const Setup& setup, const StaffId& id) {
    const Staff* person = setup.person(id);
    return person ? person->name + "（" + id.text + "）" : id.text;
}

std::string named(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    return unit ? unit->name : id.text;
}

Label limit_label(const Limit& limit) {
    if (limit.unit == LimitUnit::same_day) return {chinese(limit), "same day"};
    const char* unit = limit.unit == LimitUnit::day     ? " days"
                       : limit.unit == LimitUnit::month ? " months"
                                                        : " working days";
    return {chinese(limit), std::to_string(limit.value) + unit};
}

Label yes_no(bool value) {
    return value ? Label{"是", "yes"} : Label{"否", "no"};
}

std::string agents_of(const Setup& setup, const UnitId& station) {
    std::vector<std::string> names;
    for (const auto& person : setup.staff)
        if (person.unit == station && std::ranges::find(person.roles, Role::agent) != person.roles.end())
            names.push_back(person.name);
    return join(names, "、");
}

Sheet station_sheet() {
    return {.key = "stations",
            .title = {"村（居）便民服务站", "Stations"},
            .columns = {{.key = "id", .label = {"简称", "Id"}},
                        {.key = "code", .label = {"代码", "Code"}},
                        {.key = "name", .label = {"名称", "Name"}},
                        {.key = "agents", .label = {"代办员", "Agents"}},
                        {.key = "phone", .label = {"电话", "Phone"}}}};
}

std::vector<Cell> station_line(const Setup& setup, const Unit& station) {
    return {station.id.text, station.code, station.name, agents_of(setup, station.id), station.phone};
}

Label roles_label(const Staff& person) {
    std::vector<std::string> zh, en;
    for (const Role role : person.roles) {
        zh.emplace_back(chinese(role));
        en.emplace_back(word(role));
    }
    return {join(zh, "、"), join(en, ", ")};
}

namespace {

bool is_exactly(const Unit& unit, const std::string& text) {
    return unit.id.text == text || unit.code == text || unit.name == text ||
           (unit.kind == UnitKind::center && (unit.town == text || unit.short_name == text));
}

/// `彭庄村`, `彭庄`, `徐庄镇彭庄村`, an alias: may be said of several stations.
bool is_loosely(const Unit& unit, const std::string& text) {
    if (std::ranges::find(unit.aliases, text) != unit.aliases.end()) return true;
    if (unit.kind != UnitKind::station) return false;
    return unit.village == text || unit.village == text + "村" || unit.village == text + "社区" ||
           unit.town + unit.village == text;
}

} // namespace

const Unit& find_unit(const Setup& setup, UnitKind kind, const std::string& text) {
    std::vector<std::string> known, ids;
    const Unit* loosely = nullptr;
    for (const auto& unit : setup.units) {
        if (unit.kind != kind) continue;
        if (is_exactly(unit, text)) return unit;
        if (is_loosely(unit, text)) loosely = &unit, ids.push_back(unit.id.text);
        known.push_back(unit.id.text);
        known.push_back(unit.name);
    }
    if (ids.size() == 1) return *loosely;
    if (ids.size() > 1)
        throw Error(ErrorKind::usage, say("'{}' may be {} units", text, ids.size()), {},
                    say("name one by its id: {}", join(ids, ", ")));
    const auto near = nearest(text, known);
    throw Error(ErrorKind::not_found,
                kind == UnitKind::center ? say("no center '{}'", text) : say("no station '{}'", text), {},
                near                       ? say("did you mean '{}'?", *near)
                : kind == UnitKind::center ? say("'{}' lists them", "bianmin center list")
                                           : say("'{}' lists them", "bianmin station list"));
}

} // namespace bianmin::cli
