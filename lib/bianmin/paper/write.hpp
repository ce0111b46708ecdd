/// Writers: a document in one of the formats.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

enum class Format { table, json, jsonl, csv, tsv, markdown, html, xlsx, pdf, ics };

struct FormatRow {
    Format format;
    std::string_view name;    ///< `csv`
    std::string_view ending;  ///< `.csv`
    std::string_view english; ///< what it is good for, one line (msgid)
};
/// THE TABLE of formats.
const std::vector<FormatRow>& formats();
std::optional<Format> parse_format(std::string_view name);
std::optional<Format> format_of_file(std::string_view path);

struct WriteOptions {
    bool english = false; ///< labels in English instead of Chinese
    int columns = 80;     ///< width of the terminal; 0: no limit (a file or pipe)
    bool color = false;
    bool byte_order_mark = false; ///< CSV to a file
    Moment made;                  ///< stands in a PDF, so that the same paper has the same bytes
    bool gb18030 = false;         ///< CSV for old spreadsheets
    std::string unit;             ///< whose tables they are, for the line of a workbook's table that has none
};

/// The whole document as bytes.
std::string write(const Document& document, Format format, const WriteOptions& options);

} // namespace bianmin
