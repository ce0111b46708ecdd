/// Audits: the list, the units, the facts, the verdicts.
#include "cli/audit.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/checklists.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/inspection.hpp"
#include "bianmin/report/measures.hpp"
#include "cli/guides.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>
#include <filesystem>

namespace bianmin::cli {

AuditFacts audit_facts(Session& session, std::string_view standard, Date at) {
    AuditFacts facts{.from = audit_period_begin(at), .at = at, .guides = kept_guides(session)};
    Store& store = session.store_read_only();
    store.read([&] {
        store.each_case_of_period(facts.from, at, [&](const CaseRow& row) { count_case(facts, row); });
        for (const CaseType type : matters_of_audits())
            store.each_case({.type = type}, [&](const ListedCase& one) { facts.matters.push_back(one.row); });
        facts.absences = absences_of(store, {}, facts.from);
        facts.inspections = inspections_of(store, session.setup(), {}, standard, at);
    });
    return facts;
}

std::vector<Checklist> checklists(Session& session) {
    std::vector<Finding> findings;
    auto lists = load_checklists(session.workspace(), session.defaults(), measure_names(), findings);
    if (!findings.empty())
        throw Error(ErrorKind::configuration, say("the checklists have faults"), std::move(findings));
    return lists;
}

Checklist checklist_of(Session& session, const Arguments& arguments, UnitKind kind) {
    const std::string usual = kind == UnitKind::station ? "nine-ones" : "six-unities";
    const std::string name = arguments.has("standard") ? arguments.text("standard") : usual;
    const auto lists = checklists(session);
    std::vector<std::string> known;
    for (const auto& list : lists) {
        if (list.id == name || list.name == name) return list;
        known.push_back(list.id);
        known.push_back(list.name);
    }
    const auto near = nearest(name, known);
    throw Error(ErrorKind::not_found, say("there is no checklist {}", name), {},
                near ? say("did you mean {}?", *near) : say("there are: {}", join(known, ", ")));
}

std::vector<const Unit*> units_of(Session& session, UnitKind kind, const std::vector<std::string>& names) {
    const Setup& setup = session.setup();
    std::vector<const Unit*> units;
    for (const auto& name : names) units.push_back(&find_unit(setup, kind, name));
    if (names.empty())
        for (const auto& unit : setup.units)
            if (unit.kind == kind) units.push_back(&unit);
    return units;
}

std::vector<UnitAudit> audits_of(Session& session, const Checklist& list,
                                 const std::vector<const Unit*>& units, Date at) {
    const Setup& setup = session.setup();
    const WorkingCalendar calendar(setup.calendars);
    const AuditFacts facts = audit_facts(session, "", at);
    const auto lists = checklists(session);
    std::vector<UnitAudit> audits;
    for (const Unit* unit : units) {
        const auto seen = answers_for(list, lists, inspections_at(facts, unit->id));
        audits.push_back({unit, audit(list, seen, measure_unit(setup, calendar, *unit, facts))});
    }
    return audits;
}

Date past_day(Session& session, const Arguments& arguments, std::string_view option) {
    const Date day = arguments.date(option, session.today()).value_or(session.occurred().date());
    if (day > session.today())
        throw Error(ErrorKind::usage, say("{} has not come yet", iso(day)), {},
                    say("today is {}", iso(session.today())));
    return day;
}

void define_audit(Options& options) {
    options.positional("ID", N_("id, code or name; all when none is given"), false, true)
        .flag("--all", N_("all of the workspace"))
        .value("--standard", "NAME",
               N_("nine-ones (九个一), six-unities (六统一), readiness (八到位), shortfalls (五不到位), or "
                  "one's own"))
        .value("--on", "DATE", N_("as of this day; the day of --at or today when not given"));
}

int run_audit(Session& session, const Arguments& arguments, UnitKind kind) {
    const auto names = arguments.list("ID");
    if (!names.empty() && arguments.has("all"))
        throw Error(ErrorKind::usage, say("--all is all of them"), {}, say("give either names or --all"));
    const Checklist list = checklist_of(session, arguments, kind);
    if (list.of != kind)
        throw Error(ErrorKind::usage, say("{} is for a {}", list.name, term(list.of)), {},
                    say("see: bianmin {} audit --standard {}", word(list.of), list.id));
    const Date at = past_day(session, arguments, "on");
    const auto audits = audits_of(session, list, units_of(session, kind, names), at);
    session.print(audit_document(audits, at));
    const auto failing = std::ranges::count_if(audits, [](const UnitAudit& one) { return !one.result.ok; });
    if (failing == 0) return 0;
    session.talk(say("{} of {} do not pass {}", failing, audits.size(), list.name));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace bianmin::cli
