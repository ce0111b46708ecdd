/// The policies of a workspace as data: `policy/*.toml`, in place of shipped ones of the same name.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/policy.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// A clause that names nothing it is met by and no reason either is a fault.
std::vector<Policy> load_policies(const std::string& root, const std::string& defaults,
                                  std::vector<Finding>& findings);

} // namespace bianmin
