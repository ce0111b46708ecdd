/// Receipts and what is owed, by unit, person, month and state; cash on hand with its age.
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/remit.hpp"
#include "cli/command.hpp"
#include "cli/fee_rows.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

std::vector<std::string> state_words() {
    std::vector<std::string> words;
    for (const auto& entry : Words<MoneyState>::table) words.emplace_back(entry.english);
    return words;
}

void define(Options& options) {
    options.value("--center", "ID", N_("of this center and its stations"))
        .value("--station", "ID", N_("of this station"))
        .value("--holder", "STAFF", N_("taken by"))
        .value("--month", "MONTH", N_("taken in this month"))
        .choice("--state", state_words(), N_("where the money is; what is outstanding has no receipt yet"))
        .value("--remitted-with", "BATCH", N_("handed in with this batch"))
        .choice("--by", {"holder"}, N_("cash on hand by unit and person"))
        .flag("--fail", N_("exit 7 when cash on hand should have been handed in"));
}

FeeFilter filter_of(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    FeeFilter filter{.batch = arguments.text("remitted-with"),
                     .state = arguments.word<MoneyState>("state"),
                     .month = arguments.month("month", session.today())};
    for (const char* name : {"center", "station"})
        if (arguments.has(name))
            filter.units = with_stations(setup, require_unit(setup, UnitId(arguments.text(name))).id);
    if (arguments.has("holder")) filter.holder = require_staff(setup, StaffId(arguments.text("holder"))).id;
    if (arguments.has("by")) filter.state = MoneyState::on_hand;
    return filter;
}

int run(Session& session, const Arguments& arguments) {
    const FeeFilter filter = filter_of(session, arguments);
    const WorkingCalendar calendar(session.setup().calendars);
    const FeeAge age{calendar, session.today(), session.setup().timing.remit_days};
    const auto rows = fee_rows(session.store_read_only(), filter, age);
    if (rows.empty() && !filter.batch.empty())
        throw Error(ErrorKind::not_found, say("no money stands in the batch {}", filter.batch), {},
                    say("'fee list' shows each receipt's batch"));
    print_fees(session, arguments, rows);
    const auto late = std::ranges::count_if(rows, &FeeRow::late);
    if (late == 0 || !arguments.has("fail")) return 0;
    session.talk(say("receipts on hand longer than {} working days: {}; hand them in with fee remit",
                     age.limit, late));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command fee_list{"fee", "list", N_("List receipts, what is owed, and cash on hand with its age"),
                              define, run};

} // namespace bianmin::cli
