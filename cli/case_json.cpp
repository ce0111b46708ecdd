/// JSON of cases.
#include "cli/case_json.hpp"

#include "bianmin/base/money.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/told_log.hpp"
#include "cli/case_facts.hpp"
#include "cli/money_view.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

Json date_or_null(const std::optional<Date>& date) {
    return date ? Json(iso(*date)) : Json(nullptr);
}
Json text_or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json row_object(const CaseRow& row) {
    Json j;
    j["number"] = row.number;
    j["type"] = word(row.type);
    j["parent"] = text_or_null(row.parent);
    j["state"] = word(row.state);
    j["service"] = row.service.text;
    j["kind"] = word(row.kind);
    j["channel"] = word(row.channel);
    j["form"] = word(row.form);
    j["center"] = text_or_null(row.center.text);
    j["station"] = text_or_null(row.station.text);
    j["window"] = text_or_null(row.window.text);
    j["handler"] = text_or_null(row.handler.text);
    j["agent"] = text_or_null(row.agent.text);
    j["received"] = iso(row.received);
    j["accepted"] = date_or_null(row.accepted);
    j["deemed"] = row.deemed;
    j["due"] = date_or_null(row.due);
    j["provisional"] = row.provisional;
    j["legal_due"] = date_or_null(row.legal_due);
    j["ended"] = date_or_null(row.ended);
    j["returned"] = date_or_null(row.returned);
    j["late"] = row.late;
    j["suspended"] = row.suspended;
    j["awaiting_upper"] = row.awaiting_upper;
    j["awaiting_opinions"] = row.awaiting_opinions;
    j["used_days"] = row.used_days;
    j["notices"] = row.notices;
    j["suspensions"] = row.suspensions;
    j["extensions"] = row.extensions;
    j["reminders"] = row.reminders;
    j["reopenings"] = row.reopenings;
    j["corrections"] = row.corrections;
    j["fee"] = yuan(row.fee);
    j["fee_fen"] = row.fee.value;
    j["rating"] = row.rating ? Json(word(*row.rating)) : Json(nullptr);
    j["import"] = row.import_id == 0 ? Json(nullptr) : Json(row.import_id);
    j["steps"] = row.steps;
    return j;
}

Json clock_object(const Clock& clock) {
    Json j;
    j["clock"] = word(clock.name);
    j["about"] = text_or_null(clock.about);
    j["due"] = date_or_null(clock.due);
    j["remaining_workdays"] = clock.running() && clock.due ? Json(clock.remaining) : Json(nullptr);
    j["stopped"] = date_or_null(clock.stopped);
    j["provisional"] = clock.provisional;
    j["paused"] = clock.paused;
    j["overdue"] = clock.overdue();
    j["clause"] = clock.clause;
    return j;
}

Json event_object(const ToldEvent& told, bool reveal) {
    const Event& event = *told.event;
    Json j;
    j["action"] = word(event.action);
    j["occurred_at"] = iso(event.occurred);
    j["recorded_at"] = iso(told.entry->recorded);
    j["actor"] = event.actor.text;
    if (told.clerk != event.actor) j["clerk"] = told.clerk.text;
    j["origin"] = told.entry->origin.text;
    j["seq"] = told.entry->seq;
    if (told.overruled_by) j["overruled_by"] = word(told.overruled_by->action);
    Json facts = Json::object();
    for (const auto& fact : event.facts.all()) {
        if (const auto* number = std::get_if<std::int64_t>(&fact.value))
            facts[fact.name] = *number;
        else
            facts[fact.name] = shown_fact(fact.name, std::get<std::string>(fact.value), reveal);
    }
    j["facts"] = std::move(facts);
    return j;
}

Json service_name(const CaseRow& row, const Setup& setup) {
    const Service* service = setup.service(row.service, row.received);
    return service ? Json(service->name) : Json(nullptr);
}

Json applicant_object(const Person& shown) {
    return {{"name", shown.name},
            {"id_number", text_or_null(shown.id_number)},
            {"phone", text_or_null(shown.phone)},
            {"address", text_or_null(shown.address)}};
}

} // namespace

std::string case_json(const CaseRow& row) {
    return row_object(row).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string listed_json(const ListedCase& listed, const Setup& setup, bool reveal) {
    Json j = row_object(listed.row);
    j["service_name"] = service_name(listed.row, setup);
    j["applicant"] = applicant_object(reveal ? listed.person : masked(listed.person));
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string registered_json(const CaseRow& row, const Person& shown) {
    Json j = row_object(row);
    j["subject"] = text_or_null(row.subject);
    j["applicant"] = applicant_object(shown);
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string matter_json(const Case& c, const Person& shown, const Setup& setup) {
    Json j = row_object(c.row);
    j["applicant"] = applicant_object(shown);
    j["subject"] = text_or_null(c.row.subject);
    j["subject_name"] = text_or_null(subject_name(setup, c.row.subject));
    for (const char* fact : {"standard", "item"}) j[fact] = text_or_null(std::string(c.opening.text(fact)));
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string case_json(const KeptCase& kept, const Case& c, const Person& shown, Date today,
                      const Setup& setup, bool reveal) {
    Json j = row_object(c.row);
    j["subject"] = text_or_null(c.row.subject);
    j["service_name"] = service_name(c.row, setup);
    j["first_contact"] = {{"staff", text_or_null(c.first_contact.text)}, {"at", iso(c.opened)}};
    j["applicant"] = applicant_object(shown);
    j["clocks"] = Json::array();
    const WorkingCalendar calendar(setup.calendars);
    for (const auto& clock : clocks(c, {setup, calendar, at(today)}, today))
        j["clocks"].push_back(clock_object(clock));
    Json log = Json::array(), papers = Json::array();
    for (const auto& told : told_log(kept.entries, kept.row.type)) {
        log.push_back(event_object(told, reveal));
        if (told.overruled_by) continue;
        if (auto paper = paper_of(*told.event, told.flow, kept.row); !paper.empty())
            papers.push_back({{"paper", std::move(paper)}, {"date", iso(told.event->occurred.date())}});
    }
    j["log"] = std::move(log);
    j["papers"] = std::move(papers);
    j["printed"] = Json::array();
    for (const auto& paper : c.papers)
        j["printed"].push_back({{"form", paper.form},
                                {"number", text_or_null(paper.number)},
                                {"times", paper.times},
                                {"last", iso(paper.day)}});
    j["result"] = text_or_null(c.result);
    j["money"] = Json::parse(money_json(c));
    return j.dump(2, ' ', false, Json::error_handler_t::replace);
}

void print_objects(Session& session, std::span<const std::string> objects) {
    const bool lines = session.format() == Format::jsonl;
    std::string out;
    for (const auto& object : objects) out += lines ? object + "\n" : (out.empty() ? "[" : ",\n ") + object;
    session.raw(lines ? out : out.empty() ? "[]\n" : out + "]\n");
}

void print_rows(Session& session, const std::function<void(const ObjectSink&)>& each) {
    const bool lines = session.format() == Format::jsonl;
    std::string out;
    each([&](const std::string& object) {
        if (lines)
            out += object + "\n";
        else
            out += (out.empty() ? "[" : ",\n ") + object;
    });
    session.raw(lines ? out : out.empty() ? "[]\n" : out + "]\n");
}

} // namespace bianmin::cli
