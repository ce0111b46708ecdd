/// Puts the sentences into the order of an official text, the tables and charts behind it.
#include "bianmin/report/monthly_text.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/naming.hpp"
#include "bianmin/paper/document_flow.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/report/monthly_text_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin {
namespace {

using Order = OfficialPart::Order;
constexpr double attached_points = 8;  // so that its tables have as much room as in the report
constexpr std::size_t most_named = 10; // of a list in the text; all are attached

class MonthlyText {
public:
    explicit MonthlyText(const MonthlyFacts& facts) : facts_(facts) {}

    std::vector<OfficialPart> parts() {
        text(opening());
        part(Order::first, "办件总体情况");
        part(Order::second, "收件。", received_sentence(facts_));
        part(Order::second, "办结。", completed_sentence(facts_));
        part(Order::second, "时效。", time_sentence(facts_));
        part(Order::second, "累计。", year_sentence(facts_));
        part(Order::second, "上期调整。", adjusted_sentence(facts_));
        part(Order::first, "各" + row_noun(facts_.request.by) + "情况");
        text(rows_sentence(facts_) + stations_sentence(facts_));
        part(Order::first, "服务情况");
        part(Order::second, "代办、特色服务与收费。", agency_sentence(facts_));
        part(Order::second, "评价与投诉。", rating_sentence(facts_));
        part(Order::first, "存在的问题");
        problems();
        part(Order::first, "工作建议");
        advice();
        text("以上数据由办件台账统计产生，统计口径见附件。");
        return std::move(parts_);
    }

private:
    void text(std::string words) { parts_.push_back({.text = std::move(words)}); }
    void part(Order order, std::string heading) {
        parts_.push_back({.order = order, .heading = std::move(heading)});
    }
    void part(Order order, std::string heading, std::string words) {
        if (!words.empty()) parts_.push_back({order, std::move(heading), std::move(words)});
    }

    std::string opening() const {
        const Period& period = facts_.period;
        return fmt::format("现将{}{}年{}月份便民服务办件情况报告如下（统计期间：{}至{}{}）。",
                           facts_.unit_name, facts_.request.month.year(), facts_.request.month.month(),
                           chinese(period.first), chinese(period.as_of),
                           period.as_of < period.last ? "，本月尚未结束" : "");
    }

    /// `1．370406106-…（残疾证办理，残联窗口）应于2018年8月10日办结，…`.
    void name_cases(const std::vector<NamedCase>& cases, bool ended) {
        for (std::size_t i = 0; i < std::min(cases.size(), most_named); ++i) {
            const NamedCase& one = cases[i];
            const std::string where = one.where.empty() ? "" : "，" + one.where;
            const std::string end =
                ended && one.ended ? chinese(*one.ended) + "办结" : open_until() + "尚未办结";
            // From a Friday to the Saturday after no working day passes.
            const bool before = ended && one.ended && *one.ended <= one.due; // in time only at the second go
            const std::string late = before              ? "重办、延期前已超期"
                                     : one.days_late > 0 ? fmt::format("超期{}个工作日", one.days_late)
                                                         : "已过期限";
            part(
                Order::third, one.number,
                fmt::format("（{}{}）应于{}办结，{}，{}。", one.service, where, chinese(one.due), end, late));
        }
        if (cases.size() > most_named) text(fmt::format("其余{}件见附件。", cases.size() - most_named));
    }

    void problems() {
        const std::size_t before = parts_.size();
        if (!facts_.late.empty()) {
            part(Order::second, "超时办结。", fmt::format("本月超时办结{}件：", facts_.late.size()));
            name_cases(facts_.late, true);
        }
        if (!facts_.overdue.empty()) {
            part(Order::second, "超期在办。",
                 fmt::format("{}超期在办{}件：", open_until(), facts_.overdue.size()));
            name_cases(facts_.overdue, false);
        }
        const Tally& t = facts_.total;
        if (dissatisfied(t) + t.complaints > 0)
            part(
                Order::second, "群众意见。",
                listed({dissatisfied(t) > 0 ? fmt::format("不满意和非常不满意评价{}件", dissatisfied(t)) : "",
                        t.complaints > 0 ? fmt::format("投诉{}件", t.complaints) : ""},
                       "，") +
                    "。");
        part(Order::second, "台账质量。", ledger_quality());
        if (parts_.size() == before)
            text("从台账看，本月没有超时办结、超期在办、不满意评价、投诉和导入疑点。");
    }

    std::string open_until() const {
        return facts_.period.as_of < facts_.period.last ? "至" + chinese(facts_.period.as_of) : "月末";
    }

    std::string ledger_quality() const {
        std::string out;
        if (facts_.total.remainder() != 0)
            out += fmt::format("办件数字收支相差{}件。", std::abs(facts_.total.remainder()));
        if (facts_.doubts.empty()) return out;
        const auto open = std::ranges::count_if(facts_.doubts, &Doubt::open);
        return out + fmt::format("导入台账留有疑点{}条，{}。", facts_.doubts.size(),
                                 open == 0 ? "均不影响入账" : fmt::format("其中{}条待处理，未入账", open));
    }

    void advice() {
        text("根据本月情况提出以下建议，所列依据为山政办发〔2018〕38号文件的条款。");
        const std::size_t before = parts_.size();
        for (const auto& row : monthly_advice())
            if (row.holds(facts_))
                part(Order::second, std::string(row.topic) + "。",
                     row.sentence(facts_) + "依据：" + replaced(replaced(row.clause, "(", "（"), ")", "）") +
                         "。");
        if (parts_.size() == before)
            parts_.back().text =
                ("没有需要提出整改建议的情况，请继续做好限时办结、一次性告知和免费代办工作。");
    }

    const MonthlyFacts& facts_;
    std::vector<OfficialPart> parts_;
};

/// A closing keeps the name that a unit had; a district's organ is that of the setup.
const std::string& signing(const MonthlyFacts& facts, const Setup& setup) {
    const Unit* unit = setup.unit(facts.request.unit);
    return unit && unit->kind == UnitKind::district ? organ_of(*unit) : facts.unit_name;
}

bool is_case_list(const Sheet& sheet) {
    return sheet.key == "late" || sheet.key == "overdue";
}

OfficialAttachment attached(std::string title, Document document) {
    PageLook page = official_margins(page_for(document, false)); // 附件格式要求同正文 (7.3.6)
    page.points = attached_points;
    OfficialAttachment out{.title = std::move(title), .sections = document_sections(document, false, page)};
    if (!out.sections.empty()) out.sections.front().page = page;
    return out;
}

/// Each attachment counts from its own beginning.
void number_again(std::vector<Sheet>& sheets, std::size_t from, std::size_t number) {
    for (std::size_t i = from; i < sheets.size(); ++i, ++number) {
        std::string& title = sheets[i].title.zh;
        const auto mark = title.find("、");
        const auto own = mark == std::string::npos ? 0 : mark + std::string_view("、").size();
        title = fmt::format("{}、{}", chinese_ordinal(number), title.substr(own));
    }
}

/// The title is the one that 附件说明 names (GB/T 9704—2012, 7.3.6); two lists stand under it.
OfficialAttachment attached_lists(Document lists) {
    auto& sheets = lists.sheets;
    if (sheets.size() == 1) {
        sheets.front().title.zh = sheets.front().key == "late" ? "超时办结件清单" : "超期在办件清单";
        return attached(sheets.front().title.zh, lists);
    }
    const std::string title = "超时办结件和超期在办件清单";
    number_again(sheets, 0, 1);
    auto out = attached(title, lists);
    auto& blocks = out.sections.front().blocks;
    std::get<Paragraph>(blocks.front()).look = TextLook::heading;
    blocks.insert(blocks.begin(),
                  Paragraph{.look = TextLook::title, .runs = {{.text = title}}, .keep = true});
    return out;
}

std::vector<OfficialAttachment> attachments(const MonthlyFacts& facts) {
    Document all = monthly_document(facts), tables, lists;
    for (auto& sheet : all.sheets)
        if (!is_case_list(sheet)) tables.sheets.push_back(std::move(sheet));
    // Whole, since the text says of what it does not name that it is attached.
    for (auto& sheet : {late_table(facts, facts.late.size()), overdue_table(facts, facts.overdue.size())})
        if (!sheet.rows.empty()) lists.sheets.push_back(sheet);
    tables.charts = std::move(all.charts);
    number_again(tables.sheets, 1, 3); // the main table holds 一 and 二
    std::vector<OfficialAttachment> out;
    out.push_back(attached(tables.sheets.front().title.zh, tables));
    if (!lists.sheets.empty()) out.push_back(attached_lists(std::move(lists)));
    return out;
}

} // namespace

OfficialText monthly_text(const MonthlyFacts& facts, const Setup& setup, const std::string& issuer,
                          const std::string& to) {
    const Month month = facts.request.month;
    const std::string stamp = facts.closed ? stamp_of(facts.closed->digest) : "";
    return {.issuer = issuer.empty() ? signing(facts, setup) : issuer,
            .title =
                fmt::format("{}{}年{}月份便民服务办件情况报告", facts.unit_name, month.year(), month.month()),
            .to = to.empty() || to.ends_with("：") ? to : to + "：",
            .parts = MonthlyText(facts).parts(),
            .day = facts.request.today,
            .note = stamp.empty() ? "" : "结账摘要：" + stamp,
            .stamp = stamp,
            .attachments = attachments(facts),
            .units = {facts.request.unit.text}};
}

MonthlyTextOutcome make_monthly_text(const ReportRequest& request, const Setup& setup,
                                     const WorkingCalendar& calendar, const ReportSource& source,
                                     const std::string& issuer, const std::string& to) {
    MonthRead month = read_month(request, setup, calendar, source);
    return {monthly_text(month.facts, setup, issuer, to), std::move(month.findings)};
}

} // namespace bianmin
