/// Who is on duty (AB岗, 二(五)): while A is away, B holds A's powers and answers for A's work. Pure
/// functions over a list of absences, each asked about a moment, so that what is recorded late counts as of
/// its own time.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/case.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// A stretch of time, both ends within it.
struct Span {
    Moment from, until;
    bool contains(Moment moment) const { return from <= moment && moment <= until; }
    bool operator==(const Span&) const = default;
};
/// What two stretches have in common.
std::optional<Span> common(const Span& a, const Span& b);

/// 离岗.
struct Absence {
    StaffId away;
    Span span;
    std::string number;  ///< of its record
    std::string reason;  ///< why away
    std::string because; ///< why the post may stand empty
    bool open = true;    ///< the return is not recorded yet
    /// Who stands in, in order, as it was fixed when the absence was recorded; none: as the setup has it.
    std::optional<std::vector<StaffId>> takers;
    std::optional<bool> reserve; ///< fixed with them: of a B post, which leaves nothing empty
};
/// Of a case of type absence: from its fact `from` to its fact `back_by`, or to when the return was recorded
/// if that was sooner. nullopt: it was cancelled before it began, or says nothing.
std::optional<Absence> absence_of(const CaseRow& row, const std::vector<Entry>& entries);

/// The last day at the post (`until` in staff.toml) lies before that day.
inline bool left_before(const Staff& person, Date day) {
    return person.until && *person.until < day;
}
/// The absence of `person` at that moment; nullptr: the person is there.
const Absence* absence_at(std::span<const Absence> absences, const StaffId& person, Moment moment);
/// Who takes over from `person`, in order: the named substitute; from a B post that names none, the A's it
/// stands in for (互为AB岗).
std::vector<StaffId> takers_of(const Setup& setup, const StaffId& person);
/// Who stands in while this absence lasts: as its record says, whatever staff.toml says by now.
std::vector<StaffId> takers_in(const Setup& setup, const Absence& absence);
bool leaves_a_reserve(const Setup& setup, const Absence& absence);
/// Writes into the facts of an absence who stands in, so that no later change of staff.toml moves it: `named`
/// for this absence only, else whom the setup names.
void fix_takers(const Setup& setup, const StaffId& away, const StaffId& named, Facts& facts);
/// The same, read back; nullopt: the record does not say.
std::optional<std::vector<StaffId>> recorded_takers(const Facts& facts);
/// Whoever is named for one absence works in the same center or one of its stations (二(五)).
std::optional<Finding> substitute_refusal(const Setup& setup, const Staff& away, const StaffId& named);
/// `people` and all their takers, each once: whose absences decide who is on duty for them.
std::vector<StaffId> with_takers(const Setup& setup, std::vector<StaffId> people);
/// Who holds the post of `person` then: the person, else the first taker who is there, else nobody
/// (无人在岗).
std::optional<StaffId> on_duty(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                               Moment moment);
/// Of whom `person` is a taker, as the setup has it.
std::vector<StaffId> stands_in_for(const Setup& setup, const StaffId& person);
/// Of whom `person` is a taker in one of these absences; each once.
std::vector<StaffId> takes_over_from(const Setup& setup, std::span<const Absence> absences,
                                     const StaffId& person);
/// Of those, the ones whose post `person` holds then.
std::vector<StaffId> held_posts(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                                Moment moment);

/// 无人在岗: neither the person nor the substitute.
struct Gap {
    StaffId post; ///< whose
    Span span;
    std::string because;
    StaffId taker; ///< who was away as well; empty: nobody is named
};
/// Within `period`, of `person`; of an absence of a B the gaps of those it stands in for are asked by their
/// names.
std::vector<Gap> gaps_of(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                         const Span& period);

/// All reasons against one more absence, beside those known of the person, of the substitute and of those the
/// person stands in for.
std::vector<Finding> absence_refusals(const Setup& setup, std::span<const Absence> known,
                                      const Absence& wanted, Moment now);

/// Who held the post of `person` over a period, in order; `by` empty: nobody.
struct Holding {
    Span span;
    StaffId by;
    bool reserve = false; ///< a B's post, taken over by an A
};
std::vector<Holding> holdings(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                              const Span& period);

} // namespace bianmin
