/// The setup for work at the counter: through the snapshot, and only without errors.
#include "bianmin/config/load.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/config/loading.hpp"
#include "bianmin/config/snapshot.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace bianmin {
namespace {

/// Vacant posts are errors of the administration, 二(一), and no reason to send people away from the counter.
bool stops_work(const Finding& finding) {
    static constexpr std::array<std::string_view, 4> vacancies{"no-director", "no-deputy",
                                                               "deputy-not-full-time", "no-agent"};
    return finding.severity == Severity::error &&
           std::ranges::find(vacancies, finding.code) == vacancies.end();
}

std::string absolute(const std::string& path) {
    if (path.empty()) return path;
    std::string text = std::filesystem::absolute(path).lexically_normal().string();
    if (text.size() > 1 && text.back() == '/') text.pop_back();
    return text;
}

} // namespace

Setup load_checked(const std::string& root, const std::string& defaults) {
    const std::string at = absolute(root), shipped = absolute(defaults);
    if (auto kept = config::read_snapshot(at, shipped)) return std::move(*kept);
    if (!std::filesystem::exists(at + "/bianmin.toml")) load_setup(at, shipped); // throws
    auto loading = config::load(at, shipped);
    std::erase_if(loading.findings, [](const Finding& finding) { return !stops_work(finding); });
    if (!loading.findings.empty())
        throw Error(ErrorKind::configuration, say("the configuration of {} has errors", at),
                    std::move(loading.findings), say("all of them: bianmin config check"));
    config::write_snapshot(at, shipped, loading.setup, loading.stamps);
    return std::move(loading.setup);
}

} // namespace bianmin
