/// 考评考核 (二(五)): points of the window staff by a formula, each traceable to the cases behind it. What
/// was done in a post that somebody held for another counts for who did it.
#pragma once
#include "bianmin/report/posts.hpp"
#include "bianmin/report/reports.hpp"
#include "bianmin/rules/attendance.hpp"

#include <functional>
#include <string>
#include <vector>

namespace bianmin {

struct AppraisalRequest {
    Month first, last; ///< the period, both within it
    UnitId center;
    Date today;
    StaffId explain;      ///< only this person, with everything behind the points
    bool by_home = false; ///< a sheet for each sending unit (报原单位备案)
    Date from() const { return first.first(); }
    Date to() const { return last.last(); }
    int months() const { return last - first + 1; }
};

/// Facts of the ledger, handed in.
struct AppraisalSource {
    /// Services in hand within the period, and complaints, trainings and honours, each with its log.
    std::function<void(const std::function<void(const CaseLog&)>&)> each_log;
    std::vector<Absence> absences;
    std::vector<std::pair<StaffId, DayRecord>> days; ///< of the attendance sheets
    std::vector<PostMove> moves;                     ///< who sat where before
};

/// One event or case behind a term.
struct AppraisalEvidence {
    AppraisalTerm term = AppraisalTerm::rating;
    std::string number; ///< of the case
    Date day;
    Label what;
    int value = 0; ///< per cent of a rating, minutes of a training, else 1: good, 0: not
    bool red = false;
    std::optional<Date> worked{}; ///< when it was earned, where that is another day: a rating comes later
};

struct TermScore {
    FormulaTerm term;
    std::optional<double> share; ///< 0..1 of the points; none: nothing to judge by, left out
    Label why;
    double points() const { return share.value_or(0) * term.points; }
};

struct Appraised {
    const Staff* staff = nullptr;
    std::string window, department; ///< of the windows held in the period; where most of its days were
    std::vector<TermScore> terms;
    std::vector<AppraisalEvidence> evidence; ///< by term, then day
    AttendanceSheet sheet;
    int base = 0;             ///< points of the terms that count
    std::optional<int> total; ///< hundredths of a point, of a hundred; none: nothing to appraise by
    int rank = 0;             ///< equal totals share a rank; 0: none
};

/// Whose case it was when it was completed: the handler, or who was on duty for the handler.
StaffId doer_of(const Setup& setup, std::span<const Absence> absences, const CaseLog& log);

/// The window staff of the center, the best first; those that cannot be appraised last.
std::vector<Appraised> appraise(const AppraisalRequest& request, const Setup& setup,
                                const WorkingCalendar& calendar, const AppraisalFormula& formula,
                                const AppraisalSource& source);

Document appraisal_document(const AppraisalRequest& request, const Setup& setup,
                            const AppraisalFormula& formula, const std::vector<Appraised>& people);
/// The copies of all sending units as one table, for programs: each line with its unit.
Sheet home_list(const AppraisalRequest& request, const Setup& setup, const AppraisalFormula& formula,
                const std::vector<Appraised>& people);

} // namespace bianmin
