/// What the commands of attendance and appraisal share: the formula's file, whose sheet it is.
#pragma once
#include "bianmin/domain/appraisal.hpp"
#include "bianmin/report/posts.hpp"
#include "bianmin/store/store.hpp"
#include "cli/arguments.hpp"
#include "cli/session.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

/// The workspace's formula, or that of a file. Throws Error(not_found | configuration) with every fault.
AppraisalFormula formula_of(Session& session, const std::string& file = {});
/// --center, else the unit whose ledger it is, else where the actor works. Throws Error(usage).
UnitId unit_asked_for(Session& session, const Arguments& arguments);
/// The people of a center (its departments' too) or a station.
std::vector<const Staff*> people_of(const Setup& setup, const UnitId& unit);
/// The transfers that took place, by whom and when.
std::vector<PostMove> post_moves(Store& store);

} // namespace bianmin::cli
