/// The rows of the papers, and what each needs to have happened.
#include "bianmin/rules/forms.hpp"

#include "bianmin/domain/receipt_number.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace bianmin {
namespace {

/// Marks a sentence for the translators.
constexpr const char* msgid(const char* id) {
    return id;
}

using Needs = PaperForm::Needs;
using Shows = PaperForm::Shows;
using enum Action;

/// 份数去向: which copy stays, and whose the other is.
constexpr std::string_view two = "存根，本单位留存|正本，交申请人";

constexpr std::array<PaperForm, 14> table{{
    {"entrustment",
     "委托书",
     "委托代办书",
     "委",
     {open, {}},
     Needs::agent,
     false,
     "受托单位留存|委托人留存",
     Shows::all,
     "二(四)委托",
     msgid("only an entrusted case has one")},
    {"acceptance",
     "受理单",
     "受理通知书",
     "受",
     {accept, {}},
     Needs::nothing,
     false,
     two,
     Shows::all,
     "二(四)受理；行政许可法第三十二条第二款",
     msgid("the case has not been accepted")},
    {"promise",
     "承诺件通知书",
     "承诺件通知书",
     "诺",
     {accept, {}},
     Needs::promised_kind,
     false,
     two,
     Shows::all,
     "二(四)(2)",
     msgid("only a promised case that was accepted has one")},
    {"notice",
     "一次性告知书",
     "一次性补正告知书",
     "告",
     {notify, {}},
     Needs::nothing,
     false,
     two,
     Shows::all,
     "二(四)受理；行政许可法第三十二条第一款第四项",
     msgid("nothing was found missing and notified")},
    {"rejection",
     "退办通知书",
     "退办通知书",
     "退",
     {reject, {}},
     Needs::nothing,
     true,
     two,
     Shows::all,
     "二(四)(5)；行政许可法第三十二条、第三十八条",
     msgid("the case was not rejected")},
    {"assignment",
     "承办单",
     "承办单",
     "承",
     {assign, transfer},
     Needs::nothing,
     false,
     "",
     Shows::contact,
     "二(四)承办",
     msgid("nobody was assigned to the case")},
    {"extension",
     "延期通知书",
     "延期办理通知书",
     "延",
     {extend, {}},
     Needs::nothing,
     false,
     two,
     Shows::all,
     "行政许可法第四十二条",
     msgid("the case was not extended")},
    {"suspension",
     "中止告知书",
     "中止计时告知书",
     "中",
     {suspend, {}},
     Needs::nothing,
     false,
     two,
     Shows::all,
     "行政许可法第四十五条",
     msgid("the case was not suspended")},
    {"escalation",
     "上报单",
     "上报件报送单",
     "报",
     {forward, {}},
     Needs::nothing,
     false,
     "",
     Shows::all,
     "二(四)(4)；行政许可法第四十三条",
     msgid("the case was not sent up")},
    {"joint",
     "会办单",
     "联办件会办单",
     "会",
     {join, {}},
     Needs::nothing,
     false,
     "",
     Shows::name,
     "二(四)(3)",
     msgid("no co-handler was asked")},
    {"delivery",
     "送达回证",
     "送达回证",
     "送",
     {complete, {}},
     Needs::nothing,
     true,
     "",
     Shows::all,
     "二(四)回交；行政许可法第四十四条",
     msgid("there is no result to hand over")},
    {"receipt",
     "收费凭条",
     "代收费用凭条",
     "收",
     {collect, {}},
     Needs::receipt,
     false,
     "存根联，本单位留存|记账联，随款上缴|收据联，交款人收执",
     Shows::all,
     "二(四)承办；行政许可法第五十九条",
     msgid("no money was collected, or the receipt was voided")},
    {"reminder",
     "督办单",
     "督办单",
     "督",
     {remind, warn},
     Needs::nothing,
     false,
     "存根，本单位留存|正本，交承办人",
     Shows::masked,
     "二(四)(4)；二(五)督查",
     msgid("the case was neither chased nor warned of")},
    {"termination",
     "代办终止单",
     "代办终止单",
     "终",
     {withdraw, reject},
     Needs::agent,
     true,
     "存根，受托单位留存|正本，交委托人",
     Shows::all,
     "二(四)自愿原则",
     msgid("only an entrusted case that was withdrawn or rejected has one")},
}};

/// What the same paper is called where it tells of something else, and in other offices.
struct OtherName {
    std::string_view name, word;
};
constexpr std::array<OtherName, 11> other_names{{
    {"催办单", "reminder"},
    {"不予受理通知书", "rejection"},
    {"转办单", "assignment"},
    {"回交单", "delivery"},
    {"受理通知书", "acceptance"},
    {"承诺单", "promise"},
    {"补正通知书", "notice"},
    {"一次性告知单", "notice"},
    {"代办委托书", "entrustment"},
    {"延期告知书", "extension"},
    {"终止单", "termination"},
}};

bool needs_met(const PaperForm& form, const Case& c) {
    switch (form.needs) {
    case Needs::nothing: return true;
    case Needs::agent: return c.row.channel == Channel::agent;
    case Needs::promised_kind: return c.row.kind == Kind::promised;
    case Needs::receipt: return receipt_for(c, {}) != nullptr;
    }
    return false;
}

bool told_by(const PaperForm& form, const Event& event) {
    const auto is = [&](const std::optional<Action>& action) { return action == event.action; };
    if (std::ranges::any_of(form.tells, is)) return true;
    // Ledgers note a fee with the step.
    return form.needs == Needs::receipt && event.facts.number("fee_fen") > 0 &&
           (event.action == accept || event.action == complete);
}

} // namespace

std::span<const PaperForm> paper_forms() {
    return table;
}

const PaperForm* paper_form(std::string_view name) {
    for (const auto& form : table)
        if (form.word == name || form.chinese == name || form.title == name) return &form;
    const auto other = std::ranges::find(other_names, name, &OtherName::name);
    return other == other_names.end() ? nullptr : paper_form(other->word);
}

std::vector<std::string> paper_names() {
    std::vector<std::string> names;
    for (const auto& form : table)
        for (const auto name : {form.word, form.chinese, form.title})
            if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
    for (const auto& other : other_names) names.emplace_back(other.name);
    return names;
}

std::vector<LoggedEvent> log_of(std::span<const Entry> entries) {
    std::vector<LoggedEvent> log;
    for (const auto& entry : entries)
        for (const auto& event : entry.events) log.push_back({&event, &entry});
    return log;
}

std::optional<std::size_t> paper_subject(const PaperForm& form, const Case& c,
                                         std::span<const LoggedEvent> log) {
    const bool reminder = form.tells[0] == remind;
    if (!needs_met(form, c) || (!reminder && !contains(types_with_papers, c.row.type))) return std::nullopt;
    for (std::size_t i = log.size(); i-- > 0;) {
        if (told_by(form, *log[i].event)) return i;
        if (form.of_outcome && log[i].event->action == reopen) return std::nullopt;
    }
    return std::nullopt;
}

std::string paper_name(const PaperForm& form, const Event& event) {
    const auto said = event.action == remind ? event.facts.text("paper") : std::string_view();
    return std::string(said.empty() ? form.chinese : said);
}

std::string printable_forms(const Case& c, std::span<const LoggedEvent> log) {
    std::string out;
    for (const auto& form : table)
        if (const auto subject = paper_subject(form, c, log))
            out += fmt::format("{}{} {}", out.empty() ? "" : ", ", form.word,
                               paper_name(form, *log[*subject].event));
    return out;
}

Finding not_printable(const PaperForm& form, const Case& c, std::span<const LoggedEvent> log) {
    const auto possible = printable_forms(c, log);
    return {.code = "form-not-due",
            .value = std::string(form.word),
            .message = {.id = form.otherwise.data(), .args = {}},
            .suggestion = possible.empty() ? say("no paper can be printed yet")
                                           : say("can be printed now: {}", possible),
            .clause = std::string(form.clause)};
}

const Receipt* receipt_for(const Case& c, std::string_view number) {
    for (auto receipt = c.receipts.rbegin(); receipt != c.receipts.rend(); ++receipt)
        if (!receipt->voided && (number.empty() || same_receipt_number(receipt->number, number)))
            return &*receipt;
    return nullptr;
}

} // namespace bianmin
