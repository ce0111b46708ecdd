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
    std::string number;          ///< of the case
    Date day;                    ///< when it was recorded
    Date from;                   ///< from when it is in force
    std::optional<Date> version; ///< first day of the version, where its file gives one
    std::string digest;          ///< of its text then
};

/// The latest record of a version.
const Publication* publication_of(std::span<const Publication> all, const Service& version);

/// The version as it stands once it is in force from `from`: no draft, its first day set where it was one.
Service as_published(const Service& version, Date from);

/// Every reason not to: it ends before it begins, another published version is valid on its days, its first
/// day is fixed already, the same text was made public before.
std::vector<Finding> publication_refusals(const Service& version, Date from, std::span<const Service> all,
                                          const Publication* before, const std::string& digest);

} // namespace bianmin
