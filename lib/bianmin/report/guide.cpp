/// Fields of guides, in the public's words.
#include "bianmin/report/guide.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/naming.hpp"
#include "bianmin/rules/deadline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

std::string count_of(const Material& material) {
    std::string out;
    if (material.original > 0) out = fmt::format("原件{}份", material.original);
    if (material.copy > 0) out += fmt::format("{}复印件{}份", out.empty() ? "" : "、", material.copy);
    if (material.verifiable) out += out.empty() ? "可网上核验，免提交" : "（可网上核验）";
    return out;
}

FieldList materials_of(const Service& service) {
    FieldList list{.names = {"no", "name", "count", "need"}, .rows = {}};
    for (const auto& material : service.materials)
        list.rows.push_back({std::to_string(list.rows.size() + 1), material.name, count_of(material),
                             material.required ? "必要" : "视情况"});
    return list;
}

FieldList steps_of(const Service& service) {
    FieldList list{.names = {"no", "step", "by", "within"}, .rows = {}};
    for (const auto& step : guide_steps(service))
        list.rows.push_back({std::to_string(list.rows.size() + 1), step.name, step.by, step.within});
    return list;
}

FieldList fees_of(const Service& service) {
    FieldList list{.names = {"item", "amount"}, .rows = {}};
    for (const auto& item : service.fee_items) list.rows.push_back({item.name, yuan(item.fee)});
    if (list.rows.empty() && service.fee.value > 0) list.rows.push_back({service.name, yuan(service.fee)});
    return list;
}

/// 服务对象, GB/T 39046-2020 A.4; a code outside of it stands as it is.
std::string objects_of(const Service& service) {
    constexpr std::array<std::string_view, 6> names{"自然人",       "企业法人", "事业法人",
                                                    "社会组织法人", "行政机关", "其他组织"};
    std::vector<std::string> out;
    for (const auto& code : service.objects) {
        const bool known = code.size() == 1 && code[0] >= '1' && code[0] <= '6';
        out.emplace_back(known ? std::string(names[static_cast<std::size_t>(code[0] - '1')]) : code);
    }
    return join(out, "、");
}

/// 代办员 of a station: whom the village knows.
std::string agents_of(const Setup& setup, const Unit* unit) {
    std::vector<std::string> names;
    if (unit && unit->kind == UnitKind::station)
        for (const auto& person : setup.staff)
            if (person.unit == unit->id && std::ranges::find(person.roles, Role::agent) != person.roles.end())
                names.push_back(person.name);
    return join(names, "、");
}

} // namespace

std::vector<GuideStep> guide_steps(const Service& service) {
    const std::string window = service.window.empty() ? "窗口" : service.window;
    const std::string department = service.department.empty() ? window : service.department;
    std::vector<GuideStep> steps{{"申请", service.agent_allowed ? "申请人，或委托代办员" : "申请人", ""}};
    if (service.kind == Kind::instant) {
        steps.push_back({"受理、办理、领取结果", window, "当场"});
        return steps;
    }
    steps.push_back({"受理；材料不全的一次性告知", window, "当场"});
    if (service.kind == Kind::escalated) {
        steps.push_back(
            {"初审并上报", department, service.own_stage ? chinese(*service.own_stage) : std::string()});
        steps.push_back({"审批", service.upper.empty() ? "上级主管部门" : service.upper, ""});
    } else {
        steps.push_back({service.kind == Kind::joint ? "牵头单位会同有关单位审查" : "审查", department, ""});
    }
    if (service.publicity_days > 0)
        steps.push_back({"公示", department, fmt::format("{}日", service.publicity_days)});
    steps.push_back({"办结", department, chinese(service.promised)});
    steps.push_back({"领取结果", service.agent_allowed ? "申请人，或由代办员送达" : "申请人", ""});
    return steps;
}

Fields guide_fields(const GuideFacts& facts) {
    const Service& service = facts.service;
    const Unit* unit = facts.unit ? facts.unit : facts.setup.district();
    const auto of_unit = [&](std::string Unit::*member) { return unit ? unit->*member : std::string(); };
    Fields fields;
    fields.set("service", service.name)
        .set("service_code", service.id.text)
        .set("kind", std::string(chinese(service.kind)))
        .set("objects", objects_of(service))
        .set("unit", unit ? organ_of(*unit) : std::string())
        .set("agents", agents_of(facts.setup, unit))
        .set("unit_phone", of_unit(&Unit::phone))
        .set("complaint_phone", of_unit(&Unit::complaint_phone))
        .set("unit_address", of_unit(&Unit::address))
        .set("window", service.window)
        .set("department", service.department)
        .set("upper", service.upper)
        .set("basis", join(service.basis, "；"))
        .set("legal_limit", service.statutory ? chinese(*service.statutory) : std::string())
        .set("promised_limit", chinese(service.promised))
        .set("excluded", join(service.excluded, "、"))
        .set("extension_limit", service.extension ? chinese(*service.extension) : std::string())
        .set("in_person", service.in_person)
        .set("in_person_reason", service.in_person_reason)
        .set("agent_allowed", service.agent_allowed)
        .set("visits", service.visits > 0 ? std::to_string(service.visits) : std::string())
        .set("result_name", service.result)
        .set("fee", service.fee.value > 0 || !service.fee_items.empty())
        .set("fee_basis", service.fee_basis)
        .set("fee_note", service.fee_note)
        .set("version", facts.version.substr(0, 12))
        .set("valid_from", service.valid_from ? chinese(*service.valid_from) : std::string())
        .set("date", chinese(facts.made));
    fields.set("materials", materials_of(service))
        .set("steps", steps_of(service))
        .set("fees", fees_of(service));
    return fields;
}

} // namespace bianmin
