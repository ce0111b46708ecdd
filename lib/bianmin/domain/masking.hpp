/// What of a person may be seen by others: 去标识化 of names, numbers and addresses (个人信息保护法).
#pragma once
#include "bianmin/domain/case.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// `张*`, `欧阳**`; an organisation (`…合作社`, `…公司`) stays as it is.
std::string mask_name(std::string_view name);
/// `370406********0013`: the first six and last four; other lengths show at most a third.
std::string mask_id(std::string_view number);
/// `370***********0013`: also without the county, for lists of minors, the poor and the disabled.
std::string mask_id_strictly(std::string_view number);
/// `138****0001`, `0632-****234`; several numbers each for itself.
std::string mask_phone(std::string_view phone);
/// Down to the village: `徐庄镇彭庄村***`.
std::string mask_address(std::string_view address);
/// All of a person; the salt is dropped.
Person masked(const Person& person);

} // namespace bianmin
