/// What the event itself said, and the events before it.
#include "bianmin/base/text.hpp"
#include "bianmin/domain/money.hpp"
#include "bianmin/domain/naming.hpp"
#include "bianmin/report/forms.hpp"
#include "bianmin/rules/clerk.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace bianmin {
namespace {

/// Facts of events that stand on papers as they are: field, fact.
constexpr std::array<std::pair<const char*, std::string_view>, 7> plain_facts{{
    {"because", "because"},
    {"reason", "reason"},
    {"decision_basis", "basis"},
    {"remedy", "remedy"},
    {"procedure", "procedure"},
    {"note", "note"},
    {"outcome_note", "comment"},
}};

const Event* last_of(const PaperFacts& facts, Action action) {
    for (std::size_t i = facts.log.size(); i-- > 0;)
        if (facts.log[i].event->action == action) return facts.log[i].event;
    return nullptr;
}

std::string fact_of(const Event* event, std::string_view name) {
    return event ? std::string(event->facts.text(name)) : std::string();
}

std::string staff_name(const Setup& setup, const StaffId& id) {
    const Staff* staff = setup.person(id);
    return staff ? staff->name : id.text;
}

/// The log names people and units by id, or as they were written: a paper names them as people do.
std::string whom(const Setup& setup, std::string_view id) {
    if (const Unit* unit = setup.unit(UnitId(std::string(id)))) return organ_of(*unit);
    return staff_name(setup, StaffId(std::string(id)));
}

/// Who was given no term of its own answers within that of the case: the lead closes last.
FieldList co_handlers(const PaperFacts& facts) {
    FieldList list{.names = {"no", "unit_name", "unit_due", "given", "opinion"}, .rows = {}};
    const auto latest = facts.now.row.due ? chinese(*facts.now.row.due) + "前" : std::string();
    for (const auto& opinion : facts.now.opinions)
        list.rows.push_back({std::to_string(list.rows.size() + 1), opinion.unit,
                             opinion.due ? chinese(*opinion.due) : latest,
                             opinion.given ? chinese(*opinion.given) : std::string(), opinion.text});
    return list;
}

/// 环节记录: what moved the case, up to today.
FieldList steps(const PaperFacts& facts) {
    constexpr std::array told{Action::open,    Action::notify,   Action::supply,  Action::accept,
                              Action::assign,  Action::transfer, Action::join,    Action::opine,
                              Action::forward, Action::reply,    Action::suspend, Action::resume,
                              Action::extend,  Action::complete};
    FieldList list{.names = {"no", "when", "step", "by", "what", "left"}, .rows = {}};
    for (const auto& [event, entry] : facts.log) {
        if (std::ranges::find(told, event->action) == told.end()) continue;
        // One step ends where the next begins.
        if (!list.rows.empty()) list.rows.back().back() = chinese(event->occurred.date());
        std::string what;
        if (event->action == Action::join || event->action == Action::opine) what = event->facts.text("unit");
        for (const auto name : {"opinion", "to", "reply", "document", "procedure", "result", "because"})
            if (const auto text = event->facts.text(name); !text.empty())
                what.append(what.empty() ? "" : "；").append(text);
        list.rows.push_back(
            {std::to_string(list.rows.size() + 1), chinese(event->occurred.date()),
             std::string(chinese(event->action)),
             staff_name(facts.setup, entry ? clerk_of(facts.now.row, *entry, *event) : event->actor), what,
             event->action == Action::complete ? chinese(event->occurred.date()) : std::string()});
    }
    return list;
}

/// The line of the schedule that was assessed, where it has several.
std::string assessed_item(const PaperFacts& facts) {
    std::string item;
    for (std::size_t i = 0; i <= facts.subject; ++i)
        if (facts.log[i].event->action == Action::assess) item = facts.log[i].event->facts.text("item");
    return item;
}

void add_receipt(const PaperFacts& facts, Fields& fields) {
    const auto number = facts.event().facts.text("receipt");
    const Receipt* receipt = receipt_for(facts.now, number);
    const bool written = facts.form.needs == PaperForm::Needs::receipt && receipt != nullptr;
    const Fen amount = written ? receipt->amount : Fen{};
    const std::string payer = fact_of(&facts.event(), "payer");
    fields.set("receipt", written ? receipt->number : std::string())
        .set("amount", written ? yuan(amount) : std::string())
        .set("amount_capitals", written ? capitals(amount) : std::string())
        .set("collected", written ? chinese(receipt->day) : std::string())
        .set("holder", written ? staff_name(facts.setup, receipt->holder) : std::string())
        .set("fee_item", assessed_item(facts))
        .set("payer", payer.empty() ? facts.applicant.name : payer)
        .set("refunded", written && receipt->refunded.value > 0 ? yuan(receipt->refunded) : std::string())
        .set("kept", written ? yuan(amount - receipt->refunded) : std::string());
}

/// `代收10.00元（人民币壹拾元整），已退4.00元，已上缴6.00元，由收费单位按规定退还。`
std::string settlement(const Case& c) {
    const FeeAccount account = account_of(c);
    if (account.collected.value == 0) return "未代收费用。";
    std::string out = fmt::format("代收{}元（{}）", yuan(account.collected), capitals(account.collected));
    if (account.refunded.value > 0) out += fmt::format("，已退{}元", yuan(account.refunded));
    if (account.remitted.value > 0)
        out += fmt::format("，已上缴{}元，由收费单位按规定退还", yuan(account.remitted));
    if (account.on_hand.value > 0) out += fmt::format("，尚未上缴的{}元如数退还", yuan(account.on_hand));
    return out + "。";
}

void add_settlement(const PaperFacts& facts, Fields& fields) {
    const Event* handed = facts.now.row.returned ? last_of(facts, Action::return_) : nullptr;
    const Event* reply = last_of(facts, Action::reply);
    const Fen fee = facts.now.row.fee;
    fields.set("result", facts.now.result)
        .set("document", fact_of(reply, "document"))
        .set("collector", fact_of(handed, "collector"))
        .set("relation", fact_of(handed, "relation"))
        .set("explained", fact_of(handed, "note"))
        .set("paid", fee.value > 0 ? yuan(fee) : std::string())
        .set("paid_capitals", fee.value > 0 ? capitals(fee) : std::string())
        .set("settlement", settlement(facts.now))
        .set("rating", facts.now.row.rating ? std::string(chinese(*facts.now.row.rating)) : std::string());
}

/// 救济途径: the periods are those of the laws in force on the day of the decision.
std::string review(Date decided) {
    const bool new_review = decided >= make_date(2024, 1, 1), new_suit = decided >= make_date(2015, 5, 1);
    return fmt::format(
        "对本决定不服的，可以自收到本通知书之日起六十日内依法申请行政复议（《中华人民共和国行政复议法》{}"
        "），也可以自"
        "收到之日起{}个月内依法提起行政诉讼（《中华人民共和国行政诉讼法》{}）；法律另有规定的，从其规定。",
        new_review ? "第二十条" : "第九条", new_suit ? "六" : "三", new_suit ? "第四十六条" : "第三十九条");
}

/// Past whose post a reminder went up.
std::string vacancies(const PaperFacts& facts) {
    std::vector<std::string> names;
    for (const auto& post : facts.event().facts.list("vacant")) names.push_back(whom(facts.setup, post));
    return names.empty() ? "" : fmt::format("（{}离岗，无人顶岗）", join(names, "、"));
}

} // namespace

void add_events(const PaperFacts& facts, Fields& fields) {
    const Event& event = facts.event();
    for (const auto& [field, fact] : plain_facts) fields.set(field, std::string(event.facts.text(fact)));
    const auto by = event.facts.number("by");
    const bool in_days = facts.then.promised.unit == LimitUnit::day;
    const bool in_months = facts.then.promised.unit == LimitUnit::month;
    const auto expected = event.facts.number("expected");
    const auto holder = whom(facts.setup, event.facts.text("on_duty"));
    std::string to = whom(facts.setup, event.facts.text("to"));
    if (!holder.empty()) to += fmt::format("（离岗，由{}顶岗）", holder);
    fields.set("to", to + vacancies(facts))
        .set("approver", whom(facts.setup, event.facts.text("approver")))
        .set("expected", expected > 0 ? fmt::format("{}个工作日", expected) : std::string())
        .set("by", by > 0 ? fmt::format("{}{}", by,
                                        in_days     ? "日"
                                        : in_months ? "个月"
                                                    : "个工作日")
                          : "")
        .set("transferred", event.action == Action::transfer)
        .set("withdrawn", event.action == Action::withdraw)
        .set("notices", std::to_string(facts.then.row.notices))
        .set("again", facts.then.row.notices > 1)
        .set("review", review(event.occurred.date()))
        .set("units", co_handlers(facts))
        .set("steps", steps(facts));
    add_receipt(facts, fields);
    add_settlement(facts, fields);
}

} // namespace bianmin
