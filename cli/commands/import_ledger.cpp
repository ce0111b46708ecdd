/// Ledgers from spreadsheets into the log.
#include "bianmin/base/digest.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/tried_rows.hpp"
#include "cli/closed_months.hpp"
#include "cli/counter.hpp"
#include "cli/import_output.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/rejects.hpp"
#include "cli/step.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .positional(
            "file",
            N_("ledger file: XLSX, XLS, or CSV of any encoding; several are imported one after the other"),
            true, true)
        .value("--profile", "NAME", N_("import profile; by the header when not given"))
        .value("--center", "ID", N_("the center whose ledger it is; by the title when not given"))
        .value("--station", "ID", N_("the station whose ledger it is"))
        .value("--month", "MONTH", N_("the month of dates without a year"))
        .value("--sheet", "NAME",
               N_("the sheet of a workbook, by name or number; every one with a ledger without it"))
        .choice("--hidden", {"take", "skip"},
                N_("what a workbook hides: all of it, or none; without it rows and columns, but no sheets"))
        .value("--unpack", "MB",
               N_("how much a part of a workbook may unpack to, if the file is to be trusted"))
        .value("--rejects", "FILE",
               N_("write the rows left out, with reasons, to be mended and imported again; .csv or .xlsx"))
        .flag("--exclusive", N_("full speed: nobody else works on the ledger"));
}

std::string digest_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    Sha256Stream sha;
    std::string block(1 << 16, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        sha.add(std::string_view(block).substr(0, static_cast<std::size_t>(in.gcount())));
    return sha.hex();
}

ImportRequest request_of(Session& session, const Arguments& arguments, const std::string& file) {
    ImportRequest request{.file = std::filesystem::path(file).filename().string(),
                          .digest = digest_of(file),
                          .read = {.profile = arguments.text("profile"),
                                   .month = arguments.month("month", session.today()),
                                   .file = file},
                          .exclusive = arguments.has("exclusive")};
    if (arguments.has("center"))
        request.read.center = require_unit(session.setup(), UnitId(arguments.text("center"))).id;
    if (arguments.has("station"))
        request.read.station = require_unit(session.setup(), UnitId(arguments.text("station"))).id;
    return request;
}

TableOptions table_options(const Arguments& arguments) {
    TableOptions options{.sheet = arguments.text("sheet")};
    if (arguments.has("hidden"))
        options.hidden = arguments.text("hidden") == "take" ? Hidden::take : Hidden::skip;
    if (const auto megabytes = arguments.number("unpack")) {
        options.most_bytes = options.most_kept = static_cast<std::uint64_t>(std::max(*megabytes, 1)) << 20;
        options.most_ratio = UINT64_MAX;
    }
    return options;
}

/// Several files are taken one by one: one that cannot be read does not keep the others out.
class LedgerFiles {
public:
    LedgerFiles(Session& session, const Arguments& arguments)
        : session_(session), arguments_(arguments), counter_(session), late_(counter_.desk.store),
          rejects_(session, arguments.text("rejects")) {
        // What is recorded must not lose the list of what was left out.
        require_writable(arguments.text("rejects"));
        require_writable(session.globals().output);
    }

    int run() {
        const auto& files = arguments_.list("file");
        for (const auto& file : files) try {
                take(file);
            } catch (const Error& error) {
                // Where the ledger itself fails, the next file fails, too.
                if (files.size() == 1 || error.kind() == ErrorKind::internal ||
                    error.kind() == ErrorKind::unavailable)
                    throw;
                std::cerr << several_lines(error) << std::flush;
                tally_.add_refused(file, error);
            }
        return tell();
    }

private:
    void take(const std::string& file) {
        auto rows = open_table(file, table_options(arguments_));
        auto request = request_of(session_, arguments_, file);
        request.tried = &tried_;
        const ImportWatch watch{
            .row =
                [&](const Draft& draft, const LedgerFacts& facts) {
                    tally_.add_row(draft, file);
                    rejects_.add(draft, facts);
                },
            .progress = [&](double share, const ImportCounts&) { session_.progress(share); }};
        const auto outcome = import_ledger(counter_.desk, std::move(rows), request, watch);
        rejects_.keep_formats(file, table_options(arguments_));
        late_.add(outcome.months);
        tally_.add_file(file, outcome);
        session_.progress(1);
    }

    int tell() {
        const auto written = rejects_.finish();
        if (written == 0) remove_stale();
        if (session_.format() == Format::json)
            session_.line(tally_.json());
        else
            tally_.print(session_);
        if (late_.rows() > 0)
            session_.talk(
                say("{} rows lie in closed months ({}): those months stand, and the next open month's "
                    "report lists the adjustments",
                    late_.rows(), late_.months()));
        if (written > 0)
            session_.talk(say("{} rows were left out; mend them in {} and import that file", written,
                              arguments_.text("rejects")));
        return tally_.exit_code();
    }

    /// The list of an earlier run would be taken for that of this one.
    void remove_stale() const {
        const auto file = arguments_.text("rejects");
        std::error_code failed;
        if (file.empty() || !std::filesystem::is_regular_file(file, failed)) return;
        if (tally_.exit_code() != 0 || !std::filesystem::remove(file, failed)) return;
        session_.talk(say("no row was left out: {} of an earlier run was removed", file));
    }

    Session& session_;
    const Arguments& arguments_;
    Counter counter_;
    ImportTally tally_;
    ClosedMonths late_;
    RejectsFile rejects_;
    TriedRows tried_;
};

int run(Session& session, const Arguments& arguments) {
    return LedgerFiles(session, arguments).run();
}

} // namespace

extern const Command import_ledger{"import", "ledger",
                                   N_("Import ledgers from spreadsheets, row by row explained"), define, run};

} // namespace bianmin::cli
