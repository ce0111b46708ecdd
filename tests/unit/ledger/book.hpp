/// Workbooks made in a test from the XML of their parts.
#pragma once
#include "support.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bianmin::test {

/// Parts by name; zipped in this order.
using BookParts = std::vector<std::pair<std::string, std::string>>;

/// `deflate` off: stored as they are.
std::string zipped(const BookParts& parts, bool deflate = true);

/// One or more sheets with what a workbook needs around them. A sheet's text is what stands in `<worksheet>`.
struct Book {
    struct Tab {
        std::string name, inside, state;
    };
    std::vector<Tab> tabs;
    std::string strings;    ///< what stands in `<sst>`
    std::string styles;     ///< what stands in `<styleSheet>`
    std::string properties; ///< attributes of `<workbookPr>`
    std::string main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    std::string relations_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    BookParts parts() const;
    std::string bytes() const { return zipped(parts()); }
};

/// One sheet of rows: `<row>…</row>`.
Book book_of(const std::string& rows);
/// A sheet of inline strings, a row a line, cells between bars: `姓名|日期`.
std::string rows_of(const std::vector<std::string>& lines);

struct Scanned {
    std::vector<std::vector<std::string>> rows;
    std::vector<int> numbers;        ///< of the rows
    std::vector<std::string> sheets; ///< of the rows
    std::vector<Finding> findings;
    std::string codes;
};
Scanned scan_book(std::string bytes, const TableOptions& options = {});
/// The text of A1 where `<c r="A1" …>` is given whole.
std::string cell_text(const std::string& cell, const std::string& styles = "",
                      const std::string& properties = "");
/// What is thrown for it: the code of the first finding and its place, `workbook-damaged 8月!C12`; empty:
/// nothing.
std::string fault_of(std::string bytes, const TableOptions& options = {});

} // namespace bianmin::test
