/// A saved or printed report beside the closing it claims to be of.
#pragma once
#include "bianmin/paper/write.hpp"
#include "bianmin/report/closing.hpp"

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace bianmin {

using WorkbookParts = std::vector<std::pair<std::string, std::string>>;

/// What a copy is, and what it says besides the closed figures.
struct Copy {
    std::string_view bytes;
    Format format = Format::table;
    Moment made;            ///< of a PDF: when it was printed
    std::string issuer, to; ///< of a 文字月报, where other than usual
    std::string addressee;  ///< of a PDF: to whom it goes, as its properties say
    /// A workbook as text, a line for each row; workbooks are compared by it.
    std::function<std::string(const std::string& bytes)> read_workbook;
    /// Its parts, names and bytes.
    std::function<WorkbookParts(const std::string& bytes)> read_parts;
};

struct CopyVerdict {
    std::vector<Finding> differences; ///< empty: it is the same
    /// A workbook that another program saved: nobody knows whether its number formats and charts show what
    /// stands in its cells.
    bool values_only = false;
};

/// Where the copy differs from what the closed month prints, at most `most` places.
/// Table or text (文字月报), grouping, language and width are found out by trying.
CopyVerdict compare_copy(const Copy& copy, const ClosedMonth& closed, const ReportRequest& request,
                         const Setup& setup, std::size_t most = 20);

/// What is read in an HTML page, without what is drawn: a line for each paragraph, row, and chart.
std::string page_text(std::string_view html);
/// What decides how those words are drawn, and whether they are: every tag, and each rule of the style
/// sheets; a line for each.
std::string page_dress(std::string_view html);

} // namespace bianmin
