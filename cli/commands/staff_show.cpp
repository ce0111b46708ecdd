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
    print_one(session, {facts.take(), rights_sheet(person)}, json);
    return 0;
}

} // namespace

extern const Command staff_show{"staff", "show", N_("Show a member of the staff: unit, roles, post, logins"),
                                define, run};

} // namespace bianmin::cli
