/// One service of a catalog file (事项).
#include "bianmin/config/raw.hpp"

#include <algorithm>

namespace bianmin::config {
namespace {

Material read_material(TableReading& reading, const Node& node) {
    Table table(reading, node);
    Material material;
    material.name = table.required_text("name");
    material.required = table.flag("required", true);
    material.original = table.number("original", 0, 0, 100);
    material.copy = table.number("copy", 0, 0, 100);
    material.verifiable = table.flag("verifiable", false);
    table.finish();
    return material;
}

void read_limits(Table& table, Service& service) {
    service.statutory = table.limit("statutory");
    if (const auto promised = table.limit("promised"))
        service.promised = *promised;
    else if (service.kind == Kind::instant)
        service.promised = {0, LimitUnit::same_day};
    else if (!table.has("promised"))
        table.missing("promised", say("add promised = {{ value = 5, unit = \"工作日\" }}"));
    if (service.kind == Kind::instant && service.promised.value > 0)
        table
            .fault("instant-with-days", "promised",
                   say("an instant service is done the same day, not within days"),
                   say("write promised = {{ value = 0, unit = \"当日\" }}, or another kind"))
            .clause = "二(四)即办件";
    service.own_stage = table.limit("own_stage");
    service.extension = table.limit("extension");
    service.extension_approver = table.text("extension_approver");
    if (service.extension_approver.empty() && service.extension) service.extension_approver = "单位负责人";
    service.excluded = table.texts("excluded");
    service.publicity_days = table.number("publicity_days", 0, 0, 365);
}

FeeItem read_fee_item(TableReading& reading, const Node& node) {
    Table table(reading, node);
    FeeItem item;
    item.name = table.required_text("name");
    item.fee = table.yuan("fee").value_or(Fen{});
    table.finish();
    return item;
}

void read_fee(Table& table, Service& service) {
    service.fee = table.yuan("fee").value_or(Fen{});
    service.fee_basis = table.text("fee_basis");
    service.fee_note = table.text("fee_note");
    const bool charged =
        service.fee.value > 0 ||
        std::ranges::any_of(service.fee_items, [](const FeeItem& item) { return item.fee.value > 0; });
    if (!charged || !service.fee_basis.empty()) return;
    Finding& finding =
        table.fault("fee-without-basis", "fee", say("a fee needs the legal basis it is charged on"),
                    say("add fee_basis = \"文号\", or write fee = 0: no service fee may be charged"));
    finding.clause = "二(四)承办";
    // Of a draft nothing is charged yet; `service publish` refuses it.
    if (service.draft) finding.severity = Severity::warning;
}

void read_presence(Table& table, Service& service) {
    service.in_person = table.flag("in_person", false);
    service.in_person_reason = table.text("in_person_reason");
    service.agent_allowed = table.flag("agent_allowed", !service.in_person);
    service.visits = table.number("visits", service.in_person ? 1 : 0, 0, 20);
    if (service.in_person && service.in_person_reason.empty()) {
        Finding& finding = table.fault("no-reason-in-person", "in_person",
                                       say("the applicant must come in person, but no reason is given"),
                                       say("add in_person_reason = \"…\", or in_person = false"));
        finding.severity = Severity::warning;
        finding.clause = "二(三)";
    }
}

} // namespace

void read_service(TableReading& reading, const Node& node, const ServiceGroup& group, Raw& raw) {
    Table table(reading, node);
    Service service;
    service.id = ServiceId(table.identifier("id", ""));
    service.type = table.word<CaseType>("type").value_or(CaseType::service);
    const bool matter = service.type != CaseType::service;
    service.name = table.required_text("name");
    service.aliases = table.texts("aliases");
    service.group = table.text("group");
    if (service.group.empty()) service.group = group.code;
    if (service.group.empty() && !matter)
        table.missing("group", say("add group = \"MZ\", or a [group] to the file"));
    service.window = table.text("window");
    if (service.window.empty() && service.group == group.code) service.window = group.window;
    const auto kind = table.word<Kind>("kind");
    if (!table.has("kind"))
        table.missing("kind", say("add kind = \"即办件\", \"承诺件\", \"联办件\" or \"上报件\""));
    service.kind = kind.value_or(Kind::promised);
    service.item_type = table.text("item_type");
    service.level = table.number("level", 5, 1, 7);
    service.objects = table.texts("objects");
    service.department = matter ? table.text("department") : table.required_text("department");
    service.upper = table.text("upper");
    service.draft = table.flag("draft", false);
    read_limits(table, service);
    read_presence(table, service);
    for (const Node* item : table.tables("fee_items"))
        service.fee_items.push_back(read_fee_item(reading, *item));
    read_fee(table, service);
    for (const Node* material : table.tables("materials"))
        service.materials.push_back(read_material(reading, *material));
    service.basis = table.texts("basis");
    service.result = table.text("result");
    service.valid_from = table.date("valid_from");
    service.valid_to = table.date("valid_to");
    service.note = table.text("note");
    service.check = table.text("check");
    table.finish();
    raw.services.push_back({std::move(service), table.origin()});
}

} // namespace bianmin::config
