/// The proof of a due date, day by day (期限说明).
#include "bianmin/desk/steps.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("case", N_("number of the case"))
        .flag("--counted", N_("leave out the days that do not count"));
}

const char* why_text(ProofDay::Why why) {
    switch (why) {
    case ProofDay::Why::start: return "起算日，不计入";
    case ProofDay::Why::counted: return "计入";
    case ProofDay::Why::weekend: return "休息日，不计入";
    case ProofDay::Why::holiday: return "放假，不计入";
    case ProofDay::Why::paused: return "中止，不计入";
    case ProofDay::Why::rolled: return "末日逢休息日，顺延";
    }
    return "";
}

constexpr const char* weekday_names[] = {"一", "二", "三", "四", "五", "六", "日"};

/// The article behind the reckoning.
const char* article(const Case& c) {
    if (c.row.type == CaseType::information)
        return "政府信息公开条例第三十三条（2019年5月15日前为第二十四条）：期限以工作日计算";
    return c.promised.unit == LimitUnit::workday
               ? "行政许可法第八十二条：期限以工作日计算，不含法定节假日"
               : "民法典第二百零一条至第二百零三条：开始的当日不计入，末日逢休假日顺延";
}

Sheet proof_sheet(const Case& c, const std::vector<ProofDay>& days, bool counted_only) {
    Sheet sheet{.key = "days",
                .title = {"办件 " + c.row.number + " 期限计算说明", "Due date of case " + c.row.number},
                .columns = {{.key = "date", .label = {"日期", "Date"}},
                            {.key = "weekday", .label = {"星期", "Day"}},
                            {.key = "number", .label = {"第几日", "Count"}, .right = true},
                            {.key = "why", .label = {"计算", "Reckoning"}},
                            {.key = "detail", .label = {"依据", "Source"}}}};
    for (const auto& day : days) {
        if (counted_only && !day.counted) continue;
        std::string detail = day.detail;
        if (day.provisional) detail += detail.empty() ? "暂定" : "（暂定）";
        sheet.rows.push_back({Cell(day.date), Cell(weekday_names[weekday(day.date) - 1]),
                              day.counted ? Cell(day.number) : Cell(), Cell(why_text(day.why)),
                              Cell(detail)});
    }
    return sheet;
}

/// Who approved the last extension.
std::string approver_in(const KeptCase& kept) {
    std::string approver;
    for (const auto& entry : kept.entries)
        for (const auto& event : entry.events)
            if (event.action == Action::extend) approver = event.facts.text("approver");
    return approver;
}

void add_lines(Sheet& sheet, const Case& c, const std::string& approver) {
    const auto line = [&](std::string zh, std::string en) {
        sheet.lines.push_back({std::move(zh), std::move(en)});
    };
    const bool promise = c.row.type == CaseType::service;
    line((promise ? "承诺时限 " : "时限 ") + chinese(c.promised) + "，自 " + iso(*c.clock_start) + " 起算",
         (promise ? "Promise " : "Limit ") + chinese(c.promised) + ", from " + iso(*c.clock_start));
    if (c.extended > 0) {
        const std::string by = chinese(Limit{c.extended, c.promised.unit});
        line("经批准延期 " + by + (approver.empty() ? "" : "，批准人 " + approver),
             "Extended by " + by + (approver.empty() ? "" : ", approved by " + approver));
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

int run(Session& session, const Arguments& arguments) {
    const auto kept = find_case(session.store_read_only(), arguments.text("case"));
    const Case c = fold_case(kept.row, kept.entries);
    if (!c.clock_start || !c.row.due)
        throw Error(ErrorKind::refused, say("{} has no due date: it has not been accepted", c.row.number), {},
                    say("the clock starts with case accept"));
    const WorkingCalendar calendar(session.setup().calendars);
    const auto days = prove(calendar, *c.clock_start, c.promised, c.extended, c.pauses);
    Sheet sheet = proof_sheet(c, days, arguments.has("counted"));
    const std::string approver = approver_in(kept);
    const Due now = due_date(calendar, *c.clock_start, c.promised, c.extended, c.pauses);
    add_lines(sheet, c, approver);
    add_outcome(sheet, c, now);
    std::string json = json_of(c, approver, now, sheet);
    session.print({.sheets = {std::move(sheet)}, .json = std::move(json)});
    return 0;
}

} // namespace

extern const Command case_explain{"case", "explain", N_("Prove a due date day by day"), define, run};

} // namespace bianmin::cli
