/// From draft to published (事项公布, 二(四)政务公开): which version, from which day, and why not.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// What the ledger knows of a version that was made public.
struct Publication {
    ServiceId service;
    std::string number; ///< of the case
    Date day;           ///< when it was recorded
    Date from;          ///< from when it is in force
    std::string digest; ///< of its text then
};

/// The latest record of a version: the same id, and in force from its first day where it has one.
const Publication* publication_of(std::span<const Publication> all, const Service& version);

/// The version as it stands once it is in force from `from`: no draft, its first day set where it was one.
Service as_published(const Service& version, Date from);

/// Every reason not to: it ends before it begins, another published version is valid on its days, its first
/// day is fixed already, the same text was made public before.
std::vector<Finding> publication_refusals(const Service& version, Date from, std::span<const Service> all,
                                          const Publication* before, const std::string& digest);

} // namespace bianmin
