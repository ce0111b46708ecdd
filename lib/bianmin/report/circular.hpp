/// 通报批评 (三(三)): a draft made of the grounds that checklist 五不到位 names, with their evidence, laid
/// out as an official paper (GB/T 9704).
#pragma once
#include "bianmin/report/audit.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct Circular {
    std::string issuer; ///< 发文机关
    std::string title;
    std::string to; ///< 主送机关
    std::vector<std::string> paragraphs;
    Date day;
};

/// Of units that fail the list; the requirement to put things right by `until` at the end.
Circular draft_circular(const std::vector<UnitAudit>& failing, const std::string& issuer, Date day,
                        Date until);

/// Lines of 28 characters, as the paper has them.
std::string circular_text(const Circular& circular);
/// A page of A4 with the margins, sizes and fonts of GB/T 9704-2012.
std::string circular_html(const Circular& circular);

} // namespace bianmin
