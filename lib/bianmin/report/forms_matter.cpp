/// Service, materials and fee, as papers name them.
#include "bianmin/base/text.hpp"
#include "bianmin/domain/money.hpp"
#include "bianmin/report/forms.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace bianmin {
namespace {

/// `原件1份、复印件2份`; empty where the catalog does not say.
std::string count_of(const Service* service, const std::string& name) {
    if (!service) return {};
    const auto found = std::ranges::find(service->materials, name, &Material::name);
    if (found == service->materials.end()) return {};
    std::string out;
    if (found->original > 0) out = fmt::format("原件{}份", found->original);
    if (found->copy > 0) out += fmt::format("{}复印件{}份", out.empty() ? "" : "、", found->copy);
    if (out.empty() && found->verifiable) out = "可核验";
    return out;
}

/// `all` stands for everything that is required; what came twice is there once.
std::vector<std::string> received_materials(const PaperFacts& facts) {
    std::vector<std::string> out;
    const auto add = [&](const std::string& name) {
        if (std::ranges::find(out, name) == out.end()) out.push_back(name);
    };
    for (const auto& name : facts.then.materials)
        if (name == "无")
            continue; // as ledgers say
        else if (name != "all")
            add(name);
        else if (const Service* service = facts.service())
            for (const auto& material : service->materials)
                if (material.required) add(material.name);
    return out;
}

FieldList material_list(const Service* service, const std::vector<std::string>& names) {
    FieldList list{.names = {"no", "name", "count"}, .rows = {}};
    for (const auto& name : names)
        list.rows.push_back({std::to_string(list.rows.size() + 1), name, count_of(service, name)});
    return list;
}

std::string in_one_line(const FieldList& list) {
    std::string out;
    for (const auto& row : list.rows)
        out += fmt::format("{}{}.{}{}", out.empty() ? "" : "；", row[0], row[1],
                           row[2].empty() ? std::string() : "（" + row[2] + "）");
    return out;
}

/// What was given back before the fee was assessed anew is due no more, and was not given back of the new
/// one.
Fen settled_before(const PaperFacts& facts) {
    Fen refunded, before;
    for (const auto& logged : facts.log) {
        if (logged.event->action == Action::refund) refunded += Fen{logged.event->facts.number("fee_fen")};
        if (logged.event->action == Action::assess) before = refunded;
    }
    return before;
}

/// What was assessed, else what the schedule says; the same on every paper of the case.
Fen fee_of(const PaperFacts& facts) {
    if (facts.now.assessed.value > 0) return facts.now.assessed - settled_before(facts);
    return facts.service() ? facts.service()->fee : Fen{};
}

/// `（减免2.00元，已退1.00元）`.
std::string fee_less(const PaperFacts& facts) {
    const FeeAccount account = account_of(facts.now);
    std::string out;
    for (const auto& [what, amount] :
         {std::pair{"减免", account.waived}, std::pair{"已退", account.refunded - settled_before(facts)}})
        if (amount.value > 0) out += fmt::format("{}{}{}元", out.empty() ? "" : "，", what, yuan(amount));
    return out.empty() ? out : "（" + out + "）";
}

/// Whom or what a matter is about.
std::string subject_of(const PaperFacts& facts) {
    const std::string& id = facts.now.row.subject;
    if (const Staff* staff = facts.setup.person(StaffId(id))) return staff->name;
    if (const Window* window = facts.setup.window(WindowId(id))) return window->name;
    const Unit* unit = facts.setup.unit(UnitId(id));
    return unit ? unit->name : id;
}

} // namespace

void add_matter(const PaperFacts& facts, Fields& fields) {
    const Service* service = facts.service();
    const CaseRow& row = facts.now.row;
    const auto text = [&](std::string Service::*member) {
        return service ? service->*member : std::string();
    };
    fields
        .set("service", service ? service->name : row.service.text)
        // Complaints and requests for information stand in no catalog that has codes.
        .set("service_code", row.type == CaseType::service ? row.service.text : std::string())
        .set("about", std::string(facts.now.opening.text("about")))
        .set("kind", std::string(row.type == CaseType::service ? chinese(row.kind) : chinese(row.type)))
        .set("complaint", row.type == CaseType::complaint)
        .set("subject", subject_of(facts))
        .set("channel", std::string(chinese(row.channel)))
        .set("form_of_service", row.form == Form::regular ? std::string() : std::string(chinese(row.form)))
        .set("department", text(&Service::department))
        .set("upper", text(&Service::upper))
        .set("basis", service ? join(service->basis, "；") : std::string())
        .set("result_name", text(&Service::result))
        .set("license", service && service->item_type == "01")
        .set("excluded", service ? join(service->excluded, "、") : std::string());
    const auto received = material_list(service, received_materials(facts));
    fields.set("materials", received).set("materials_line", in_one_line(received));
    fields.set("missing", material_list(service, facts.event().facts.list("missing")));
    const Fen fee = fee_of(facts);
    fields.set("fee", fee.value > 0 ? yuan(fee) : std::string())
        .set("fee_less", fee_less(facts))
        .set("fee_capitals", fee.value > 0 ? capitals(fee) : std::string())
        .set("fee_basis", text(&Service::fee_basis))
        .set("fee_note", text(&Service::fee_note));
}

} // namespace bianmin
