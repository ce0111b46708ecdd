/// One list of fields for comparing and for the digest.
#include "bianmin/rules/service_text.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/money.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/rules/deadline.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

std::string shown(const std::optional<Limit>& limit) {
    return limit ? chinese(*limit) : std::string();
}

std::string shown(const std::optional<Date>& date) {
    return date ? iso(*date) : std::string();
}

std::string shown(bool value) {
    return value ? "是" : "否";
}

std::string counted(const char* what, int number) {
    return number > 0 ? fmt::format(" {}{}", what, number) : std::string();
}

std::string shown(const Material& material) {
    return material.name + (material.required ? "" : "（非必要）") + counted("原件", material.original) +
           counted("复印件", material.copy) + (material.verifiable ? " 可核验" : "");
}

std::string materials_of(const Service& service) {
    std::vector<std::string> out;
    for (const auto& material : service.materials) out.push_back(shown(material));
    return join(out, "；");
}

std::string fee_items_of(const Service& service) {
    std::vector<std::string> out;
    for (const auto& item : service.fee_items) out.push_back(item.name + " " + yuan(item.fee));
    return join(out, "；");
}

} // namespace

std::vector<ServiceField> service_fields(const Service& s) {
    return {{"id", "编号", s.id.text},
            {"name", "名称", s.name},
            {"aliases", "别名", join(s.aliases, "、")},
            {"group", "事项组", s.group},
            {"window", "窗口", s.window},
            {"kind", "办件类型", std::string(chinese(s.kind))},
            {"item_type", "事项类型", s.item_type},
            {"level", "行使层级", std::to_string(s.level)},
            {"objects", "服务对象", join(s.objects, "、")},
            {"department", "承办单位", s.department},
            {"upper", "上级主管部门", s.upper},
            {"statutory", "法定时限", shown(s.statutory)},
            {"promised", "承诺时限", chinese(s.promised)},
            {"own_stage", "镇街审查时限", shown(s.own_stage)},
            {"extension", "可延长", shown(s.extension)},
            {"extension_approver", "延长审批人", s.extension_approver},
            {"excluded", "不计入时限", join(s.excluded, "、")},
            {"publicity_days", "公示（日）", std::to_string(s.publicity_days)},
            {"in_person", "须本人到场", shown(s.in_person)},
            {"in_person_reason", "到场理由", s.in_person_reason},
            {"agent_allowed", "可委托代办", shown(s.agent_allowed)},
            {"visits", "到场次数", std::to_string(s.visits)},
            {"fee", "收费（元）", yuan(s.fee)},
            {"fee_basis", "收费依据", s.fee_basis},
            {"fee_note", "收费说明", s.fee_note},
            {"fee_items", "收费项目", fee_items_of(s)},
            {"materials", "申请材料", materials_of(s)},
            {"basis", "办理依据", join(s.basis, "；")},
            {"result", "结果", s.result},
            {"valid_from", "生效日期", shown(s.valid_from)},
            {"valid_to", "失效日期", shown(s.valid_to)},
            {"note", "备注", s.note},
            {"check", "核对情况", s.check}};
}

std::string canonical_text(const Service& service) {
    std::string out;
    for (const auto& field : service_fields(service))
        if (!field.value.empty() && field.key != "aliases" && field.key != "check")
            out += std::string(field.key) + " = " + replaced(field.value, "\n", "\\n") + "\n";
    return out;
}

std::string text_digest(const Service& service) {
    return Sha256().hex(canonical_text(service));
}

} // namespace bianmin
