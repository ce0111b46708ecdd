/// Item by item, unit by unit.
#include "bianmin/report/audit.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace bianmin {
namespace {

using Json = nlohmann::ordered_json;

Label verdict(const ItemResult& one) {
    const std::string mark = one.contradicted ? "（答复与台账不符）" : "";
    return {std::string(chinese(one.verdict)) + mark,
            std::string(word(one.verdict)) + (one.contradicted ? " (answer and ledger disagree)" : "")};
}

Label summary(const AuditResult& result) {
    return {fmt::format("得分{}，及格{}；合格{}项，不合格{}项，未查{}项：{}", result.score, result.list->pass,
                        result.passed, result.failed, result.unknown, result.ok ? "达标" : "未达标"),
            fmt::format("score {}, pass at {}; passed {}, failed {}, unknown {}: {}", result.score,
                        result.list->pass, result.passed, result.failed, result.unknown,
                        result.ok ? "passed" : "not passed")};
}

Sheet item_sheet(const UnitAudit& audit, Date at) {
    const Checklist& list = *audit.result.list;
    Sheet sheet{
        .key = "items",
        .title = {audit.unit->name + "“" + list.name + "”考核表", list.name + ": " + audit.unit->name},
        .lines = {{"日期：" + iso(at), "Day: " + iso(at)}, summary(audit.result)},
        .columns = {{.key = "item", .label = {"项目", "Item"}},
                    {.key = "verdict", .label = {"结论", "Verdict"}},
                    {.key = "weight", .label = {"分值", "Weight"}, .right = true},
                    {.key = "text", .label = {"要求", "Requirement"}},
                    {.key = "grounds", .label = {"依据", "Grounds"}},
                    {.key = "clause", .label = {"条款", "Clause"}}}};
    for (const auto& one : audit.result.items)
        sheet.rows.push_back(
            {Cell(one.item->id), Cell(verdict(one), one.verdict == ItemVerdict::failed || one.contradicted),
             Cell(one.item->weight), Cell(one.item->text), Cell(grounds(one)), Cell(one.item->clause)});
    return sheet;
}

Sheet round_sheet(const std::vector<UnitAudit>& audits, Date at) {
    const Checklist& list = *audits.front().result.list;
    Sheet sheet{.key = "units",
                .title = {"“" + list.name + "”考核汇总表", list.name},
                .lines = {{"日期：" + iso(at), "Day: " + iso(at)}},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "score", .label = {"得分", "Score"}, .right = true},
                            {.key = "passed", .label = {"合格", "Passed"}, .right = true},
                            {.key = "failed", .label = {"不合格", "Failed"}, .right = true},
                            {.key = "unknown", .label = {"未查", "Unknown"}, .right = true},
                            {.key = "verdict", .label = {"结论", "Verdict"}}}};
    for (const auto& audit : audits) {
        const AuditResult& result = audit.result;
        sheet.rows.push_back(
            {Cell(audit.unit->name), Cell(result.score), Cell(result.passed), Cell(result.failed),
             Cell(result.unknown),
             Cell(result.ok ? Label{"达标", "passed"} : Label{"未达标", "not passed"}, !result.ok)});
    }
    return sheet;
}

Sheet failed_sheet(const std::vector<UnitAudit>& audits) {
    Sheet sheet{.key = "failed",
                .title = {"不合格项目", "Failed items"},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "item", .label = {"项目", "Item"}},
                            {.key = "grounds", .label = {"依据", "Grounds"}},
                            {.key = "clause", .label = {"条款", "Clause"}}}};
    for (const auto& audit : audits)
        for (const auto& one : audit.result.items)
            if (one.verdict == ItemVerdict::failed)
                sheet.rows.push_back({Cell(audit.unit->name), Cell(one.item->id, true), Cell(grounds(one)),
                                      Cell(one.item->clause)});
    return sheet;
}

Json json_of(const ItemResult& one) {
    Json j{{"item", one.item->id},
           {"group", one.item->group},
           {"clause", one.item->clause},
           {"weight", one.item->weight},
           {"method", word(one.item->method)},
           {"verdict", word(one.verdict)},
           {"contradicted", one.contradicted}};
    j["answer"] = one.answer ? Json{{"value", one.answer->value}, {"note", one.answer->note},
                                    {"file", one.answer->file},   {"digest", one.answer->digest},
                                    {"day", iso(one.answered)},   {"inspection", one.inspection},
                                    {"inspector", one.inspector}, {"own", one.own}}
                             : Json(nullptr);
    j["evidence"] =
        one.evidence ? Json{{"measure", one.item->measure}, {"says", one.evidence->zh}} : Json(nullptr);
    return j;
}

std::string json_of(const std::vector<UnitAudit>& audits, Date at) {
    Json out = Json::array();
    for (const auto& audit : audits) {
        const AuditResult& result = audit.result;
        Json j{{"unit", audit.unit->id.text},
               {"name", audit.unit->name},
               {"standard", result.list->id},
               {"at", iso(at)},
               {"score", result.score},
               {"pass", result.list->pass},
               {"ok", result.ok},
               {"passed", result.passed},
               {"failed", result.failed},
               {"unknown", result.unknown},
               {"items", Json::array()}};
        for (const auto& one : result.items) j["items"].push_back(json_of(one));
        out.push_back(std::move(j));
    }
    return out.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Label grounds(const ItemResult& one) {
    std::string zh, en;
    if (one.answer) {
        const std::string note = one.answer->note.empty() ? "" : "（" + one.answer->note + "）";
        zh = iso(one.answered) + (one.own ? " 自查：" : " 答：") + one.answer->value + note;
        en = iso(one.answered) + (one.own ? " of itself: " : " answered: ") + one.answer->value + note;
        const ItemAnswer& answer = *one.answer;
        // A path that is the answer stands there already.
        const std::string file = answer.file.empty() || answer.file == answer.value ? "" : " " + answer.file;
        if (!answer.digest.empty()) {
            zh += file + " SHA-256 " + answer.digest;
            en += file + " SHA-256 " + answer.digest;
        }
    }
    if (one.evidence) {
        zh += (zh.empty() ? "" : "；") + one.evidence->zh;
        en += (en.empty() ? "" : "; ") + one.evidence->en;
    }
    if (zh.empty()) return {"待查：" + one.item->evidence, "to be seen: " + one.item->evidence};
    return {zh, en};
}

Document audit_document(const std::vector<UnitAudit>& audits, Date at) {
    Document document;
    document.json = json_of(audits, at);
    if (audits.size() == 1) {
        document.sheets.push_back(item_sheet(audits.front(), at));
        return document;
    }
    if (audits.empty()) return document;
    document.sheets.push_back(round_sheet(audits, at));
    if (Sheet failed = failed_sheet(audits); !failed.rows.empty())
        document.sheets.push_back(std::move(failed));
    return document;
}

Document inspection_sheet(const UnitAudit& audit, Date at) {
    const Checklist& list = *audit.result.list;
    Sheet sheet{
        .key = "inspection",
        .title = {audit.unit->name + "“" + list.name + "”检查表", list.name + ": " + audit.unit->name},
        .lines = {{list.basis + " " + list.clause + "　检查日期：　　　　", list.clause}},
        .columns = {{.key = "group", .label = {"类别", "Group"}},
                    {.key = "item", .label = {"编号", "Item"}},
                    {.key = "text", .label = {"要求", "Requirement"}},
                    {.key = "clause", .label = {"条款", "Clause"}},
                    {.key = "method", .label = {"方法", "Method"}},
                    {.key = "evidence", .label = {"要看什么", "To see"}},
                    {.key = "weight", .label = {"分值", "Weight"}, .right = true},
                    {.key = "known", .label = {"台账所示、上次答复", "Known"}},
                    {.key = "answer", .label = {"检查结果", "Answer"}},
                    {.key = "remedy", .label = {"整改工作日", "Working days to mend"}, .right = true}}};
    for (const auto& one : audit.result.items) {
        const bool known = one.answer || one.evidence;
        sheet.rows.push_back({Cell(one.item->group), Cell(one.item->id), Cell(one.item->text),
                              Cell(one.item->clause), Cell(std::string(chinese(one.item->method))),
                              Cell(one.item->evidence), Cell(one.item->weight),
                              known ? Cell(grounds(one)) : Cell(), Cell("　　　　"),
                              one.item->remedy_days > 0 ? Cell(one.item->remedy_days) : Cell()});
    }
    sheet.foot = {{"检查人", "Inspector"}, {"被检查单位", "Unit"}, {"日期", "Day"}};
    return {.sheets = {std::move(sheet)}, .json = json_of({audit}, at)};
}

} // namespace bianmin
