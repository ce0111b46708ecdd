/// The case of a row without a ledger to keep it.
#include "bianmin/desk/tried_rows.hpp"

#include "bianmin/desk/near_rows.hpp"

namespace bianmin {

TriedRows::Row TriedRows::row_of(const Draft& draft) {
    const Date end = draft.finished.value_or(*draft.received);
    const bool completed = draft.outcome == Outcome::completed;
    return {.outcome = draft.outcome,
            .finished = end.number,
            .returned = completed && draft.returned && *draft.returned >= end,
            .rating = completed ? draft.rating : std::nullopt,
            .person = draft.persons.front().id_number.empty() ? draft.persons.front() : Person{}};
}

TriedRows::Met TriedRows::meet(const Draft& draft, std::int64_t digest) {
    const auto [known, fresh] = rows_.try_emplace({draft.received->number, digest}, row_of(draft));
    if (fresh) return Met::fresh;
    if (are_namesakes(known->second.person, draft.persons.front())) return Met::namesake;
    return goes_on(known->second, draft) ? Met::continued : Met::known;
}

KnownCase TriedRows::known(const Draft& draft, std::int64_t digest, std::string above) const {
    const Row& row = rows_.at({draft.received->number, digest});
    KnownCase out{.rating = row.rating, .above = std::move(above)};
    if (row.outcome != Outcome::open) out.ended = Date{row.finished};
    return out;
}

/// What ImportPlanner::continuation would find to record.
bool TriedRows::goes_on(Row& row, const Draft& draft) {
    if (row.outcome == Outcome::open && draft.outcome != Outcome::open) {
        row = row_of(draft);
        return true;
    }
    if (row.outcome != Outcome::completed) return false;
    const bool handed_over = !row.returned && draft.returned && draft.returned->number >= row.finished;
    const bool rated = !row.rating && draft.rating;
    row.returned = row.returned || handed_over;
    if (rated) row.rating = draft.rating;
    return handed_over || rated;
}

} // namespace bianmin
