/// 月结: freezes a month; `--list` shows what was closed.
#include "bianmin/desk/close_month.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/report/closing.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/month_source.hpp"
#include "cli/output.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--month", "MONTH", N_("2018-08, this or last; the last one when not given"))
        .value("--center", "ID", N_("of this center and its stations"))
        .flag("--district", N_("of the whole district, as without --center"))
        .value("--because", "TEXT", N_("why, although an earlier month is open"))
        .flag("--list", N_("what was closed, by whom and when"));
}

std::string name_of(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    return unit ? unit->name : id.text;
}

void print_list(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    Sheet sheet{.key = "closings",
                .title = {"已结账月份", "Closed months"},
                .columns = {{.key = "month", .label = {"月份", "Month"}},
                            {.key = "unit", .label = {"单位", "Unit"}},
                            {.key = "closed_at", .label = {"结账时间", "Closed"}},
                            {.key = "actor", .label = {"结账人", "By"}},
                            {.key = "because", .label = {"说明", "Because"}},
                            {.key = "digest", .label = {"结账摘要", "Digest"}}}};
    const UnitId only = arguments.has("center") || arguments.has("district")
                            ? reported_unit(setup, arguments).first
                            : UnitId();
    for (const auto& closing : ClosingBook(session.store_read_only()).list(only)) {
        // A station is closed with its center; the list would be long.
        const Unit* unit = setup.unit(closing.unit);
        if (only.empty() && unit && unit->kind == UnitKind::station) continue;
        const Staff* actor = setup.person(closing.actor);
        sheet.rows.push_back({iso(closing.month), name_of(setup, closing.unit),
                              iso(closing.closed).substr(0, 16), actor ? actor->name : closing.actor.text,
                              closing.because, stamp_of(closing.digest)});
    }
    session.print({.sheets = {std::move(sheet)}});
}

std::vector<ClosingCount> counts_of(std::vector<CountedMonth> counted) {
    std::vector<ClosingCount> out;
    for (auto& one : counted)
        out.push_back({.unit = one.unit,
                       .figures = std::move(one.figures),
                       .previous = one.previous,
                       .findings = std::move(one.findings)});
    return out;
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.has("list")) {
        print_list(session, arguments);
        return 0;
    }
    require_writable(session.globals().output);
    Counter counter(session);
    Desk& desk = counter.desk;
    const CloseRequest request{
        .month = arguments.month("month", session.today()).value_or(month_of(session.today()) - 1),
        .unit = reported_unit(desk.setup, arguments).first,
        .because = arguments.text("because")};
    MonthSource source(desk.store, desk.setup);
    const auto closings = close_month(desk, request, [&](const std::vector<UnitId>& units) {
        return counts_of(count_closing(units, request.month, session.today(), desk.setup, desk.calendar,
                                       [&](const UnitId& unit) { return source.of(unit); }));
    });
    if (desk.dry_run) {
        session.talk(say("{} of {} balances and could be closed", iso(request.month), request.unit.text));
        return 0;
    }
    session.line(stamp_of(closings.front().digest));
    session.talk(say("{} of {} is closed, with {} units below; its figures stand", iso(request.month),
                     name_of(desk.setup, request.unit), closings.size() - 1));
    return 0;
}

} // namespace

extern const Command report_close{"report", "close", N_("Close a month: its figures stand (月结)"), define,
                                  run};

} // namespace bianmin::cli
