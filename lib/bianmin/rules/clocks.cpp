/// The clocks of a case, one function each. Days that were decided stand in the events and are read from the
/// case; days the law counts from an event are counted here.
#include "bianmin/rules/clocks.hpp"

#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/guards_voice.hpp"
#include "bianmin/rules/information.hpp"
#include "bianmin/rules/refusals.hpp"

#include <algorithm>

namespace bianmin {

namespace {

class Face {
public:
    Face(const Case& c, const RuleContext& context, Date today) : c_(c), context_(context), today_(today) {}

    std::vector<Clock> read() {
        promise();
        statutory();
        stages();
        opinions();
        notice();
        acceptance();
        supplement();
        call_back();
        delivery();
        remittances();
        handoffs();
        return std::move(out_);
    }

private:
    bool in_hand() const { return contains(in_work, c_.row.state); }

    Clock& add(Clock clock) {
        if (clock.due) {
            clock.remaining = remaining_workdays(context_.calendar, counted_from(clock), *clock.due);
            clock.provisional = provisional(clock);
        }
        return out_.emplace_back(std::move(clock));
    }
    /// Of a day that was written down, what was said with it, until `calendar apply` confirms it.
    bool provisional(const Clock& clock) const {
        const Date due = *clock.due;
        return (c_.row.provisional && due == c_.row.due) ||
               (clock.start < due && !context_.calendar.published(clock.start + 1, due));
    }
    /// A clock that stands still keeps what it had the day before; on its first day, all.
    Date counted_from(const Clock& clock) const {
        return clock.paused && !c_.pauses.empty() ? std::max(clock.start, c_.pauses.back().from - 1) : today_;
    }
    Date after(Date start, int workdays) const { return context_.calendar.add_workdays(start, workdays); }

    /// Of what ends on an agreed day there is no limit.
    void agreed(ClockName name, std::string_view clause) {
        add({.name = name,
             .start = c_.row.received,
             .due = c_.row.due,
             .stopped = c_.row.ended,
             .clause = std::string(clause),
             .warned = false})
            .provisional = false;
    }

    void promise() {
        const CaseRow& row = c_.row;
        if (!row.due) return answer();
        if (row.type == CaseType::appointment) return agreed(ClockName::appointment, "二(四)健全服务制度");
        if (row.type == CaseType::absence) return agreed(ClockName::absence, "二(五)AB岗");
        Clock clock{.name = ClockName::promise,
                    .limit = c_.promised,
                    .start = c_.clock_start.value_or(row.received),
                    .due = row.due,
                    .stopped = row.ended,
                    .clause = "二(四)限时办结",
                    .paused = row.suspended};
        if (row.type == CaseType::complaint) {
            clock.name = ClockName::complaint;
            clock.clause = "二(一)；山东省省级政务服务投诉热线管理办法";
        }
        if (row.type == CaseType::rectification) {
            clock.name = ClockName::rectification;
            clock.clause = "二(五)；国办发〔2019〕51号";
        }
        if (row.type == CaseType::information) clock.clause = std::string(request_clause);
        add(std::move(clock));
    }

    void answer() {
        const auto term = answer_term(c_, context_);
        if (!term) return;
        add({.name = ClockName::promise,
             .limit = term->limit,
             .start = term->start,
             .due = term->due.date,
             .clause = std::string(request_clause)});
    }

    /// A matter that promises what the law says has one clock.
    void statutory() {
        const CaseRow& row = c_.row;
        if (!row.legal_due || (row.type != CaseType::service && row.legal_due == row.due)) return;
        add({.name = ClockName::statutory,
             .limit = c_.statutory,
             .start = c_.clock_start.value_or(row.received),
             .due = row.legal_due,
             .stopped = row.ended,
             .clause = "行政许可法第四十二条",
             .paused = row.suspended});
    }

    /// What was asked in a round that a reopening cut off is asked no more.
    bool asked(bool awaited, const std::optional<Date>& answered) const {
        return awaited ? in_hand() : answered || c_.row.ended;
    }
    std::optional<Date> met(bool awaited, const std::optional<Date>& answered) const {
        return awaited ? std::nullopt : answered ? answered : c_.row.ended;
    }

    void stages() {
        const CaseRow& row = c_.row;
        const bool own_turn = !c_.forwarded && !row.ended;
        if (c_.own_due && asked(own_turn, c_.forwarded))
            add({.name = ClockName::own_stage,
                 .start = c_.clock_start.value_or(row.received),
                 .due = c_.own_due,
                 .stopped = met(own_turn, c_.forwarded),
                 .clause = "二(四)(4)；行政许可法第四十三条",
                 .paused = own_turn && row.suspended});
        if (c_.upper_due && asked(row.awaiting_upper, c_.replied))
            add({.name = ClockName::upper_stage,
                 .start = c_.forwarded.value_or(row.received),
                 .due = c_.upper_due,
                 .stopped = met(row.awaiting_upper, c_.replied),
                 .clause = "二(四)(4)"});
    }

    void opinions() {
        for (const auto& opinion : c_.opinions) {
            const bool awaited = !opinion.given && c_.row.awaiting_opinions > 0;
            if (!opinion.due || !asked(awaited, opinion.given)) continue;
            add({.name = ClockName::opinion,
                 .about = opinion.unit,
                 .start = c_.clock_start.value_or(c_.row.received),
                 .due = opinion.due,
                 .stopped = met(awaited, opinion.given),
                 .clause = "二(四)(3)"});
        }
    }

    /// Silence: only before the applicant has heard anything.
    void notice() {
        const CaseRow& row = c_.row;
        if (row.state != State::registered || row.notices > 0 || row.reopenings > 0) return;
        if (by_revised_regulation(row))
            add({.name = ClockName::notice,
                 .limit = Limit{supplement_asked_days, LimitUnit::workday},
                 .start = row.received,
                 .due = after(row.received, supplement_asked_days),
                 .clause = "政府信息公开条例第三十条"});
        if (row.type != CaseType::service) return;
        add({.name = ClockName::notice,
             .limit = Limit{context_.setup.silence_days, LimitUnit::workday},
             .start = row.received,
             .due = silence_ends(c_, context_),
             .clause = "行政许可法第三十二条"});
    }

    /// Silence towards who complains accepts nothing: somebody has to take it up.
    void acceptance() {
        const CaseRow& row = c_.row;
        if (row.type != CaseType::complaint || row.state != State::registered) return;
        add({.name = ClockName::acceptance,
             .limit = Limit{context_.setup.silence_days, LimitUnit::workday},
             .start = row.received,
             .due = after(row.received, context_.setup.silence_days),
             .clause = "二(一)"});
    }

    void supplement() {
        if (c_.row.state != State::incomplete) return;
        add({.name = ClockName::supplement,
             .start = c_.row.notified.value_or(c_.row.received),
             .due = c_.supply_due,
             .clause = c_.row.type == CaseType::information ? "政府信息公开条例第三十条" : "二(四)受理",
             .warned = false});
    }

    /// A rectification that follows a bad rating: the applicant is called back at once.
    void call_back() {
        const CaseRow& row = c_.row;
        if (!asks_again(c_) || row.ended || !c_.call_backs.empty()) return;
        const int days = context_.setup.timing.call_back_days;
        add({.name = ClockName::call_back,
             .limit = Limit{days, LimitUnit::workday},
             .start = row.received,
             .due = after(row.received, days),
             .clause = "二(五)群众测评"});
    }

    /// What is done at the counter at once is handed over there; a foreign ledger does not say.
    void delivery() {
        const CaseRow& row = c_.row;
        const bool at_the_counter = row.kind == Kind::instant && row.channel == Channel::window;
        if (row.type != CaseType::service || row.state != State::completed || !row.ended || at_the_counter ||
            row.import_id != 0)
            return;
        add({.name = ClockName::delivery,
             .limit = Limit{delivery_days, LimitUnit::workday},
             .start = *row.ended,
             .due = after(*row.ended, delivery_days),
             .clause = "行政许可法第四十四条"});
    }

    void remittances() {
        if (c_.row.import_id != 0) return;
        const int days = context_.setup.timing.remit_days;
        for (const auto& receipt : c_.receipts) {
            if (receipt.voided || !receipt.batch.empty() || receipt.amount <= receipt.refunded) continue;
            add({.name = ClockName::remittance,
                 .about = receipt.number,
                 .limit = Limit{days, LimitUnit::workday},
                 .start = receipt.day,
                 .due = after(receipt.day, days),
                 .clause = "二(四)承办；行政许可法第五十九条",
                 .holder = receipt.holder});
        }
    }

    void handoffs() {
        for (const auto& handoff : c_.handoffs)
            if (handoff.due && !handoff.received && &handoff == &c_.handoffs.back()) // else sent anew
                add({.name = ClockName::handoff,
                     .about = handoff.to,
                     .start = handoff.sent,
                     .due = handoff.due,
                     .clause = "二(三)",
                     .holder = handoff.sender});
    }

    const Case& c_;
    const RuleContext& context_;
    Date today_;
    std::vector<Clock> out_;
};

} // namespace

std::vector<Clock> clocks(const Case& c, const RuleContext& context, Date today) {
    if (c.row.state == State::annulled) return {};
    return Face(c, context, today).read();
}

int card_of(const Clock& clock, const RuleContext& context) {
    if (!clock.warned || !clock.running() || !clock.due || clock.paused) return 0;
    if (clock.remaining < 0) return 2;
    const int yellow = context.setup.timing.yellow_days;
    return clock.remaining <= yellow && context.calendar.workdays_between(clock.start, *clock.due) > yellow
               ? 1
               : 0;
}

bool silence_broken(const Case& c, const RuleContext& context, Date today) {
    return c.row.type == CaseType::service && c.row.state == State::registered && c.row.notices == 0 &&
           c.row.reopenings == 0 && today > silence_ends(c, context);
}

} // namespace bianmin
