/// 回避: whom a complaint concerns has no say in it, and does not learn who complained (二(一)投诉处理).
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"

#include <span>
#include <string_view>

namespace bianmin {

/// The complaint is against this person, the window where the person holds or takes a post, or the station
/// or center where the person works.
bool concerned(const Setup& setup, std::string_view subject, const StaffId& person);

/// It is against this station or somebody who works there, against this center or its director.
bool concerned(const Setup& setup, std::string_view subject, const UnitId& unit);

/// It is against a deputy head (副主任), about whom only who leads the unit decides.
bool about_a_deputy(const Setup& setup, std::string_view subject);

/// Who hears it: the unit that answers for whom it is against; of that unit itself, when no station, of its
/// director, and where it leaves nobody there to hear it, the one above (三(三)督查). Empty: nobody here
/// stands above.
UnitId heard_by(const Setup& setup, std::string_view subject, const UnitId& answering);

/// Who came with the case may be shown to `actor`, masked or in full, and looked for. Of a complaint to
/// nobody whom it concerns, and else to those who see the personal data of the unit that hears it, by their
/// own right or by that of a post they hold.
bool may_know_who_came(const Setup& setup, const CaseRow& row, const StaffId& actor,
                       std::span<const StaffId> held = {});

} // namespace bianmin
