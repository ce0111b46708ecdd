/// 台账 out again: the center's and the village's ledger, in the columns that are imported.
#include "bianmin/base/digest.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/report/ledgers.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/store/exports.hpp"
#include "bianmin/store/log.hpp"
#include "cli/case_view.hpp"
#include "cli/command.hpp"
#include "cli/complainant.hpp"
#include "cli/reveal.hpp"
#include "cli/row_output.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("cases of this center and its stations"))
        .value("--station", "ID", N_("cases of this station"))
        .value("--month", "MONTH", N_("received in this month"))
        .value("--from", "DATE", N_("received on this day or later"))
        .value("--to", "DATE", N_("received on this day or before"))
        .choice("--kind", {"center", "village"}, N_("the columns; by the unit when not given"));
}

struct LedgerRequest {
    CaseQuery query{.order = CaseQuery::Order::received};
    std::optional<Date> from, to;
    LedgerKind kind = LedgerKind::center;
    std::string words; ///< what was asked for, always in the same words
    Label title;
};

Label title_of(const Setup& setup, const LedgerRequest& request) {
    const UnitId& id = request.query.station.empty() ? request.query.center : request.query.station;
    const Unit* unit = setup.unit(id);
    const std::string name = unit ? unit->name : setup.name;
    const bool village = request.kind == LedgerKind::village;
    // A month or days that were asked for stand over the ledger.
    std::string period;
    if (request.query.received_in)
        period =
            fmt::format("{}年{}月", request.query.received_in->year(), request.query.received_in->month());
    else if (request.from || request.to)
        period =
            (request.from ? chinese(*request.from) : "") + "至" + (request.to ? chinese(*request.to) : "今");
    return {name + period + (village ? "代办服务登记台账" : "办件台账"),
            (village ? "Ledger of errands, " : "Ledger of cases, ") + name};
}

/// Days and months by their dates: `last` means another one next month.
std::string words_of(const LedgerRequest& request) {
    std::string out;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) out += fmt::format("{}={} ", name, value);
    };
    add("center", request.query.center.text);
    add("station", request.query.station.text);
    add("month", request.query.received_in ? iso(*request.query.received_in) : "");
    add("from", request.from ? iso(*request.from) : "");
    add("to", request.to ? iso(*request.to) : "");
    return out + (request.kind == LedgerKind::village ? "village" : "center");
}

LedgerRequest request_of(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    LedgerRequest request;
    if (arguments.has("center") && arguments.has("station"))
        throw Error(ErrorKind::usage, say("a ledger is of one unit"), {},
                    say("give either --center or --station"));
    if (arguments.has("center"))
        request.query.center = require_unit(setup, UnitId(arguments.text("center"))).id;
    if (arguments.has("station"))
        request.query.station = require_unit(setup, UnitId(arguments.text("station"))).id;
    request.query.received_in = arguments.month("month", session.today());
    request.from = arguments.date("from", session.today());
    request.to = arguments.date("to", session.today());
    if (request.query.received_in && (request.from || request.to))
        throw Error(ErrorKind::usage, say("--month is a period of its own"), {},
                    say("give either --month or --from and --to"));
    if (request.from && request.to && *request.from > *request.to)
        throw Error(ErrorKind::usage,
                    say("--from {} is later than --to {}", iso(*request.from), iso(*request.to)), {},
                    say("change them round"));
    const std::string kind = arguments.text("kind");
    const bool village = kind.empty() ? arguments.has("station") : kind == "village";
    request.kind = village ? LedgerKind::village : LedgerKind::center;
    if (village) request.query.channel = Channel::agent;
    request.words = words_of(request);
    request.title = title_of(setup, request);
    return request;
}

std::vector<std::int64_t> keys_of(Store& store, const LedgerRequest& request) {
    std::vector<std::int64_t> keys;
    store.each_case(request.query, [&](const ListedCase& listed) {
        const Date day = listed.row.received;
        if ((!request.from || *request.from <= day) && (!request.to || day <= *request.to))
            keys.push_back(listed.row.key);
    });
    return keys;
}

/// Whoever has personal data printed stands in the ledger (个人信息保护法第五十一条).
void record_revealed(Session& session, const LedgerRequest& request, std::int64_t rows) {
    Store& store = session.store();
    store.transact([&] {
        ExportNote note{.kind = "ledger",
                        .request = request.words,
                        .until = LogBook(store).end(),
                        .rows = rows,
                        .revealed = true,
                        .digest = Sha256{}.base64(request.words),
                        .made = session.now(),
                        .actor = session.actor()};
        ExportBook(store).keep(note);
    });
}

int run(Session& session, const Arguments& arguments) {
    const LedgerRequest request = request_of(session, arguments);
    require_reveal(session, arguments);
    const bool reveal = session.globals().reveal;
    Store& store = session.store_read_only();
    const auto keys = keys_of(store, request);
    if (reveal && !session.globals().dry_run)
        record_revealed(session, request, static_cast<std::int64_t>(keys.size()));
    RowOutput out(session, ledger_sheet(request.kind, request.title));
    std::int64_t serial = 0;
    Fen fees;
    for (const std::int64_t key : keys) {
        const auto kept = store.find_case_of_key(key);
        if (!kept) continue;
        const Case c = fold_case(kept->row, kept->entries);
        fees += c.row.fee;
        const bool full = reveals(session, c.row);
        out.add(ledger_row(request.kind, ++serial, c, who_came(session, c.row, kept->person), full,
                           session.setup()));
    }
    out.finish(ledger_totals(request.kind, fees));
    return 0;
}

} // namespace

extern const Command export_ledger{"export", "ledger",
                                   N_("Write the center's or the village's ledger of cases"), define, run};

} // namespace bianmin::cli
