/// A blank ledger to be filled in where there is no program: for a village, or a center (一本台账, 二(二)).
#include "bianmin/report/ledger_book.hpp"

#include "cli/command.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

constexpr int usual_rows = 200, most_rows = 20000;

void define(Options& options) {
    options.value("--station", "ID", N_("the ledger of errands of this station"))
        .value("--center", "ID", N_("the ledger of cases of this center"))
        .value("--rows", "N", N_("room for so many cases; 200 when not given"));
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.has("station") == arguments.has("center"))
        throw Error(ErrorKind::usage, say("a ledger is of one office"), {},
                    say("give --center or --station"));
    const bool village = arguments.has("station");
    const UnitKind kind = village ? UnitKind::station : UnitKind::center;
    const Unit& unit = find_unit(session.setup(), kind, arguments.text(word(kind)));
    const int rows = arguments.number("rows").value_or(usual_rows);
    if (rows < 1 || rows > most_rows)
        throw Error(ErrorKind::usage, say("--rows {} is out of range", rows), {},
                    say("from 1 to {}", most_rows));
    if (session.format(Format::xlsx) != Format::xlsx)
        throw Error(ErrorKind::usage, say("a blank ledger is a workbook"), {},
                    say("name a file that ends in .xlsx"));
    if (session.globals().output.empty() && session.terminal())
        throw Error(ErrorKind::usage, say("a terminal does not show XLSX"), {}, say("name a file with -o"));
    session.raw(
        write_workbook(blank_ledger(session.setup(), unit, village ? LedgerKind::village : LedgerKind::center,
                                    static_cast<std::size_t>(rows), session.now())));
    return 0;
}

} // namespace

extern const Command export_template{"export", "template",
                                     N_("Make a blank ledger to fill in and import (空白台账)"), define, run};

} // namespace bianmin::cli
