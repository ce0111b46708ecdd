/// THE TABLE of conditions in words, in the order of the guards.
#include "bianmin/rules/guard_terms.hpp"

#include <array>
#include <bit>

namespace bianmin {
namespace {

struct GuardTerm {
    Guard guard;
    const char *english, *chinese;
};

using enum Guard;

constexpr std::array terms = std::to_array<GuardTerm>({
    {missing_listed, "everything missing is listed at once", "一次列明全部缺项"},
    {notified_once, "notified once; again only with a reason", "只告知一次，再次告知须有理由"},
    {materials_complete, "required materials are complete", "必备材料齐全"},
    {agent_allowed, "an agent may act", "可以代办，非须本人到场"},
    {promise_in_law, "promise within the law and the service's own", "承诺时限不超过法定时限和对外承诺"},
    {reasons_given, "facts, basis and remedy in writing", "书面说明事实、依据和救济途径"},
    {handler_named, "the handler is named", "明确承办人"},
    {joint_only, "joint cases only", "限联办件"},
    {co_handler_named, "the co-handler is named, once each, its term within that of the case",
     "明确会办单位，不重复，期限不超过本件"},
    {co_handler_asked, "that unit was asked and its opinion is given", "该单位已被征求意见，意见已写明"},
    {escalated_only, "escalated cases only", "限上报件"},
    {upper_awaited, "sent up, a reply is awaited", "已上报、待批复"},
    {excluded_procedure, "a procedure that does not count into the term", "属依法不计入期限的程序"},
    {not_suspended, "not suspended", "未中止"},
    {is_suspended, "suspended", "已中止"},
    {extension_in_cap, "extended once, within the cap, approved", "只延期一次，不超上限，经负责人批准"},
    {result_given, "a result is given", "有办理结果"},
    {opinions_in, "all opinions are in", "会办意见已齐"},
    {upper_answered, "escalated: the reply is in", "上报件已有批复"},
    {collector_named, "who collected it is named", "明确领取人"},
    {rating_given, "one of the five levels", "五级评价之一"},
    {rated_once, "not rated before", "此前未评价"},
    {reason_given, "a reason is given", "说明理由"},
    {field_correctable, "something that may be corrected", "属可更正的内容"},
    {service_known, "the service is in the catalog and published", "事项在目录内且已公布"},
    {not_yet_forwarded, "not sent up yet", "尚未上报"},
    {papers_here, "the papers are here", "材料在手，不在途中"},
    {papers_on_the_way, "the papers are on their way", "材料已送出、在途中"},
    {fee_scheduled, "fees as the catalog and their basis say", "收费符合目录的标准和依据"},
    {within_outstanding, "no more than is outstanding", "不超过应收未收金额"},
    {receipt_new, "a receipt number not used before", "票据号未用过"},
    {receipt_known, "the receipt is known", "票据已登记"},
    {receipt_on_hand, "its money is still on hand", "票款尚未上缴"},
    {refund_in_receipt, "no more than the receipt holds", "不超过票据余额"},
    {receipt_whole, "nothing of the receipt was refunded", "该票据未退过费"},
    {remitted_by_batch, "cash on hand, by the batch", "在手票款，按批上缴"},
    {settled, "nothing is outstanding", "费用已结清"},
    {called_back, "who was dissatisfied has been asked again", "对不满意的已回访"},
    {rechecked, "what a visit found missing has been seen again", "检查所见问题已复查"},
    {something_runs, "a term still runs", "仍有期限未了"},
    {kind_of_service, "joint or escalated as the catalog says", "联办、上报按目录确定"},
    {planned_above, "a task of the plan: by who set it, or above", "建设任务由下达者或其上级处理"},
});

constexpr bool in_order() {
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (static_cast<Guards>(terms[i].guard) != Guards{1} << i) return false;
    return true;
}
static_assert(in_order() && terms.back().guard == planned_above);

} // namespace

Term term(Guard guard) {
    const auto& row = terms[static_cast<std::size_t>(std::countr_zero(static_cast<Guards>(guard)))];
    return {row.english, row.chinese};
}

} // namespace bianmin
