/// Rows of an old workbook: cells from the child that reads it, and what the records tell besides.
#include "bianmin/ledger/workbook/xls.hpp"

#include "bianmin/ledger/workbook/choose.hpp"
#include "bianmin/ledger/workbook/place.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sys/mman.h>
#include <tuple>
#include <unistd.h>

namespace bianmin {
namespace {

/// It opens files by name only.
int file_of_bytes(std::string_view bytes) {
    const int file = memfd_create("workbook", MFD_CLOEXEC);
    if (file < 0) throw Error(ErrorKind::unavailable, say("there is no memory for a workbook"));
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written <= 0) throw Error(ErrorKind::unavailable, say("there is no memory for a workbook"));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return file;
}

std::string bytes_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

XlsRows::XlsRows(const std::string& path, std::string bytes, const std::string& name,
                 const TableOptions& options, std::chrono::milliseconds patience)
    : name_(name) {
    const int memory = path.empty() ? file_of_bytes(bytes) : -1;
    try {
        guarded([&] {
            child_ = std::make_unique<XlsChild>(
                path.empty() ? "/proc/self/fd/" + std::to_string(memory) : path, patience);
        });
    } catch (...) {
        if (memory >= 0) close(memory);
        throw;
    }
    if (memory >= 0) close(memory);
    if (child_->locked())
        fail_foreign(name_, "workbook-encrypted", "XLS", say("it is protected by a password"),
                     say("open it with the password and save it without one"));
    for (const auto& sheet : child_->sheets()) sheets_.push_back({.name = sheet, .part = "sheet"});
    look_into(path.empty() ? bytes : bytes_of(path));
    chosen_ = chosen_sheets(sheets_, options, name_);
}

/// Whatever the library does with a damaged workbook, here it is one error with its reason.
template<class Act>
void XlsRows::guarded(Act act) const {
    const Place place{.file = name_, .sheet = sheet()};
    try {
        act();
    } catch (const XlsRefusal& refusal) {
        const auto status = std::to_string(static_cast<std::int32_t>(refusal.status));
        fail_damaged(place, status, say("the old workbook is damaged ({} {})", refusal.doing, status));
    } catch (const XlsChildGone& gone) {
        fail_damaged(place, gone.hung ? "hang" : "crash",
                     gone.hung ? say("the old workbook is damaged: reading it did not come to an end")
                               : say("the old workbook is damaged: reading it broke off"));
    }
}

/// It passes over formulas, TRUE, FALSE and errors as if they were empty.
void XlsRows::look_into(std::string_view file) {
    known_ = xls_records(file);
    if (known_ && known_->size() != sheets_.size()) known_.reset();
}

Finding XlsRows::note(Place place, std::string value, Text message, Text suggestion) const {
    place.file = name_;
    return {.code = "old-workbook",
            .severity = Severity::warning,
            .place = std::move(place),
            .value = std::move(value),
            .message = std::move(message),
            .suggestion = std::move(suggestion)};
}

std::vector<Finding> XlsRows::findings() const {
    if (!known_)
        return {note({}, "XLS",
                     say("of an old workbook (.xls) results of formulas, TRUE and FALSE are read as empty "
                         "cells, and what is hidden or merged is not known"),
                     say("save it as XLSX and import that if it has any of these"))};
    std::vector<Finding> out;
    for (const std::size_t at : chosen_) {
        const XlsSheet& sheet = (*known_)[at];
        const auto is_formula = [](const XlsCell& cell) { return cell.text == unknown_result; };
        const auto first = std::ranges::find_if(sheet.cells, is_formula);
        const auto count = std::count_if(first, sheet.cells.end(), is_formula);
        if (count > 0) {
            const int row = static_cast<int>(first->row) + 1, column = static_cast<int>(first->column) + 1;
            out.push_back(note(
                {.column = column, .sheet = sheets_[at].name, .row = row, .cell = cell_name(row, column)}, "",
                say("{} formulas in an old workbook (.xls), this is the first: their results are not read",
                    count),
                say("save it as XLSX and import that")));
        }
        if (sheet.hidden)
            out.push_back(note({.sheet = sheets_[at].name}, "",
                               say("what is hidden in an old workbook (.xls) is read like the rest"),
                               say("save it as XLSX and import that to leave it out")));
    }
    return out;
}

double XlsRows::progress() const {
    if (chosen_.empty()) return 1;
    const double within = rows_ == 0 ? 1 : static_cast<double>(row_) / rows_;
    return (static_cast<double>(at_) - (inside_ ? 1 - within : 0)) / static_cast<double>(chosen_.size());
}

bool XlsRows::open_next() {
    if (at_ == chosen_.size()) return false;
    guarded([&] {
        std::tie(rows_, columns_) = child_->select(chosen_[at_++]);
        if (rows_ > most_rows || columns_ > most_columns) throw XlsChildGone();
    });
    valued_rows_ = rows_;
    merges_ = {};
    if (const XlsSheet* sheet = known()) {
        for (const auto& cell : sheet->cells) {
            rows_ = std::max(rows_, cell.row + 1);
            columns_ = std::max(columns_, std::min<unsigned>(cell.column + 1, widest_row));
        }
        std::vector<Merges::Block> blocks;
        for (const auto& one : sheet->merges)
            blocks.push_back(
                {one.first_row + 1, one.first_column + 1, one.last_row + 1, one.last_column + 1});
        merges_.set(blocks);
    }
    row_ = 0;
    return inside_ = true;
}

bool XlsRows::append_cell(const XlsValues& values, unsigned row, unsigned column) {
    if (const XlsSheet* sheet = known()) {
        const auto place = [](const XlsCell& cell) { return std::pair(cell.row, cell.column); };
        const auto found = std::ranges::lower_bound(sheet->cells, std::pair(row, column), {}, place);
        if (found != sheet->cells.end() && place(*found) == std::pair(row, column)) {
            text_ += found->text;
            return true;
        }
    }
    const auto found = std::ranges::lower_bound(values, column, {}, &XlsValue::first);
    if (found == values.end() || found->first != column) return false;
    text_ += found->second;
    return true;
}

bool XlsRows::next(TableRow& row) {
    row.cells.clear();
    row.across.clear();
    row.cut = row.stray = row.damaged = false;
    while (!inside_ || row_ == rows_) {
        inside_ = false;
        if (!open_next()) return false;
    }
    text_.clear();
    cells_.clear();
    static const XlsValues none;
    const XlsValues* values = &none;
    if (row_ < valued_rows_) guarded([&] { values = &child_->next_row(); });
    for (unsigned column = 0; column < columns_; ++column) {
        const std::size_t before = text_.size();
        if (!append_cell(*values, row_, column)) continue;
        cells_.resize(std::size_t{column} + 1U);
        cells_.back() = {before, text_.size() - before};
    }
    for (const auto& [begin, size] : cells_) row.cells.push_back(std::string_view(text_).substr(begin, size));
    ++row_;
    row.sheet = static_cast<int>(at_);
    row.row = row.line = static_cast<int>(row_);
    fill_covered(row);
    return true;
}

/// A row without a text of its own stays empty.
void XlsRows::fill_covered(TableRow& row) {
    if (merges_.empty()) return;
    merges_.across(row.row, row.across);
    const std::size_t width = row.cells.size();
    for (std::size_t at = 0; at < width; ++at)
        if (!row.cells[at].empty()) merges_.see(row.row, static_cast<int>(at) + 1, row.cells[at]);
    if (width == 0) return;
    for (const auto& [column, cover] : merges_.covering(row.row)) {
        const auto at = static_cast<std::size_t>(column - 1);
        if (row.cells.size() <= at) row.cells.resize(at + 1);
        if (row.cells[at].empty()) row.cells[at] = cover.text;
    }
}

} // namespace bianmin
