/// Rows in blocks, each written by the writer of its format.
#include "cli/row_output.hpp"

#include "bianmin/paper/json.hpp"

namespace bianmin::cli {
namespace {

constexpr std::size_t block = 1000;

bool streams(Format format) {
    return format == Format::csv || format == Format::tsv || as_json(format);
}

} // namespace

RowOutput::RowOutput(Session& session, Sheet sheet)
    : session_(session), format_(session.format()), sheet_(std::move(sheet)) {
    if (streams(format_) && format_ != Format::json) head_ = write({.sheets = {sheet_}}, format_, options());
}

WriteOptions RowOutput::options() const {
    const auto& globals = session_.globals();
    return {.english = false,
            .byte_order_mark = !globals.output.empty() && globals.encoding.empty(),
            .gb18030 = globals.encoding == "gb18030"};
}

void RowOutput::add(std::vector<Cell> row) {
    ++rows_;
    if (format_ == Format::xlsx) return packed_.add(row);
    sheet_.rows.push_back(std::move(row));
    if (streams(format_) && sheet_.rows.size() == block) flush();
}

void RowOutput::flush() {
    if (format_ == Format::json) {
        std::string out;
        for (const auto& row : sheet_.rows) {
            out += begun_ || !out.empty() ? ",\n " : "[";
            out += dump(flat_object(sheet_.columns, row));
        }
        session_.raw(out);
    } else {
        const std::string whole = write({.sheets = {sheet_}}, format_, options());
        session_.raw(begun_ ? whole.substr(head_.size()) : whole);
    }
    begun_ = true;
    sheet_.rows.clear();
}

std::int64_t RowOutput::finish(std::vector<Cell> totals) {
    if (!streams(format_)) {
        if (rows_ > 0) sheet_.totals = std::move(totals);
        if (format_ == Format::xlsx)
            sheet_.source = {packed_.size(), [this](std::size_t row) { return packed_.row(row); }};
        session_.print({.sheets = {std::move(sheet_)}});
        return rows_;
    }
    if (format_ == Format::json) {
        if (!sheet_.rows.empty()) flush();
        session_.raw(begun_ ? "]\n" : "[]\n");
    } else if (!sheet_.rows.empty() || !begun_) {
        flush();
    }
    return rows_;
}

} // namespace bianmin::cli
