/// Where the papers are, and which were lost on the way.
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/handoff.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.flag("--lost", N_("only what is late on its way; exit code 7 when there is any"))
        .value("--unit", "UNIT", N_("only papers this unit sent or awaits"))
        .value("--after", "N", N_("working days papers may be under way where no date was promised; 3"));
}

/// What the two lists ask of a case.
struct Asked {
    Session& session;
    RuleContext rules;
    UnitId unit;
    int after = days_to_center;

    bool concerns(const std::string& from, const std::string& to) const {
        return unit.empty() || unit.text == from || unit.text == to;
    }
};

/// Tables name people and units; JSON, which goes on to other programs, says their ids.
Cell unit_cell(Session& session, const std::string& id) {
    const Unit* unit = as_json(session.format()) ? nullptr : session.setup().unit(UnitId(id));
    return unit ? Cell(Label{unit->name, id}) : Cell(id);
}

Cell person_cell(Session& session, const StaffId& id) {
    const Staff* staff = as_json(session.format()) ? nullptr : session.setup().person(id);
    return staff ? Cell(Label{staff->name, id.text}) : Cell(id.text);
}

/// Every case whose papers may be somewhere: those that are not back with the applicant.
void each_candidate(Session& session, const std::function<void(const Case&)>& visit) {
    Store& store = session.store_read_only();
    std::vector<std::string> numbers;
    using enum State;
    store.each_case({.states = {registered, incomplete, accepted, in_progress, completed, rejected}},
                    [&](const ListedCase& listed) {
                        // The papers of an imported case never were here.
                        if (listed.row.import_id == 0) numbers.push_back(listed.row.number);
                    });
    for (const auto& number : numbers)
        if (const auto kept = store.find_case(number)) visit(fold_case(kept->row, kept->entries));
}

int list_lost(const Asked& asked) {
    Sheet sheet{
        .key = "lost",
        .title = {"流转逾期清单", "Lost on the way"},
        .columns = {{.key = "number", .label = {"办件编号", "Case"}},
                    {.key = "loss", .label = {"情形", "What"}},
                    {.key = "from", .label = {"在何处", "At"}},
                    {.key = "to", .label = {"去向", "To"}},
                    {.key = "since", .label = {"起始", "Since"}},
                    {.key = "due", .label = {"应到", "Due"}},
                    {.key = "late", .label = {"超期工作日", "Days late"}, .right = true, .faults = true},
                    {.key = "clause", .label = {"依据", "Clause"}}}};
    each_candidate(asked.session, [&](const Case& c) {
        for (const auto& lost : lost_papers(c, asked.rules, asked.session.today(), asked.after))
            if (asked.concerns(lost.from, lost.to))
                sheet.rows.push_back(
                    {c.row.number, Label{std::string(chinese(lost.loss)), std::string(word(lost.loss))},
                     unit_cell(asked.session, lost.from),
                     lost.to.empty() ? Cell(Label{"申请人", "applicant"}) : unit_cell(asked.session, lost.to),
                     lost.since, lost.due, lost.late, std::string(lost.clause)});
    });
    const auto count = sheet.rows.size();
    asked.session.print({.sheets = {std::move(sheet)}});
    return count > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

/// On the way, arrived, or lost and replaced by others.
Cell standing(Session& session, const Case& c, const Handoff& way) {
    const Label label = way.received        ? Label{"已签收", "received"}
                        : sent_anew(c, way) ? Label{"丢失，已补送", "sent_anew"}
                                            : Label{"在途", "on_the_way"};
    return as_json(session.format()) ? Cell(label.en) : Cell(label);
}

int list_all(const Asked& asked) {
    Sheet sheet{.key = "handoffs",
                .title = {"流转清单", "Hand-offs"},
                .columns = {{.key = "number", .label = {"办件编号", "Case"}},
                            {.key = "from", .label = {"移送单位", "From"}},
                            {.key = "to", .label = {"签收单位", "To"}},
                            {.key = "sent", .label = {"移送日期", "Sent"}},
                            {.key = "sender", .label = {"移送人", "By"}},
                            {.key = "due", .label = {"应到", "Due"}},
                            {.key = "received", .label = {"签收日期", "Received"}},
                            {.key = "receiver", .label = {"签收人", "By"}},
                            {.key = "state", .label = {"状态", "State"}}}};
    Session& session = asked.session;
    each_candidate(asked.session, [&](const Case& c) {
        for (const auto& way : c.handoffs) {
            if (!asked.concerns(way.from, way.to)) continue;
            const bool late =
                !way.received && !sent_anew(c, way) && way.due && *way.due < asked.session.today();
            sheet.rows.push_back({c.row.number, unit_cell(session, way.from), unit_cell(session, way.to),
                                  way.sent, person_cell(session, way.sender),
                                  way.due ? Cell(*way.due, late) : Cell(),
                                  way.received ? Cell(*way.received) : Cell(),
                                  person_cell(session, way.receiver), standing(session, c, way)});
        }
    });
    asked.session.print({.sheets = {std::move(sheet)}});
    return 0;
}

int run(Session& session, const Arguments& arguments) {
    const WorkingCalendar calendar(session.setup().calendars);
    Asked asked{.session = session, .rules = {session.setup(), calendar, session.now()}};
    if (arguments.has("unit")) asked.unit = require_unit(session.setup(), UnitId(arguments.text("unit"))).id;
    if (const auto after = arguments.number("after")) asked.after = *after;
    return arguments.has("lost") ? list_lost(asked) : list_all(asked);
}

} // namespace

extern const Command handoff_list{"handoff", "list",
                                  N_("List where papers are, or which were lost on the way"), define, run};

} // namespace bianmin::cli
