/// 口径: what each figure of the monthly report counts, printed below it.
#include "bianmin/report/monthly_sheets.hpp"

#include <array>

namespace bianmin {
namespace {

struct Definition {
    const char *name, *english_name, *text, *english;
};

constexpr std::array definitions{
    Definition{"收件", "Received", "收件日在本月内的办件，作废的不计，同一件只计一次。",
               "Cases whose day of receipt lies in the month; annulled ones left out, each counted once."},
    Definition{
        "五件", "Five columns",
        "本月收件按即办、承诺、联办、上报、退办分列，相加等于收件；月末前已退办的列入退办，其余按办件类型。",
        "The received by kind; those rejected by the month's end stand under rejected. The five add up to "
        "the received."},
    Definition{"上月结转", "Carried over", "本月以前收件，至本月首日仍未办结、退办或撤回的。",
               "Received before the month and not ended before its first day."},
    Definition{"一次性告知", "Notified", "首次一次性告知日在本月内的办件数。",
               "Cases whose first one-time notification lies in the month."},
    Definition{
        "办结", "Completed",
        "办结日在本月内的，含以前月份收件；退办、撤回不计办结。办结后重新办理的以最后一次办结为准，原办结月份"
        "改计在办；"
        "原月份已结账的，在下期“上期调整”中冲减。",
        "Completed within the month, whenever received; rejected and withdrawn ones are not completed. Of a "
        "case that was reopened its last completion counts: the month of the first has it open again, and "
        "where that month is closed, the next report's adjustments take it off."},
    Definition{
        "按时、提前、超时", "On time, early, late",
        "办结日不晚于应办结日为按时，其中早于应办结日为提前；晚于应办结日为超时。已超期的件，其后重办、"
        "延期、中止的，再办结仍计超时。",
        "Completed by the due day is on time, before it early; after it late. Whose day had passed "
        "before it was reopened, extended or suspended is late whenever it is completed."},
    Definition{"退办、撤回", "Rejected, withdrawn", "退办日、撤回日在本月内的，含以前月份收件。",
               "Rejected or withdrawn within the month, whenever received."},
    Definition{"期末在办", "Open at end",
               "至本月末日仍未办结、退办或撤回的；以后月份办结的，在本月仍计在办。",
               "Not ended by the month's last day; what ended later was still open."},
    Definition{"超期在办", "Overdue",
               "期末在办中，应办结日早于本月末日（本月未结束的，早于制表日）的；中止期间的不计。",
               "Of the open: due before the month's last day (or today, in a running month); suspended ones "
               "left out."},
    Definition{"办结率", "Completion rate", "办结÷（上月结转＋收件－退办）。",
               "Completed / (carried over + received - rejected)."},
    Definition{"按时率", "On-time rate", "按时办结÷办结。", "Completed on time / completed."},
    Definition{"用时", "Working days",
               "本月办结件自受理次日至办结日的工作日数，中止期间不计；平均为算术平均，中位为中位数，九成为九"
               "成办件在此日数内办结。",
               "Working days from the day after acceptance to completion, pauses left out; P90: nine of ten "
               "took no longer."},
    Definition{"提速率", "Speed-up",
               "1－本月办结件实际用时之和÷法定时限之和，均为工作日；法定时限按自然日或月计的，按期内的工作日"
               "计；无法定"
               "时限的不计。",
               "1 - days used / statutory days, summed over completed cases with a statutory limit; both in "
               "working days, of a limit in days or months those within it."},
    Definition{"代办件", "By agent", "本月收件中委托代办的。", "Of the received: entrusted to an agent."},
    Definition{"收费", "Fees", "本月办结件的收费合计。", "Sum of the fees of the completed."},
    Definition{"评价", "Ratings", "本月办结件的评价，按五级分列；未评价单列，不作满意计。",
               "Ratings of the completed in five levels; unrated is its own column and never praise."},
    Definition{"满意率", "Satisfied", "（非常满意＋满意＋基本满意）÷已评价件数。",
               "(very good + good + fair) / rated."},
    Definition{"投诉", "Complaints",
               "本月登记的投诉，计入被投诉人岗位所在窗口或机构；按事项、部门分列时计入所诉办件的事项，无相关"
               "办件的只计入合计。",
               "Registered in the month, where who is meant works; by service, under the service of the case "
               "it is about, else in the total alone."},
    Definition{"服务形式", "Forms of service", "本月收件中以预约、延时、上门、网上办理的。",
               "Of the received: served by appointment, after hours, at home, online."},
    Definition{"预约登记", "Appointments",
               "本月登记的预约在制表日的情况；约定日已过而未到场的计未到场，约定日及以前撤回的计取消。",
               "Agreed on in the month, as they stand today; missed where the day has passed, given up where "
               "withdrawn by that day."},
    Definition{"环比、同比", "Changes", "（本月－基期）÷基期；率的增减以百分点计。台账中没有基期办件的不计。",
               "(month - base) / base; shares in percentage points. Left out where the ledger holds nothing "
               "of the base."},
    Definition{"本年累计", "Year to date", "自1月1日至本月末日。", "From 1 January to the month's last day."},
    Definition{"各月走势", "Month by month", "本年自有办件的首月起；已结账的月份按结账时的数字。",
               "From the year's first month with a case; a closed month as it was closed."},
    Definition{"“—”", "—", "分母为0，或没有数据来源。", "The base is 0, or there is no source."},
};

} // namespace

Sheet definitions_table() {
    Sheet sheet{.key = "definitions", .title = {"口径说明", "Definitions"}};
    sheet.columns = {{"figure", {"指标", "Figure"}}, {"definition", {"口径", "Definition"}}};
    for (const auto& row : definitions)
        sheet.rows.push_back({Label{row.name, row.english_name}, Label{row.text, row.english}});
    return sheet;
}

} // namespace bianmin
