/// The appraisal on paper: everybody by rank, one person with what is behind the points, copies for the
/// sending units.
#include "bianmin/paper/json.hpp"
#include "bianmin/report/appraisal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace bianmin {
namespace {

using Json = nlohmann::ordered_json;

/// Headings short enough for a terminal.
constexpr std::array<std::string_view, 8> short_words{"测评", "出勤",   "办件", "时限",
                                                      "投诉", "红黄牌", "培训", "表彰"};

std::string period_zh(const AppraisalRequest& request) {
    return request.months() == 12 ? fmt::format("{}年", request.first.year())
                                  : fmt::format("{}年{}月", request.first.year(), request.first.month());
}

std::string period_word(const AppraisalRequest& request) {
    return request.months() == 12 ? std::to_string(request.first.year()) : iso(request.first);
}

double rounded(double value) {
    return static_cast<double>(static_cast<long long>(value * 100 + 0.5)) / 100;
}

/// The days behind the attendance's share; none where it is left out.
std::vector<StaffDay> counted_days(const Appraised& person) {
    const bool counts = std::ranges::any_of(person.terms, [](const TermScore& one) {
        return one.term.term == AppraisalTerm::attendance && one.share;
    });
    return counts ? person.sheet.days : std::vector<StaffDay>();
}

Cell points_cell(const TermScore& one) {
    return Decimal{one.share ? std::optional(rounded(one.points())) : std::nullopt, 2};
}

Cell total_cell(const Appraised& person) {
    return Decimal{person.total ? std::optional(*person.total / 100.0) : std::nullopt, 2};
}

Label title_of(const AppraisalRequest& request, const Setup& setup) {
    const Unit* unit = setup.unit(request.center);
    const std::string name = unit ? unit->name : request.center.text;
    return {name + period_zh(request) + "工作人员考评考核表",
            "Appraisal of " + name + ", " + period_word(request)};
}

std::vector<Label> notes_of(const AppraisalFormula& formula) {
    std::vector<Label> notes;
    for (const auto& term : formula.terms)
        notes.push_back({fmt::format("{}{}分：{}", chinese(term.term), term.points, term.clause),
                         fmt::format("{}: {} points, {}", word(term.term), term.points, term.clause)});
    notes.push_back({"— 表示没有依据，不计分；其余各项按“计分”栏的分值折算成百分",
                     "— : nothing to judge by, left out; the rest is scaled to a hundred"});
    notes.push_back({"同分同名次；不满月和请假按工作日折算；B岗顶岗期间的办件记给实际办理人",
                     "Equal totals share a rank; part months and leave are scaled; work done as B counts for "
                     "who did it"});
    return notes;
}

Sheet sheet_of(const AppraisalRequest& request, const Setup& setup, const AppraisalFormula& formula,
               const std::vector<const Appraised*>& people) {
    Sheet sheet{.key = "appraisal",
                .title = title_of(request, setup),
                .lines = {{formula.name, "Formula: " + formula.file}},
                .columns = {{.key = "rank", .label = {"名次", "Rank"}, .right = true},
                            {.key = "name", .label = {"姓名", "Name"}},
                            {.key = "window", .label = {"窗口", "Window"}}},
                .notes = notes_of(formula)};
    for (const auto& term : formula.terms)
        sheet.columns.push_back({.key = std::string(word(term.term)),
                                 .label = {std::string(short_words[static_cast<std::size_t>(term.term)]),
                                           std::string(word(term.term))},
                                 .right = true});
    sheet.columns.push_back({.key = "base", .label = {"计分", "Of"}, .right = true});
    sheet.columns.push_back({.key = "total", .label = {"总分", "Total"}, .right = true});
    for (const Appraised* person : people) {
        std::vector<Cell> row{person->rank ? Cell(person->rank) : Cell("—"), Cell(person->staff->name),
                              Cell(person->window)};
        for (const auto& one : person->terms) row.push_back(points_cell(one));
        row.emplace_back(person->base);
        row.push_back(total_cell(*person));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Json json_of(const Appraised& person, bool explained) {
    Json out{{"rank", person.rank ? Json(person.rank) : Json()},
             {"staff", person.staff->id.text},
             {"name", person.staff->name},
             {"window", person.window},
             {"department", person.department},
             {"base", person.base},
             {"total", person.total ? Json(*person.total / 100.0) : Json()},
             {"terms", Json::array()}};
    for (const auto& one : person.terms)
        out["terms"].push_back({{"term", word(one.term.term)},
                                {"points", one.term.points},
                                {"share", one.share ? Json(rounded(*one.share * 100) / 100) : Json()},
                                {"score", one.share ? Json(rounded(one.points())) : Json()},
                                {"why", one.why.zh},
                                {"clause", one.term.clause}});
    if (!explained) return out;
    out["evidence"] = Json::array();
    for (const auto& one : person.evidence)
        out["evidence"].push_back({{"term", word(one.term)},
                                   {"case", one.number},
                                   {"day", iso(one.day)},
                                   {"what", one.what.zh},
                                   {"value", one.value}});
    for (const auto& day : counted_days(person))
        if (day.state != DayState::rest && day.state != DayState::ahead && day.state != DayState::outside)
            out["evidence"].push_back({{"term", word(AppraisalTerm::attendance)},
                                       {"case", day.number},
                                       {"day", iso(day.day)},
                                       {"what", chinese(day.state)},
                                       {"value", day.state == DayState::present ? 1 : 0}});
    return out;
}

std::string document_json(const AppraisalRequest& request, const AppraisalFormula& formula,
                          const std::vector<const Appraised*>& people, bool explained) {
    Json out{{"period", period_word(request)},
             {"center", request.center.text},
             {"formula", formula.file},
             {"people", Json::array()}};
    for (const Appraised* person : people) out["people"].push_back(json_of(*person, explained));
    return dump(out, 2);
}

Sheet terms_sheet(const AppraisalRequest& request, const Setup& setup, const AppraisalFormula& formula,
                  const Appraised& person) {
    Label title = title_of(request, setup);
    title.zh += "：" + person.staff->name;
    title.en += ": " + person.staff->id.text;
    Sheet sheet{.key = "terms",
                .title = std::move(title),
                .columns = {{.key = "term", .label = {"项目", "Term"}},
                            {.key = "points", .label = {"分值", "Points"}, .right = true},
                            {.key = "share", .label = {"得分率", "Share"}, .right = true},
                            {.key = "score", .label = {"得分", "Score"}, .right = true},
                            {.key = "why", .label = {"依据", "Why"}}},
                .notes = notes_of(formula)};
    for (const auto& one : person.terms)
        sheet.rows.push_back(
            {Cell(Label{std::string(chinese(one.term.term)), std::string(word(one.term.term))}),
             Cell(one.term.points),
             one.share ? Cell(Ratio{std::llround(*one.share * 10'000), 10'000}) : Cell("—"), points_cell(one),
             Cell(one.why)});
    const Label why = person.total ? Label{fmt::format("计分{}分，折算百分", person.base),
                                           fmt::format("of {} points, scaled to 100", person.base)}
                                   : Label{"没有可以考评的依据", "nothing to appraise by"};
    sheet.totals = {Cell(Label{"总分", "Total"}), Cell(person.base), Cell(""), total_cell(person), Cell(why)};
    return sheet;
}

Label day_words(const StaffDay& day) {
    std::string zh(chinese(day.state)), en(word(day.state));
    const auto mark = [&](bool yes, const char* chinese_word, const char* english_word) {
        if (!yes) return;
        zh += std::string("，") + chinese_word;
        en += std::string(", ") + english_word;
    };
    mark(day.late, "迟到", "late");
    mark(day.early, "早退", "early");
    mark(day.open, "缺签", "not signed in or out");
    if (!day.note.empty()) zh += "：" + day.note;
    return {zh, en};
}

Sheet evidence_sheet(const Appraised& person) {
    Sheet sheet{.key = "evidence",
                .title = {"得分依据", "What is behind the points"},
                .columns = {{.key = "term", .label = {"项目", "Term"}},
                            {.key = "case", .label = {"编号", "Number"}},
                            {.key = "day", .label = {"日期", "Day"}},
                            {.key = "what", .label = {"内容", "What"}}}};
    const auto add = [&](AppraisalTerm term, const std::string& number, Date day, const Label& what,
                         bool red) {
        sheet.rows.push_back({Cell(Label{std::string(chinese(term)), std::string(word(term))}), Cell(number),
                              Cell(day), Cell(what, red)});
    };
    for (const auto& one : person.evidence) add(one.term, one.number, one.day, one.what, one.red);
    for (const auto& day : counted_days(person))
        if (day.state != DayState::rest && day.state != DayState::ahead && day.state != DayState::outside)
            add(AppraisalTerm::attendance, day.number, day.day, day_words(day),
                day.state == DayState::missing || day.late || day.early || day.open);
    return sheet;
}

/// 报原单位备案: each sending unit gets its own people, with their places among all.
std::vector<Sheet> home_sheets(const AppraisalRequest& request, const Setup& setup,
                               const AppraisalFormula& formula, const std::vector<const Appraised*>& people) {
    std::set<std::string> departments;
    for (const Appraised* person : people) departments.insert(person->department);
    std::vector<Sheet> sheets;
    for (const auto& department : departments) {
        std::vector<const Appraised*> own;
        std::ranges::copy_if(people, std::back_inserter(own),
                             [&](const Appraised* one) { return one->department == department; });
        Sheet sheet = sheet_of(request, setup, formula, own);
        sheet.key = "home";
        sheet.apart = true;
        sheet.lines.insert(sheet.lines.begin(), {"报原单位备案：" + department, "Copy for: " + department});
        sheet.foot = {{"制表", "Made by"}, {"中心主任", "Director"}, {"原单位签收", "Received"}};
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace

Sheet home_list(const AppraisalRequest& request, const Setup& setup, const AppraisalFormula& formula,
                const std::vector<Appraised>& people) {
    std::vector<const Appraised*> all;
    for (const auto& person : people) all.push_back(&person);
    std::ranges::stable_sort(all, {}, [](const Appraised* one) { return std::string_view(one->department); });
    Sheet sheet = sheet_of(request, setup, formula, all);
    sheet.columns.insert(sheet.columns.begin(), {.key = "department", .label = {"原单位", "Sending unit"}});
    for (std::size_t i = 0; i < all.size(); ++i)
        sheet.rows[i].insert(sheet.rows[i].begin(), Cell(all[i]->department));
    return sheet;
}

Document appraisal_document(const AppraisalRequest& request, const Setup& setup,
                            const AppraisalFormula& formula, const std::vector<Appraised>& people) {
    std::vector<const Appraised*> all;
    for (const auto& person : people)
        if (request.explain.empty() || person.staff->id == request.explain) all.push_back(&person);
    Document out;
    out.json = document_json(request, formula, all, !request.explain.empty());
    if (request.explain.empty()) {
        if (request.by_home)
            out.sheets = home_sheets(request, setup, formula, all);
        else
            out.sheets.push_back(sheet_of(request, setup, formula, all));
        return out;
    }
    for (const Appraised* person : all) {
        out.sheets.push_back(terms_sheet(request, setup, formula, *person));
        out.sheets.push_back(evidence_sheet(*person));
    }
    return out;
}

} // namespace bianmin
