/// What is wrong with a service as the public is told it (事项清单检查). Pure: one service in, findings out.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/repealed.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A finding, and the key of the catalog file it is about.
struct ServiceFault {
    std::string_view key;
    Finding finding;
};

/// What a rule needs to know besides the service.
struct LintFacts {
    Date on;                               ///< the day it is judged on
    std::span<const RepealedLaw> repealed; ///< as far as known
    bool materials_stated = false;         ///< `materials = []` stands there: none are needed
};

/// promise-over-statutory, promise-may-exceed, no-basis, no-materials, no-limit, no-fee-basis, no-result,
/// in-person-for-agency, stale-basis, draft.
std::vector<ServiceFault> lint_service(const Service& service, const LintFacts& facts);

/// Nobody asked for it in the year (zero use).
ServiceFault unused_service(const Service& service, Date from, Date to);
/// It reads otherwise than when it was made public.
ServiceFault changed_since(const Service& service, Date published);

/// A fault of severity `error` keeps a version from being published.
bool has_errors(std::span<const ServiceFault> faults);
/// The remark on verification says that nobody has looked it up.
bool unverified(const Service& service);

} // namespace bianmin
