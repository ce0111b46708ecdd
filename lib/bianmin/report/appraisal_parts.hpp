/// The two halves of an appraisal: what is behind it, and the share each term gives.
#pragma once
#include "bianmin/report/appraisal.hpp"

#include <map>

namespace bianmin {

/// What the ledger says of each person, by id.
std::map<StaffId, std::vector<AppraisalEvidence>> appraisal_evidence(const AppraisalRequest& request,
                                                                     const Setup& setup,
                                                                     const AppraisalFormula& formula,
                                                                     const AppraisalSource& source);

/// Of a person, what the shares are measured against.
struct AppraisalMeasure {
    int period_days = 0; ///< working days of the whole period
    int post_days = 0;   ///< those at the post: an A's own, for a B those it stood in
    int months = 1;
};
TermScore score_term(const FormulaTerm& term, const AppraisalMeasure& measure, const Appraised& person);

} // namespace bianmin
