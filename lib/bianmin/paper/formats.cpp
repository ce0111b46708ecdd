/// THE TABLE of formats, and the door to their writers.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/writers.hpp"

#include <array>

namespace bianmin {
namespace {

using Writer = std::string (*)(const Document&, const WriteOptions&);

/// Marks a sentence for the translators.
constexpr std::string_view msgid(std::string_view id) {
    return id;
}

struct WriterRow {
    FormatRow row;
    Writer write;
};

constexpr std::array<WriterRow, 10> table{{
    {{Format::table, "table", ".txt", msgid("for reading on a terminal")}, write_table},
    {{Format::json, "json", ".json", msgid("for programs: everything, keys in English")}, write_json},
    {{Format::jsonl, "jsonl", ".jsonl", msgid("for programs: one object to a line")}, write_jsonl},
    {{Format::csv, "csv", ".csv", msgid("for spreadsheets: the first table")}, write_csv},
    {{Format::tsv, "tsv", ".tsv", msgid("for cut, sort and awk: the first table")}, write_tsv},
    {{Format::markdown, "markdown", ".md", msgid("for wikis and messages")}, write_markdown},
    {{Format::html, "html", ".html", msgid("for printing on A4 and for the web, with charts")}, write_html},
    {{Format::xlsx, "xlsx", ".xlsx", msgid("for spreadsheets: every table, totals that calculate, charts")},
     write_xlsx},
    {{Format::pdf, "pdf", ".pdf", msgid("for printing on A4 and for sending on, with charts")}, write_pdf},
    {{Format::ics, "ics", ".ics", msgid("for calendars: an event for each day something ends")}, write_ics},
}};

} // namespace

const std::vector<FormatRow>& formats() {
    static const std::vector<FormatRow> rows = [] {
        std::vector<FormatRow> out;
        for (const auto& entry : table) out.push_back(entry.row);
        return out;
    }();
    return rows;
}

std::optional<Format> parse_format(std::string_view name) {
    for (const auto& entry : table)
        if (entry.row.name == name) return entry.row.format;
    return std::nullopt;
}

std::optional<Format> format_of_file(std::string_view path) {
    const std::string name = lower_ascii(path.substr(path.find_last_of('/') + 1));
    for (const auto& entry : table)
        if (name.size() > entry.row.ending.size() && name.ends_with(entry.row.ending))
            return entry.row.format;
    if (name.ends_with(".htm")) return Format::html;
    return std::nullopt;
}

std::string write(const Document& document, Format format, const WriteOptions& options) {
    for (const auto& entry : table)
        if (entry.row.format == format) return entry.write(document, options);
    return {};
}

} // namespace bianmin
