/// What clocks are called.
#include "bianmin/rules/clocks.hpp"

namespace bianmin {

const std::array<Word<ClockName>, 16> Words<ClockName>::table{{
    {ClockName::promise, "promise", "承诺"},
    {ClockName::statutory, "statutory", "法定"},
    {ClockName::own_stage, "own_stage", "镇街审查"},
    {ClockName::upper_stage, "upper_stage", "上级审批"},
    {ClockName::opinion, "opinion", "会办"},
    {ClockName::notice, "notice", "一次性告知"},
    {ClockName::supplement, "supplement", "待补正"},
    {ClockName::delivery, "delivery", "送达"},
    {ClockName::complaint, "complaint", "投诉答复"},
    {ClockName::rectification, "rectification", "整改反馈"},
    {ClockName::call_back, "call_back", "回访"},
    {ClockName::remittance, "remittance", "上缴"},
    {ClockName::handoff, "handoff", "移送签收"},
    {ClockName::appointment, "appointment", "预约"},
    {ClockName::absence, "absence", "返岗"},
    {ClockName::acceptance, "acceptance", "投诉受理"},
}};

Term clock_term(const Clock& clock, const Setup& setup) {
    const bool answer = clock.name == ClockName::promise && clock.clause == request_clause;
    Term out{std::string(word(clock.name)), std::string(answer ? "答复" : chinese(clock.name))};
    if (clock.about.empty()) return out;
    const Unit* unit = setup.unit(UnitId(clock.about));
    const std::string& place = !unit                    ? clock.about
                               : !unit->village.empty() ? unit->village
                               : !unit->town.empty()    ? unit->town
                                                        : unit->name;
    return {out.english + " " + clock.about, out.chinese + " " + place};
}

} // namespace bianmin
