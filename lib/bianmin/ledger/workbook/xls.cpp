/// libfreexl: cells of a sheet that lies whole in its memory.
#include "bianmin/ledger/workbook/xls.hpp"

#include "bianmin/ledger/workbook/choose.hpp"
#include "bianmin/ledger/workbook/place.hpp"
#include "bianmin/ledger/workbook/values.hpp"

#include <algorithm>
#include <freexl.h>
#include <fstream>
#include <iterator>
#include <sys/mman.h>
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

/// `2018-08-10 00:00:00` is a day, `09:30:00` and what follows a day a time without seconds.
std::string_view short_moment(std::string_view text) {
    if (text.ends_with(" 00:00:00")) text.remove_suffix(9);
    if (text.size() >= 8 && text.ends_with(":00") && text.find(':') != text.rfind(':')) text.remove_suffix(3);
    return text;
}

} // namespace

XlsRows::XlsRows(const std::string& path, std::string bytes, const std::string& name,
                 const TableOptions& options)
    : name_(name) {
    if (path.empty()) memory_ = file_of_bytes(bytes);
    try {
        open(path.empty() ? "/proc/self/fd/" + std::to_string(memory_) : path);
        list_sheets();
        look_into(path.empty() ? bytes : bytes_of(path));
        chosen_ = chosen_sheets(sheets_, options, name_);
    } catch (...) {
        if (book_ != nullptr) freexl_close(book_);
        if (memory_ >= 0) close(memory_);
        throw;
    }
}

XlsRows::~XlsRows() {
    freexl_close(book_);
    if (memory_ >= 0) close(memory_);
}

void XlsRows::require(int status, const char* doing) const {
    if (status == FREEXL_OK) return;
    fail_damaged({.file = name_, .sheet = sheet()}, std::to_string(status),
                 say("the old workbook is damaged ({} {})", doing, status));
}

void XlsRows::open(const std::string& path) {
    const int status = freexl_open(path.c_str(), &book_);
    unsigned secret = FREEXL_BIFF_PLAIN;
    if (book_ != nullptr) freexl_get_info(book_, FREEXL_BIFF_PASSWORD, &secret);
    if (secret == FREEXL_BIFF_OBFUSCATED)
        fail_foreign(name_, "workbook-encrypted", "XLS", say("it is protected by a password"),
                     say("open it with the password and save it without one"));
    require(status, "open");
}

void XlsRows::list_sheets() {
    unsigned count = 0;
    require(freexl_get_info(book_, FREEXL_BIFF_SHEET_COUNT, &count), "count");
    for (unsigned at = 0; at < std::min(count, 4096U); ++at) {
        const char* sheet = nullptr;
        require(freexl_get_worksheet_name(book_, static_cast<unsigned short>(at), &sheet), "name");
        sheets_.push_back({.name = sheet == nullptr ? "" : sheet, .part = "sheet"});
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
    const auto number = static_cast<unsigned short>(chosen_[at_++]);
    require(freexl_select_active_worksheet(book_, number), "sheet");
    require(freexl_worksheet_dimensions(book_, &valued_rows_, &valued_columns_), "size");
    rows_ = valued_rows_;
    columns_ = valued_columns_;
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

bool XlsRows::append_cell(unsigned row, unsigned column) {
    if (const XlsSheet* sheet = known()) {
        const auto place = [](const XlsCell& cell) { return std::pair(cell.row, cell.column); };
        const auto found = std::ranges::lower_bound(sheet->cells, std::pair(row, column), {}, place);
        if (found != sheet->cells.end() && place(*found) == std::pair(row, column)) {
            text_ += found->text;
            return true;
        }
    }
    return row < valued_rows_ && column < valued_columns_ &&
           append_value(row, static_cast<unsigned short>(column));
}

bool XlsRows::append_value(unsigned row, unsigned short column) {
    FreeXL_CellValue cell;
    require(freexl_get_cell_value(book_, row, column, &cell), "cell");
    static constexpr NumberFormat plain;
    const std::size_t before = text_.size();
    switch (cell.type) {
    case FREEXL_CELL_INT: text_ += std::to_string(cell.value.int_value); break;
    case FREEXL_CELL_DOUBLE:
        append_number(text_, fmt::format("{}", cell.value.double_value), plain, false);
        break;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        if (cell.value.text_value != nullptr) text_ += cell.value.text_value;
        break;
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME: text_ += short_moment(cell.value.text_value); break;
    default: break;
    }
    return text_.size() > before;
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
    for (unsigned column = 0; column < columns_; ++column) {
        const std::size_t before = text_.size();
        if (!append_cell(row_, column)) continue;
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
