/// Left-out rows: line by line into CSV, at the end into a workbook.
#include "cli/rejects.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/paper/writers.hpp"
#include "cli/output.hpp"

#include <algorithm>
#include <filesystem>

namespace bianmin::cli {
namespace {

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

std::vector<LeftOutRow::Doubt> doubts_of(const Draft& draft) {
    std::vector<LeftOutRow::Doubt> out;
    for (const auto& finding : draft.findings) {
        if (finding.severity == Severity::note) continue;
        LeftOutRow::Doubt doubt{.what = tr(finding.message)};
        if (finding.place.column > 0) doubt.column = static_cast<std::size_t>(finding.place.column - 1);
        if (!finding.suggestion.empty()) doubt.what += "\n" + tr(finding.suggestion);
        out.push_back(std::move(doubt));
    }
    return out;
}

/// Of a ledger that says neither whose it is nor of when.
const std::string untitled = "台账";

/// A row as it was first written: one that was mended in vain says where that was, without the verdict of
/// then.
struct Original {
    std::string ledger; ///< its name: that of the file, with the sheet's where there are sheets
    std::vector<std::string> header, cells;
    FirstAttempt from;
};

Original original_of(const Draft& draft, const LedgerFacts& facts) {
    Original original{.header = facts.header, .cells = cells_of(draft)};
    const auto attempt = first_attempt(original.header, original.cells);
    original.from = attempt.value_or(FirstAttempt{facts.file, draft.row, facts.sheet});
    original.ledger = std::filesystem::path(original.from.file).stem().string();
    // The sheet of an earlier attempt bears the whole name already.
    if (!facts.sheet.empty()) original.ledger = attempt ? facts.sheet : original.ledger + " " + facts.sheet;
    drop_verdict(original.header, original.cells);
    return original;
}

/// A spreadsheet keeps fifteen digits of what looks like a number, and computes what looks like a formula.
/// Behind a tab, or an apostrophe, it is text, and both are passed over when the file is read again.
std::string kept_as_text(const std::string& cell) {
    if (cell.size() > 1 && starts_formula(cell)) return "'" + cell;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool number = cell.size() >= 12 && std::all_of(cell.begin(), cell.end() - 1, digit);
    return number ? "\t" + cell : cell;
}

} // namespace

RejectsFile::RejectsFile(Session& session, std::string path)
    : session_(session), path_(session.globals().dry_run ? std::string() : std::move(path)),
      workbook_(lower_ascii(path_).ends_with(".xlsx")) {
    const auto ending = lower_ascii(std::filesystem::path(path_).extension().string());
    if (!ending.empty() && ending != ".csv" && ending != ".xlsx")
        throw Error(ErrorKind::usage, say("rows left out are not written as {}", ending), {},
                    say("name the file .csv or .xlsx"));
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
    workbook_ ? add_row(draft, facts) : add_line(draft, facts);
    ++rows_;
}

void RejectsFile::add_line(const Draft& draft, const LedgerFacts& facts) {
    if (!out_.is_open()) open();
    const Original original = original_of(draft, facts);
    const auto& cells = original.cells;
    if (header_ != original.header || title_ != facts.title) {
        // Without one the rows would be read as those of the table above.
        const std::string& title = facts.title.empty() && !header_.empty() ? untitled : facts.title;
        header_ = original.header;
        title_ = facts.title;
        if (!title.empty()) out_ << csv_cell(kept_as_text(title)) << "\r\n";
        // A day behind it is a slip there, too.
        if (!title.empty() && facts.filled) out_ << "填报时间：" << iso(*facts.filled) << "\r\n";
        write_header();
    }
    for (std::size_t i = 0; i < header_.size(); ++i)
        out_ << csv_cell(i < cells.size() ? kept_as_text(cells[i]) : "") << ',';
    out_ << chinese(draft.verdict) << ',' << csv_cell(reasons(draft)) << ',' << csv_cell(advice(draft)) << ','
         << original.from.row << ',' << csv_cell(kept_as_text(file_and_sheet(original.from)));
    // Cells beyond the header must not push the reasons out of their columns.
    for (std::size_t i = header_.size(); i < cells.size(); ++i)
        out_ << ',' << csv_cell(kept_as_text(cells[i]));
    out_ << "\r\n";
}

/// In two rows where there were two; a merged parent stands over its first column.
void RejectsFile::write_header() {
    std::string upper, lower, above;
    for (const auto& heading : header_) {
        const auto [parent, own] = heading_rows(heading);
        const std::string& top = parent.empty() ? own : parent;
        upper += (parent.empty() || parent != above ? csv_cell(kept_as_text(top)) : "") + ",";
        lower += (parent.empty() ? "" : csv_cell(kept_as_text(own))) + ",";
        above = parent;
    }
    out_ << upper << join(std::vector<std::string>(verdict_headings.begin(), verdict_headings.end()), ",")
         << "\r\n";
    if (has_parents(header_)) out_ << lower << ",,,,\r\n";
}

void RejectsFile::add_row(const Draft& draft, const LedgerFacts& facts) {
    Original original = original_of(draft, facts);
    const auto same = [&](const LeftOut& table) {
        return table.name == original.ledger && table.unit == facts.unit && table.title == facts.title &&
               table.header == original.header;
    };
    if (tables_.empty() || !same(tables_.back()))
        tables_.push_back({.name = original.ledger,
                           .unit = facts.unit,
                           .title = facts.title,
                           .filled = facts.filled,
                           .header = original.header});
    if (!facts.sheet.empty())
        unformatted_[{facts.sheet, draft.row}] = {tables_.size() - 1, tables_.back().rows.size()};
    tables_.back().rows.push_back({.cells = std::move(original.cells),
                                   .doubts = doubts_of(draft),
                                   .verdict = std::string(chinese(draft.verdict)),
                                   .reasons = reasons(draft),
                                   .advice = advice(draft),
                                   .from = std::move(original.from)});
}

void RejectsFile::keep_formats(const std::string& path, TableOptions options) {
    const auto wanted = std::exchange(unformatted_, {});
    if (wanted.empty()) return;
    options.formats = true;
    const auto rows = open_table(path, options);
    for (TableRow row; rows->next(row);) {
        if (row.days.empty()) continue;
        const auto found = wanted.find({rows->sheet(), row.row});
        if (found == wanted.end()) continue;
        auto& formats = tables_[found->second.first].rows[found->second.second].formats;
        for (const auto& [column, format] : row.days) {
            const auto at = static_cast<std::size_t>(column);
            formats.resize(std::max(formats.size(), at));
            formats[at - 1] = format;
        }
    }
}

std::int64_t RejectsFile::finish() {
    if (workbook_ && !tables_.empty()) {
        Output output(path_);
        output.put(write_workbook(left_out_book(session_.setup(), tables_, session_.now())));
        output.finish();
    }
    if (!out_.is_open()) return rows_;
    out_.flush();
    if (!out_) throw Error(ErrorKind::unavailable, say("cannot write {}", path_));
    out_.close();
    std::filesystem::rename(beside_, path_);
    return rows_;
}

} // namespace bianmin::cli
