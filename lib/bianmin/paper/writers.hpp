/// The writers behind THE TABLE of formats, one file each.
#pragma once
#include "bianmin/paper/write.hpp"

#include <string>
#include <string_view>

namespace bianmin {

std::string write_table(const Document& document, const WriteOptions& options);
std::string write_json(const Document& document, const WriteOptions& options);
std::string write_jsonl(const Document& document, const WriteOptions& options);
/// The first sheet, RFC 4180: a header, the rows, the totals.
std::string write_csv(const Document& document, const WriteOptions& options);
/// A cell as RFC 4180 quotes it, as it is: a text like a formula stays one.
std::string csv_cell(std::string_view text);
std::string write_tsv(const Document& document, const WriteOptions& options);
std::string write_markdown(const Document& document, const WriteOptions& options);
std::string write_html(const Document& document, const WriteOptions& options);
/// Every sheet, its totals as formulas, and native charts (workbook.hpp).
std::string write_xlsx(const Document& document, const WriteOptions& options);
std::string write_pdf(const Document& document, const WriteOptions& options);
/// iCalendar (RFC 5545): an all-day event for each day of the agenda.
std::string write_ics(const Document& document, const WriteOptions& options);

/// Valid UTF-8 to GB18030, which has a place for every character.
std::string to_gb18030(std::string_view text);

} // namespace bianmin
