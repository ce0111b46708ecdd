/// Two catalogs compared: two files, a file against the workspace, or the shipped one against the workspace.
#include "bianmin/rules/catalog_diff.hpp"

#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("OLD", N_("file of services; the shipped catalog when not given"), false)
        .positional("NEW", N_("file of services; the workspace's catalog when not given"), false)
        .value("--group", "CODE", N_("only this group, such as MZ"));
}

Catalog file_of(const std::string& path) {
    std::vector<Finding> faults;
    Catalog catalog = load_catalog_file(path, faults);
    std::erase_if(faults, [](const Finding& one) { return one.severity != Severity::error; });
    if (!faults.empty())
        throw Error(ErrorKind::configuration, say("{} has errors", path), std::move(faults),
                    say("mend them first: half-read services would look changed"));
    return catalog;
}

/// A file holds a group or two; of the workspace's only these are meant.
void keep_groups_of(const Catalog& file, std::vector<Service>& services) {
    std::erase_if(services, [&](const Service& service) {
        return std::ranges::none_of(
            file.services, [&](const CatalogService& one) { return one.service.group == service.group; });
    });
}

struct Both {
    std::vector<Service> before, after;
};

Both both_of(Session& session, const Arguments& arguments) {
    Both both;
    if (arguments.has("OLD")) {
        const Catalog old_file = file_of(arguments.text("OLD"));
        both.before = old_file.plain();
        if (arguments.has("NEW")) {
            both.after = file_of(arguments.text("NEW")).plain();
        } else {
            both.after = catalog_of(session).plain();
            keep_groups_of(old_file, both.after);
        }
    } else {
        std::vector<Finding> known;
        both.before = load_shipped_catalog(session.defaults(), known).plain();
        both.after = catalog_of(session).plain();
    }
    if (const std::string group = arguments.text("group"); !group.empty())
        for (auto* services : {&both.before, &both.after})
            std::erase_if(*services, [&](const Service& service) { return service.group != group; });
    return both;
}

Sheet sheet_of(const std::vector<CatalogChange>& changes) {
    Sheet sheet{.key = "changes",
                .title = {"事项清单比较", "Changes of the catalog"},
                .columns = {{.key = "service", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"事项", "Service"}},
                            {.key = "what", .label = {"变化", "What"}},
                            {.key = "field", .label = {"字段", "Field"}},
                            {.key = "before", .label = {"原来", "Before"}},
                            {.key = "after", .label = {"现在", "After"}}}};
    for (const auto& one : changes)
        sheet.rows.push_back({one.service.text, one.name,
                              Cell(Label{std::string(chinese(one.what)), std::string(word(one.what))}),
                              Cell(Label{std::string(one.chinese), std::string(one.field)}), one.before,
                              one.after});
    return sheet;
}

Json json_of(const std::vector<CatalogChange>& changes) {
    Json out = Json::array();
    for (const auto& one : changes) {
        Json line{{"service", one.service.text}, {"name", one.name}, {"what", word(one.what)}};
        if (one.what == CatalogChange::What::changed) {
            line["field"] = one.field;
            line["before"] = one.before;
            line["after"] = one.after;
        }
        out.push_back(std::move(line));
    }
    return out;
}

int run(Session& session, const Arguments& arguments) {
    const Both both = both_of(session, arguments);
    const auto changes = compare_catalogs(both.before, both.after);
    if (changes.empty() && session.format() == Format::table)
        session.talk(say("nothing differs; services: {}", both.after.size()));
    else
        print_list(session, sheet_of(changes), json_of(changes));
    return 0;
}

} // namespace

extern const Command service_diff{"service", "diff", N_("Show what two catalogs say differently"), define,
                                  run};

} // namespace bianmin::cli
