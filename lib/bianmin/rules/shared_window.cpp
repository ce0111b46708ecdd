/// Counts of cases, window by window.
#include "bianmin/rules/shared_window.hpp"

#include "bianmin/rules/coverage.hpp"

#include <algorithm>

namespace bianmin {
namespace {

int cases_of(const UseCounts& counts, const UnitId& center, const ServiceId& service) {
    const auto found = counts.find({center, service});
    return found == counts.end() ? 0 : found->second;
}

} // namespace

std::vector<WindowUse> window_use(const Setup& setup, const UnitId& center, const UseCounts& counts,
                                  int below, Date on) {
    std::vector<WindowUse> out;
    for (const auto& window : setup.windows) {
        if (window.center != center) continue;
        WindowUse use{.window = &window, .shared = window.name.find("综合") != std::string::npos};
        for (const auto& service : setup.services) {
            if (!offered(service, on) || setup.window_for(center, service.group) != &window) continue;
            const int cases = cases_of(counts, center, service.id);
            ++use.services;
            use.cases += cases;
            if (cases < below && !use.shared) use.little.push_back({&service, cases});
        }
        std::ranges::stable_sort(use.little, {}, &LittleUsed::cases);
        out.push_back(std::move(use));
    }
    return out;
}

} // namespace bianmin
