/// 通报批评 (三(三)): a draft made of the grounds that checklist 五不到位 names, with their evidence.
#pragma once
#include "bianmin/paper/official.hpp"
#include "bianmin/report/audit.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bianmin {

/// Whether the failings did harm (造成不良影响) is what an inspector says under this item of the list.
inline constexpr std::string_view impact_item = "impact";

struct CircularRequest {
    std::string issuer;
    std::string policy, number; ///< 标题、文号 of what it is based on; the title may be empty
    Date day, until;            ///< of the draft; by when what has no day of its own is put right
    /// By unit and item: the day an open rectification of it is due.
    std::map<std::pair<std::string, std::string>, Date> due{};
};

/// Criticised are those that did harm: 不到位，造成不良影响的，给予通报批评. Others have to say so: what a
/// unit says of itself (自查) criticises nobody. Where the list does not ask for harm, all of them.
bool criticised(const UnitAudit& failing);

/// Of units that fail the list: first those that are criticised, then those that are reminded.
OfficialText draft_circular(std::vector<UnitAudit> failing, const CircularRequest& request);

} // namespace bianmin
