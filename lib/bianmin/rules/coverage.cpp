/// Domains by the groups of the catalog.
#include "bianmin/rules/coverage.hpp"

#include <algorithm>

namespace bianmin {
namespace {

DomainCoverage domain_at(const Setup& setup, const UnitId& center, std::string_view domain, Date on) {
    DomainCoverage out{.center = center, .domain = domain};
    for (const auto& group : setup.groups) {
        if (group.domain != domain) continue;
        for (const auto& service : setup.services)
            if (service.group == group.code && offered(service, on)) out.services.push_back(&service);
        const Window* window = setup.window_for(center, group.code);
        if (window && std::ranges::find(out.windows, window) == out.windows.end())
            out.windows.push_back(window);
    }
    return out;
}

} // namespace

bool offered(const Service& service, Date on) {
    return !service.draft && (!service.valid_from || *service.valid_from <= on) &&
           (!service.valid_to || on <= *service.valid_to);
}

std::vector<DomainCoverage> coverage_of(const Setup& setup, std::span<const Unit* const> centers, Date on) {
    std::vector<DomainCoverage> out;
    for (const Unit* center : centers)
        for (const auto domain : named_domains) out.push_back(domain_at(setup, center->id, domain, on));
    return out;
}

} // namespace bianmin
