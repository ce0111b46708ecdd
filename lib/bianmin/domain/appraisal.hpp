/// 考评考核 (二(五), 三(三)): how the points of a year are given, to people and to centers. Data of a formula
/// file; no behaviour here.
#pragma once
#include "bianmin/domain/words.hpp"

#include <array>
#include <string>
#include <vector>

namespace bianmin {

/// What a share of the points is given for.
enum class AppraisalTerm {
    rating,     ///< 群众测评, the basis of the appraisal
    attendance, ///< 出勤
    volume,     ///< 办件量
    timeliness, ///< 限时办结
    complaints, ///< 投诉
    cards,      ///< 黄牌、红牌
    training,   ///< 培训
    honour,     ///< 表彰
};
template<>
struct Words<AppraisalTerm> {
    static const std::array<Word<AppraisalTerm>, 8> table;
};

/// 上下班时间, in minutes of the day.
struct OfficeHours {
    int begin = 8 * 60 + 30, end = 17 * 60;
    int grace = 0; ///< minutes that are not late yet
};

struct FormulaTerm {
    AppraisalTerm term = AppraisalTerm::rating;
    int points = 0;
    int target = 0;          ///< volume: cases of a full month; training: hours of it
    int each = 0;            ///< per cent of the points that one complaint, or one lateness, costs
    int yellow = 0, red = 0; ///< the same for a card
    std::array<int, 5> levels{100, 90, 75, 30, 0}; ///< per cent of the points by rating, the best first
    std::string clause;
};

struct AppraisalFormula {
    std::string name, basis;
    std::string file; ///< as named in findings
    OfficeHours hours;
    std::vector<FormulaTerm> terms;
};

/// A checklist and what it counts of the 100 of a year's assessment (三(三)).
struct AssessmentWeight {
    std::string standard;
    int weight = 0;
};

} // namespace bianmin
