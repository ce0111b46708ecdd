/// Output of imports.
#include "cli/import_output.hpp"

#include "cli/messages.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace bianmin::cli {
namespace {

nlohmann::ordered_json counts_object(const ImportCounts& counts) {
    return {{"rows", counts.rows},          {"accepted", counts.accepted}, {"corrected", counts.corrected},
            {"review", counts.review},      {"rejected", counts.rejected}, {"duplicates", counts.duplicates},
            {"continued", counts.continued}};
}

struct Shown {
    std::vector<Finding> doubts;
    std::size_t hidden = 0, nobodys = 0, foreign = 0;
};

/// Cells that were mended with certainty are told by number; their list is one command away. A ledger of
/// nobody, or of somebody else, is told once, not row by row.
Shown shown_of(const std::vector<Finding>& findings, bool all) {
    Shown out;
    for (const auto& finding : findings) {
        const bool nobodys = finding.code == "unit-unknown", foreign = finding.code == "not-our-ledger";
        const bool again = (nobodys || foreign) && !out.doubts.empty() &&
                           out.doubts.back().code == finding.code &&
                           out.doubts.back().place.file == finding.place.file;
        if (!all && finding.severity == Severity::note)
            ++out.hidden;
        else if (!all && again)
            ++(nobodys ? out.nobodys : out.foreign);
        else
            out.doubts.push_back(finding);
    }
    return out;
}

} // namespace

void ImportTally::add_row(const Draft& draft, const std::string& file) {
    for (auto finding : draft.findings) {
        if (findings_.size() >= kept) {
            ++omitted_;
            continue;
        }
        if (finding.place.file.empty()) finding.place.file = file;
        findings_.push_back(std::move(finding));
    }
}

void ImportTally::add_file(const std::string& file, const ImportOutcome& outcome) {
    const ImportCounts& n = outcome.counts;
    total_.rows += n.rows, total_.accepted += n.accepted, total_.corrected += n.corrected;
    total_.review += n.review, total_.rejected += n.rejected, total_.duplicates += n.duplicates;
    total_.continued += n.continued;
    files_.push_back({file, outcome.import_id, n, outcome.facts});
    for (const auto& finding : outcome.findings) {
        doubtful_ = doubtful_ || finding.severity == Severity::error;
        findings_.push_back(finding);
    }
}

void ImportTally::add_refused(const std::string& file, const Error& error) {
    const int code = static_cast<int>(error.kind());
    if (refused_ == 0 || refused_ == static_cast<int>(ErrorKind::findings)) refused_ = code;
    files_.push_back({file, 0, {}, {}, tr(error.message())});
    for (const auto& finding : error.findings()) refusals_.push_back(finding);
}

int ImportTally::exit_code() const {
    if (refused_ != 0) return refused_;
    return doubtful_ || total_.review + total_.rejected > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

std::string ImportTally::json() const {
    auto j = counts_object(total_);
    j["files"] = nlohmann::ordered_json::array();
    for (const auto& file : files_) {
        auto one = counts_object(file.counts);
        one["file"] = file.name;
        one["import"] = file.import_id;
        one["encoding"] = file.facts.encoding;
        if (!file.refused.empty()) one["refused"] = file.refused;
        j["files"].push_back(std::move(one));
    }
    j["findings_omitted"] = omitted_;
    auto all = findings_;
    all.insert(all.end(), refusals_.begin(), refusals_.end());
    j["findings"] = nlohmann::ordered_json::parse(findings_json(all));
    return j.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void ImportTally::print(Session& session) const {
    Sheet sheet{.key = "imports",
                .title = {"台账导入", "Ledger import"},
                .columns = {{.key = "file", .label = {"文件", "File"}},
                            {.key = "rows", .label = {"行数", "Rows"}, .right = true},
                            {.key = "accepted", .label = {"接受", "Accepted"}, .right = true},
                            {.key = "corrected", .label = {"更正", "Corrected"}, .right = true},
                            {.key = "review", .label = {"待核", "Review"}, .right = true},
                            {.key = "rejected", .label = {"拒收", "Rejected"}, .right = true},
                            {.key = "duplicates", .label = {"重复", "Duplicates"}, .right = true}}};
    const auto line = [](Cell name, const ImportCounts& n) {
        return std::vector<Cell>{std::move(name), Cell(n.rows),     Cell(n.accepted),  Cell(n.corrected),
                                 Cell(n.review),  Cell(n.rejected), Cell(n.duplicates)};
    };
    for (const auto& file : files_) {
        sheet.rows.push_back(line(Cell(std::filesystem::path(file.name).filename().string()), file.counts));
        if (!file.refused.empty()) sheet.rows.back()[1] = Cell(Label{"拒绝", "refused"});
    }
    if (files_.size() > 1) sheet.totals = line(Cell(Label{"合计", "Total"}), total_);
    const Shown shown = shown_of(findings_, session.globals().verbose);
    session.talk(shown.doubts);
    if (shown.nobodys > 0)
        session.talk(
            say("{} more rows are told the same: no center or station is named for them", shown.nobodys));
    if (shown.foreign > 0)
        session.talk(say("{} more rows are told the same: they are of another unit's ledger", shown.foreign));
    if (shown.hidden > 0)
        session.talk(say(
            "{} notes on cells that were mended or understood are not shown; see them with -v or import show",
            shown.hidden));
    if (omitted_ > 0) session.talk(say("{} more findings are not shown; import show lists all", omitted_));
    if (!session.globals().quiet) session.print({.sheets = {std::move(sheet)}});
}

} // namespace bianmin::cli
