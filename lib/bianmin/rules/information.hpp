/// Requests for information (信息公开申请): what the regulation of their day asks about an unclear one.
#pragma once
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/guards.hpp"

namespace bianmin {

/// A request that is unclear is asked about within so many working days, since 2019-05-15
/// (政府信息公开条例第三十条).
inline constexpr int supplement_asked_days = 7;

/// Received under 政府信息公开条例 as revised, in force since 2019-05-15.
bool by_revised_regulation(const CaseRow& request);
/// What is unclear is asked about in time: the answer's days begin anew with the supplement, so that a late
/// question would be a way to more time (第三十条).
void asked_in_time(const Look& l);
/// The notice says within what reasonable term it is to be supplemented (第三十条).
void term_named(const Look& l);
/// What was unclear is supplemented before the request can be answered.
void request_complete(const Look& l);

/// The term of the answer: it runs before anybody has taken the request up (第三十三条).
struct AnswerTerm {
    Date start;
    Limit limit;
    Due due;
};
/// Of a request that nobody has taken up; nullopt: the case is none.
std::optional<AnswerTerm> answer_term(const Case& c, const RuleContext& context);

} // namespace bianmin
