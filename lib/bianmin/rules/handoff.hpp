/// The papers' way between station and center (移送、签收): whose turn it is, by when, and what was lost
/// (二(三)、二(四)).
#pragma once
#include "bianmin/rules/guards.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace bianmin {

/// An entrusted case reaches the center within three working days of registration (二(三)；二(四)受理).
inline constexpr int days_to_center = 3;
/// A result is handed over within ten working days of the decision (行政许可法第四十四条).
inline constexpr int days_to_applicant = 10;

/// Fills in `from` and `to` where the clerk left them out: the actor's unit, and the other end of the case's
/// line.
void propose_handoff(const Case& c, Event& event, const RuleContext& context);
/// Fills in `arrive_by`: going up, within three working days of registration; going down, within the promise.
void decide_handoff(const Case& c, Event& event, const RuleContext& context);

/// The unit where the papers lie: who received them last, or the one they left and have not arrived from;
/// that of the registration before.
std::string papers_at(const Case& c);
/// Lost on the way: others went in its place.
bool sent_anew(const Case& c, const Handoff& handoff);

/// Papers are sent from where they lie (登记、签收的单位). Those that are on their way cannot be sent; papers
/// lost on the way are sent anew, with a reason.
void papers_here(const Look& look);
/// What is received was sent, to whoever receives it.
void papers_on_the_way(const Look& look);

/// What is lost on the way.
enum class Loss {
    never_sent,  ///< 登记后未报送
    not_arrived, ///< 已移送未签收
    not_fetched, ///< 已办结未交付
};
std::string_view word(Loss loss);
std::string_view chinese(Loss loss);

struct LostPapers {
    Loss loss;
    std::string from, to; ///< units; `to` empty: the applicant
    Date since, due;
    int late = 0; ///< working days behind `due`
    std::string_view clause;
};
/// As of a day; `after` are the working days a paper may be under way where no date was promised.
std::vector<LostPapers> lost_papers(const Case& c, const RuleContext& context, Date today, int after);

} // namespace bianmin
