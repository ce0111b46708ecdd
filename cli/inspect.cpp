/// Inspections: answers from options, a file of a whole round, or asked one by one; recorded, or printed as a
/// sheet to take along.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/inspection.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/report/inspection_paper.hpp"
#include "bianmin/rules/checklist.hpp"
#include "cli/audit.hpp"
#include "cli/counter.hpp"
#include "cli/inspection_round.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

/// What may be answered: `是/否`, the choices, the unit with its threshold.
std::string answers_to(const ChecklistItem& item) {
    switch (item.answer) {
    case AnswerType::yes_no: return tr(say("yes/no"));
    case AnswerType::choice: return join(item.choices, "/");
    case AnswerType::file: return tr(say("path of a file"));
    case AnswerType::number: break;
    }
    return item.unit + (item.at_least ? " ≥" + std::to_string(*item.at_least) : "") +
           (item.at_most ? " ≤" + std::to_string(*item.at_most) : "");
}

/// One by one at a terminal; an empty line leaves the item open.
std::vector<ItemAnswer> ask_answers(Session& session, const Checklist& list) {
    std::vector<ItemAnswer> answers;
    for (const auto& one : list.items) {
        if (one.method == Method::computed) continue;
        for (;;) {
            ItemAnswer answer{.item = one.id,
                              .value = session.ask(say("{} {} ({})", one.id, one.text, answers_to(one)))};
            if (answer.value.empty()) break;
            if (one.answer == AnswerType::file) {
                answer.digest = digest_of_file(answer.value);
                answer.file = answer.digest.empty() ? "" : answer.value;
            }
            const auto findings = check_answers(list, {answer});
            if (findings.empty()) {
                answers.push_back(std::move(answer));
                break;
            }
            session.talk(findings);
        }
    }
    return answers;
}

void add_findings(std::vector<Finding>& all, const Unit& about, std::vector<Finding> some) {
    for (auto& finding : some) {
        finding.place.sheet = about.name;
        all.push_back(std::move(finding));
    }
}

std::string key_of(const std::string& key, const std::vector<Visit>& visits, const Visit& visit) {
    return visits.size() > 1 ? key + "-" + visit.unit.text : key;
}

/// Everything is checked before anything is recorded: the answers of all units, then, as a trial, whether
/// each inspection may be recorded and each rectification opened or closed.
void require_fit(Desk trial, const Checklist& list, std::span<const Checklist> lists,
                 const std::vector<Visit>& visits) {
    std::vector<Finding> findings;
    for (const auto& visit : visits)
        add_findings(findings, require_unit(trial.setup, visit.unit), check_answers(list, visit.answers));
    if (!findings.empty())
        throw Error(ErrorKind::refused, say("refused: the answers do not fit {}", list.name),
                    std::move(findings));
    trial.dry_run = true;
    trial.watch = nullptr;
    const std::string key = trial.key;
    for (const auto& visit : visits) {
        trial.key = key_of(key, visits, visit);
        try {
            record_inspection(trial, list, lists, visit);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused || visits.size() == 1) throw;
            add_findings(findings, require_unit(trial.setup, visit.unit), error.findings());
        }
    }
    if (!findings.empty())
        throw Error(ErrorKind::refused, say("refused: not every unit of the round can be recorded"),
                    std::move(findings), say("nothing was recorded"));
}

void tell(Session& session, const Unit& about, const Inspected& inspected) {
    const CaseRow& row = inspected.outcome.c.row;
    const std::string number = row.number.empty() ? tr(say("(not recorded)")) : row.number;
    // By its title, and by the id that --answer takes.
    const auto titled = [](const Rectification& one) { return one.item + " " + one.text; };
    if (session.globals().quiet)
        session.line(row.number);
    else
        session.line(number + ": " + about.name + " " + inspected.outcome.c.result);
    for (const auto& one : inspected.opened) {
        const std::string due = iso(one.row.due.value_or(one.row.received));
        session.talk(one.row.number.empty()
                         ? say("would have to be put right by {}: {}", due, titled(one))
                         : say("to be put right by {}: {} {}", due, titled(one), one.row.number));
    }
    for (const auto& one : inspected.closed)
        session.talk(one.good ? say("right again, closed: {} {}", titled(one), one.row.number)
                              : say("nothing is left to do, closed: {} {}", titled(one), one.row.number));
    for (const auto& one : inspected.left_open)
        session.talk(
            say("right again by this visit, closed by who found it: {} {}", titled(one), one.row.number));
}

/// Beside what was answered stands what the ledger shows of the unit on that day.
std::vector<Visit> visits_of(Session& session, const Checklist& list, const Round& round,
                             const std::string& remark) {
    std::vector<const Unit*> units;
    for (const auto& [about, answers] : round) units.push_back(about);
    const auto audits = audits_of(session, list, units, session.occurred().date());
    std::vector<Visit> visits;
    for (std::size_t i = 0; i < round.size(); ++i) {
        Visit visit{.unit = units[i]->id, .answers = round[i].second, .note = remark};
        // That earlier rectifications are open is seen in those, and demanded in no further one.
        for (const auto& one : audits[i].result.items)
            if (one.item->method == Method::computed && one.computed && one.item->measure != "rectified") {
                visit.computed[one.item->id] = *one.computed;
                if (one.evidence && one.evidence->past) visit.past.insert(one.item->id);
            }
        visits.push_back(std::move(visit));
    }
    return visits;
}

int record(Session& session, const Checklist& list, const Round& round, const std::string& remark) {
    const auto visits = visits_of(session, list, round, remark);
    const auto lists = checklists(session);
    Counter counter(session);
    require_fit(counter.desk, list, lists, visits);
    const std::string key = counter.desk.key;
    for (const auto& visit : visits) {
        counter.desk.key = key_of(key, visits, visit);
        tell(session, require_unit(session.setup(), visit.unit),
             record_inspection(counter.desk, list, lists, visit));
    }
    if (session.globals().dry_run) session.talk(say("dry run: nothing was written"));
    return 0;
}

int print_sheet(Session& session, const Checklist& list, const Unit& about, bool blank) {
    UnitAudit audit{&about, {.list = &list}};
    if (blank)
        for (const auto& one : list.items) audit.result.items.push_back({.item = &one});
    else
        audit = audits_of(session, list, {&about}, session.today()).front();
    switch (session.format()) {
    case Format::html:
        session.raw(write_flow_html(inspection_flow(audit, session.now(), session.setup())));
        break;
    case Format::pdf:
        session.raw(write_flow_pdf(inspection_flow(audit, session.now(), session.setup())));
        break;
    default: session.print(inspection_sheet(audit, session.today()));
    }
    return 0;
}

} // namespace

void define_inspect(Options& options) {
    options.positional("ID", N_("id, code or name of the unit; with --from the file may name them"), false)
        .list("--answer", "ITEM=VALUE", N_("what was found; once for each item"))
        .list("--remark", "ITEM=TEXT", N_("what is to be said about an item"))
        .list("--file", "ITEM=PATH", N_("photo or document; its SHA-256 is recorded"))
        .value("--from", "FILE", N_("a whole round from CSV, TOML or JSON: unit, item, answer, note, file"))
        .value("--standard", "NAME", N_("the checklist; the usual one of the kind when not given"))
        .value("--note", "TEXT", N_("remark on the visit"))
        .choice("--sheet", {"blank", "filled"}, N_("print the inspection sheet instead"));
}

int run_inspect(Session& session, const Arguments& arguments, UnitKind kind) {
    const Checklist list = checklist_of(session, arguments, kind);
    const std::string name = arguments.text("ID");
    const Unit* about = name.empty() ? nullptr : &find_unit(session.setup(), kind, name);
    if (!about && !arguments.has("from"))
        throw Error(ErrorKind::usage, say("which {} was inspected?", term(kind)), {}, say("give its id"));
    if (arguments.has("sheet")) return print_sheet(session, list, *about, arguments.text("sheet") == "blank");
    if (arguments.has("from"))
        for (const char* option : {"answer", "remark", "file"})
            if (!arguments.list(option).empty())
                throw Error(ErrorKind::usage, say("--from and --{} both say what was found", option), {},
                            say("write it into the file, or leave --from out"));
    Round round;
    std::vector<Finding> remarks;
    if (arguments.has("from"))
        round = round_of_file(session.setup(), list, kind, arguments.text("from"), about, remarks);
    else
        round.emplace_back(about, answers_of_options(list, arguments));
    session.talk(remarks);
    if (!arguments.has("from") && round.front().second.empty() && session.interactive())
        round.front().second = ask_answers(session, list);
    return record(session, list, round, arguments.text("note"));
}

} // namespace bianmin::cli
