/// Who has to move before a clock ends (首问负责、限时办结): the handler and the agent; until there is one,
/// the first contact and the window, and of what is heard about somebody the head of the unit.
#pragma once
#include "bianmin/rules/clocks.hpp"

#include <vector>

namespace bianmin {

enum class ChargeAs {
    handler,       ///< 承办
    agent,         ///< 代办
    delivery,      ///< 待回交: completed, not handed over yet
    sender,        ///< 移送: the papers are on their way
    cash,          ///< 在手现金
    first_contact, ///< 首问, while nobody handles it
    window,        ///< 窗口待受理, likewise
    head,          ///< 待交办: the head of the unit, until it is assigned
    subject,       ///< 整改: whom it is about
};
std::string_view word(ChargeAs as);
std::string_view chinese(ChargeAs as);

struct InCharge {
    StaffId who;
    ChargeAs as = ChargeAs::handler;
};
/// The first one is asked first; nobody twice. Posts, whoever holds them just then.
std::vector<InCharge> in_charge(const Case& c, const Clock& clock, const Setup& setup);
/// Director and deputy of the center that received it, before them the head of the station; of the district
/// also who supervises there.
std::vector<StaffId> heads_of(const Setup& setup, const CaseRow& row);

} // namespace bianmin
