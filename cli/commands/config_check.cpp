/// Every fault of every file of the workspace.
#include "bianmin/config/load.hpp"
#include "bianmin/report/measures.hpp"
#include "bianmin/report/upload.hpp"
#include "cli/command.hpp"
#include "cli/forms_check.hpp"
#include "cli/messages.hpp"

#include <algorithm>
#include <iterator>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.flag("--strict", N_("warnings count: exit 7 when there are any"));
}

/// `catalog/mz.toml:12:10: error: promise-over-statutory: …; …`, as compilers write it and editors jump to.
std::string line_of(const Finding& finding) {
    std::string out = finding.place.file;
    if (finding.place.line > 0) out += fmt::format(":{}", finding.place.line);
    if (finding.place.column > 0) out += fmt::format(":{}", finding.place.column);
    out += fmt::format(": {}: {}: {}", word(finding.severity), finding.code, tr(finding.message));
    if (!finding.suggestion.empty()) out += "; " + tr(finding.suggestion);
    if (!finding.clause.empty()) out += "（" + finding.clause + "）";
    return out;
}

Sheet sheet_of(const std::vector<Finding>& findings) {
    Sheet sheet{.key = "findings",
                .title = {"配置检查", "Configuration check"},
                .columns = {{.key = "file", .label = {"文件", "File"}},
                            {.key = "line", .label = {"行", "Line"}, .right = true},
                            {.key = "column", .label = {"列", "Column"}, .right = true},
                            {.key = "severity", .label = {"级别", "Severity"}},
                            {.key = "code", .label = {"代码", "Code"}},
                            {.key = "value", .label = {"原值", "Value"}},
                            {.key = "message", .label = {"问题", "Fault"}},
                            {.key = "suggestion", .label = {"怎么改", "What to do"}},
                            {.key = "clause", .label = {"依据", "Clause"}}}};
    for (const auto& finding : findings)
        sheet.rows.push_back({finding.place.file, finding.place.line, finding.place.column,
                              std::string(word(finding.severity)), finding.code, finding.value,
                              tr(finding.message), tr(finding.suggestion), finding.clause});
    return sheet;
}

void print(Session& session, const std::vector<Finding>& findings) {
    const Format format = session.format();
    if (format == Format::json) return session.line(findings_json(findings));
    if (format != Format::table || !session.globals().output.empty())
        return session.print({.sheets = {sheet_of(findings)}});
    for (const auto& finding : findings) session.line(line_of(finding));
}

int run(Session& session, const Arguments& arguments) {
    Loaded loaded = load_setup(session.workspace(), session.defaults());
    std::ranges::move(
        check_other_files(session.workspace(), session.defaults(), measure_names(), upload_sources()),
        std::back_inserter(loaded.findings));
    std::ranges::move(own_form_faults(session, loaded.setup), std::back_inserter(loaded.findings));
    print(session, loaded.findings);
    const auto count = [&](Severity severity) {
        return std::ranges::count(loaded.findings, severity, &Finding::severity);
    };
    const auto errors = count(Severity::error), warnings = count(Severity::warning);
    session.talk(say("errors: {}, warnings: {}; units: {}, staff: {}, services: {}, calendar years: {}",
                     errors, warnings, loaded.setup.units.size(), loaded.setup.staff.size(),
                     loaded.setup.service_count(), loaded.setup.calendars.size()));
    if (errors > 0) return static_cast<int>(ErrorKind::configuration);
    return warnings > 0 && arguments.has("strict") ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command config_check{"config", "check", N_("List every fault of the workspace's files"), define,
                                  run};

} // namespace bianmin::cli
