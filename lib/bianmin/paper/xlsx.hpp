/// Inside of the part that makes XLSX: the only files that see its library.
#pragma once
#include "bianmin/paper/workbook.hpp"

#include <xlsxwriter.h>

#include <string>
#include <vector>

namespace bianmin {

/// Throws Error(unavailable) when no temporary file can be written.
std::string make_xlsx(const Workbook& book);

lxw_format* make_format(lxw_workbook* book, const BookStyle& style);
/// Red above zero, or below, whatever is entered later.
void mark_red(lxw_workbook* book, lxw_worksheet* sheet, const std::vector<BookRange>& ranges, bool below);
void draw_chart(lxw_workbook* book, lxw_worksheet* sheet, const BookChart& chart);
void draw_code(lxw_worksheet* sheet, const BookCode& code);

/// Short lists stand in the rule itself; long ones on a hidden sheet, a column each.
class ChoiceLists {
public:
    explicit ChoiceLists(lxw_workbook* book) : book_(book) {}
    void add(lxw_worksheet* sheet, const BookChoice& choice);

private:
    std::string range_of(const std::vector<std::string>& options);

    lxw_workbook* book_;
    lxw_worksheet* lists_ = nullptr;
    std::vector<std::pair<std::vector<std::string>, std::string>> known_; ///< options and where they stand
};

} // namespace bianmin
