/// The fields of a case, as an exchange asks for them.
#include "bianmin/report/upload_row.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"
#include "bianmin/domain/tick.hpp"
#include "bianmin/rules/fold.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

std::string stamp(Moment moment) {
    return upload_stamp(moment);
}

std::string stamp(const std::optional<Date>& day) {
    return day ? stamp(at(*day)) : std::string();
}

/// When it happened, where the log tells more of the day than its date.
std::string happened(const UploadRow& row, const std::optional<Date>& day, std::span<const Action> acts) {
    if (!day) return {};
    std::optional<Moment> moment;
    for (const auto& entry : row.one.placed.log.entries)
        for (const auto& event : entry.events)
            if (event.occurred.date() == *day && std::ranges::find(acts, event.action) != acts.end())
                moment = event.occurred;
    return stamp(moment.value_or(row.c.opened.date() == *day ? row.c.opened : at(*day)));
}

std::string accepted_at(const UploadRow& row) {
    return happened(row, row.c.row.accepted, std::array{Action::accept});
}

std::string ended_at(const UploadRow& row) {
    return happened(row, row.c.row.ended, std::array{Action::complete, Action::reject, Action::withdraw});
}

/// The last day counts to its end (民法典第二百零三条).
std::string due_at(const UploadRow& row) {
    return row.c.row.due ? stamp(at(*row.c.row.due, 23, 59, 59)) : std::string();
}

const Service* service_of(const Case& c, const Setup& setup) {
    return setup.service(c.row.service, c.row.received);
}

const Service* service_of(const UploadRow& row) {
    return service_of(row.c, row.setup);
}

std::string staff_name(const UploadRow& row, const StaffId& id) {
    if (id.text == tick_actor) return "系统";
    const Staff* person = row.setup.person(id);
    return person ? person->name : id.text;
}

std::string service_version(const UploadRow& row) {
    const Service* service = service_of(row);
    if (!service || !service->valid_from) return "1";
    const Civil day = civil(*service->valid_from);
    return std::to_string(day.year * 10000 + day.month * 100 + day.day);
}

const Unit* center_of(const UploadRow& row) {
    return row.setup.unit(row.c.row.center);
}

std::string paper(const UploadRow& row) {
    const auto found = std::ranges::find(row.c.papers, "acceptance", &Printed::form);
    return found == row.c.papers.end() ? std::string() : found->number;
}

/// By the registering body in a credit code's first place (GB 32100): 1 机构编制, 5 民政, 9 市场监管.
std::string applicant_type(const UploadRow& row) {
    const auto code = normalized_uscc(row.one.person.id_number);
    if (!code) return "person";
    const std::string_view kind = std::string_view(*code).substr(0, 2);
    if (kind == "11") return "government";
    if (kind == "12") return "institution";
    if (kind[0] == '5' && kind != "54") return "society";
    return kind[0] == '9' ? "enterprise" : "organisation";
}

std::string id_type(const UploadRow& row) {
    if (row.one.person.id_number.empty()) return {};
    if (normalized_uscc(row.one.person.id_number)) return "credit_code";
    return check_id(row.one.person.id_number).usable() ? "citizen" : "other";
}

std::string agent_phone(const UploadRow& row) {
    const Staff* agent = row.setup.person(row.c.row.agent);
    return agent ? agent->phone : std::string();
}

std::string special(const UploadRow& row) {
    return row.pause ? "suspend" : "extend";
}

std::string special_title(const UploadRow& row) {
    return row.pause ? row.pause->procedure : "延长审批";
}

/// What the applicant was told when the clock stopped, else what the item rests on.
std::string special_basis(const UploadRow& row) {
    std::string out;
    for (const auto& entry : row.one.placed.log.entries)
        for (const auto& event : entry.events)
            if (row.pause && event.action == Action::suspend && event.occurred.date() == row.pause->from)
                out = event.facts.text("basis");
    const Service* service = service_of(row);
    if (out.empty() && service) out = join(service->basis, "；");
    return out.empty() ? special_title(row) : out;
}

/// The certificate that the item ends with.
std::string result_name(const UploadRow& row) {
    const bool done = row.c.row.state == State::completed || row.c.row.state == State::returned;
    const Service* service = done ? service_of(row) : nullptr;
    return service ? service->result : std::string();
}

std::string material_copies(const UploadRow& row) {
    const Service* service = service_of(row);
    if (!service) return {};
    const auto found = std::ranges::find(service->materials, row.material, &Material::name);
    const int copies = found == service->materials.end() ? 0 : found->original + found->copy;
    return copies > 0 ? std::to_string(copies) : std::string();
}

std::string special_from(const UploadRow& row) {
    if (row.pause) return stamp(row.pause->from);
    return row.event ? stamp(row.event->occurred) : std::string();
}

std::string special_until(const UploadRow& row) {
    if (row.pause) return stamp(row.pause->to);
    return row.event ? stamp(row.event->facts.date("due")) : std::string();
}

// clang-format off
constexpr std::array<UploadField<UploadRow>, 43> fields{{
    {"number", [](const UploadRow& r) { return r.c.row.number; }},
    {"service", [](const UploadRow& r) { return r.c.row.service.text; }},
    {"service_name", [](const UploadRow& r) { const auto* s = service_of(r); return s ? s->name : r.c.row.service.text; }},
    {"service_version", service_version},
    {"item_type", [](const UploadRow& r) { const auto* s = service_of(r); return s ? s->item_type : std::string(); }},
    {"kind", [](const UploadRow& r) { return std::string(word(r.c.row.kind)); }},
    {"channel", [](const UploadRow& r) { return std::string(word(r.c.row.channel)); }},
    {"form", [](const UploadRow& r) { return std::string(word(r.c.row.form)); }},
    {"state", [](const UploadRow& r) { return std::string(word(r.c.row.state)); }},
    {"applied_at", [](const UploadRow& r) { return stamp(r.c.opened); }},
    {"accepted_at", accepted_at},
    {"due_at", due_at},
    {"ended_at", ended_at},
    {"acceptance_paper", paper},
    {"applicant", [](const UploadRow& r) { return r.one.person.name; }},
    {"applicant_type", applicant_type},
    {"id_type", id_type},
    {"id_number", [](const UploadRow& r) { return r.one.person.id_number; }},
    {"phone", [](const UploadRow& r) { return r.one.person.phone; }},
    {"address", [](const UploadRow& r) { return r.one.person.address; }},
    {"commitment", [](const UploadRow& r) { return r.c.commitment; }},
    {"agent", [](const UploadRow& r) { return staff_name(r, r.c.row.agent); }},
    {"agent_phone", agent_phone},
    {"unit_name", [](const UploadRow& r) { const auto* u = center_of(r); return u ? u->name : r.c.row.center.text; }},
    {"unit_code", [](const UploadRow& r) { const auto* u = center_of(r); return u ? u->code : std::string(); }},
    {"handler", [](const UploadRow& r) { return staff_name(r, r.c.row.handler); }},
    {"rating", [](const UploadRow& r) { return r.c.row.rating ? std::string(word(*r.c.row.rating)) : std::string(); }},
    {"action", [](const UploadRow& r) { return r.event ? std::string(word(r.event->action)) : std::string(); }},
    {"action_title", [](const UploadRow& r) { return r.event ? std::string(chinese(r.event->action)) : std::string(); }},
    {"occurred_at", [](const UploadRow& r) { return r.event ? stamp(r.event->occurred) : std::string(); }},
    {"actor", [](const UploadRow& r) { return r.event ? staff_name(r, r.clerk) : std::string(); }},
    {"special", special},
    {"special_title", special_title},
    {"special_basis", special_basis},
    {"special_from", special_from},
    {"special_until", special_until},
    {"result_name", result_name},
    {"material", [](const UploadRow& r) { return r.material; }},
    {"material_copies", material_copies},
    {"row", [](const UploadRow& r) { return upload_guid(r.c.row.number, r.key); }},
    {"batch", [](const UploadRow& r) { return r.batch.number; }},
    {"operation", [](const UploadRow& r) { return std::string(r.fresh ? "new" : "changed"); }},
    {"made_at", [](const UploadRow& r) { return stamp(r.batch.made); }},
}};
// clang-format on

} // namespace

std::string upload_stamp(Moment moment) {
    std::string text = iso(moment).substr(0, 19);
    text[10] = ' ';
    return text;
}

std::string upload_guid(const std::string& whose, const std::string& key) {
    return Sha256().hex(whose + "\n" + key).substr(0, 32);
}

std::vector<std::string> upload_materials(const Case& c, const Setup& setup) {
    std::vector<std::string> out;
    const auto add = [&](const std::string& name) {
        if (std::ranges::find(out, name) == out.end()) out.push_back(name);
    };
    const Service* service = service_of(c, setup);
    for (const auto& name : c.materials)
        if (name == "无")
            continue; // as ledgers say
        else if (name != "all" && name != "齐全")
            add(name);
        else if (service)
            for (const auto& material : service->materials)
                if (material.required) add(material.name);
    return out;
}

std::span<const UploadField<UploadRow>> upload_fields(const UploadRow*) {
    return fields;
}

UploadSources upload_sources() {
    UploadSources out;
    for (const auto& field : fields) out.of_cases.emplace_back(field.name);
    for (const auto& field : upload_fields(static_cast<const TaskRow*>(nullptr)))
        out.of_tasks.emplace_back(field.name);
    return out;
}

} // namespace bianmin
