/// All cash on hand of a unit or a person is handed in as one batch (统一上缴, 二(四)承办).
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/remit.hpp"
#include "cli/batch.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/output.hpp"
#include "cli/setup_view.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("case", N_("number of the case, with --back"), false)
        .value("--center", "ID", N_("cash of this center and its stations"))
        .value("--station", "ID", N_("cash of this station"))
        .value("--by", "STAFF", N_("cash in the hands of this person"))
        .value("--until", "DATE", N_("taken on or before this day"))
        .flag("--back", N_("a counter-entry: the money of one receipt comes back out of its batch"))
        .value("--receipt", "NUMBER", N_("the receipt, with --back"))
        .value("--because", "TEXT", N_("why, with --back"));
    define_batch(options);
}

RemitRequest request_of(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    RemitRequest request{.until = arguments.date("until", session.today())};
    if (arguments.has("center") && arguments.has("station"))
        throw Error(ErrorKind::usage, say("cash is handed in by one unit"), {},
                    say("give one of --center and --station"));
    for (const char* name : {"center", "station"})
        if (arguments.has(name)) request.unit = require_unit(setup, UnitId(arguments.text(name))).id;
    if (arguments.has("by")) request.holder = require_staff(setup, StaffId(arguments.text("by"))).id;
    return request;
}

std::string remittance_json(const Remittance& remittance, bool dry_run) {
    using Json = nlohmann::ordered_json;
    Json j;
    j["batch"] = remittance.batch.empty() ? Json(nullptr) : Json(remittance.batch);
    j["total"] = yuan(remittance.total);
    j["total_fen"] = remittance.total.value;
    j["capitals"] = capitals(remittance.total);
    j["recorded"] = !dry_run && !remittance.batch.empty();
    j["repeated"] = remittance.repeated;
    j["receipts"] = Json::array();
    for (const auto& listed : remittance.lines)
        j["receipts"].push_back(
            {{"number", listed.number},
             {"receipt", listed.line.receipt.empty() ? Json(nullptr) : Json(listed.line.receipt)},
             {"unit", listed.line.unit.text},
             {"holder", listed.line.holder.text},
             {"amount", yuan(listed.line.amount)},
             {"amount_fen", listed.line.amount.value}});
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Sheet batch_sheet(const Remittance& remittance, const Setup& setup) {
    const bool back = remittance.total.value < 0;
    Label title = back ? Label{"上缴冲回单", "Taken back"} : Label{"统一上缴单", "Handed in"};
    if (!remittance.batch.empty()) title.zh += " " + remittance.batch, title.en += " " + remittance.batch;
    Sheet sheet{.key = "receipts",
                .title = std::move(title),
                .columns = {{.key = "number", .label = {"办件编号", "Number"}},
                            {.key = "receipt", .label = {"票据号", "Receipt"}},
                            {.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "holder", .label = {"收款人", "Taken by"}},
                            {.key = "amount", .label = {"金额", "Amount"}, .right = true}}};
    for (const auto& listed : remittance.lines)
        sheet.rows.push_back(
            {Cell(listed.number),
             Cell(listed.line.receipt.empty() ? std::string(unnumbered) : listed.line.receipt),
             Cell(named(setup, listed.line.unit)), Cell(named(setup, listed.line.holder)),
             Cell(listed.line.amount)});
    sheet.totals = {Cell(Label{"合计", "Total"}), Cell(), Cell(), Cell(), Cell(remittance.total)};
    sheet.notes = {{"合计" + capitals(remittance.total), "In words: " + capitals(remittance.total)}};
    sheet.foot = back ? std::vector<Label>{{"领回人", "Taken back by"}, {"经付人", "Paid out by"}}
                      : std::vector<Label>{{"上缴人", "Handed in by"}, {"经收人", "Received by"}};
    return sheet;
}

void take(Session& session, Counter& counter, const Arguments& arguments) {
    const bool dry_run = session.globals().dry_run, back = arguments.has("back");
    if (!back && (!arguments.text("case").empty() || arguments.has("receipt")))
        throw Error(ErrorKind::usage, say("cash is handed in by unit or person, not by case"), {},
                    say("give --center, --station or --by; with --back a receipt's money comes back"));
    if (back && arguments.text("case").empty())
        throw Error(ErrorKind::usage, say("which case?"), {}, say("give its number, see: bianmin case list"));
    const Remittance remittance = back ? take_back(counter.desk, arguments.text("case"),
                                                   arguments.text("receipt"), arguments.text("because"))
                                       : remit_cash(counter.desk, request_of(session, arguments));
    if (as_json(session.format()))
        session.line(remittance_json(remittance, dry_run));
    else if (session.globals().quiet)
        session.raw(remittance.batch.empty() ? "" : remittance.batch + "\n");
    else if (!remittance.lines.empty())
        session.print({.sheets = {batch_sheet(remittance, session.setup())}});
    if (remittance.lines.empty() && !back) session.talk(say("nothing is on hand"));
    if (remittance.repeated) session.talk(say("recorded before under this key"));
    if (dry_run) session.talk(say("dry run: nothing was written"));
}

int run(Session& session, const Arguments& arguments) {
    require_writable(session.globals().output);
    Counter counter(session);
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { take(session, counter, line); });
}

} // namespace

extern const Command fee_remit{"fee", "remit", N_("Hand in all cash of a unit or a person as one batch"),
                               define, run};

} // namespace bianmin::cli
