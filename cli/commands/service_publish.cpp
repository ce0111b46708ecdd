/// 事项公布 (二(四)政务公开): a draft becomes what is offered, recorded with the digest of its text.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/catalog_lint.hpp"
#include "bianmin/rules/service_text.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/matter.hpp"
#include "cli/output.hpp"
#include "cli/people.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("SERVICE", N_("id, name or alias of the service"))
        .value("--from", "DATE", N_("in force from this day; valid_from of its file, else today"))
        .value("--center", "ID", N_("the center that makes it public; the actor's when not given"))
        .value("--note", "TEXT", N_("where it is shown: notice board, screen, guide"));
}

std::vector<const CatalogService*> drafts_of(const Catalog& catalog, const ServiceId& id) {
    std::vector<const CatalogService*> out;
    for (const auto& one : catalog.services)
        if (one.service.id == id && one.service.draft) out.push_back(&one);
    return out;
}

/// The draft; of several the one that begins on that day; without any, the version valid then.
const CatalogService& version_of(const Catalog& catalog, const Setup& setup, const ServiceId& id,
                                 std::optional<Date> from, Date today) {
    const auto drafts = drafts_of(catalog, id);
    if (drafts.size() == 1) return *drafts.front();
    std::vector<std::string> days;
    for (const CatalogService* draft : drafts) {
        if (from && draft->service.valid_from == from) return *draft;
        days.push_back(draft->service.valid_from ? iso(*draft->service.valid_from) : "?");
    }
    if (!drafts.empty())
        throw Error(ErrorKind::usage, say("{} has {} drafts", id.text, drafts.size()), {},
                    say("name one by its first day, --from: {}", join(days, ", ")));
    const Service& valid = *setup.service(id, from.value_or(today));
    for (const auto& one : catalog.services)
        if (one.service.id == id && one.service.valid_from == valid.valid_from) return one;
    throw Error(ErrorKind::not_found, say("there is no service {} in the catalog", id.text), {},
                say("see: bianmin service list"));
}

bool inside(const std::string& path, const std::string& folder) {
    const auto relative = std::filesystem::path(path).lexically_relative(folder).string();
    return !relative.empty() && !relative.starts_with("..");
}

Finding by_hand(const CatalogService& version, Text message, Text suggestion) {
    return {.code = "draft-flag",
            .place = version.place_of("draft"),
            .value = version.service.id.text,
            .message = std::move(message),
            .suggestion = std::move(suggestion),
            .clause = "二(四)政务公开"};
}

/// A file of the workspace before and after; nothing to write for a version that is no draft.
struct Edit {
    std::string path, before, after;
    bool any() const { return !path.empty(); }
};

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Error(ErrorKind::configuration, say("{} cannot be read", path));
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Read back, the file must say exactly what is published.
bool says(const std::string& text, const Service& published) {
    std::vector<Finding> faults;
    const Catalog catalog = parse_catalog(text, "", faults);
    for (const auto& one : catalog.services)
        if (one.service.id == published.id && !one.service.draft &&
            one.service.valid_from == published.valid_from)
            return canonical_text(one.service) == canonical_text(published);
    return false;
}

Edit edit_of(Session& session, const CatalogService& version, const Service& published,
             std::vector<Finding>& findings) {
    if (!version.service.draft) return {};
    if (!inside(version.path, session.workspace())) {
        findings.push_back(
            by_hand(version,
                    say("the draft stands in the shipped {}, which no workspace changes", version.place.file),
                    say("copy the file to {} in the workspace and publish that", version.place.file)));
        return {};
    }
    const std::string text = read_file(version.path);
    const auto after = published_text(text, version, *published.valid_from);
    if (after && says(*after, published)) return {version.path, text, *after};
    findings.push_back(
        by_hand(version, say("`draft = true` cannot be taken out by itself"),
                say("write it on a line of its own, or take it out by hand, set valid_from = {} "
                    "and run the command again",
                    iso(*published.valid_from))));
    return {};
}

/// Written beside and renamed, so that a reader sees the old file or the new one.
void replace_file(const std::string& path, const std::string& text) {
    Output file(path);
    file.put(text);
    file.finish();
}

Opening opening_of(const Desk& desk, const Arguments& arguments, const Service& published, Date from) {
    Opening opening{.service = ServiceId(word(CaseType::publication)),
                    .applicant = {.name = published.department},
                    .note = arguments.text("note"),
                    .subject = published.id.text};
    receive_at(desk.setup, desk, arguments, opening);
    opening.more.set("from", from).set("digest", text_digest(published));
    if (published.valid_from) opening.more.set("version", *published.valid_from);
    return opening;
}

std::vector<Event> at_once(const Desk& desk, const Service& published) {
    std::vector<Event> then{event_now(desk, Action::accept), event_now(desk, Action::complete)};
    then.front().facts.set("handler", desk.actor.text);
    then.back().facts.set("result", "公布：" + published.name);
    return then;
}

/// The file first, then the record; when that fails, the file is put back. After a crash between the two the
/// same command records what is missing.
int carry_out(Session& session, Counter& counter, const Opening& opening, const Service& published,
              const Edit& edit) {
    Desk trial = counter.desk;
    trial.dry_run = true;
    trial.watch = nullptr;
    open_case(trial, opening, at_once(trial, published));
    const bool write = edit.any() && !counter.desk.dry_run;
    if (write) replace_file(edit.path, edit.after);
    try {
        return open_matter(session, counter, opening, at_once(counter.desk, published));
    } catch (...) {
        if (write) replace_file(edit.path, edit.before);
        throw;
    }
}

int run(Session& session, const Arguments& arguments) {
    const ServiceId id = require_service(session.setup(), ServiceId(arguments.text("SERVICE"))).id;
    Counter counter(session);
    const auto asked = arguments.date("from", session.today());
    const Catalog catalog = catalog_of(session);
    const CatalogService& version = version_of(catalog, session.setup(), id, asked, session.today());
    const Date from = asked.value_or(version.service.valid_from.value_or(session.today()));
    const Service published = as_published(version.service, from);
    const Opening opening = opening_of(counter.desk, arguments, published, from);
    // The same act, told again: what became of it.
    if (counter.desk.store.number_of_key(counter.desk.key))
        return open_matter(session, counter, opening, at_once(counter.desk, published));

    const auto before = publications(counter.desk.store, {id.text});
    auto findings = publication_refusals(version.service, from, catalog.plain(),
                                         publication_of(before, version.service), text_digest(published));
    const auto laws = repealed_laws(session);
    for (auto& [key, finding] : lint_service(published, {from, laws, version.gives("materials")})) {
        if (finding.severity != Severity::error) continue;
        finding.place = version.place_of(key);
        findings.push_back(std::move(finding));
    }
    const Edit edit = edit_of(session, version, published, findings);
    if (!findings.empty())
        throw Error(ErrorKind::refused, say("{} is not published", published.name), std::move(findings));
    const int outcome = carry_out(session, counter, opening, published, edit);
    if (edit.any() && !session.globals().dry_run)
        session.talk(say("{}: no draft any more, in force from {}", version.place.file, iso(from)));
    return outcome;
}

} // namespace

extern const Command service_publish{
    "service", "publish", N_("Make a version of a service public: from draft to offered"), define, run};

} // namespace bianmin::cli
