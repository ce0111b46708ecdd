/// The proof of a due date: every day from the start to the end and why it counts or not. It walks the days
/// one by one and shares no arithmetic with due_date, so that each can be checked against the other.
#include "bianmin/rules/deadline.hpp"

namespace bianmin {
namespace {

class Walk {
public:
    Walk(const WorkingCalendar& calendar, Date start, Limit limit, std::span<const Case::Pause> pauses)
        : calendar_(calendar), pauses_(pauses), working_only_(limit.unit == LimitUnit::workday),
          total_(limit_in_unit(start, limit)) {
        // What is done the same day has no other day: this one counts.
        days_.push_back({.date = start, .counted = total_ <= 0, .why = ProofDay::Why::start});
    }

    std::vector<ProofDay> run() {
        for (int number = 0; number < total_;) number += step(number + 1);
        // The end of a limit in natural days or months: a rest day does not end it (民法典第二百零三条).
        while (!working_only_ && days_.size() > 1 && !may_end()) roll();
        return std::move(days_);
    }

private:
    /// Adds the next day; true when it counts, as the day with that number.
    bool step(int number) {
        const Date date = days_.back().date + 1;
        const DayReason reason = calendar_.reason(date);
        ProofDay day{.date = date, .detail = detail(reason), .provisional = reason.provisional};
        if (const auto* pause = pause_on(date)) {
            day.why = ProofDay::Why::paused;
            day.detail = pause->procedure;
        } else if (working_only_ && !reason.work) {
            day.why = reason.why == DayReason::Why::holiday ? ProofDay::Why::holiday : ProofDay::Why::weekend;
        } else {
            day.why = ProofDay::Why::counted;
            day.counted = true;
            day.number = number;
        }
        days_.push_back(std::move(day));
        return days_.back().counted;
    }

    bool may_end() const {
        return calendar_.works(days_.back().date) && pause_on(days_.back().date) == nullptr;
    }

    void roll() {
        const Date date = days_.back().date + 1;
        const DayReason reason = calendar_.reason(date);
        const auto* pause = pause_on(date);
        days_.push_back({.date = date,
                         .why = ProofDay::Why::rolled,
                         .detail = pause != nullptr ? pause->procedure : detail(reason),
                         .provisional = reason.provisional});
    }

    const Case::Pause* pause_on(Date date) const {
        for (const auto& pause : pauses_)
            if (pause.to && date >= pause.from && date <= *pause.to) return &pause;
        return nullptr;
    }

    static std::string detail(const DayReason& reason) {
        std::string out = reason.name;
        if (reason.why == DayReason::Why::make_up) out += "调休上班";
        if (!reason.notice.empty()) out += " " + reason.notice;
        return out;
    }

    const WorkingCalendar& calendar_;
    std::span<const Case::Pause> pauses_;
    bool working_only_;
    int total_;
    std::vector<ProofDay> days_;
};

} // namespace

std::vector<ProofDay> prove(const WorkingCalendar& calendar, Date start, Limit limit, int extra,
                            std::span<const Case::Pause> pauses) {
    limit.value += extra;
    return Walk(calendar, start, limit, pauses).run();
}

} // namespace bianmin
