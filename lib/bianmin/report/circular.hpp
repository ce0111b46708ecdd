/// 通报批评 (三(三)): a draft made of the grounds that checklist 五不到位 names, with their evidence.
#pragma once
#include "bianmin/paper/official.hpp"
#include "bianmin/report/audit.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// Of units that fail the list; the requirement to put things right by `until` at the end.
OfficialText draft_circular(const std::vector<UnitAudit>& failing, const std::string& issuer, Date day,
                            Date until);

} // namespace bianmin
