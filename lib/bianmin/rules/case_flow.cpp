/// The rows of the case flow and look-ups in it.
#include "bianmin/rules/case_flow.hpp"

#include "bianmin/domain/term_list.hpp"

#include <array>
#include <bit>

namespace bianmin {
namespace {

using enum Guard;

constexpr std::array<FlowRow, 43> rows{{
    {Action::open, 0, State::registered, guards(service_known, agent_allowed, kind_of_service),
     "二(四)委托、直接办理", "委托书"},
    {Action::notify, before_acceptance, State::incomplete, guards(missing_listed, notified_once),
     "二(四)受理；行政许可法第三十二条", "一次性告知书"},
    // A request that was taken up turns out to be unclear: its term begins anew with the supplement.
    {Action::notify, in_work, State::incomplete, guards(missing_listed, notified_once, not_suspended),
     "政府信息公开条例第三十条", "一次性告知书", of(CaseType::information)},
    {Action::supply, in(State::incomplete), State::registered, 0, "二(四)受理", ""},
    {Action::accept, in(State::registered), State::accepted,
     guards(service_known, materials_complete, agent_allowed, promise_in_law, fee_scheduled), "二(四)受理",
     "受理单"},
    {Action::reject, open_states, State::rejected,
     guards(reasons_given, called_back, rechecked, planned_above), "二(四)(5)；行政许可法第三十八条",
     "退办通知书"},
    {Action::assign, in_work, State::in_progress, guards(handler_named), "二(四)承办", "承办单"},
    {Action::transfer, in_work, State::in_progress, guards(handler_named, reason_given), "二(四)承办",
     "转办单"},
    {Action::join, in_work, State::in_progress, guards(joint_only, co_handler_named), "二(四)(3)", "会办单"},
    {Action::opine, in(State::in_progress), std::nullopt, guards(co_handler_asked), "二(四)(3)", ""},
    {Action::forward, in_work, State::in_progress, guards(escalated_only, not_yet_forwarded),
     "二(四)(4)；行政许可法第四十三条", "上报单"},
    {Action::reply, in(State::in_progress), std::nullopt, guards(upper_awaited), "二(四)(4)", ""},
    {Action::suspend, in_work, std::nullopt, guards(not_suspended, excluded_procedure),
     "行政许可法第四十五条", "中止告知书"},
    {Action::resume, in_work, std::nullopt, guards(is_suspended), "行政许可法第四十五条", ""},
    {Action::extend, in_work, std::nullopt, guards(extension_in_cap, reason_given), "行政许可法第四十二条",
     "延期通知书", every_type ^ of(CaseType::information, CaseType::complaint)},
    {Action::extend, in_work, std::nullopt, guards(extension_in_cap, reason_given),
     "政府信息公开条例第三十三条", "延期通知书", of(CaseType::information)},
    {Action::extend, in_work, std::nullopt, guards(extension_in_cap, reason_given),
     "二(一)；山东省省级政务服务投诉热线管理办法", "延期通知书", of(CaseType::complaint)},
    {Action::remind, open_states, std::nullopt, guards(something_runs), "二(四)(4)；二(五)督查", "催办单"},
    {Action::remind, in(State::completed, State::returned), std::nullopt, guards(something_runs),
     "二(五)督查；行政许可法第四十四条、第五十九条", "催办单"},
    {Action::complete, in_work, State::completed,
     guards(result_given, not_suspended, opinions_in, upper_answered, fee_scheduled, called_back, rechecked),
     "二(四)限时办结", ""},
    {Action::return_, in(State::completed), State::returned, guards(collector_named, settled),
     "二(四)回交；行政许可法第四十四条", "送达回证"},
    {Action::rate, in(State::completed, State::returned), std::nullopt, guards(rating_given, rated_once),
     "二(四)回交；二(五)群众测评", ""},
    {Action::withdraw, open_states, State::withdrawn, guards(called_back, rechecked, planned_above),
     "二(四)自愿原则", "代办终止单"},
    {Action::reopen, in(State::completed, State::returned), State::in_progress, guards(reason_given),
     "二(四)限时办结", ""},
    {Action::reopen, in(State::rejected, State::withdrawn), State::registered, guards(reason_given),
     "二(四)受理", ""},
    {Action::correct, open_states | closed_states, std::nullopt, guards(field_correctable, reason_given),
     "二(五)办件督查", ""},
    {Action::recount, in_work, std::nullopt, guards(reason_given), "行政许可法第八十二条", ""},
    {Action::annul, open_states | closed_states, State::annulled, guards(reason_given, planned_above),
     "二(五)情况统计", ""},
    {Action::accept, in(State::incomplete), State::accepted,
     guards(service_known, materials_complete, agent_allowed, promise_in_law, fee_scheduled), "二(四)受理",
     "受理单"},
    // A month's attendance sheet is kept from its first day; each mark is taken down as it comes.
    {Action::accept, in(State::completed), std::nullopt, 0, "二(五)考勤制度", "", of(CaseType::attendance)},
    {Action::assess, open_states | in(State::completed), std::nullopt, guards(fee_scheduled),
     "二(四)承办；行政许可法第五十八条", "", of(CaseType::service)},
    {Action::waive, open_states | closed_states, std::nullopt, guards(within_outstanding, reason_given),
     "二(四)承办", "", of(CaseType::service)},
    {Action::collect, open_states | in(State::completed, State::returned), std::nullopt,
     guards(within_outstanding, receipt_new), "二(四)承办；行政许可法第五十九条", "收费凭条",
     of(CaseType::service)},
    {Action::refund, open_states | closed_states, std::nullopt,
     guards(receipt_known, receipt_on_hand, refund_in_receipt, reason_given), "二(四)承办", "",
     of(CaseType::service)},
    {Action::void_, open_states | closed_states, std::nullopt,
     guards(receipt_known, receipt_on_hand, receipt_whole, reason_given), "二(四)承办", "",
     of(CaseType::service)},
    {Action::remit, open_states | closed_states, std::nullopt, guards(remitted_by_batch),
     "二(四)承办；行政许可法第五十九条", "", of(CaseType::service)},
    {Action::send, open_states | closed_states, std::nullopt, guards(papers_here), "二(三)；二(四)受理",
     "移送单"},
    {Action::receive, open_states | closed_states, std::nullopt, guards(papers_on_the_way),
     "二(三)；二(四)回交", ""},
    {Action::call_back, in_work | in(State::completed, State::returned), std::nullopt, 0, "二(五)群众测评",
     "", every_type ^ of(CaseType::complaint)},
    // Who complained is asked about the answer, so after it.
    {Action::call_back, in(State::completed, State::returned), std::nullopt, 0,
     "二(一)投诉处理；二(五)群众测评", "", of(CaseType::complaint)},
    {Action::print, open_states | closed_states, std::nullopt, 0, "二(四)", ""},
    {Action::warn, open_states, std::nullopt, 0, "二(五)督查", "督办单"},
    {Action::warn, closed_states, std::nullopt, 0, "行政许可法第四十四条、第五十九条", ""},
}};

constexpr bool every_action_has_a_row() {
    std::uint64_t seen = 0;
    for (const auto& row : rows) seen |= std::uint64_t{1} << static_cast<unsigned>(row.action);
    return seen == (std::uint64_t{1} << (static_cast<unsigned>(Action::warn) + 1)) - 1;
}
static_assert(every_action_has_a_row());

constexpr bool no_row_twice() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = i + 1; j < rows.size(); ++j)
            if (rows[i].action == rows[j].action && (rows[i].from & rows[j].from) != 0 &&
                (rows[i].types & rows[j].types) != 0)
                return false;
    return true;
}
static_assert(no_row_twice());

constexpr std::array guard_words = std::to_array<std::string_view>({
    "missing-listed",    "notified-once", "materials-complete", "agent-allowed",     "promise-in-law",
    "reasons-given",     "handler-named", "joint-only",         "co-handler-named",  "co-handler-asked",
    "escalated-only",    "upper-awaited", "excluded-procedure", "not-suspended",     "is-suspended",
    "extension-in-cap",  "result-given",  "opinions-in",        "upper-answered",    "collector-named",
    "rating-given",      "rated-once",    "reason-given",       "field-correctable", "service-known",
    "not-yet-forwarded", "papers-here",   "papers-on-the-way",  "fee-scheduled",     "within-outstanding",
    "receipt-new",       "receipt-known", "receipt-on-hand",    "refund-in-receipt", "receipt-whole",
    "remitted-by-batch", "settled",       "called-back",        "rechecked",         "something-runs",
    "kind-of-service",   "planned-above",
});

/// Verbs that are no answer to "what next": the program's own, money, and what accompanies a case.
bool beside_the_way(Action action) {
    return action >= Action::recount;
}

} // namespace

std::string_view word(Guard guard) {
    return guard_words[static_cast<std::size_t>(std::countr_zero(static_cast<Guards>(guard)))];
}

std::span<const FlowRow> case_flow() {
    return rows;
}

const FlowRow* flow_row(Action action, std::optional<State> from, CaseType type) {
    for (const auto& row : rows)
        if (row.action == action && contains(row.types, type) &&
            (from ? contains(row.from, *from) : row.from == 0))
            return &row;
    return nullptr;
}

int guard_count() {
    return static_cast<int>(guard_words.size());
}

Term allowed_verbs(State from, CaseType type) {
    Term out;
    for (const auto& row : rows) {
        if (!contains(row.from, from) || !contains(row.types, type) || beside_the_way(row.action)) continue;
        add(out, verb(row.action));
    }
    return out;
}

} // namespace bianmin
