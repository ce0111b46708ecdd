/// The service catalog.
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--group", "CODE", N_("only this group, such as MZ"))
        .value("--kind", "KIND", N_("instant, promised, joint or escalated"))
        .value("--on", "DATE", N_("the versions valid on this day; today if absent"))
        .value("--text", "TEXT", N_("part of the id, the name or an alias"))
        .flag("--all", N_("all versions, also those not valid"));
}

bool matches(const Service& service, const std::string& text) {
    const auto has = [&](const std::string& value) { return value.find(text) != std::string::npos; };
    return has(service.id.text) || has(service.name) || std::ranges::any_of(service.aliases, has);
}

bool valid(const Service& service, Date day) {
    return (!service.valid_from || *service.valid_from <= day) &&
           (!service.valid_to || day <= *service.valid_to);
}

const ServiceGroup& group_of(const Setup& setup, const std::string& text) {
    std::vector<std::string> codes;
    for (const auto& group : setup.groups) {
        if (lower_ascii(group.code) == lower_ascii(text) || group.title == text) return group;
        codes.push_back(group.code);
    }
    throw Error(ErrorKind::not_found, say("no group '{}' in the catalog", text), {},
                say("groups are: {}", join(codes, ", ")));
}

Sheet sheet_of(const std::vector<const Service*>& services, const std::vector<Publication>& known) {
    Sheet sheet{.key = "services",
                .title = {"便民服务事项", "Services"},
                .columns = {{.key = "id", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"事项", "Name"}},
                            {.key = "kind", .label = {"类型", "Kind"}},
                            {.key = "statutory", .label = {"法定时限", "Statutory"}},
                            {.key = "promised", .label = {"承诺时限", "Promised"}},
                            {.key = "fee", .label = {"收费（元）", "Fee (yuan)"}, .right = true},
                            {.key = "department", .label = {"承办单位", "Department"}},
                            {.key = "state", .label = {"状态", "State"}}}};
    for (const Service* service : services)
        sheet.rows.push_back({service->id.text, service->name, Cell(label_of(service->kind)),
                              service->statutory ? Cell(limit_label(*service->statutory)) : Cell(),
                              Cell(limit_label(service->promised)), Cell(service->fee), service->department,
                              Cell(state_label(*service, known))});
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const std::string group = arguments.has("group") ? group_of(setup, arguments.text("group")).code : "";
    const auto kind = arguments.word<Kind>("kind");
    const Date day = arguments.date("on", session.today()).value_or(session.today());
    std::vector<const Service*> chosen;
    for (const auto& service : setup.services) {
        if (!group.empty() && service.group != group) continue;
        if (kind && service.kind != *kind) continue;
        if (!arguments.has("all") && !valid(service, day)) continue;
        if (matches(service, arguments.text("text"))) chosen.push_back(&service);
    }
    Store* ledger = ledger_if_any(session);
    const auto known = ledger ? publications(*ledger) : std::vector<Publication>();
    Json json = Json::array();
    for (const Service* service : chosen) {
        json.push_back(json_of(*service));
        add_state(json.back(), *service, known);
    }
    print_list(session, sheet_of(chosen, known), json);
    return 0;
}

} // namespace

extern const Command service_list{"service", "list", N_("List the service catalog by group, kind or text"),
                                  define, run};

} // namespace bianmin::cli
