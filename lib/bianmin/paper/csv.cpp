/// CSV by RFC 4180 and TSV; no cell of text can become a formula in a spreadsheet.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/writers.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace bianmin {
namespace {

using CellWriter = std::string (*)(std::string_view);

/// Spreadsheets take a text that starts so for a formula, some of them the full-width signs as well.
bool looks_like_formula(std::string_view text) {
    constexpr std::array<std::string_view, 11> signs{"=",  "+",  "-",  "@",  "\t", "\r",
                                                     "\n", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

std::string guarded(std::string text) {
    return looks_like_formula(text) ? "'" + text : text;
}

std::string tsv_cell(std::string_view text) {
    return printable(text);
}

struct Separated {
    CellWriter cell;
    char separator;
    std::string_view line_end;

    void line(std::string& out, const std::vector<std::string>& cells) const {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) out += separator;
            out += cell(cells[i]);
        }
        out += line_end;
    }
    void cells(std::string& out, const std::vector<Cell>& row, bool english) const {
        std::vector<std::string> texts;
        for (const auto& value : row) {
            std::string text = repaired(show(value, english));
            texts.push_back(is_text(value) ? guarded(std::move(text)) : std::move(text));
        }
        line(out, texts);
    }
    std::string sheet(const Sheet& sheet, bool english) const {
        std::string out;
        std::vector<std::string> header;
        for (const auto& column : sheet.columns)
            header.push_back(guarded(repaired(full_heading(column, english))));
        line(out, header);
        for (const auto& row : sheet.rows) cells(out, row, english);
        if (!sheet.totals.empty()) cells(out, sheet.totals, english);
        return out;
    }
};

constexpr Separated csv{csv_cell, ',', "\r\n"};
constexpr Separated tsv{tsv_cell, '\t', "\n"};

} // namespace

std::string csv_cell(std::string_view text) {
    const bool edge = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (!edge && text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    return "\"" + replaced(text, "\"", "\"\"") + "\"";
}

std::string write_csv(const Document& document, const WriteOptions& options) {
    std::string out;
    if (!document.sheets.empty()) out = csv.sheet(document.sheets.front(), options.english);
    if (const auto stamp = stamp_of(document); !stamp.empty())
        csv.line(out, {options.english ? "Closing" : "结账摘要", stamp});
    if (options.gb18030) return to_gb18030(out);
    return options.byte_order_mark ? "\xEF\xBB\xBF" + out : out;
}

std::string write_tsv(const Document& document, const WriteOptions& options) {
    std::string out;
    if (!document.sheets.empty()) out = tsv.sheet(document.sheets.front(), options.english);
    if (const auto stamp = stamp_of(document); !stamp.empty())
        tsv.line(out, {options.english ? "Closing" : "结账摘要", stamp});
    return out;
}

} // namespace bianmin
