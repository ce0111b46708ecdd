/// Output of imports.
#include "cli/import_output.hpp"

#include "bianmin/base/text.hpp"
#include "cli/messages.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>

namespace bianmin::cli {
namespace {

std::string csv_cell(std::string_view text) {
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    return quoted ? "\"" + replaced(text, "\"", "\"\"") + "\"" : std::string(text);
}

std::string reasons(const Draft& draft) {
    std::string out;
    for (const auto& finding : draft.findings) {
        if (finding.severity == Severity::note) continue;
        if (!out.empty()) out += "；";
        out += (finding.place.cell.empty() ? "" : finding.place.cell + "：") + tr(finding.message);
    }
    return out;
}

std::string advice(const Draft& draft) {
    std::string out;
    for (const auto& finding : draft.findings) {
        if (finding.suggestion.empty()) continue;
        const std::string text = tr(finding.suggestion);
        if (out.find(text) != std::string::npos) continue;
        if (!out.empty()) out += "；";
        out += text;
    }
    return out;
}

nlohmann::ordered_json counts_object(const ImportCounts& counts) {
    return {{"rows", counts.rows},          {"accepted", counts.accepted}, {"corrected", counts.corrected},
            {"review", counts.review},      {"rejected", counts.rejected}, {"duplicates", counts.duplicates},
            {"continued", counts.continued}};
}

} // namespace

RejectsFile::RejectsFile(std::string path, bool dry_run) : path_(dry_run ? std::string() : std::move(path)) {
    if (!path_.empty()) beside_ = path_ + ".part";
}

RejectsFile::~RejectsFile() {
    std::error_code ignored;
    if (out_.is_open()) std::filesystem::remove(beside_, ignored);
}

void RejectsFile::open() {
    out_.open(beside_, std::ios::binary | std::ios::trunc);
    if (!out_) throw Error(ErrorKind::unavailable, say("cannot write {}", path_));
    out_ << "\xEF\xBB\xBF";
}

void RejectsFile::add(const Draft& draft, const LedgerFacts& facts) {
    if (path_.empty() || (draft.verdict != Verdict::review && draft.verdict != Verdict::rejected)) return;
    if (!out_.is_open()) open();
    if (header_ != facts.header || title_ != facts.title) {
        header_ = facts.header;
        title_ = facts.title;
        if (!facts.title.empty()) out_ << csv_cell(facts.title) << "\r\n";
        for (const auto& name : header_) out_ << csv_cell(name.substr(name.rfind('/') + 1)) << ',';
        out_ << "导入结论,导入原因,处理建议,原行号\r\n";
    }
    const auto cells = cells_of(draft);
    for (std::size_t i = 0; i < std::max(header_.size(), cells.size()); ++i)
        out_ << csv_cell(i < cells.size() ? cells[i] : "") << ',';
    out_ << chinese(draft.verdict) << ',' << csv_cell(reasons(draft)) << ',' << csv_cell(advice(draft)) << ','
         << draft.row << "\r\n";
    ++rows_;
}

std::int64_t RejectsFile::finish() {
    if (!out_.is_open()) return 0;
    out_.flush();
    if (!out_) throw Error(ErrorKind::unavailable, say("cannot write {}", path_));
    out_.close();
    std::filesystem::rename(beside_, path_);
    return rows_;
}

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
    for (const auto& finding : outcome.findings) findings_.push_back(finding);
}

std::string ImportTally::json() const {
    auto j = counts_object(total_);
    j["files"] = nlohmann::ordered_json::array();
    for (const auto& file : files_) {
        auto one = counts_object(file.counts);
        one["file"] = file.name;
        one["import"] = file.import_id;
        one["encoding"] = file.facts.encoding;
        j["files"].push_back(std::move(one));
    }
    j["findings_omitted"] = omitted_;
    j["findings"] = nlohmann::ordered_json::parse(findings_json(findings_));
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
    const auto line = [](const std::string& name, const ImportCounts& n) {
        return std::vector<Cell>{Cell(name),     Cell(n.rows),     Cell(n.accepted),  Cell(n.corrected),
                                 Cell(n.review), Cell(n.rejected), Cell(n.duplicates)};
    };
    for (const auto& file : files_)
        sheet.rows.push_back(line(std::filesystem::path(file.name).filename().string(), file.counts));
    if (files_.size() > 1) sheet.totals = line("合计", total_);
    // Cells that were mended with certainty are told by number; their list is one command away.
    std::vector<Finding> doubts;
    for (const auto& finding : findings_)
        if (finding.severity != Severity::note || session.globals().verbose) doubts.push_back(finding);
    session.talk(doubts);
    if (doubts.size() < findings_.size())
        session.talk(say(
            "{} notes on cells that were mended or understood are not shown; see them with -v or import show",
            findings_.size() - doubts.size()));
    if (omitted_ > 0) session.talk(say("{} more findings are not shown; import show lists all", omitted_));
    if (!session.globals().quiet) session.print({.sheets = {std::move(sheet)}});
}

} // namespace bianmin::cli
