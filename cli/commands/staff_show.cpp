/// One member of the staff: unit, roles, post, logins, rights.
#include "bianmin/base/text.hpp"
#include "cli/command.hpp"
#include "cli/people.hpp"
#include "cli/rights_view.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("id of the person, or a name only one person bears"));
}

/// Trainings, honours, transfers, and demands to replace, oldest first.
Sheet record_sheet(Session& session, const Staff& person, Json& json) {
    Sheet sheet{.key = "record",
                .title = {"培训、表彰、调换、更换", "On record"},
                .columns = {{.key = "number", .label = {"编号", "Number"}},
                            {.key = "type", .label = {"类别", "Type"}},
                            {.key = "day", .label = {"日期", "Day"}},
                            {.key = "what", .label = {"内容", "What"}},
                            {.key = "state", .label = {"状态", "State"}}}};
    json = Json::array();
    for (const CaseType type :
         {CaseType::training, CaseType::honour, CaseType::transfer, CaseType::replacement})
        for (const auto& kept : session.store_read_only().matters_about(type, {person.id.text}, Date{})) {
            if (kept.entries.empty() || kept.row.state == State::annulled) continue;
            const Facts& facts = kept.entries.front().events.front().facts;
            std::string what(facts.text(type == CaseType::training ? "topic"
                                        : type == CaseType::honour ? "title"
                                                                   : "because"));
            if (type == CaseType::transfer)
                what = std::string(facts.text("from")) + " → " + std::string(facts.text("to")) +
                       (what.empty() ? "" : "，" + what);
            const Date day =
                type == CaseType::transfer ? kept.row.ended.value_or(kept.row.received) : kept.row.received;
            json.push_back({{"number", kept.row.number},
                            {"type", word(type)},
                            {"day", iso(day)},
                            {"what", what},
                            {"state", word(kept.row.state)}});
            sheet.rows.push_back({Cell(kept.row.number), Cell(label_of(type)), Cell(day), Cell(what),
                                  Cell(label_of(kept.row.state))});
        }
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Staff& person = find_person(setup, arguments.text("STAFF"));
    std::vector<std::string> stands_in_for;
    Json json = json_of(person);
    json["stands_in_for"] = Json::array();
    for (const auto& other : bianmin::stands_in_for(setup, person.id)) {
        stands_in_for.push_back(named(setup, other));
        json["stands_in_for"].push_back(other.text);
    }
    FactSheet facts("person", {person.name, person.name});
    facts.add({"编号", "Id"}, person.id.text)
        .add({"单位", "Unit"}, named(setup, person.unit))
        .add({"角色", "Roles"}, roles_label(person));
    if (const Window* window = setup.window(person.window)) facts.add({"窗口", "Window"}, window->name);
    if (person.post) facts.add({"岗位", "Post"}, label_of(*person.post));
    facts.add({"顶岗人", "Substitute"}, named(setup, person.substitute))
        .add({"顶谁的岗", "Stands in for"}, join(stands_in_for, "、"))
        .add({"来源", "From"}, person.source)
        .add({"专职", "Full-time"}, yes_no(person.full_time))
        .add({"登录名", "Logins"}, join(person.logins, "、"))
        .add({"电话", "Phone"}, person.phone);
    json["rights"] = rights_json(person);
    std::vector<Sheet> sheets{facts.take(), rights_sheet(person)};
    if (Sheet record = record_sheet(session, person, json["record"]); !record.rows.empty())
        sheets.push_back(std::move(record));
    print_one(session, std::move(sheets), json);
    return 0;
}

} // namespace

extern const Command staff_show{"staff", "show", N_("Show a member of the staff: unit, roles, post, logins"),
                                define, run};

} // namespace bianmin::cli
