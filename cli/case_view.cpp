/// Sheets of cases.
#include "cli/case_view.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/checklist.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/told_log.hpp"
#include "cli/case_facts.hpp"
#include "cli/case_json.hpp"
#include "cli/money_view.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

Cell date_cell(const std::optional<Date>& date) {
    return date ? Cell(*date) : Cell();
}

Label state_label(const CaseRow& row) {
    Label label = label_of(row.state);
    const auto add = [&](const char* zh, const char* en) {
        label.zh += std::string("，") + zh;
        label.en += std::string(", ") + en;
    };
    if (row.suspended) add("中止", "suspended");
    if (row.awaiting_upper) add("待批复", "awaiting upper level");
    if (row.awaiting_opinions > 0) add("待会办", "awaiting opinions");
    return label;
}

FactSheet summary(const Case& c, const Setup& setup, const Person& person, bool reveal) {
    const CaseRow& row = c.row;
    const Service* service = setup.service(row.service, row.received);
    const Window* window = setup.window(row.window);
    FactSheet sheet("case", {"办件 " + row.number, "Case " + row.number});
    sheet
        .add({"事项", "Service"}, service ? service->name + "（" + row.service.text + "）" : row.service.text)
        .add({"状态", "State"}, state_label(row));
    // Kind and channel say how a service is handled; a matter is told by what it is about.
    if (row.type == CaseType::service)
        sheet.add({"类型", "Kind"}, label_of(row.kind)).add({"渠道", "Channel"}, label_of(row.channel));
    for (const auto& [label, value] : matter_facts(c, setup, reveal)) sheet.add(label, value);
    if (row.form != Form::regular) sheet.add({"形式", "Form"}, label_of(row.form));
    sheet.add({"申请人", "Applicant"}, person.name)
        .add({"证件号码", "ID number"}, person.id_number)
        .add({"电话", "Phone"}, person.phone)
        .add({"住址", "Address"}, person.address)
        .add({"中心", "Center"}, unit_name(setup, row.center))
        .add({"村站", "Station"}, unit_name(setup, row.station))
        .add({"窗口", "Window"}, window ? window->name : std::string())
        .add({"首问", "First contact"}, staff_name(setup, c.first_contact) + "，" +
                                            replaced(iso(c.opened).substr(0, 16), "T", " ") +
                                            (row.import_id != 0 ? "（台账导入）" : ""))
        .add({"承办人", "Handler"}, staff_name(setup, row.handler))
        .add({"代办员", "Agent"}, staff_name(setup, row.agent));
    // What a case in hand again came to before is not what it comes to.
    const bool again = row.reopenings > 0 && !row.ended;
    sheet.add(again ? Label{"重办前结果", "Result before reopening"} : Label{"结果", "Result"}, c.result);
    if (row.rating)
        sheet.add(again ? Label{"重办前评价", "Rating before reopening"} : Label{"评价", "Rating"},
                  label_of(*row.rating));
    return sheet.add({"待补", "Missing"}, join(c.missing, "、"));
}

Label on_day(const char* zh, const char* en, Date day) {
    return {zh + (" " + iso(day)), en + (" " + iso(day))};
}

Label how_it_stands(const Clock& clock, const Case& c) {
    const Label over{"超期", "overdue"};
    if (clock.paused) return {"中止中", "suspended"};
    if (clock.name == ClockName::own_stage && c.forwarded) return on_day("已上报", "forwarded", *c.forwarded);
    if (clock.name == ClockName::upper_stage && c.replied) return on_day("已批复", "replied", *c.replied);
    if (clock.name == ClockName::opinion && clock.stopped)
        return on_day("已答复", "answered", *clock.stopped);
    if (clock.due == c.row.due && clock.name != ClockName::statutory) {
        if (c.row.late && c.row.ended) return {"超时办结", "completed late"};
        if (c.row.late) return clock.overdue() ? over : Label{"此前已超期", "overdue before"};
    }
    return clock.overdue() ? over : Label{};
}

Label clock_note(const Clock& clock, const Case& c) {
    Label note = how_it_stands(clock, c);
    if (clock.running() && clock.provisional) {
        note.zh += note.zh.empty() ? "暂定" : "，暂定";
        note.en += note.en.empty() ? "provisional" : ", provisional";
    }
    return note;
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
        sheet.rows.push_back({Cell(clock_label(clock, setup)),
                              clock.limit ? Cell(limit_label(*clock.limit)) : Cell(), date_cell(clock.due),
                              left, Cell(clock_note(clock, c))});
    }
    return sheet;
}

/// Who did it, and where that was somebody else who entered it.
std::string by_whom(const ToldEvent& told, const Setup& setup) {
    const std::string clerk = staff_name(setup, told.clerk);
    if (told.clerk == told.event->actor) return clerk;
    return clerk + "（" + staff_name(setup, told.event->actor) + "录入）";
}

Sheet log(const KeptCase& kept, const Setup& setup, bool reveal) {
    Sheet sheet{.key = "log",
                .title = {"办理记录", "Log"},
                .columns = {{.key = "occurred", .label = {"发生时间", "Occurred"}},
                            {.key = "action", .label = {"环节", "Step"}},
                            {.key = "actor", .label = {"经办", "By"}},
                            {.key = "facts", .label = {"内容", "Facts"}},
                            {.key = "paper", .label = {"文书", "Paper"}}}};
    for (const auto& told : told_log(kept.entries, kept.row.type)) {
        const Event& event = *told.event;
        const std::string when = replaced(iso(event.occurred).substr(0, 16), "T", " ");
        const bool late_entry = told.entry->recorded.date() > event.occurred.date();
        std::string facts = facts_text(event, setup, reveal);
        if (told.overruled_by)
            facts += (facts.empty() ? "" : "；") + iso(told.overruled_by->occurred.date()) + " 已" +
                     std::string(chinese(told.overruled_by->action)) + "，此条不作数";
        sheet.rows.push_back({Cell(when + (late_entry ? "（补录）" : "")), Cell(label_of(event.action)),
                              Cell(by_whom(told, setup)), Cell(std::move(facts)),
                              Cell(told.overruled_by ? "" : paper_of(event, told.flow, kept.row))});
    }
    return sheet;
}

/// What a visit answered, and the proofs it brought.
Sheet answer_sheet(const Case& c) {
    Sheet sheet{.key = "answers",
                .title = {"检查结果", "Answers"},
                .columns = {{.key = "item", .label = {"检查项", "Item"}},
                            {.key = "answer", .label = {"结果", "Answer"}},
                            {.key = "note", .label = {"备注", "Note"}},
                            {.key = "file", .label = {"文件", "File"}},
                            {.key = "sha256", .label = {"SHA-256", "SHA-256"}}}};
    for (const auto& one : decode_answers(c.opening.text("answers")))
        sheet.rows.push_back(
            {Cell(one.item), Cell(one.value), Cell(one.note), Cell(one.file), Cell(one.digest)});
    return sheet;
}

/// In whose name it stands is a unit, not somebody of the public.
bool stands_for_unit(CaseType type) {
    return type == CaseType::publication || type == CaseType::plan;
}

} // namespace

Person shown(CaseType type, const Person& person, bool reveal) {
    return reveal || stands_for_unit(type) ? person : masked(person);
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
            Cell(state_label(row)),
            Cell(label_of(row.kind)),
            Cell(service ? service->name : row.service.text),
            Cell(shown(row.type, listed.person, reveal).name),
            Cell(row.received),
            due,
            date_cell(row.ended),
            Cell(staff_name(setup, row.handler))};
}

Sheet matter_sheet() {
    Sheet sheet = case_sheet();
    sheet.columns[2] = {.key = "subject", .label = {"对象", "About"}};
    return sheet;
}

std::vector<Cell> matter_line(const ListedCase& listed, const Case& c, const Setup& setup, bool reveal,
                              Date today) {
    auto line = case_line(listed, setup, reveal, today);
    line[2] = Cell(subject_name(setup, c.row.subject));
    line[3] = Cell(matter_title(c, setup));
    return line;
}

Document case_document(const KeptCase& kept, const Case& c, const Setup& setup, bool reveal, Date today) {
    const Person person = shown(kept.row.type, kept.person, reveal);
    Document document;
    document.sheets.push_back(summary(c, setup, person, reveal).take());
    if (auto sheet = clock_sheet(c, setup, today); !sheet.rows.empty())
        document.sheets.push_back(std::move(sheet));
    if (auto sheet = answer_sheet(c); !sheet.rows.empty()) document.sheets.push_back(std::move(sheet));
    document.sheets.push_back(log(kept, setup, reveal));
    for (auto& sheet : money_sheets(c, setup)) document.sheets.push_back(std::move(sheet));
    document.json = case_json(kept, c, person, today, setup, reveal);
    return document;
}

} // namespace bianmin::cli
