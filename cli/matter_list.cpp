/// One query and one fold for each matter, and the columns of its register.
#include "cli/matter_list.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/case_facts.hpp"
#include "cli/case_json.hpp"
#include "cli/case_view.hpp"
#include "cli/complainant.hpp"
#include "cli/reveal.hpp"
#include "cli/whose_table.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

std::vector<ListedCase> matters_of(Session& session, const Arguments& arguments,
                                   std::span<const CaseType> types) {
    const Setup& setup = session.setup();
    CaseQuery query{.received_in = arguments.month("month", session.today()),
                    .open_only = arguments.has("open"),
                    .person_known = who_came_known(session)};
    if (arguments.has("center")) query.center = require_unit(setup, UnitId(arguments.text("center"))).id;
    if (arguments.has("station")) query.station = require_unit(setup, UnitId(arguments.text("station"))).id;
    std::vector<ListedCase> found;
    for (const CaseType type : types) {
        query.type = type;
        session.store_read_only().each_case(query,
                                            [&](const ListedCase& listed) { found.push_back(listed); });
    }
    std::ranges::stable_sort(found, {}, [](const ListedCase& one) { return one.row.received; });
    return found;
}

std::string json_of(const ListedMatter& matter, std::span<const MatterColumn> columns) {
    auto json = nlohmann::ordered_json::parse(registered_json(matter.c.row, matter.applicant));
    for (const auto& column : columns)
        if (!json.contains(column.column.key)) json[column.column.key] = column.text(matter);
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// Moments as people read them: `2018-08-13 09:30`.
std::string for_people(std::string text) {
    return parse_moment(text) ? replaced(text.substr(0, 16), "T", " ") : std::move(text);
}

} // namespace

void define_matter_list(Options& options) {
    options.value("--center", "ID", N_("received by this center or one of its stations"))
        .value("--station", "ID", N_("received by this station"))
        .value("--month", "MONTH", N_("received in this month"))
        .flag("--open", N_("not ended"));
}

int list_matters(Session& session, const Arguments& arguments, Label title, std::span<const CaseType> types,
                 std::span<const MatterColumn> columns) {
    require_reveal(session, arguments);
    Sheet sheet{.key = "matters", .title = whose(session, arguments, std::move(title))};
    for (const auto& column : columns) sheet.columns.push_back(column.column);
    std::vector<std::string> objects;
    for (const auto& one : matters_of(session, arguments, types)) {
        auto kept = find_case(session.store_read_only(), one.row.number);
        hide_who_came(session, kept);
        const Case c = fold_case(kept.row, kept.entries);
        const bool reveal = reveals(session, one.row);
        const ListedMatter matter{c, shown(one.row.type, one.person, reveal), session.setup(), reveal};
        if (as_json(session.format())) {
            objects.push_back(json_of(matter, columns));
            continue;
        }
        std::vector<Cell> row;
        for (const auto& column : columns) row.emplace_back(for_people(column.text(matter)));
        sheet.rows.push_back(std::move(row));
    }
    if (as_json(session.format()))
        print_objects(session, objects);
    else
        session.print({.sheets = {std::move(sheet)}});
    return 0;
}

std::string matter_type(const ListedMatter& matter) {
    return std::string(chinese(matter.c.row.type));
}
std::string matter_received(const ListedMatter& matter) {
    return iso(matter.c.row.received);
}
std::string matter_name(const ListedMatter& matter) {
    return matter.applicant.name;
}
std::string matter_state(const ListedMatter& matter) {
    return std::string(chinese(matter.c.row.state));
}
std::string matter_subject(const ListedMatter& matter) {
    return subject_name(matter.setup, matter.c.row.subject);
}
std::string matter_parent(const ListedMatter& matter) {
    return matter.c.row.parent;
}
std::string matter_due(const ListedMatter& matter) {
    return matter.c.row.due ? iso(*matter.c.row.due) : std::string();
}
std::string matter_result(const ListedMatter& matter) {
    return matter.c.result;
}

} // namespace bianmin::cli
