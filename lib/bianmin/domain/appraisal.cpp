/// The words of the appraisal.
#include "bianmin/domain/appraisal.hpp"

namespace bianmin {

const std::array<Word<AppraisalTerm>, 8> Words<AppraisalTerm>::table{{
    {AppraisalTerm::rating, "rating", "群众测评"},
    {AppraisalTerm::attendance, "attendance", "出勤"},
    {AppraisalTerm::volume, "volume", "办件量"},
    {AppraisalTerm::timeliness, "timeliness", "限时办结"},
    {AppraisalTerm::complaints, "complaints", "投诉"},
    {AppraisalTerm::cards, "cards", "黄牌红牌"},
    {AppraisalTerm::training, "training", "培训"},
    {AppraisalTerm::honour, "honour", "表彰"},
}};

} // namespace bianmin
