/// A new calendar edition is taken over, and every open case that moves is listed and recorded.
#include "bianmin/config/load.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/recount.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"

#include <algorithm>
#include <filesystem>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("file", N_("calendar file of the new edition"))
        .value("--because", "TEXT", N_("what is written into the log; the edition when not given"));
}

CalendarYear read_edition(Session& session, const std::string& file) {
    std::vector<Finding> findings;
    CalendarYear year = load_calendar(file, findings);
    const bool broken =
        std::ranges::any_of(findings, [](const auto& f) { return f.severity == Severity::error; });
    if (broken) throw Error(ErrorKind::configuration, say("{} is no calendar", file), std::move(findings));
    session.talk(findings);
    return year;
}

std::vector<CalendarYear> with_edition(const Setup& setup, const CalendarYear& year) {
    std::vector<CalendarYear> years = setup.calendars;
    std::erase_if(years, [&](const auto& known) { return known.year == year.year; });
    years.push_back(year);
    std::ranges::sort(years, {}, &CalendarYear::year);
    return years;
}

/// The workspace's own file wins over the shipped one from the next run on.
void take_over(const std::string& file, const std::string& workspace, int year) {
    const std::filesystem::path folder = std::filesystem::path(workspace) / "calendar";
    make_folder(folder.string());
    const auto target = folder / (std::to_string(year) + ".toml");
    const auto beside = folder / (std::to_string(year) + ".toml.new");
    std::filesystem::copy_file(file, beside, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::rename(beside, target);
}

Sheet moved_sheet(const std::vector<MovedClock>& moved, const CalendarYear& year) {
    Sheet sheet{.key = "moved",
                .title = {"期限变动的办件", "Cases whose due date moves"},
                .lines = {{"日历版本 " + year.edition, "Edition " + year.edition}},
                .columns = {{.key = "number", .label = {"办件编号", "Number"}},
                            {.key = "clock", .label = {"时限", "Clock"}},
                            {.key = "before", .label = {"原到期日", "Before"}},
                            {.key = "after", .label = {"现到期日", "After"}},
                            {.key = "provisional", .label = {"暂定", "Provisional"}},
                            {.key = "notice", .label = {"文号", "Notice"}}}};
    for (const auto& one : moved)
        sheet.rows.push_back(
            {Cell(one.number), Cell(Label{std::string(chinese(one.clock)), std::string(word(one.clock))}),
             Cell(one.before), Cell(one.after), Cell(one.provisional ? "暂定" : ""), Cell(year.edition)});
    return sheet;
}

/// The clocks of one case stand together.
std::size_t case_count(const std::vector<MovedClock>& moved) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < moved.size(); ++i)
        if (i == 0 || moved[i].number != moved[i - 1].number) ++count;
    return count;
}

int run(Session& session, const Arguments& arguments) {
    const std::string file = arguments.text("file");
    const CalendarYear year = read_edition(session, file);
    const auto years = with_edition(session.setup(), year);
    const WorkingCalendar calendar(years);
    const std::string because =
        arguments.has("because") ? arguments.text("because") : "日历版本 " + year.edition;
    Desk desk{.setup = session.setup(),
              .calendar = calendar,
              .store = session.store(),
              .now = session.now(),
              .occurred = session.occurred(),
              .actor = session.actor(),
              .key = session.key(),
              .dry_run = session.globals().dry_run};
    require_right(desk, Deed::calendar);
    // The file first: if the record then fails, running again finds the same cases and records them.
    if (!desk.dry_run) take_over(file, session.workspace(), year.year);
    const auto moved = recount_due_dates(desk, because);
    if (!moved.empty() || !session.globals().quiet) session.print({.sheets = {moved_sheet(moved, year)}});
    const auto cases = case_count(moved);
    session.talk(desk.dry_run ? say("cases that would move: {} (dry run: nothing was written)", cases)
                              : say("cases that moved: {}; each has the change in its log", cases));
    return 0;
}

} // namespace

extern const Command calendar_apply{
    "calendar", "apply", N_("Take over a calendar edition and record every case that moves"), define, run};

} // namespace bianmin::cli
