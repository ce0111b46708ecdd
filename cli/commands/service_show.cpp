/// One service as the public is told it: days, fee, materials, basis.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("SERVICE", N_("id, name or alias of the service"))
        .value("--on", "DATE", N_("the version valid on this day; today if absent"));
}

void add_days(FactSheet& sheet, const Service& service) {
    if (service.statutory) sheet.add({"法定时限", "Statutory"}, limit_label(*service.statutory));
    sheet.add({"承诺时限", "Promised"}, limit_label(service.promised));
    if (service.own_stage) sheet.add({"镇街审查时限", "Own stage"}, limit_label(*service.own_stage));
    if (service.extension) {
        sheet.add({"可延长", "Extension"}, limit_label(*service.extension))
            .add({"延长审批人", "Extension approved by"}, service.extension_approver);
    }
    sheet.add({"不计入时限", "Not counted"}, join(service.excluded, "、"));
    if (service.publicity_days > 0) sheet.add({"公示（日）", "Publicity (days)"}, service.publicity_days);
}

void add_presence(FactSheet& sheet, const Service& service) {
    const std::string reason = service.in_person_reason.empty() ? "" : "（" + service.in_person_reason + "）";
    sheet
        .add({"须本人到场", "In person"},
             Label{yes_no(service.in_person).zh + reason, yes_no(service.in_person).en + reason})
        .add({"可委托代办", "Agent allowed"}, yes_no(service.agent_allowed && !service.in_person))
        .add({"到场次数", "Visits"}, service.visits);
}

std::string fee_items(const Service& service) {
    std::string out;
    for (const auto& item : service.fee_items)
        out += (out.empty() ? "" : "；") + item.name + " " + yuan(item.fee);
    return out;
}

Sheet facts(const Setup& setup, const Service& service, const std::vector<Publication>& known) {
    FactSheet sheet("service", {service.name, service.name});
    sheet.add({"编号", "Id"}, service.id.text)
        .add({"别名", "Aliases"}, join(service.aliases, "、"))
        .add({"状态", "State"}, state_label(service, known))
        .add({"办件类型", "Kind"}, label_of(service.kind));
    for (const auto& group : setup.groups)
        if (group.code == service.group) sheet.add({"事项组", "Group"}, group.code + " " + group.title);
    sheet.add({"窗口", "Window"}, service.window)
        .add({"承办单位", "Department"}, service.department)
        .add({"上级主管部门", "Upper department"}, service.upper);
    add_days(sheet, service);
    add_presence(sheet, service);
    sheet.add({"收费（元）", "Fee (yuan)"}, service.fee)
        .add({"收费依据", "Basis of the fee"}, service.fee_basis)
        .add({"收费项目", "Schedule"}, fee_items(service))
        .add({"收费说明", "On the fee"}, service.fee_note)
        .add({"办理依据", "Basis"}, join(service.basis, "；"))
        .add({"结果", "Result"}, service.result);
    if (service.valid_from) sheet.add({"生效日期", "Valid from"}, *service.valid_from);
    if (service.valid_to) sheet.add({"失效日期", "Valid until"}, *service.valid_to);
    sheet.add({"备注", "Note"}, service.note).add({"核对情况", "Verified"}, service.check);
    return sheet.take();
}

Sheet materials(const Service& service) {
    Sheet sheet{.key = "materials",
                .title = {"申请材料", "Materials"},
                .columns = {{.key = "name", .label = {"名称", "Name"}},
                            {.key = "required", .label = {"必要", "Required"}},
                            {.key = "original", .label = {"原件", "Original"}, .right = true},
                            {.key = "copy", .label = {"复印件", "Copies"}, .right = true},
                            {.key = "verifiable", .label = {"可核验", "Can be looked up"}}}};
    for (const auto& material : service.materials)
        sheet.rows.push_back({material.name, Cell(yes_no(material.required)), material.original,
                              material.copy, Cell(yes_no(material.verifiable))});
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Date day = arguments.date("on", session.today()).value_or(session.today());
    const ServiceId id = require_service(setup, ServiceId(arguments.text("SERVICE"))).id;
    const Service& service = *setup.service(id, day);
    Store* ledger = ledger_if_any(session);
    const auto known = ledger ? publications(*ledger, {id.text}) : std::vector<Publication>();
    Json json = json_of(service);
    add_state(json, service, known);
    json["materials"] = json_of_materials(service);
    std::vector<Sheet> sheets{facts(setup, service, known)};
    if (!service.materials.empty()) sheets.push_back(materials(service));
    print_one(session, std::move(sheets), json);
    return 0;
}

} // namespace

extern const Command service_show{"service", "show", N_("Show a service: days, fee, materials, basis"),
                                  define, run};

} // namespace bianmin::cli
