/// 考核结果: audits as sheets and JSON.
#pragma once
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/checklist.hpp"

#include <vector>

namespace bianmin {

struct UnitAudit {
    const Unit* unit = nullptr;
    AuditResult result;
};

/// What a verdict stands on: `2018-08-10 答：是（照片）；2018年6月1日至8月10日按期办结12/12`.
Label grounds(const ItemResult& one);

/// One unit: its items. Several: one line each, and below what failed. `at` is the day of the audit.
Document audit_document(const std::vector<UnitAudit>& audits, Date at);

/// 检查表: the list as an inspector takes it along; answers and evidence are filled in where they are known.
Document inspection_sheet(const UnitAudit& audit, Date at);

} // namespace bianmin
