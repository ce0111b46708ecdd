/// 应进必进 (二(三)): the eight named domains, what the catalog has of them, and which window serves them.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace bianmin {

/// 党务政务服务、计生、国土、城建、民政、劳保、新农合及涉农补贴发放.
inline constexpr std::array<std::string_view, 8> named_domains{"党务政务", "计生", "国土",   "城建",
                                                               "民政",     "劳保", "新农合", "涉农补贴"};

enum class CoverageGap { none, no_service, no_window };

struct DomainCoverage {
    UnitId center;
    std::string_view domain;
    std::vector<const Service*> services; ///< offered on the day, drafts left out
    std::vector<const Window*> windows;   ///< of the center, that serve a group of the domain
    CoverageGap gap() const {
        return services.empty()  ? CoverageGap::no_service
               : windows.empty() ? CoverageGap::no_window
                                 : CoverageGap::none;
    }
};

/// Is that version offered on that day?
bool offered(const Service& service, Date on);

/// One entry a center and domain, in the order of the policy.
std::vector<DomainCoverage> coverage_of(const Setup& setup, std::span<const Unit* const> centers, Date on);

} // namespace bianmin
