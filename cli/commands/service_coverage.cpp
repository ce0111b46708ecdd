/// 应进必进 (二(三)): which of the eight named domains a center offers at a window.
#include "bianmin/rules/coverage.hpp"

#include "bianmin/base/text.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("this center, with the services and windows of each domain"))
        .flag("--district", N_("all centers, a line for each domain; so when nothing is said"));
}

Label gap_label(CoverageGap gap) {
    switch (gap) {
    case CoverageGap::no_service: return {"清单无事项", "no service"};
    case CoverageGap::no_window: return {"无窗口", "no window"};
    case CoverageGap::none: break;
    }
    return {"已进驻", "covered"};
}

const char* word(CoverageGap gap) {
    switch (gap) {
    case CoverageGap::no_service: return "no_service";
    case CoverageGap::no_window: return "no_window";
    case CoverageGap::none: break;
    }
    return "none";
}

std::string windows_of(const DomainCoverage& one) {
    std::vector<std::string> names;
    for (const Window* window : one.windows) names.push_back(window->name);
    return join(names, "、");
}

Json json_of(const std::vector<DomainCoverage>& all) {
    Json out = Json::array();
    for (const auto& one : all) {
        Json windows = Json::array();
        for (const Window* window : one.windows) windows.push_back(window->id.text);
        out.push_back({{"center", one.center.text},
                       {"domain", one.domain},
                       {"services", one.services.size()},
                       {"windows", windows},
                       {"gap", word(one.gap())},
                       {"clause", "二(三)应进必进"}});
    }
    return out;
}

Sheet center_sheet(const Unit& center, const std::vector<DomainCoverage>& all) {
    Sheet sheet{.key = "domains",
                .title = {center.name + "：应进必进", center.name + ": services that must be here"},
                .columns = {{.key = "domain", .label = {"领域", "Domain"}},
                            {.key = "services", .label = {"事项", "Services"}, .right = true},
                            {.key = "windows", .label = {"窗口", "Windows"}},
                            {.key = "gap", .label = {"进驻情况", "State"}}}};
    for (const auto& one : all)
        sheet.rows.push_back({Cell(std::string(one.domain)), static_cast<int>(one.services.size()),
                              windows_of(one), Cell(gap_label(one.gap()), one.gap() != CoverageGap::none)});
    sheet.notes.push_back({"依据：二(三)应进必进", "Clause: 二(三)应进必进"});
    return sheet;
}

Sheet district_sheet(const Setup& setup, const std::vector<DomainCoverage>& all, std::size_t centers) {
    Sheet sheet{.key = "domains",
                .title = {"应进必进：各领域进驻情况", "Services that must be at the centers"},
                .columns = {{.key = "domain", .label = {"领域", "Domain"}},
                            {.key = "services", .label = {"事项", "Services"}, .right = true},
                            {.key = "centers", .label = {"已进驻的中心", "Centers"}, .right = true},
                            {.key = "missing", .label = {"未进驻的中心", "Missing at"}}}};
    for (const auto domain : named_domains) {
        std::vector<std::string> missing;
        std::size_t services = 0;
        for (const auto& one : all) {
            if (one.domain != domain) continue;
            services = one.services.size();
            if (one.gap() == CoverageGap::none) continue;
            const Unit* center = setup.unit(one.center);
            missing.push_back(center->short_name.empty() ? center->name : center->short_name);
        }
        const bool whole = missing.empty();
        sheet.rows.push_back({Cell(std::string(domain)), static_cast<int>(services),
                              fmt::format("{}/{}", centers - missing.size(), centers),
                              Cell(services == 0 ? std::string("清单无事项") : join(missing, "、"), !whole)});
    }
    sheet.notes.push_back({"依据：二(三)应进必进", "Clause: 二(三)应进必进"});
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.has("center") && arguments.has("district"))
        throw Error(ErrorKind::usage, say("one center or the whole district, not both"), {},
                    say("give one of --center and --district"));
    const auto centers = centers_asked(session, arguments);
    const auto all = coverage_of(session.setup(), centers, session.today());
    print_list(session,
               arguments.has("center") ? center_sheet(*centers.front(), all)
                                       : district_sheet(session.setup(), all, centers.size()),
               json_of(all));
    const auto gaps =
        std::ranges::count_if(all, [](const DomainCoverage& one) { return one.gap() != CoverageGap::none; });
    if (gaps == 0) return 0;
    session.talk(say("domains that are missing at a center: {}", gaps));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command service_coverage{
    "service", "coverage", N_("Show which named domains the centers offer at a window"), define, run};

} // namespace bianmin::cli
