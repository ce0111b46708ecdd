/// Gathering running clocks, and showing them.
#include "cli/due_list.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/case_facts.hpp"
#include "cli/complainant.hpp"

#include <algorithm>
#include <tuple>

namespace bianmin::cli {
namespace {

/// Overdue first, then by what is left; what stands still, then what has no day.
auto urgency(const DueClock& each) {
    const Clock& clock = each.clock;
    const int rank = !clock.due ? 2 : clock.paused ? 1 : 0;
    return std::tuple(rank, clock.remaining, clock.due.value_or(each.row.received),
                      std::string_view(each.row.number), clock.name, std::string_view(clock.about));
}

std::string staff_title(const Setup& setup, const StaffId& id) {
    const Staff* staff = setup.person(id);
    return staff ? staff->name : id.text;
}

/// Who has to move first.
StaffId holder_of(const DueClock& each) {
    return each.charges.empty() ? StaffId() : each.charges.front().who;
}

/// On a page, who handles it; that nobody does is told by an empty cell.
const StaffId& shown_handler(const DueClock& each) {
    if (!each.clock.holder.empty()) return each.clock.holder;
    return each.row.handler.empty() ? each.row.agent : each.row.handler;
}

Label marked_label(const Clock& clock, const Setup& setup) {
    const Label label = clock_label(clock, setup);
    if (!clock.provisional) return label;
    return {label.zh + "（暂定）", label.en + " (provisional)"};
}

/// A matter is told by whom or what it is about, a rectification by what is to be put right.
std::string what_of(const Case& c, const Service* service, const Setup& setup) {
    if (c.row.type == CaseType::rectification) return matter_title(c, setup);
    const std::string name = service ? service->name : c.row.service.text;
    if (c.row.type == CaseType::service) return name;
    std::string about = subject_name(setup, c.row.subject);
    for (const char* fact : {"topic", "about"})
        if (about.empty()) about = c.opening.text(fact);
    return about.empty() ? name : name + " " + about;
}

Cell text_cell(const std::string& text) {
    return text.empty() ? Cell() : Cell(text);
}

} // namespace

std::vector<DueClock> due_clocks(Session& session, Date today,
                                 const std::function<bool(const DueClock&)>& wanted) {
    const Setup& setup = session.setup();
    const WorkingCalendar calendar(setup.calendars);
    const RuleContext context{setup, calendar, at(today)};
    Store& store = session.store_read_only();
    std::vector<DueClock> out;
    store.read([&] {
        for (const auto key : store.live_cases()) {
            const auto kept = store.find_case_of_key(key);
            if (!kept) continue;
            const Case c = fold_case(kept->row, kept->entries);
            const Service* service = setup.service(c.row.service, c.row.received);
            for (auto& clock : clocks(c, context, today)) {
                // Who is away has nothing to do until the day of return.
                if (!clock.running() || clock.name == ClockName::absence) continue;
                auto charges = in_charge(c, clock, setup);
                DueClock each{.clock = std::move(clock),
                              .row = c.row,
                              .charges = std::move(charges),
                              .service = what_of(c, service, setup),
                              .applicant = who_came(session, c.row, kept->person).name,
                              .changed = kept->entries.back().recorded};
                if (wanted(each)) out.push_back(std::move(each));
            }
        }
    });
    std::ranges::sort(out, {}, urgency);
    return out;
}

Sheet due_page(const std::vector<DueClock>& list, const Setup& setup) {
    Sheet sheet{.key = "due",
                .title = {"时限", "Due"},
                .columns = {{.key = "due", .label = {"到期日", "Due"}},
                            {.key = "left", .label = {"剩余", "Left"}, .right = true},
                            {.key = "clock", .label = {"时限", "Clock"}},
                            {.key = "number", .label = {"办件编号", "Case"}},
                            {.key = "service", .label = {"事项", "Service"}},
                            {.key = "handler", .label = {"承办人", "Clerk"}}}};
    for (const auto& each : list) {
        const Clock& clock = each.clock;
        const bool over = clock.overdue();
        sheet.rows.push_back({clock.due ? Cell(*clock.due, over) : Cell(),
                              clock.paused ? Cell(Label{"中止", "paused"})
                              : clock.due  ? Cell(clock.remaining, over)
                                           : Cell(),
                              Cell(marked_label(clock, setup)), Cell(each.row.number), Cell(each.service),
                              Cell(staff_title(setup, shown_handler(each)))});
    }
    return sheet;
}

Sheet due_objects(const std::vector<DueClock>& list) {
    Sheet sheet{.key = "due",
                .columns = {{"number", {"办件编号", "Case"}},
                            {"clock", {"时限", "Clock"}},
                            {"about", {"对象", "About"}},
                            {"due", {"到期日", "Due"}},
                            {"remaining_workdays", {"剩余工作日", "Working days left"}, {}, true},
                            {"overdue", {"超期", "Overdue"}, {}, true},
                            {"provisional", {"暂定", "Provisional"}, {}, true},
                            {"paused", {"中止", "Paused"}, {}, true},
                            {"state", {"状态", "State"}},
                            {"type", {"类型", "Type"}},
                            {"service", {"事项编号", "Service"}},
                            {"service_name", {"事项", "Name"}},
                            {"applicant", {"申请人", "Applicant"}},
                            {"handler", {"承办人", "Handler"}},
                            {"agent", {"代办员", "Agent"}},
                            {"holder", {"责任人", "Holder"}},
                            {"center", {"中心", "Center"}},
                            {"station", {"村站", "Station"}},
                            {"clause", {"依据", "Clause"}}}};
    for (const auto& each : list) {
        const Clock& clock = each.clock;
        sheet.rows.push_back({Cell(each.row.number), Cell(std::string(word(clock.name))),
                              text_cell(clock.about), clock.due ? Cell(*clock.due) : Cell(),
                              clock.due ? Cell(clock.remaining) : Cell(), Cell(clock.overdue() ? 1 : 0),
                              Cell(clock.provisional ? 1 : 0), Cell(clock.paused ? 1 : 0),
                              Cell(std::string(word(each.row.state))), Cell(std::string(word(each.row.type))),
                              Cell(each.row.service.text), Cell(each.service), text_cell(each.applicant),
                              text_cell(each.row.handler.text), text_cell(each.row.agent.text),
                              text_cell(holder_of(each).text), text_cell(each.row.center.text),
                              text_cell(each.row.station.text), Cell(clock.clause)});
    }
    return sheet;
}

std::vector<AgendaDay> due_agenda(const std::vector<DueClock>& list, const Setup& setup) {
    std::vector<AgendaDay> out;
    Sha256 sha;
    for (const auto& each : list) {
        const Clock& clock = each.clock;
        if (!clock.due || clock.paused) continue;
        // What tells clocks of one case apart may be any text; a name of a calendar's entry may not.
        const std::string about = clock.about.empty() ? "" : "-" + sha.hex(clock.about).substr(0, 12);
        const auto color = clock.overdue() ? "红牌" : clock.provisional ? "暂定" : "";
        out.push_back(
            {.uid = each.row.number + "-" + std::string(word(clock.name)) + about + "@bianmin",
             .stamp = each.changed,
             .day = *clock.due,
             .summary = clock_term(clock, setup).chinese + "到期" + (clock.provisional ? "（暂定） " : " ") +
                        each.service + (each.applicant.empty() ? "" : "（" + each.applicant + "）"),
             .description =
                 "办件编号 " + each.row.number +
                 (shown_handler(each).empty() ? "" : "\n承办人 " + staff_title(setup, shown_handler(each))) +
                 "\n依据 " + clock.clause,
             .category = color});
    }
    return out;
}

} // namespace bianmin::cli
