/// Catalog, publications and counts of use.
#include "cli/catalog_view.hpp"

#include "bianmin/rules/service_text.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {

Catalog catalog_of(Session& session) {
    session.setup();
    std::vector<Finding> known; // `config check` lists them, and errors have stopped the setup
    return load_catalog(session.workspace(), session.defaults(), known);
}

std::vector<RepealedLaw> repealed_laws(Session& session) {
    std::vector<Finding> faults;
    auto laws = load_repealed(session.workspace(), session.defaults(), faults);
    if (!faults.empty())
        throw Error(ErrorKind::configuration, say("the table of repealed laws has faults"),
                    std::move(faults));
    return laws;
}

Store* ledger_if_any(Session& session) {
    session.setup();
    try {
        return &session.store_read_only();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::not_found) throw;
        return nullptr;
    }
}

std::vector<Publication> publications(Store& ledger, const std::vector<std::string>& services) {
    std::vector<Publication> out;
    for (const auto& kept : ledger.matters_about(CaseType::publication, services, Date{})) {
        if (kept.entries.empty() || kept.entries.front().events.empty()) continue;
        if (kept.row.state != State::completed && kept.row.state != State::returned) continue;
        const Facts& facts = kept.entries.front().events.front().facts;
        out.push_back({.service = ServiceId(kept.row.subject),
                       .number = kept.row.number,
                       .day = kept.row.received,
                       .from = facts.date("from").value_or(kept.row.received),
                       .version = facts.date("version"),
                       .digest = std::string(facts.text("digest"))});
    }
    return out;
}

Label state_label(const Service& service, const std::vector<Publication>& known) {
    if (service.draft) return {"草稿", "draft"};
    const Publication* publication = publication_of(known, service);
    if (!publication) return {"已公布", "published"};
    return {iso(publication->from) + "起公布", "published from " + iso(publication->from)};
}

void add_state(Json& json, const Service& service, const std::vector<Publication>& known) {
    const Publication* publication = service.draft ? nullptr : publication_of(known, service);
    json["state"] = service.draft ? "draft" : "published";
    json["since"] = publication ? Json(iso(publication->from)) : Json(nullptr);
    json["publication"] = publication ? Json(publication->number) : Json(nullptr);
}

void define_months(Options& options) {
    options.value("--months", "N", N_("look at so many months up to today; 12 when not given"));
}

LookBack months_of(Session& session, const Arguments& arguments) {
    const int months = arguments.number("months").value_or(12);
    if (months < 1 || months > 240)
        throw Error(ErrorKind::usage, say("--months is from 1 to 240, not {}", months));
    return {add_months(session.today(), -months) + 1, session.today()};
}

UseCounts use_counts(Store& ledger, const LookBack& period) {
    UseCounts counts;
    ledger.each_case_of_period(period.from, period.to, [&](const CaseRow& row) {
        if (row.received >= period.from && row.received <= period.to) ++counts[{row.center, row.service}];
    });
    return counts;
}

std::vector<const Unit*> centers_asked(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    if (arguments.has("center")) return {&find_unit(setup, UnitKind::center, arguments.text("center"))};
    std::vector<const Unit*> out;
    for (const auto& unit : setup.units)
        if (unit.kind == UnitKind::center) out.push_back(&unit);
    return out;
}

} // namespace bianmin::cli
