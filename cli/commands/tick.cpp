/// What time brings: deemed acceptance, warnings, overdue (限时办结、二(五)督查). For cron.
#include "bianmin/desk/tick.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/domain/tick.hpp"
#include "cli/case_facts.hpp"
#include "cli/command.hpp"
#include "cli/hooks.hpp"
#include "cli/language.hpp"
#include "cli/messages.hpp"

namespace bianmin::cli {
namespace {

void define(Options&) {}

Label level_label(const Brought& brought) {
    if (brought.refused) return {"未能写入", "not written"};
    if (brought.level == "deemed") return {"视为受理", "deemed accepted"};
    if (brought.level == "yellow") return {"黄牌", "yellow card"};
    if (brought.level == "red") return {"红牌", "red card"};
    return {"未到场", "did not come"};
}

std::string spoken(const Label& label) {
    return speaking_chinese() ? label.zh : label.en;
}

/// `370406106-20180810-0001: red card, promise, due 2018-08-31 (1 working days late)`.
std::string line_of(const Brought& brought, const Setup& setup) {
    const std::string number = brought.c.row.number + ": ";
    const Clock& clock = brought.clock;
    const std::string mark = clock.provisional ? " " + tr(say("(provisional)")) : "";
    if (brought.level == "deemed" && !brought.refused)
        return number + tr(say("deemed accepted from {}, silence since {}", iso(brought.c.row.received),
                               iso(*clock.due)));
    const auto due = clock.remaining < 0
                         ? say("due {}{} ({} working days late)", iso(*clock.due), mark, -clock.remaining)
                         : say("due {}{} ({} working days left)", iso(*clock.due), mark, clock.remaining);
    return number + spoken(level_label(brought)) + ", " + spoken(clock_label(clock, setup)) + ", " + tr(due);
}

/// For programs.
Sheet objects_sheet() {
    return {.key = "brought",
            .columns = {
                {.key = "number", .label = {"办件编号", "Case"}},
                {.key = "action", .label = {"动作", "Action"}},
                {.key = "level", .label = {"结果", "Level"}},
                {.key = "clock", .label = {"时限", "Clock"}},
                {.key = "about", .label = {"对象", "About"}},
                {.key = "due", .label = {"到期日", "Due"}},
                {.key = "remaining_workdays", .label = {"剩余工作日", "Working days left"}, .right = true},
                {.key = "written", .label = {"已写入", "Written"}}}};
}

std::vector<Cell> object_of(const Brought& brought, bool written) {
    const Clock& clock = brought.clock;
    return {Cell(brought.c.row.number),
            Cell(std::string(word(brought.event.action))),
            Cell(brought.level),
            Cell(std::string(word(clock.name))),
            clock.about.empty() ? Cell() : Cell(clock.about),
            Cell(*clock.due),
            Cell(clock.remaining),
            Cell(written ? 1 : 0)};
}

/// For people who keep it: what, of which case, by when.
Sheet page_sheet() {
    return {.key = "brought",
            .title = {"到期处理", "What time brought"},
            .columns = {{.key = "number", .label = {"办件编号", "Case"}},
                        {.key = "service", .label = {"事项", "Service"}},
                        {.key = "level", .label = {"结果", "Level"}},
                        {.key = "clock", .label = {"时限", "Clock"}},
                        {.key = "due", .label = {"到期日", "Due"}},
                        {.key = "left", .label = {"剩余工作日", "Working days left"}, .right = true}}};
}

std::vector<Cell> line_cells(const Brought& brought, const Setup& setup) {
    const Clock& clock = brought.clock;
    return {Cell(brought.c.row.number), Cell(matter_title(brought.c, setup)),
            Cell(level_label(brought)), Cell(clock_label(clock, setup)),
            Cell(*clock.due),           Cell(clock.remaining, clock.overdue())};
}

/// Nothing may be written before it happens; to look ahead is allowed.
void refuse_future(Session& session) {
    if (session.occurred() <= session.now() || session.globals().dry_run) return;
    throw Error(ErrorKind::refused, say("time has not brought it yet"),
                {{.code = "in-the-future",
                  .value = iso(session.occurred()),
                  .message = say("{} lies in the future", iso(session.occurred())),
                  .suggestion = say("look ahead with --dry-run")}});
}

int run(Session& session, const Arguments&) {
    refuse_future(session);
    const bool dry = session.globals().dry_run;
    const WorkingCalendar calendar(session.setup().calendars);
    Hooks hooks(session);
    Desk desk{.setup = session.setup(),
              .calendar = calendar,
              .store = dry ? session.store_read_only() : session.store(),
              .now = std::max(session.now(), session.occurred()),
              .occurred = session.occurred(),
              .actor = StaffId(tick_actor),
              .dry_run = dry,
              .watch = hooks.any() ? &hooks : nullptr};
    const bool lines = session.format() == Format::table;
    const bool objects = as_json(session.format());
    Sheet sheet = objects ? objects_sheet() : page_sheet();
    const auto outcome = bianmin::tick(
        desk,
        [&](const Brought& brought) {
            if (objects) return sheet.rows.push_back(object_of(brought, !dry && !brought.refused));
            if (!lines)
                sheet.rows.push_back(line_cells(brought, session.setup()));
            else if (!session.globals().quiet)
                session.line(line_of(brought, session.setup()));
            if (brought.refused) session.talk(brought.findings);
        },
        [&](double share) { session.progress(share); });
    if (!lines) session.print({.sheets = {std::move(sheet)}});
    session.talk(say("cases: {}; deemed accepted {}, yellow {}, red {}, did not come {}, refused {}",
                     outcome.looked_at, outcome.deemed, outcome.yellow, outcome.red, outcome.no_show,
                     outcome.refused));
    if (dry) session.talk(say("dry run: nothing was written"));
    return outcome.refused > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command tick{"tick", "", N_("Write what time brings: deemed acceptance, warnings, overdue"),
                          define, run};

} // namespace bianmin::cli
