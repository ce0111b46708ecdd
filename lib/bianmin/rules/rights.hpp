/// THE TABLE of rights: which role may take which step, how far. What a person may do is what the widest of
/// the roles allows; who holds another's post (AB岗, 二(五)) has that person's rights besides.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/duty.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// How far a right goes, the narrowest first.
enum class Reach {
    none,
    own,      ///< 本人: what concerns oneself, or whom one stands in for
    station,  ///< 本站: cases of the own station, and errands one runs
    center,   ///< 本中心: cases of the own center and its stations
    district, ///< 全区
};
std::string_view word(Reach reach);
std::string_view chinese(Reach reach);

/// By role, in the order of Role: director, deputy, window, agent, supervisor, auditor.
using Reaches = std::array<Reach, 6>;

struct RightsRow {
    Action action;
    Reaches reach;
    std::string_view clause;
    TypeSet types = every_type;
};
std::span<const RightsRow> rights();
const RightsRow& rights_row(Action action, CaseType type);

/// What is done besides steps on a case.
enum class Deed {
    import_,  ///< 导入台账
    undo,     ///< 撤销导入
    calendar, ///< 启用日历版本
    exchange, ///< 村级与中心交换
    close,    ///< 月结: a month's figures are final
    reveal,   ///< 查看完整个人信息: --reveal
};
struct DeedRow {
    Deed deed;
    std::string_view word, chinese;
    Reaches reach;
    std::string_view clause;
};
std::span<const DeedRow> deeds();
const DeedRow& deed_row(Deed deed);
/// Inside a sentence: in Chinese its name, in English the word of the command.
inline Term deed_term(Deed deed) {
    return {std::string(deed_row(deed).word), std::string(deed_row(deed).chinese)};
}

/// Whose a case is, for the question who may touch it.
struct Whose {
    CaseType type = CaseType::service;
    UnitId center, station; ///< both empty: nobody's in particular
    StaffId agent;
    std::string subject;
};
Whose whose(const CaseRow& row);
/// Of the `open` event, while there is no row.
Whose whose(const Event& opening);

/// The widest reach of the roles. Who has no role counts as a clerk of a window.
Reach reach_of(const Staff& person, const Reaches& reaches);
/// Does a reach of that person cover the case?
bool covers(const Setup& setup, const Staff& person, Reach reach, const Whose& of);
bool may(const Setup& setup, const Staff& person, Action action, const Whose& of);

/// The person by whose right `actor` does this: the actor, or one of `held`, whose posts the actor holds
/// then. nullptr: by nobody's. People whom the setup does not know are not asked (setup.person == nullptr:
/// ask before).
const Staff* by_right_of(const Setup& setup, const Staff& actor, std::span<const StaffId> held, Action action,
                         const Whose& of);

/// Why not: the role has no such right, or not here. Names the role, the clause and who may.
Finding no_right(const Setup& setup, const Staff& actor, Action action, const Whose& of);
/// nullopt: the actor may, for a unit (empty: for no unit in particular).
/// By the own right, or by that of a post held for somebody.
std::optional<Finding> no_right(const Setup& setup, const StaffId& actor, Deed deed, const UnitId& unit,
                                std::span<const StaffId> held = {});

/// An extension is approved by the head of the unit (行政许可法第四十二条): an approver that is named by the
/// id of a staff member must be director or deputy of the case's center, hold the post of one, or be whom the
/// service names. Free text is left as it is.
std::optional<Finding> approver_refusal(const Setup& setup, const std::string& approver,
                                        const Service* service, std::span<const StaffId> held,
                                        const Whose& of);

} // namespace bianmin
