/// Counting of one case.
#include "bianmin/report/tally.hpp"

#include "bianmin/report/month_end.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

bool within(std::optional<Date> day, const Period& period) {
    return day && period.first <= *day && *day <= period.last;
}

} // namespace

Period period_of(Month month, Date today) {
    return {month.first(), month.last(), std::min(month.last(), today)};
}

Standing standing(const CaseRow& row, const Period& period) {
    const bool done = row.state == State::completed || row.state == State::returned;
    const bool ended = done || row.state == State::rejected || row.state == State::withdrawn;
    const bool in_period = within(row.ended, period);
    Standing at;
    at.received = within(row.received, period);
    at.opening = row.received < period.first && !(ended && row.ended && *row.ended < period.first);
    at.completed = done && in_period;
    at.rejected = row.state == State::rejected && in_period;
    at.withdrawn = row.state == State::withdrawn && in_period;
    at.closing = in_hand(row, period.last);
    at.rejected_by_end = row.state == State::rejected && row.ended && *row.ended <= period.last;
    return at;
}

bool completed_late(const CaseRow& row) {
    return row.ended && (row.late || (row.due && *row.ended > *row.due));
}

bool overdue(const CaseRow& row, const Period& period) {
    return !row.suspended && row.due && *row.due < period.as_of;
}

void Tally::add(const CaseRow& row, const Standing& at, const Period& period) {
    opening += at.opening;
    if (at.received) {
        ++received;
        if (at.rejected_by_end)
            ++received_rejected;
        else
            ++received_as[static_cast<std::size_t>(row.kind)];
        ++forms[static_cast<std::size_t>(row.form)];
        agency += row.channel == Channel::agent;
    }
    notified += within(row.notified, period);
    rejected += at.rejected;
    withdrawn += at.withdrawn;
    if (at.completed) add_completed(row);
    if (!at.closing) return;
    ++closing;
    overdue += bianmin::overdue(row, period);
}

void Tally::add_completed(const CaseRow& row) {
    ++completed;
    if (completed_late(row))
        ++late;
    else
        ++on_time;
    early += row.due && *row.ended < *row.due && !row.late;
    const auto used = static_cast<std::size_t>(std::max(row.used_days, 0));
    if (days_.size() <= used) days_.resize(used + 1);
    ++days_[used];
    days_sum_ += static_cast<std::int64_t>(used);
    if (row.legal_limit > 0) {
        legal_limit += row.legal_limit;
        legal_used += row.legal_used;
    }
    fee += row.fee;
    if (row.rating) ++ratings[static_cast<std::size_t>(*row.rating)];
}

std::int64_t Tally::booked() const {
    return std::accumulate(appointments.begin(), appointments.end(), std::int64_t{0});
}

std::int64_t Tally::rated() const {
    return std::accumulate(ratings.begin(), ratings.end(), std::int64_t{0});
}

Decimal Tally::mean_days() const {
    if (completed == 0) return {};
    return {static_cast<double>(days_sum_) / static_cast<double>(completed), 1};
}

Decimal Tally::median_days() const {
    if (completed == 0) return {};
    const std::int64_t low = nth_days((completed + 1) / 2), high = nth_days(completed / 2 + 1);
    return {static_cast<double>(low + high) / 2, 1};
}

Decimal Tally::p90_days() const {
    if (completed == 0) return {};
    return {static_cast<double>(nth_days((completed * 9 + 9) / 10)), 0};
}

void Tally::set_days(std::vector<std::uint32_t> days) {
    days_ = std::move(days);
    days_sum_ = 0;
    for (std::size_t used = 0; used < days_.size(); ++used)
        days_sum_ += static_cast<std::int64_t>(used) * days_[used];
}

std::int64_t Tally::nth_days(std::int64_t n) const {
    std::int64_t seen = 0;
    for (std::size_t days = 0; days < days_.size(); ++days)
        if ((seen += days_[days]) >= n) return static_cast<std::int64_t>(days);
    return 0;
}

} // namespace bianmin
