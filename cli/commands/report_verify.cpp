/// Is a printed or saved report what was closed, and does the log still say so?
#include "bianmin/paper/stamp.hpp"
#include "bianmin/report/copy.hpp"
#include "bianmin/store/closings.hpp"
#include "cli/command.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("what", N_("a saved report (JSON, CSV, HTML, text), or the digest printed on one"));
}

std::string contents_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in) throw Error(ErrorKind::unavailable, say("cannot read {}", path));
    return bytes;
}

/// What is to be proved: a digest, and the copy it was found in.
struct Claim {
    std::string digest, copy;
    std::optional<Format> format; ///< none: the digest alone
};

Claim claim_of(const std::string& what) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(what, failed)) {
        const auto digest = find_stamp(what);
        return {.digest = digest ? *digest : what};
    }
    Claim claim{.copy = contents_of(what), .format = format_of_file(what)};
    if (claim.copy.starts_with("%PDF"))
        throw Error(ErrorKind::usage, say("{} is a PDF, which cannot be compared", what), {},
                    say("give the digest that is printed on it, or its QR code holds"));
    const auto digest = find_stamp(claim.copy);
    if (!digest)
        throw Error(ErrorKind::not_found, say("no closing's digest stands in {}", what), {},
                    say("only the report of a closed month bears one"));
    claim.digest = *digest;
    if (!claim.format) claim.format = claim.copy.starts_with('{') ? Format::json : Format::table;
    return claim;
}

Sheet sheet_of(const Setup& setup, const Closing& closing, bool whole) {
    const Unit* unit = setup.unit(closing.unit);
    const Staff* actor = setup.person(closing.actor);
    Sheet sheet{.key = "closing",
                .title = {"结账核验", "Closing"},
                .columns = {{.key = "month", .label = {"月份", "Month"}},
                            {.key = "unit", .label = {"单位", "Unit"}},
                            {.key = "closed_at", .label = {"结账时间", "Closed"}},
                            {.key = "actor", .label = {"结账人", "By"}},
                            {.key = "verdict", .label = {"结论", "Verdict"}}}};
    const Label verdict = whole ? Label{"一致", "the same"} : Label{"不一致", "differs"};
    sheet.rows.push_back({iso(closing.month), unit ? unit->name : closing.unit.text,
                          iso(closing.closed).substr(0, 16), actor ? actor->name : closing.actor.text,
                          Cell(verdict, !whole)});
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const Claim claim = claim_of(arguments.text("what"));
    Store& store = session.store_read_only();
    const Setup& setup = session.setup();
    std::optional<Closing> closing;
    std::vector<Finding> findings;
    store.read([&] {
        ClosingBook book(store);
        closing = book.of_digest(claim.digest);
        if (closing) findings = book.check(*closing);
    });
    if (!closing)
        throw Error(ErrorKind::not_found, say("this ledger knows no closing {}", claim.digest), {},
                    say("'{}' lists them", "bianmin report close --list"));
    if (claim.format) {
        const ClosedMonth closed{.month = closing->month,
                                 .figures = closing->figures,
                                 .digest = closing->digest,
                                 .log = closing->log,
                                 .actor = closing->actor,
                                 .at = closing->closed};
        const ReportRequest request{.month = closing->month, .unit = closing->unit, .today = session.today()};
        for (auto& one : compare_copy(claim.copy, *claim.format, closed, request, setup))
            findings.push_back(std::move(one));
    }
    session.print({.sheets = {sheet_of(setup, *closing, findings.empty())}});
    if (findings.empty()) return 0;
    session.talk(findings);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_verify{"report", "verify",
                                   N_("Check a printed or saved report against the ledger"), define, run};

} // namespace bianmin::cli
