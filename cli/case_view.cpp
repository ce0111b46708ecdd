/// Sheets of cases.
#include "cli/case_view.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/domain/tick.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/reminder.hpp"
#include "cli/case_json.hpp"
#include "cli/money_view.hpp"

namespace bianmin::cli {
namespace {

Cell date_cell(const std::optional<Date>& date) {
    return date ? Cell(*date) : Cell();
}

std::string unit_name(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    return unit ? unit->name : id.text;
}

std::string staff_name(const Setup& setup, const StaffId& id) {
    if (id.text == tick_actor) return "系统";
    const Staff* staff = setup.person(id);
    return staff ? staff->name : id.text;
}

std::string state_text(const CaseRow& row) {
    std::string text(chinese(row.state));
    if (row.suspended) text += "，中止";
    if (row.awaiting_upper) text += "，待批复";
    if (row.awaiting_opinions > 0) text += "，待会办";
    return text;
}

Sheet summary(const Case& c, const Setup& setup, const Person& person) {
    const CaseRow& row = c.row;
    const Service* service = setup.service(row.service, row.received);
    Sheet sheet{.key = "case",
                .title = {"办件 " + row.number, "Case " + row.number},
                .columns = {{.key = "field", .label = {"项目", "Field"}},
                            {.key = "value", .label = {"内容", "Value"}}}};
    const auto add = [&](const char* zh, std::string value) {
        if (!value.empty()) sheet.rows.push_back({Cell(zh), Cell(std::move(value))});
    };
    add("事项", service ? service->name + "（" + row.service.text + "）" : row.service.text);
    add("状态", state_text(row));
    add("类型", std::string(chinese(row.kind)));
    add("渠道", std::string(chinese(row.channel)));
    if (row.form != Form::regular) add("形式", std::string(chinese(row.form)));
    add("申请人", person.name);
    add("证件号码", person.id_number);
    add("电话", person.phone);
    add("住址", person.address);
    add("中心", unit_name(setup, row.center));
    if (!row.station.empty()) add("村站", unit_name(setup, row.station));
    if (const Window* window = setup.window(row.window)) add("窗口", window->name);
    add("首问", staff_name(setup, c.first_contact) + "，" + replaced(iso(c.opened).substr(0, 16), "T", " ") +
                    (row.import_id != 0 ? "（台账导入）" : ""));
    add("承办人", staff_name(setup, row.handler));
    add("代办员", staff_name(setup, row.agent));
    add("结果", c.result);
    if (row.rating) add("评价", std::string(chinese(*row.rating)));
    if (!c.missing.empty()) add("待补", join(c.missing, "、"));
    return sheet;
}

std::string clock_note(const Clock& clock, const Case& c) {
    if (clock.paused) return "中止中";
    if (clock.name == ClockName::own_stage && c.forwarded) return "已上报 " + iso(*c.forwarded);
    if (clock.name == ClockName::upper_stage && c.replied) return "已批复 " + iso(*c.replied);
    if (clock.name == ClockName::opinion && clock.stopped) return "已答复 " + iso(*clock.stopped);
    if (clock.due == c.row.due && clock.name != ClockName::statutory) {
        if (c.row.provisional) return "暂定";
        if (c.row.late) return "超时办结";
    }
    return clock.overdue() ? "超期" : "";
}

Sheet clock_sheet(const Case& c, const Setup& setup, Date today) {
    const WorkingCalendar calendar(setup.calendars);
    Sheet sheet{.key = "clocks",
                .title = {"时限", "Clocks"},
                .columns = {{.key = "clock", .label = {"时限", "Clock"}},
                            {.key = "limit", .label = {"期限", "Limit"}},
                            {.key = "due", .label = {"到期日", "Due"}},
                            {.key = "left", .label = {"剩余工作日", "Working days left"}, .right = true},
                            {.key = "note", .label = {"说明", "Note"}}}};
    for (const auto& clock : clocks(c, {setup, calendar, at(today)}, today)) {
        Cell left = clock.running() && clock.due ? Cell(clock.remaining) : Cell();
        left.alarm = clock.overdue();
        sheet.rows.push_back({Cell(clock_title(clock)), Cell(clock.limit ? chinese(*clock.limit) : ""),
                              date_cell(clock.due), left, Cell(clock_note(clock, c))});
    }
    return sheet;
}

/// The facts a reader of the log wants, in the order they are told; where and by whom stands elsewhere on the
/// page.
constexpr std::pair<std::string_view, std::string_view> told_facts[] = {
    {"missing", "需补"},
    {"materials", "材料"},
    {"handler", "承办人"},
    {"for", "原派"},
    {"acting_for", "代行职责"},
    {"from", "自"},
    {"until", "至"},
    {"due", "到期"},
    {"was", "原到期"},
    {"was_due", "到期"},
    {"legal_due", "法定到期"},
    {"own_due", "镇街段到期"},
    {"provisional", "暂定"},
    {"deemed", "视为受理"},
    {"reason", "理由"},
    {"basis", "依据"},
    {"remedy", "救济途径"},
    {"unit_due", "答复期限"},
    {"opinion", "意见"},
    {"to", "致"},
    {"upper_due", "上级期限"},
    {"reply", "批复"},
    {"document", "文号"},
    {"procedure", "环节"},
    {"by", "延长"},
    {"approver", "批准人"},
    {"result", "结果"},
    {"used_days", "用时工作日"},
    {"collector", "领取人"},
    {"relation", "与申请人关系"},
    {"rating", "评价"},
    {"comment", "意见"},
    {"item", "项目"},
    {"receipt", "票据"},
    {"receipts", "票据"},
    {"payer", "交款人"},
    {"batch", "批次"},
    {"field", "更正项"},
    {"value", "改为"},
    {"because", "原因"},
    {"note", "备注"},
};

std::string fact_text(const Facts& facts, std::string_view name, const Setup& setup) {
    if (name == "provisional" || name == "deemed") return {};
    if (!facts.has(name)) return {};
    if (name == "to" && setup.unit(UnitId(facts.text(name))))
        return unit_name(setup, UnitId(facts.text(name)));
    if (name == "handler" || name == "to" || name == "for" || name == "acting_for")
        return staff_name(setup, StaffId(facts.text(name)));
    if (name == "from" && parse_moment(facts.text(name)))
        return replaced(std::string(facts.text(name).substr(0, 16)), "T", " ");
    if (name == "rating")
        if (const auto rating = parse_word<Rating>(facts.text(name))) return std::string(chinese(*rating));
    if (name == "materials" && facts.text(name) == "all") return "齐全";
    const auto text = facts.text(name);
    return text.empty() ? std::to_string(facts.number(name)) : replaced(text, "\n", "、");
}

std::string warning_text(const Facts& facts) {
    const auto level = facts.text("level");
    const auto name = parse_word<ClockName>(facts.text("clock"));
    std::string out = level == "red" ? "红牌" : level == "yellow" ? "黄牌" : "未到场";
    out += "：" + (name ? std::string(chinese(*name)) : std::string(facts.text("clock")));
    if (facts.has("about")) out += " " + std::string(facts.text("about"));
    return out;
}

std::string reminder_text(const Facts& facts) {
    const auto level = facts.number("level");
    return std::string(level >= 1 && level <= 4 ? reminder_titles[level] : "");
}

std::string facts_text(const Event& event, const Setup& setup) {
    std::string out;
    const auto add = [&](std::string text) { out += (out.empty() ? "" : "；") + std::move(text); };
    if (event.action == Action::warn) add(warning_text(event.facts));
    if (event.action == Action::remind && event.facts.has("level")) add(reminder_text(event.facts));
    if (event.action == Action::join || event.action == Action::opine)
        add("单位 " + std::string(event.facts.text("unit")));
    for (const auto& [name, label] : told_facts) {
        if (event.facts.number(name) != 0 && (name == "provisional" || name == "deemed"))
            add(std::string(label));
        if (auto text = fact_text(event.facts, name, setup); !text.empty())
            add(std::string(label) + " " + text);
    }
    if (const auto fee = event.facts.number("fee_fen")) add("金额 " + yuan(Fen{fee}));
    return out;
}

/// A reminder says which of two papers it is.
std::string paper_of(const Event& event, const FlowRow* flow) {
    const auto said = event.facts.text("paper");
    return std::string(!said.empty() ? said : flow ? flow->paper : "");
}

Sheet log(const KeptCase& kept, const Setup& setup) {
    Sheet sheet{.key = "log",
                .title = {"办理记录", "Log"},
                .columns = {{.key = "occurred", .label = {"发生时间", "Occurred"}},
                            {.key = "action", .label = {"环节", "Step"}},
                            {.key = "actor", .label = {"经办", "By"}},
                            {.key = "facts", .label = {"内容", "Facts"}},
                            {.key = "paper", .label = {"文书", "Paper"}}}};
    std::optional<State> state;
    for (const auto& entry : kept.entries)
        for (const auto& event : entry.events) {
            const FlowRow* flow = flow_row(event.action, state, kept.row.type);
            const std::string when = replaced(iso(event.occurred).substr(0, 16), "T", " ");
            const bool late_entry = entry.recorded.date() > event.occurred.date();
            sheet.rows.push_back({Cell(when + (late_entry ? "（补录）" : "")),
                                  Cell(std::string(chinese(event.action))),
                                  Cell(staff_name(setup, event.actor)), Cell(facts_text(event, setup)),
                                  Cell(paper_of(event, flow))});
            if (flow && flow->to) state = flow->to;
        }
    return sheet;
}

} // namespace

Person shown(const Person& person, bool reveal) {
    return reveal ? person : masked(person);
}

Sheet case_sheet() {
    return {.key = "cases",
            .title = {"办件列表", "Cases"},
            .columns = {{.key = "number", .label = {"办件编号", "Number"}},
                        {.key = "state", .label = {"状态", "State"}},
                        {.key = "kind", .label = {"类型", "Kind"}},
                        {.key = "service", .label = {"事项", "Service"}},
                        {.key = "applicant", .label = {"申请人", "Applicant"}},
                        {.key = "received", .label = {"收件", "Received"}},
                        {.key = "due", .label = {"到期", "Due"}},
                        {.key = "ended", .label = {"办结", "Ended"}},
                        {.key = "handler", .label = {"承办人", "Handler"}}}};
}

std::vector<Cell> case_line(const ListedCase& listed, const Setup& setup, bool reveal, Date today) {
    const CaseRow& row = listed.row;
    const Service* service = setup.service(row.service, row.received);
    Cell due = date_cell(row.due);
    due.alarm = row.late || (!row.ended && row.due && *row.due < today);
    return {Cell(row.number),
            Cell(state_text(row)),
            Cell(std::string(chinese(row.kind))),
            Cell(service ? service->name : row.service.text),
            Cell(shown(listed.person, reveal).name),
            Cell(row.received),
            due,
            date_cell(row.ended),
            Cell(staff_name(setup, row.handler))};
}

Document case_document(const KeptCase& kept, const Case& c, const Setup& setup, bool reveal, Date today) {
    const Person person = shown(kept.person, reveal);
    Document document;
    document.sheets.push_back(summary(c, setup, person));
    if (auto sheet = clock_sheet(c, setup, today); !sheet.rows.empty())
        document.sheets.push_back(std::move(sheet));
    document.sheets.push_back(log(kept, setup));
    for (auto& sheet : money_sheets(c, setup)) document.sheets.push_back(std::move(sheet));
    document.json = case_json(kept, c, person, today, setup);
    return document;
}

} // namespace bianmin::cli
