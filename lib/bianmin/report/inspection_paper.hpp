/// 检查表 on paper: what an inspector takes along, with boxes to tick and places to sign (二(二), 三(三)).
#pragma once
#include "bianmin/paper/flow.hpp"
#include "bianmin/report/audit.hpp"

namespace bianmin {

/// Blank, or with what the ledger shows and what was answered last, where the audit knows it; then who
/// answered last stands below by the name in the setup.
Flow inspection_flow(const UnitAudit& audit, Moment made, const Setup& setup = {});

} // namespace bianmin
