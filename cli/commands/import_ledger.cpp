/// Ledgers from spreadsheets into the log.
#include "bianmin/base/digest.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/closed_months.hpp"
#include "cli/counter.hpp"
#include "cli/import_output.hpp"
#include "cli/rejects.hpp"
#include "cli/step.hpp"

#include <filesystem>
#include <fstream>

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
        options.most_bytes = static_cast<std::uint64_t>(std::max(*megabytes, 1)) << 20;
        options.most_ratio = UINT64_MAX;
    }
    return options;
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    ImportTally tally;
    ClosedMonths late(counter.desk.store);
    RejectsFile rejects(session, arguments.text("rejects"));
    for (const auto& file : arguments.list("file")) {
        auto rows = open_table(file, table_options(arguments));
        const auto request = request_of(session, arguments, file);
        const ImportWatch watch{
            .row =
                [&](const Draft& draft, const LedgerFacts& facts) {
                    tally.add_row(draft, file);
                    rejects.add(draft, facts);
                },
            .progress = [&](double share, const ImportCounts&) { session.progress(share); }};
        const auto outcome = import_ledger(counter.desk, std::move(rows), request, watch);
        late.add(outcome.months);
        tally.add_file(file, outcome);
        session.progress(1);
    }
    const auto written = rejects.finish();
    if (session.format() == Format::json)
        session.line(tally.json());
    else
        tally.print(session);
    if (late.rows() > 0)
        session.talk(say("{} rows lie in closed months ({}): those months stand, and the next open month's "
                         "report lists the adjustments",
                         late.rows(), late.months()));
    if (written > 0)
        session.talk(say("{} rows were left out; mend them in {} and import that file", written,
                         arguments.text("rejects")));
    return tally.left_out() ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command import_ledger{"import", "ledger",
                                   N_("Import ledgers from spreadsheets, row by row explained"), define, run};

} // namespace bianmin::cli
