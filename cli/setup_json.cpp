/// JSON of units, windows, staff, services, calendars and import profiles.
#include "cli/setup_json.hpp"
#include "bianmin/store/store.hpp"

namespace bianmin::cli {
namespace {

using cli::json_of; // those of the header, beside the ones below

Json or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}
Json or_null(const std::optional<Date>& date) {
    return date ? Json(iso(*date)) : Json();
}
Json or_null(const std::optional<Limit>& limit) {
    if (!limit) return {};
    return {{"value", limit->value}, {"unit", word(limit->unit)}};
}

template<class List>
Json words_of(const List& list) {
    Json out = Json::array();
    for (const auto& value : list) out.push_back(word(value));
    return out;
}

Json json_of(const ServiceGroup& group) {
    return {{"code", group.code}, {"title", group.title}, {"window", group.window}};
}

Json json_of(const CalendarYear& year) {
    Json notices = Json::array();
    for (const auto& notice : year.notices) notices.push_back(notice.number);
    Json holidays = Json::array(), make_up = Json::array();
    for (const auto& mark : year.marks) (mark.work ? make_up : holidays).push_back(iso(mark.date));
    return {{"year", year.year},
            {"published", year.published},
            {"edition", year.edition},
            {"notices", notices},
            {"holidays", holidays},
            {"make_up", make_up},
            {"workdays", year.workday_count}};
}

Json json_of(const ImportProfile& profile) {
    Json columns = Json::object(), pins = Json::object(), meanings = Json::object();
    for (const auto& column : profile.columns) columns[column.field] = column.headers;
    for (const auto& pin : profile.pins) pins[pin.field] = pin.column;
    for (const auto& meaning : profile.meanings) meanings[meaning.vocabulary][meaning.text] = meaning.value;
    return {{"name", profile.name},         {"title", profile.title}, {"channel", word(profile.channel)},
            {"columns", columns},           {"pins", pins},           {"meanings", meanings},
            {"skip", profile.skip_prefixes}};
}

template<class List>
Json list_of(const List& list) {
    Json out = Json::array();
    for (const auto& item : list) out.push_back(json_of(item));
    return out;
}

} // namespace

Json json_of(const Unit& unit) {
    return {{"id", unit.id.text},
            {"kind", word(unit.kind)},
            {"code", or_null(unit.code)},
            {"name", unit.name},
            {"parent", or_null(unit.parent.text)},
            {"town", or_null(unit.town)},
            {"short_name", or_null(unit.short_name)},
            {"village", or_null(unit.village)},
            {"aliases", unit.aliases},
            {"director", or_null(unit.director.text)},
            {"deputy", or_null(unit.deputy.text)},
            {"phone", or_null(unit.phone)},
            {"complaint_phone", or_null(unit.complaint_phone)},
            {"address", or_null(unit.address)},
            {"area", unit.area}};
}

Json json_of(const Window& window) {
    return {{"id", window.id.text},    {"center", window.center.text},
            {"name", window.name},     {"department", or_null(window.department)},
            {"groups", window.groups}, {"aliases", window.aliases}};
}

Json json_of(const Staff& person) {
    return {{"id", person.id.text},
            {"name", person.name},
            {"unit", person.unit.text},
            {"window", or_null(person.window.text)},
            {"post", person.post ? Json(word(*person.post)) : Json()},
            {"substitute", or_null(person.substitute.text)},
            {"roles", words_of(person.roles)},
            {"logins", person.logins},
            {"phone", or_null(person.phone)},
            {"source", or_null(person.source)},
            {"full_time", person.full_time}};
}

Json json_of(const Service& service) {
    return {{"id", service.id.text},
            {"name", service.name},
            {"aliases", service.aliases},
            {"group", service.group},
            {"window", service.window},
            {"kind", word(service.kind)},
            {"item_type", or_null(service.item_type)},
            {"level", service.level},
            {"objects", service.objects},
            {"department", service.department},
            {"upper", or_null(service.upper)},
            {"statutory", or_null(service.statutory)},
            {"promised", or_null(std::optional(service.promised))},
            {"own_stage", or_null(service.own_stage)},
            {"extension", or_null(service.extension)},
            {"extension_approver", or_null(service.extension_approver)},
            {"excluded", service.excluded},
            {"publicity_days", service.publicity_days},
            {"in_person", service.in_person},
            {"in_person_reason", or_null(service.in_person_reason)},
            {"agent_allowed", service.agent_allowed},
            {"visits", service.visits},
            {"fee", yuan(service.fee)},
            {"fee_fen", service.fee.value},
            {"fee_basis", or_null(service.fee_basis)},
            {"fee_note", or_null(service.fee_note)},
            {"basis", service.basis},
            {"result", or_null(service.result)},
            {"valid_from", or_null(service.valid_from)},
            {"valid_to", or_null(service.valid_to)},
            {"note", or_null(service.note)},
            {"check", or_null(service.check)}};
}

Json json_of_materials(const Service& service) {
    Json out = Json::array();
    for (const auto& material : service.materials)
        out.push_back({{"name", material.name},
                       {"required", material.required},
                       {"original", material.original},
                       {"copy", material.copy},
                       {"verifiable", material.verifiable}});
    return out;
}

namespace {

Json json_of(const Timing& timing) {
    const auto level = [](const Timing::Level& each) {
        return Json{{"reminders", each.reminders}, {"days", each.days}};
    };
    return {{"yellow_days", timing.yellow_days},       {"remit_days", timing.remit_days},
            {"call_back_days", timing.call_back_days}, {"deputy", level(timing.deputy)},
            {"director", level(timing.director)},      {"district", level(timing.district)}};
}

} // namespace

Json json_of(const Setup& setup) {
    Json services = Json::array();
    for (const auto& service : setup.services) {
        services.push_back(json_of(service));
        services.back()["materials"] = json_of_materials(service);
        for (const auto& item : service.fee_items)
            services.back()["fee_items"].push_back({{"name", item.name}, {"fee", yuan(item.fee)}});
    }
    return {{"name", setup.name},
            {"district", setup.district_code},
            {"language", setup.language},
            {"store", without_password(setup.store)},
            {"silence_days", setup.silence_days},
            {"unit", setup.own_unit.empty() ? Json(nullptr) : Json(setup.own_unit.text)},
            {"hook_seconds", setup.hook_seconds},
            {"timing", json_of(setup.timing)},
            {"units", list_of(setup.units)},
            {"windows", list_of(setup.windows)},
            {"staff", list_of(setup.staff)},
            {"groups", list_of(setup.groups)},
            {"services", services},
            {"calendars", list_of(setup.calendars)},
            {"profiles", list_of(setup.profiles)}};
}

} // namespace bianmin::cli
