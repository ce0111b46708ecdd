/// The checklists of a workspace: `checklists/*.toml`, in place of shipped ones of the same name. Read only
/// by those who inspect, so that no step on a case pays for them.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/checklist.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// In the order of their files; every fault of every file goes to `findings`. `measures` are the words an
/// item may be computed by: another one would leave it unknown for ever.
std::vector<Checklist> load_checklists(const std::string& root, const std::string& defaults,
                                       const std::vector<std::string>& measures,
                                       std::vector<Finding>& findings);

} // namespace bianmin
