/// Cases by filter, in every format.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/case_json.hpp"
#include "cli/case_view.hpp"
#include "cli/command.hpp"
#include "cli/complainant.hpp"
#include "cli/reveal.hpp"
#include "cli/row_output.hpp"
#include "cli/whose_table.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("received by this center or one of its stations"))
        .value("--station", "ID", N_("received by this station"))
        .value("--service", "SERVICE", N_("id, name or alias of the service"))
        .list("--state", "STATE", N_("in this state; several are alternatives"))
        .value("--type", "TYPE", N_("complaint, rectification, information …; services when not given"))
        .value("--kind", "KIND", N_("instant, promised, joint or escalated"))
        .value("--channel", "CHANNEL", N_("window or agent"))
        .value("--handler", "STAFF", N_("handled by"))
        .value("--month", "MONTH", N_("received in this month"))
        .value("--due-by", "DATE", N_("due on or before this day; suspended ones are left out"))
        .value("--import", "ID", N_("of this import"))
        .value("--text", "TEXT", N_("part of the number, the name or the telephone; or a query code"))
        .flag("--open", N_("not ended"))
        .choice("--sort", {"number", "received", "due", "ended"}, N_("order"))
        .flag("--reverse", N_("the other way round"))
        .value("--limit", "N", N_("at most so many"));
}

CaseQuery::Order order_of(const std::string& name) {
    using enum CaseQuery::Order;
    return name == "received" ? received : name == "due" ? due : name == "ended" ? ended : number;
}

std::vector<State> states_of(const Arguments& arguments) {
    std::vector<State> states;
    for (const auto& text : arguments.list("state")) {
        Arguments one;
        one.set("state", {text});
        states.push_back(*one.word<State>("state"));
    }
    return states;
}

std::optional<int> limit_of(const Arguments& arguments) {
    const auto limit = arguments.number("limit");
    if (limit && *limit < 1)
        throw Error(ErrorKind::usage, say("{}: cannot read '{}'", "--limit", *limit), {},
                    say("write a number from 1, or leave it out for all of them"));
    return limit;
}

CaseQuery query_of(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    CaseQuery query{.type = arguments.word<CaseType>("type").value_or(CaseType::service),
                    .states = states_of(arguments),
                    .kind = arguments.word<Kind>("kind"),
                    .channel = arguments.word<Channel>("channel"),
                    .received_in = arguments.month("month", session.today()),
                    .due_before = arguments.date("due-by", session.today()),
                    .open_only = arguments.has("open"),
                    .text = arguments.text("text"),
                    .import_id = arguments.number("import").value_or(0),
                    .order = order_of(arguments.text("sort")),
                    .descending = arguments.has("reverse"),
                    .limit = limit_of(arguments)};
    // A scanner reads the code of a paper into any field.
    if (auto number = number_of_query_code(session.store_read_only(), query.text)) query.text = *number;
    if (query.type == CaseType::complaint) query.person_known = who_came_known(session);
    if (arguments.has("center")) query.center = require_unit(setup, UnitId(arguments.text("center"))).id;
    if (arguments.has("station")) query.station = require_unit(setup, UnitId(arguments.text("station"))).id;
    if (arguments.has("service"))
        query.service = require_service(setup, ServiceId(arguments.text("service"))).id;
    if (arguments.has("handler")) query.handler = require_staff(setup, StaffId(arguments.text("handler"))).id;
    return query;
}

/// What a matter is about stands in its opening, not in the row.
int list_of_matters(Session& session, const Arguments& arguments, const CaseQuery& query) {
    std::vector<ListedCase> found;
    session.store_read_only().each_case(query, [&](const ListedCase& listed) { found.push_back(listed); });
    Sheet sheet = matter_sheet();
    sheet.title = whose(session, arguments, std::move(sheet.title));
    std::vector<std::string> objects;
    for (const auto& one : found) {
        auto kept = session.store_read_only().find_case_of_key(one.row.key);
        if (!kept) continue;
        hide_who_came(session, *kept);
        const Case c = fold_case(kept->row, kept->entries);
        const bool reveal = reveals(session, one.row);
        if (as_json(session.format()))
            objects.push_back(matter_json(c, shown(one.row.type, one.person, reveal), session.setup()));
        else
            sheet.rows.push_back(matter_line(one, c, session.setup(), reveal, session.today()));
    }
    if (as_json(session.format()))
        print_objects(session, objects);
    else
        session.print({.sheets = {std::move(sheet)}});
    return 0;
}

int run(Session& session, const Arguments& arguments) {
    const CaseQuery query = query_of(session, arguments);
    require_reveal(session, arguments);
    if (query.type != CaseType::service) return list_of_matters(session, arguments, query);
    // JSON lists carry the whole row, for scripts; other formats what a page can hold.
    if (as_json(session.format())) {
        const bool reveal = session.globals().reveal;
        print_rows(session, [&](const ObjectSink& sink) {
            session.store_read_only().each_case(
                query, [&](const ListedCase& listed) { sink(listed_json(listed, session.setup(), reveal)); });
        });
        return 0;
    }
    Sheet sheet = case_sheet();
    sheet.title = whose(session, arguments, std::move(sheet.title));
    RowOutput out(session, std::move(sheet));
    session.store_read_only().each_case(query, [&](const ListedCase& listed) {
        out.add(case_line(listed, session.setup(), session.globals().reveal, session.today()));
    });
    out.finish();
    return 0;
}

} // namespace

extern const Command case_list{
    "case", "list", N_("List cases by unit, service, state, kind, handler, month or text"), define, run};

} // namespace bianmin::cli
