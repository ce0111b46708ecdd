/// A sealed file of another unit into the ledger.
#include "bianmin/desk/bundles.hpp"
#include "cli/bundle_file.hpp"
#include "cli/counter.hpp"
#include "cli/messages.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("file", N_("the bundle; '-' for standard input"));
    define_passphrase(options);
}

std::string json_of(const OpenedBundle& opened, const UnpackedBundle& out, bool dry_run) {
    nlohmann::ordered_json j{{"from", opened.bundle.header.from.text},
                             {"to", opened.bundle.header.to.text},
                             {"made", iso(opened.bundle.header.made)},
                             {"dry_run", dry_run},
                             {"entries", out.entries},
                             {"known", out.known},
                             {"aside", out.aside},
                             {"people", out.people},
                             {"opened", out.opened},
                             {"moved", out.moved}};
    j["findings"] = nlohmann::ordered_json::parse(findings_json(out.findings));
    return j.dump();
}

void print_lines(Session& session, const OpenedBundle& opened, const UnpackedBundle& out) {
    std::string text =
        tr(say("{} entries from {}: {} new cases, {} went on; {} entries were here already", out.entries,
               opened.bundle.header.from.text, out.opened.size(), out.moved.size(), out.known));
    if (session.globals().dry_run) text += " " + tr(say("(dry run: nothing was written)"));
    session.line(text);
    if (out.people > 0)
        session.talk(say("the data of {} applicants who were missing here were filled in", out.people));
    if (out.findings.empty()) return;
    session.talk(say("{} entries of {} cases were set aside; nothing of these cases was changed:", out.aside,
                     out.findings.size()));
    session.talk(out.findings);
}

int run(Session& session, const Arguments& arguments) {
    const auto opened = open_bundle(session, arguments);
    Counter counter(session);
    const auto out = unpack_bundle(counter.desk, own_unit(session), opened.bundle, opened.digest);
    if (as_json(session.format()))
        session.line(json_of(opened, out, session.globals().dry_run));
    else
        print_lines(session, opened, out);
    return out.findings.empty() ? 0 : static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command bundle_import{
    "bundle", "import",
    N_("Take in a sealed file of another unit; what conflicts is listed, never overwritten"), define, run};

} // namespace bianmin::cli
