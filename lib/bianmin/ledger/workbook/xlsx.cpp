/// The sheets of a workbook one after the other; what is hidden, merged or missing in them is told.
#include "bianmin/ledger/workbook/xlsx.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/header_findings.hpp"
#include "bianmin/ledger/workbook/choose.hpp"
#include "bianmin/ledger/workbook/place.hpp"
#include "bianmin/ledger/workbook/styles.hpp"

#include <algorithm>

namespace bianmin {

XlsxRows::XlsxRows(const std::string& path, std::string bytes, const std::string& name,
                   const TableOptions& options)
    : name_(name), options_(options), archive_(path, std::move(bytes), name, options),
      package_(read_package(archive_)) {
    choose_sheets();
    workbook_.since_1904 = package_.since_1904;
    if (!package_.styles.empty()) workbook_.formats = read_styles(archive_.open(package_.styles));
    std::uint64_t cells = 0;
    for (const auto& sheet : package_.sheets) cells += archive_.size(sheet.part);
    if (!package_.strings.empty()) workbook_.strings.load(archive_.open_kept(package_.strings, cells));
    // All sheets are proved whole before the first row is given.
    for (const std::size_t at : chosen_)
        merges_.emplace_back().load(*archive_.open(package_.sheets[at].part));
}

void XlsxRows::choose_sheets() {
    chosen_ = chosen_sheets(package_.sheets, options_, name_);
    for (const std::size_t at : chosen_) whole_ += archive_.size(package_.sheets[at].part);
    if (!options_.sheet.empty()) return;
    for (const auto& sheet : package_.sheets) {
        if (!sheet.hidden || sheet.part.empty() || is_companion(sheet.name)) continue;
        const bool taken = options_.hidden == Hidden::take;
        add({.sheet = sheet.name}, "hidden-sheet", "",
            taken ? say("the sheet is hidden and was read") : say("the sheet is hidden and was not read"),
            taken ? Text() : say("read it with --sheet, or with --hidden take"));
    }
}

void XlsxRows::add(Place place, const char* code, std::string value, Text message, Text suggestion) {
    place.file = name_;
    findings_.push_back({.code = code,
                         .severity = Severity::warning,
                         .place = std::move(place),
                         .value = std::move(value),
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
}

double XlsxRows::progress() const {
    const std::uint64_t done = read_ + (open_ ? open_->reader.taken() : 0);
    return whole_ == 0 ? 1 : std::min(1.0, static_cast<double>(done) / static_cast<double>(whole_));
}

bool XlsxRows::open_next() {
    if (at_ == chosen_.size()) return false;
    ++at_;
    const SheetEntry& sheet = entry();
    open_.emplace(workbook_, name_, sheet.name, options_.formulas, archive_.open(sheet.part));
    open_->merges = std::move(merges_[at_ - 1]);
    return true;
}

/// Tells what was seen in the sheet.
void XlsxRows::close() {
    const SheetSeen& seen = open_->events.seen;
    const std::string& sheet = entry().name;
    const bool skipped = options_.hidden == Hidden::skip;
    const Text other = skipped ? Text() : say("leave them out with --hidden skip if they do not count");
    if (seen.hidden_rows > 0)
        add({.sheet = sheet, .row = seen.first_hidden}, "hidden-rows", std::to_string(seen.hidden_rows),
            skipped ? say("{} hidden rows were left out, this is the first", seen.hidden_rows)
                    : say("{} hidden rows were read, this is the first", seen.hidden_rows),
            other);
    if (!seen.hidden_columns.empty()) {
        std::vector<std::string> names;
        for (const int column : seen.hidden_columns) names.push_back(column_letters(column));
        const std::string all = join(names, "、");
        add({.sheet = sheet}, "hidden-columns", all,
            skipped ? say("the hidden columns {} were left out", all)
                    : say("the hidden columns {} were read", all),
            other);
    }
    const auto cell = [&](int row, int column) {
        return Place{.column = column, .sheet = sheet, .row = row, .cell = cell_name(row, column)};
    };
    if (seen.empty_formulas > 0)
        add(cell(seen.formula_row, seen.formula_column), "formula-without-value", "",
            say("{} formulas were never computed, this is the first: the file holds no results",
                seen.empty_formulas),
            say("open the file in a spreadsheet program, save it and import it again"));
    if (seen.far_cells > 0)
        add(cell(seen.far_row, seen.far_column), "sheet-too-wide", "",
            say("{} cells right of column {} were left out", seen.far_cells, column_letters(widest_row)),
            say("delete what stands there if it is no part of the ledger"));
    read_ += open_->reader.taken();
    open_.reset();
}

const SheetEvents::Row* XlsxRows::next_row() {
    for (;;) {
        if (const auto* row = open_->events.next()) {
            if (!row->hidden || options_.hidden != Hidden::skip) return row;
            continue;
        }
        if (!open_->reader.advance()) return nullptr;
    }
}

bool XlsxRows::next(TableRow& row) {
    row.cells.clear();
    row.across.clear();
    row.days.clear();
    row.cut = row.stray = row.damaged = false;
    for (;;) {
        if (!open_ && !open_next()) return false;
        const auto* from = open_->waiting != nullptr ? open_->waiting : next_row();
        if (from == nullptr) {
            close();
            continue;
        }
        row.sheet = static_cast<int>(at_);
        // Rows that a file leaves out are empty: one stands for all of a gap.
        const bool gap = open_->waiting == nullptr && from->row > open_->row + 1 && open_->row > 0;
        open_->waiting = gap ? from : nullptr;
        row.row = row.line = gap ? open_->row + 1 : from->row;
        if (!gap) {
            open_->row = from->row;
            give(*from, row);
        }
        return true;
    }
}

void XlsxRows::give(const SheetEvents::Row& from, TableRow& row) {
    const bool skip = options_.hidden == Hidden::skip;
    for (const auto& cell : from.cells) {
        if (skip && open_->events.column_hidden(cell.column)) continue;
        const auto at = static_cast<std::size_t>(cell.column - 1);
        if (row.cells.size() <= at) row.cells.resize(at + 1);
        row.cells[at] = cell.shared.data() != nullptr
                            ? cell.shared
                            : std::string_view(from.text).substr(cell.begin, cell.size);
        if (options_.formats && cell.style < workbook_.formats.size())
            if (const auto& format = workbook_.formats[cell.style]; format.kind == NumberFormat::Kind::day)
                row.days.emplace_back(cell.column, format.code);
    }
    if (!open_->merges.empty()) fill_covered(from.row, row);
}

/// A row without a text of its own stays empty.
void XlsxRows::fill_covered(int number, TableRow& row) {
    open_->merges.across(number, row.across);
    const std::size_t width = row.cells.size();
    for (std::size_t at = 0; at < width; ++at)
        if (!row.cells[at].empty()) open_->merges.see(number, static_cast<int>(at) + 1, row.cells[at]);
    if (width == 0) return;
    for (const auto& [column, cover] : open_->merges.covering(number)) {
        const auto at = static_cast<std::size_t>(column - 1);
        if (row.cells.size() <= at) row.cells.resize(at + 1);
        if (row.cells[at].empty()) row.cells[at] = cover.text;
    }
}

} // namespace bianmin
