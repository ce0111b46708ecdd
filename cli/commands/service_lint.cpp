/// What is wrong with the services as the public is told them (事项清单检查, 二(四)政务公开).
#include "bianmin/rules/catalog_lint.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/coverage.hpp"
#include "bianmin/rules/service_text.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"

#include <algorithm>
#include <set>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("SERVICE", N_("only this one, by id, name or alias"), false)
        .value("--group", "CODE", N_("only this group, such as MZ"))
        .value("--on", "DATE", N_("judged on this day; today if absent"))
        .choice("--severity", {"note", "warning", "error"}, N_("only so grave or graver; note if absent"));
}

/// The faults of one service, placed in its file, with its id and name before the message.
void collect(const CatalogService& one, std::vector<ServiceFault> faults, std::vector<Finding>& out) {
    for (auto& [key, finding] : faults) {
        finding.place = one.place_of(key);
        if (finding.value.empty()) finding.value = one.service.id.text;
        finding.message = {"{}", {one.service.id.text + " " + one.service.name + ": " + tr(finding.message)}};
        out.push_back(std::move(finding));
    }
}

/// What the ledger knows: which services were asked for, and what was made public.
class Witness {
public:
    Witness(Session& session, Date on)
        : period_{add_months(on, -12) + 1, on}, ledger_(ledger_if_any(session)) {
        if (!ledger_) return;
        ledger_->read([&] {
            for (const auto& [place, count] : use_counts(*ledger_, period_)) used_.insert(place.second);
            published_ = publications(*ledger_);
        });
    }

    /// Nobody can be missed in a year without a case.
    bool counts_use() const { return !used_.empty(); }
    bool there() const { return ledger_ != nullptr; }

    void add(const Service& service, std::vector<ServiceFault>& faults) const {
        if (!offered(service, period_.to)) return;
        const bool whole_year = !service.valid_from || *service.valid_from <= period_.from;
        if (counts_use() && whole_year && !used_.contains(service.id))
            faults.push_back(unused_service(service, period_.from, period_.to));
        const Publication* before = publication_of(published_, service);
        if (before && before->digest != text_digest(service))
            faults.push_back(changed_since(service, before->day));
    }

private:
    LookBack period_;
    Store* ledger_;
    std::set<ServiceId> used_;
    std::vector<Publication> published_;
};

bool wanted(const Service& service, const ServiceId& id, const std::string& group, Date on) {
    if (!id.empty() && service.id != id) return false;
    if (!group.empty() && service.group != group) return false;
    return !service.valid_to || on <= *service.valid_to;
}

/// `catalog/cl.toml:22:17: warning: in-person-for-agency: CL-07-001 …: …; …（二(三)）`.
std::string line_of(const Finding& finding) {
    std::string out =
        fmt::format("{}:{}:{}: {}: {}: {}", finding.place.file, finding.place.line, finding.place.column,
                    word(finding.severity), finding.code, tr(finding.message));
    if (!finding.suggestion.empty()) out += "; " + tr(finding.suggestion);
    return out + "（" + finding.clause + "）";
}

Sheet sheet_of(const std::vector<Finding>& findings) {
    Sheet sheet{.key = "findings",
                .title = {"事项清单检查", "Catalog check"},
                .columns = {{.key = "file", .label = {"文件", "File"}},
                            {.key = "line", .label = {"行", "Line"}, .right = true},
                            {.key = "column", .label = {"列", "Column"}, .right = true},
                            {.key = "severity", .label = {"级别", "Severity"}},
                            {.key = "code", .label = {"代码", "Code"}},
                            {.key = "value", .label = {"原值", "Value"}},
                            {.key = "message", .label = {"问题", "Fault"}},
                            {.key = "suggestion", .label = {"怎么改", "What to do"}},
                            {.key = "clause", .label = {"依据", "Clause"}}}};
    for (const auto& finding : findings)
        sheet.rows.push_back({finding.place.file, finding.place.line, finding.place.column,
                              std::string(word(finding.severity)), finding.code, finding.value,
                              tr(finding.message), tr(finding.suggestion), finding.clause});
    return sheet;
}

void print(Session& session, const std::vector<Finding>& findings) {
    const Format format = session.format();
    if (format == Format::json) return session.line(findings_json(findings));
    if (format != Format::table || !session.globals().output.empty())
        return session.print({.sheets = {sheet_of(findings)}});
    for (const auto& finding : findings) session.line(line_of(finding));
}

Severity least_of(const Arguments& arguments) {
    const std::string text = arguments.text("severity");
    return text == "error" ? Severity::error : text == "warning" ? Severity::warning : Severity::note;
}

int run(Session& session, const Arguments& arguments) {
    const Date on = arguments.date("on", session.today()).value_or(session.today());
    const Catalog catalog = catalog_of(session);
    const auto repealed = repealed_laws(session);
    const Witness witness(session, on);
    const ServiceId id = arguments.has("SERVICE")
                             ? require_service(session.setup(), ServiceId(arguments.text("SERVICE"))).id
                             : ServiceId();
    std::vector<Finding> findings;
    std::ptrdiff_t seen = 0, unknown = 0;
    for (const auto& one : catalog.services) {
        if (!wanted(one.service, id, arguments.text("group"), on)) continue;
        ++seen;
        unknown += unverified(one.service);
        auto faults = lint_service(one.service, {on, repealed, one.gives("materials")});
        witness.add(one.service, faults);
        collect(one, std::move(faults), findings);
    }
    std::erase_if(findings, [&](const Finding& one) { return one.severity < least_of(arguments); });
    print(session, findings);
    const auto count = [&](Severity of) { return std::ranges::count(findings, of, &Finding::severity); };
    const auto errors = count(Severity::error), warnings = count(Severity::warning);
    session.talk(say("services: {}; errors: {}, warnings: {}, notes: {}", seen, errors, warnings,
                     count(Severity::note)));
    if (unknown > 0)
        session.talk(say("of {} services nobody has looked the basis up: whether it is in force is not known",
                         unknown));
    if (!witness.counts_use())
        session.talk(witness.there() ? say("the ledger has no case of the year: use was not looked at")
                                     : say("there is no ledger: use and publication were not looked at"));
    return errors + warnings > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command service_lint{"service", "lint", N_("Check the catalog: limits, disclosure, bases, use"),
                                  define, run};

} // namespace bianmin::cli
