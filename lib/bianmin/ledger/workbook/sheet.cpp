/// Rows and cells out of the events of a sheet's part.
#include "bianmin/ledger/workbook/sheet.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/workbook/place.hpp"
#include "bianmin/ledger/workbook/values.hpp"

#include <algorithm>
#include <charconv>

namespace bianmin {
namespace {

/// What a formula shows that was never computed: read as an error of the spreadsheet, so that a person looks
/// at it.
constexpr std::string_view never_computed = "#FORMULA!";

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

void SheetEvents::fail(std::string value, Text message) const {
    const bool cell = inside_cell_ && column_ > 0;
    fail_damaged({.file = file_,
                  .column = cell ? column_ : 0,
                  .sheet = sheet_,
                  .row = row_,
                  .cell = cell ? cell_name(row_, column_) : ""},
                 std::move(value), std::move(message));
}

SheetEvents::Type SheetEvents::type_of(std::string_view word) {
    if (word.empty() || word == "n") return Type::number;
    if (word == "s") return Type::shared;
    if (word == "str") return Type::formula_text;
    if (word == "inlineStr") return Type::text;
    if (word == "b") return Type::flag;
    if (word == "e") return Type::error;
    if (word == "d") return Type::day;
    return Type::unknown;
}

void SheetEvents::start(std::string_view name, const XmlAttributes& attributes) {
    if (inside_cell_) {
        if (name == "rPh") ++phonetic_;
        if (name == "f") formula_ = true, collecting_rule_ = formulas_;
        collecting_ = name == "v" || (name == "t" && phonetic_ == 0);
    } else if (name == "c" && inside_row_) {
        start_cell(attributes);
    } else if (name == "row") {
        start_row(attributes);
    } else if (name == "col") {
        start_column(attributes);
    }
}

void SheetEvents::text(std::string_view piece) {
    if (!collecting_ && !collecting_rule_) return;
    (collecting_ ? value_ : rule_) += piece;
    if (std::max(value_.size(), rule_.size()) > longest_text)
        fail("", say("a text is longer than any cell may be"));
}

void SheetEvents::end(std::string_view name) {
    collecting_ = collecting_rule_ = false;
    if (name == "rPh" && inside_cell_)
        --phonetic_;
    else if (name == "c" && inside_cell_)
        end_cell();
    else if (name == "row" && inside_row_)
        end_row();
}

void SheetEvents::start_column(const XmlAttributes& attributes) {
    const std::string_view width = attributes.get("width");
    if (!attributes.flag("hidden") && width != "0") return;
    hidden_.resize(widest_row + 1);
    const std::size_t last = std::min<std::size_t>(number_of(attributes.get("max")), widest_row);
    for (std::size_t at = number_of(attributes.get("min")); at <= last; ++at) hidden_[at] = true;
}

void SheetEvents::start_row(const XmlAttributes& attributes) {
    const std::string_view number = attributes.get("r");
    const int before = row_;
    row_ = number.empty() ? before + 1 : row_of(number);
    column_ = 0;
    if (row_ == 0 || row_ > most_rows) {
        row_ = before;
        fail(std::string(number), say("behind row {} comes one that no sheet can have", before));
    }
    if (rows_.size() == filled_) rows_.emplace_back();
    Row& row = current();
    row.row = row_;
    row.cells.clear();
    row.text.clear();
    row.hidden = attributes.flag("hidden");
    inside_row_ = true;
}

void SheetEvents::end_row() {
    const Row& row = current();
    inside_row_ = false;
    ++filled_;
    if (!row.hidden || row.cells.empty()) return;
    if (seen.hidden_rows++ == 0) seen.first_hidden = row_;
}

void SheetEvents::start_cell(const XmlAttributes& attributes) {
    std::string_view reference, type;
    style_ = 0;
    for (auto pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name == "r") reference = pair[1];
        if (name == "s") style_ = number_of(pair[1]);
        if (name == "t") type = pair[1];
    }
    inside_cell_ = true;
    formula_ = false;
    phonetic_ = 0;
    value_.clear();
    rule_.clear();
    type_ = type_of(type);
    std::string_view rest;
    const int before = column_;
    column_ = reference.empty() ? before + 1 : column_of(reference, rest);
    if (column_ > 0 && column_ <= most_columns) return;
    column_ = 0;
    fail(std::string(reference), say("behind column {} of row {} comes one that no sheet can have",
                                     before == 0 ? "0" : column_letters(before), row_));
}

std::string_view SheetEvents::shared_text() const {
    const std::string_view digits = trim(value_);
    std::size_t at = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), at);
    const bool whole = fault == std::errc() && end == digits.data() + digits.size();
    if (!whole || at >= workbook_.strings.size())
        fail(value_, say("the cell names text {} of {}", value_, workbook_.strings.size()));
    return workbook_.strings[at];
}

void SheetEvents::append_value(Row& row) {
    static const NumberFormat plain;
    const NumberFormat& format = style_ < workbook_.formats.size() ? workbook_.formats[style_] : plain;
    const std::size_t begin = row.text.size();
    switch (type_) {
    case Type::number:
        if (!append_number(row.text, value_, format, workbook_.since_1904)) row.text += value_;
        break;
    case Type::flag: row.text += value_ == "1" || value_ == "true" ? "TRUE" : "FALSE"; break;
    case Type::day: append_iso_day(row.text, value_); break;
    default: row.text += value_; unescape(row.text, begin);
    }
}

void SheetEvents::end_cell() {
    inside_cell_ = false;
    // A text may be empty as a result; anything else was never computed.
    const bool uncomputed = formula_ && value_.empty() && type_ != Type::formula_text;
    if (uncomputed && seen.empty_formulas++ == 0) seen.formula_row = row_, seen.formula_column = column_;
    if (value_.empty() && !uncomputed) return;
    if (column_ > widest_row) {
        if (seen.far_cells++ == 0) seen.far_row = row_, seen.far_column = column_;
        return;
    }
    Row& row = current();
    Cell cell{.column = column_, .begin = row.text.size(), .size = 0};
    if (uncomputed && rule_.empty()) {
        cell.shared = never_computed;
    } else if (uncomputed) {
        row.text.append(never_computed).append(" [=").append(rule_).append("]");
        cell.size = row.text.size() - cell.begin;
    } else if (type_ == Type::shared) {
        inside_cell_ = true; // for the place of a fault
        cell.shared = shared_text();
        inside_cell_ = false;
        if (cell.shared.empty()) return;
    } else {
        append_value(row);
        if (type_ == Type::number) cell.style = style_;
        if (!rule_.empty()) row.text.append(" [=").append(rule_).append("]");
        cell.size = row.text.size() - cell.begin;
    }
    row.cells.push_back(cell);
    if (column_hidden(column_)) seen.hidden_columns.insert(column_);
}

const SheetEvents::Row* SheetEvents::next() {
    if (given_ < filled_) return &rows_[given_++];
    // All are taken; the one being read moves to the front.
    if (filled_ > 0 && filled_ < rows_.size()) std::swap(rows_[0], rows_[filled_]);
    filled_ = given_ = 0;
    return nullptr;
}

} // namespace bianmin
