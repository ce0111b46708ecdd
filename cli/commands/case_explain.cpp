/// The proof of a due date, day by day (期限说明).
#include "bianmin/desk/steps.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/information.hpp"
#include "cli/calendars.hpp"
#include "cli/case_facts.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("case", N_("number of the case"))
        .flag("--counted", N_("leave out the days that do not count"));
}

/// The article behind the reckoning.
std::string article(const Case& c) {
    if (c.row.type == CaseType::information)
        return "政府信息公开条例第三十三条（2019年5月15日前为第二十四条）：期限以工作日计算";
    if (c.row.type == CaseType::complaint)
        return "二(一)；山东省省级政务服务投诉热线管理办法：期限以工作日计算";
    if (c.row.type == CaseType::rectification) return "二(五)；国办发〔2019〕51号：期限以工作日计算";
    switch (c.promised.unit) {
    case LimitUnit::same_day: return "二(四)(1)：即办件，材料齐全的当场或当日办结";
    case LimitUnit::workday: return "行政许可法第八十二条：期限以工作日计算，不含法定节假日";
    case LimitUnit::day:
    case LimitUnit::month: break;
    }
    const bool before_the_code = *c.clock_start < make_date(2021, 1, 1);
    return std::string(before_the_code ? "民法总则" : "民法典") +
           "第二百零一条至第二百零三条：开始的当日不计入，末日逢休假日顺延";
}

/// Who approved the last extension.
std::string approver_in(const KeptCase& kept) {
    std::string approver;
    for (const auto& entry : kept.entries)
        for (const auto& event : entry.events)
            if (event.action == Action::extend) approver = event.facts.text("approver");
    return approver;
}

/// Terms of others within that of the case: the two stages of what goes up, co-handlers.
void add_parts(Sheet& sheet, const std::vector<Clock>& clocks, const Setup& setup) {
    for (const auto& clock : clocks) {
        const bool part = clock.name == ClockName::own_stage || clock.name == ClockName::upper_stage ||
                          clock.name == ClockName::opinion;
        if (!part || !clock.due) continue;
        const Label name = clock_label(clock, setup);
        sheet.lines.push_back({name.zh + "，自 " + iso(clock.start) + " 起，" + iso(*clock.due) + " 到期（" +
                                   clock.clause + "）",
                               name.en + ", from " + iso(clock.start) + ", due " + iso(*clock.due) + " (" +
                                   clock.clause + ")"});
    }
}

void add_lines(Sheet& sheet, const Case& c, const std::string& approver) {
    const auto line = [&](std::string zh, std::string en) {
        sheet.lines.push_back({std::move(zh), std::move(en)});
    };
    const bool promise = c.row.type == CaseType::service;
    const Label limit = limit_label(c.promised);
    line((promise ? "承诺时限 " : "时限 ") + limit.zh + "，自 " + iso(*c.clock_start) + " 起算",
         (promise ? "Promise " : "Limit ") + limit.en + ", from " + iso(*c.clock_start));
    if (c.extended > 0) {
        const Label by = limit_label({c.extended, c.promised.unit});
        line("经批准延期 " + by.zh + (approver.empty() ? "" : "，批准人 " + approver),
             "Extended by " + by.en + (approver.empty() ? "" : ", approved by " + approver));
    }
    for (const auto& pause : c.pauses)
        line("中止：" + pause.procedure + "，" + iso(pause.from) + " 至 " +
                 (pause.to ? iso(*pause.to) : "今"),
             "Suspended: " + pause.procedure + ", " + iso(pause.from) + " to " +
                 (pause.to ? iso(*pause.to) : "now"));
    line("日历版本 " + c.edition, "Calendar edition " + c.edition);
    line(article(c), article(c));
    if (c.row.provisional) line("期限超出已公布的日历，暂定", "Beyond the published calendar: provisional");
}

/// The log's date was counted with the edition of its day; a later edition may differ, which is said, not
/// hidden.
void add_outcome(Sheet& sheet, const Case& c, const Due& now) {
    sheet.notes.push_back(
        {"到期日 " + iso(*c.row.due) + " 下班前", "Due " + iso(*c.row.due) + ", close of business"});
    if (now.date != *c.row.due && !c.row.suspended)
        sheet.notes.push_back({"按现行日历版本 " + now.edition + " 计算为 " + iso(now.date) +
                                   "；受理单上的日期以日志为准，用 calendar apply 登记调整",
                               "Under the present edition " + now.edition + " it would be " + iso(now.date) +
                                   "; the log decides until calendar apply records the change"});
}

std::string json_of(const Case& c, const std::string& approver, const Due& now, const Sheet& days) {
    nlohmann::ordered_json pauses = nlohmann::ordered_json::array();
    for (const auto& pause : c.pauses)
        pauses.push_back({{"procedure", pause.procedure},
                          {"from", iso(pause.from)},
                          {"to", pause.to ? nlohmann::ordered_json(iso(*pause.to)) : nullptr}});
    const nlohmann::ordered_json json{{"case", c.row.number},
                                      {"start", iso(*c.clock_start)},
                                      {"limit", c.promised.value},
                                      {"unit", word(c.promised.unit)},
                                      {"extended", c.extended},
                                      {"approver", approver},
                                      {"pauses", pauses},
                                      {"due", iso(*c.row.due)},
                                      {"weekday", weekday(*c.row.due)},
                                      {"edition", c.edition},
                                      {"provisional", c.row.provisional},
                                      {"article", article(c)},
                                      {"due_by_present_edition", iso(now.date)},
                                      {"present_edition", now.edition},
                                      {"days", flat_objects(days)}};
    return dump(json, 2);
}

/// A request that nobody has taken up stands as if it ran like any other.
void take_answer_term(Case& c, const RuleContext& context) {
    const auto term = answer_term(c, context);
    if (c.row.due || !term) return;
    c.clock_start = term->start;
    c.promised = term->limit;
    c.row.due = term->due.date;
    c.row.provisional = term->due.provisional;
    c.edition = term->due.edition;
}

Sheet days_sheet(const Case& c, std::vector<ProofDay> days, bool counted_only) {
    if (counted_only) std::erase_if(days, [](const ProofDay& day) { return !day.counted; });
    Sheet sheet = proof_sheet(days);
    sheet.title = {"办件 " + c.row.number + " 期限计算说明", "Due date of case " + c.row.number};
    return sheet;
}

/// What ends on an agreed day needs no proof.
void print_agreed(Session& session, const Case& c, Date day) {
    const std::string clause = c.row.type == CaseType::appointment ? "二(四)健全服务制度"
                               : c.row.type == CaseType::absence   ? "二(五)AB岗"
                                                                   : "二(五)";
    Sheet sheet{.key = "days",
                .title = {"办件 " + c.row.number + " 期限计算说明", "Due date of case " + c.row.number},
                .columns = {{.key = "date", .label = {"日期", "Date"}},
                            {.key = "reason", .label = {"计否", "Reason"}}},
                .rows = {{Cell(day), Cell(Label{"约定日", "agreed on"})}}};
    sheet.lines = {{"到期日 " + iso(day) + "，是约定的日子，不按期限计算，日历变动不移动（" + clause + "）",
                    "Due " + iso(day) +
                        ", a day that was agreed on: no term is counted, and no calendar moves "
                        "it (" +
                        clause + ")"}};
    const nlohmann::ordered_json json{{"case", c.row.number},
                                      {"due", iso(day)},
                                      {"weekday", weekday(day)},
                                      {"agreed", true},
                                      {"article", clause}};
    session.print({.sheets = {std::move(sheet)}, .json = dump(json, 2)});
}

int run(Session& session, const Arguments& arguments) {
    const auto kept = find_case(session.store_read_only(), arguments.text("case"));
    Case c = fold_case(kept.row, kept.entries);
    const WorkingCalendar calendar(session.setup().calendars);
    const RuleContext context{session.setup(), calendar, session.now()};
    take_answer_term(c, context);
    if (const auto day = agreed_day(c); day && c.row.due) {
        print_agreed(session, c, *day);
        return 0;
    }
    if (!c.clock_start || !c.row.due)
        throw Error(ErrorKind::refused, say("{} has no due date: it has not been accepted", c.row.number), {},
                    say("the clock starts with case accept"));
    Sheet sheet = days_sheet(c, prove(calendar, *c.clock_start, c.promised, c.extended, c.pauses),
                             arguments.has("counted"));
    const std::string approver = approver_in(kept);
    const Due now = due_date(calendar, *c.clock_start, c.promised, c.extended, c.pauses);
    add_lines(sheet, c, approver);
    add_parts(sheet, clocks(c, context, session.today()), session.setup());
    add_outcome(sheet, c, now);
    std::string json = json_of(c, approver, now, sheet);
    session.print({.sheets = {std::move(sheet)}, .json = std::move(json)});
    return 0;
}

} // namespace

extern const Command case_explain{"case", "explain", N_("Prove a due date day by day"), define, run};

} // namespace bianmin::cli
