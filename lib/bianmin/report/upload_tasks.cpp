/// The fields of an item of the catalog (实施清单), as an exchange asks for them.
#include "bianmin/base/text.hpp"
#include "bianmin/report/guide.hpp"
#include "bianmin/report/upload_row.hpp"
#include "bianmin/rules/deadline.hpp"

#include <fmt/format.h>

#include <array>

namespace bianmin {
namespace {

std::string day(const std::optional<Date>& date) {
    return date ? upload_stamp(at(*date)) : std::string();
}

std::string version(const Service& service) {
    if (!service.valid_from) return "1";
    const Civil day = civil(*service.valid_from);
    return std::to_string(day.year * 10000 + day.month * 100 + day.day);
}

std::string process(const TaskRow& row) {
    std::vector<std::string> names;
    for (const auto& step : guide_steps(row.service)) names.push_back(step.name);
    return join(names, "→");
}

std::string limit_value(const std::optional<Limit>& limit) {
    return limit ? std::to_string(limit->value) : std::string();
}

std::string limit_unit(const std::optional<Limit>& limit) {
    return limit ? std::string(word(limit->unit)) : std::string();
}

std::string yes(bool is) {
    return is ? "yes" : "no";
}

const Unit* department(const TaskRow& row) {
    for (const auto& unit : row.setup.units)
        if (unit.kind == UnitKind::department && unit.name == row.service.department) return &unit;
    return row.setup.district();
}

std::string code_of_department(const TaskRow& row) {
    const Unit* unit = department(row);
    return unit ? unit->code : row.setup.district_code;
}

/// Where it is handled: at that window of every center.
std::string place(const TaskRow& row) {
    const Unit* district = row.setup.district();
    return fmt::format("{}各镇街便民服务中心{}", district ? district->name : "", row.service.window);
}

/// Name and number of each center.
std::string phones(const TaskRow& row, std::string Unit::*number) {
    std::vector<std::string> out;
    for (const auto& unit : row.setup.units)
        if (unit.kind == UnitKind::center && !(unit.*number).empty())
            out.push_back(unit.name + " " + unit.*number);
    return join(out, "；");
}

/// What the law leaves out of the limit, or lets extend it (特别程序).
std::string special(const TaskRow& row) {
    std::vector<std::string> out = row.service.excluded;
    if (row.service.extension) out.push_back("延长审批" + chinese(*row.service.extension));
    return out.empty() ? "无" : join(out, "、");
}

std::string copies(const TaskRow& row) {
    return row.material ? std::to_string(row.material->original + row.material->copy) : std::string();
}

std::string material_form(const TaskRow& row) {
    if (!row.material) return {};
    if (row.material->original > 0) return row.material->copy > 0 ? "原件和复印件" : "原件";
    return row.material->copy > 0 ? "复印件" : "核验";
}

// clang-format off
constexpr std::array<UploadField<TaskRow>, 37> fields{{
    {"service", [](const TaskRow& r) { return r.service.id.text; }},
    {"service_name", [](const TaskRow& r) { return r.service.name; }},
    {"service_version", [](const TaskRow& r) { return version(r.service); }},
    {"item_type", [](const TaskRow& r) { return r.service.item_type; }},
    {"kind", [](const TaskRow& r) { return std::string(word(r.service.kind)); }},
    {"level", [](const TaskRow& r) { return std::to_string(r.service.level); }},
    {"objects", [](const TaskRow& r) { return join(r.service.objects, ","); }},
    {"valid_from", [](const TaskRow& r) { return day(r.service.valid_from); }},
    {"valid_to", [](const TaskRow& r) { return day(r.service.valid_to); }},
    {"department", [](const TaskRow& r) { return r.service.department; }},
    {"department_code", code_of_department},
    {"upper", [](const TaskRow& r) { return r.service.upper; }},
    {"basis", [](const TaskRow& r) { return join(r.service.basis, "；"); }},
    {"process", process},
    {"legal_limit", [](const TaskRow& r) { return limit_value(r.service.statutory); }},
    {"legal_unit", [](const TaskRow& r) { return limit_unit(r.service.statutory); }},
    {"promised_limit", [](const TaskRow& r) { return limit_value(r.service.promised); }},
    {"promised_unit", [](const TaskRow& r) { return limit_unit(r.service.promised); }},
    {"special", special},
    {"charged", [](const TaskRow& r) { return yes(r.service.fee.value > 0 || !r.service.fee_items.empty()); }},
    {"fee_basis", [](const TaskRow& r) { return r.service.fee_basis; }},
    {"fee_name", [](const TaskRow& r) { return r.fee ? r.fee->name : std::string(); }},
    {"fee_amount", [](const TaskRow& r) { return r.fee ? yuan(r.fee->fee) : std::string(); }},
    {"visits", [](const TaskRow& r) { return std::to_string(r.service.visits); }},
    {"in_person_reason", [](const TaskRow& r) { return r.service.in_person_reason; }},
    {"result", [](const TaskRow& r) { return r.service.result; }},
    {"place", place},
    {"phones", [](const TaskRow& r) { return phones(r, &Unit::phone); }},
    {"complaint_phones", [](const TaskRow& r) { return phones(r, &Unit::complaint_phone); }},
    {"material", [](const TaskRow& r) { return r.material ? r.material->name : std::string(); }},
    {"material_required", [](const TaskRow& r) { return r.material ? yes(r.material->required) : std::string(); }},
    {"material_copies", copies},
    {"material_form", material_form},
    {"row", [](const TaskRow& r) { return upload_guid(r.service.id.text, r.key); }},
    {"batch", [](const TaskRow& r) { return r.batch.number; }},
    {"operation", [](const TaskRow& r) { return std::string(r.fresh ? "new" : "changed"); }},
    {"made_at", [](const TaskRow& r) { return upload_stamp(r.batch.made); }},
}};
// clang-format on

} // namespace

std::span<const UploadField<TaskRow>> upload_fields(const TaskRow*) {
    return fields;
}

} // namespace bianmin
