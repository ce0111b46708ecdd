/// Official names of centers and stations, 二(一): `××镇（街道）便民服务中心`,
/// `××镇街××社区（村居）便民服务站`.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/setup.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// The name the unit should bear, from its town and village; empty when those are not known or the kind has
/// no rule.
std::string official_name(const Unit& unit);
/// `山亭区`: a place has organs, and is none.
bool names_a_district(std::string_view name);
/// 机关: who signs what the unit issues, and whom one writes to. A district is a place; its organ stands
/// first among the other names that it is known by.
const std::string& organ_of(const Unit& unit);
/// Every way in which the name of a center or station departs from 二(一); `place` is copied into the
/// findings. Codes: `unit-name`, `unit-village`, `unit-town`. Districts and departments have no rule and no
/// findings.
std::vector<Finding> check_name(const Unit& unit, const Place& place = {});

} // namespace bianmin
