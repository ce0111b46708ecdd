/// THE TABLE of the case flow: which verb may follow in which state, under which conditions, by which clause.
#pragma once
#include "bianmin/domain/words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bianmin {

/// A set of states as bits.
using StateSet = std::uint16_t;
constexpr StateSet in(State state) {
    return static_cast<StateSet>(1U << static_cast<unsigned>(state));
}
template<class... States>
constexpr StateSet in(State first, States... more) {
    return static_cast<StateSet>(in(first) | in(more...));
}
constexpr bool contains(StateSet set, State state) {
    return (set & in(state)) != 0;
}
inline constexpr StateSet before_acceptance = in(State::registered, State::incomplete);
inline constexpr StateSet in_work = in(State::accepted, State::in_progress);
inline constexpr StateSet open_states = before_acceptance | in_work;
inline constexpr StateSet closed_states =
    in(State::completed, State::returned, State::rejected, State::withdrawn);

/// A set of case types as bits.
using TypeSet = std::uint32_t;
template<class... Types>
constexpr TypeSet of(Types... types) {
    return static_cast<TypeSet>(((1U << static_cast<unsigned>(types)) | ...));
}
inline constexpr TypeSet every_type = (1U << std::tuple_size_v<decltype(Words<CaseType>::table)>)-1;
constexpr bool contains(TypeSet set, CaseType type) {
    return (set >> static_cast<unsigned>(type) & 1U) != 0;
}

/// A condition of a verb besides the state; each is one function of refusals.cpp.
enum class Guard : std::uint64_t {
    missing_listed = 1 << 0,      ///< notify names what is missing, all at once
    notified_once = 1 << 1,       ///< a second notification needs a reason and is counted
    materials_complete = 1 << 2,  ///< required materials at acceptance
    agent_allowed = 1 << 3,       ///< not where the applicant must appear
    promise_in_law = 1 << 4,      ///< promise <= statutory
    reasons_given = 1 << 5,       ///< facts, basis, remedy in writing
    handler_named = 1 << 6,       ///< who handles it
    joint_only = 1 << 7,          ///< 联办件
    co_handler_named = 1 << 8,    ///< which unit, once each, one level
    co_handler_asked = 1 << 9,    ///< an opinion that was asked for
    escalated_only = 1 << 10,     ///< 上报件
    upper_awaited = 1 << 11,      ///< a reply that was asked for
    excluded_procedure = 1 << 12, ///< suspension only for declared procedures
    not_suspended = 1 << 13,
    is_suspended = 1 << 14,
    extension_in_cap = 1 << 15, ///< once, within the cap, approved
    result_given = 1 << 16,
    opinions_in = 1 << 17,    ///< the lead closes last
    upper_answered = 1 << 18, ///< 上报件: the upper stage was asked and has replied
    collector_named = 1 << 19,
    rating_given = 1 << 20,
    rated_once = 1 << 21,
    reason_given = 1 << 22, ///< `because`
    field_correctable = 1 << 23,
    service_known = 1 << 24,
    not_yet_forwarded = 1 << 25,
    papers_here = 1 << 26,        ///< what is sent is not on its way
    papers_on_the_way = 1 << 27,  ///< what is received was sent
    fee_scheduled = 1 << 28,      ///< within the service's schedule, with its legal basis
    within_outstanding = 1 << 29, ///< nothing is paid or waived twice
    receipt_new = 1 << 30,        ///< a number not used before
    receipt_known = 1ULL << 31,
    receipt_on_hand = 1ULL << 32,   ///< what was handed in comes back first
    refund_in_receipt = 1ULL << 33, ///< no more than the receipt holds
    receipt_whole = 1ULL << 34,     ///< nothing of it was refunded
    remitted_by_batch = 1ULL << 35, ///< cash that is there, by the batch
    settled = 1ULL << 36,           ///< 结算: nothing is outstanding
    called_back = 1ULL << 37,       ///< 回访: who was dissatisfied has been asked again
    rechecked = 1ULL << 38,         ///< 复查: what an inspection found missing has been seen
    something_runs = 1ULL << 39,    ///< of a case that is completed, a term still runs
    kind_of_service = 1ULL << 40,   ///< 联办 and 上报 are not the clerk's to choose
    planned_above = 1ULL << 41,     ///< 建设任务: taken out of the plan by who put it there, or above
};
using Guards = std::uint64_t;
constexpr Guards guards() {
    return 0;
}
template<class... More>
constexpr Guards guards(Guard first, More... more) {
    return static_cast<Guards>(first) | guards(more...);
}
std::string_view word(Guard guard);

struct FlowRow {
    Action action;
    StateSet from;           ///< 0: there is no case yet
    std::optional<State> to; ///< none: the state stays
    Guards guards;
    std::string_view clause;
    std::string_view paper; ///< 文书 that goes with it; empty where none
    TypeSet types = every_type;
};

/// All rows, in the order of the verbs; a verb may have several rows with disjoint `from`.
std::span<const FlowRow> case_flow();
/// The row of a verb in a state; nullptr: not allowed.
const FlowRow* flow_row(Action action, std::optional<State> from, CaseType type = CaseType::service);
/// The verbs allowed in a state, for messages.
Term allowed_verbs(State from, CaseType type = CaseType::service);
/// How many guards there are; the n-th is `static_cast<Guard>(1ULL << n)`.
int guard_count();

} // namespace bianmin
