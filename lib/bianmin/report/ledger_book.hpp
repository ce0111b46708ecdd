/// Ledgers as workbooks that people fill in: the blank one of an office, and the rows an import left out, to
/// be mended and imported again. Columns offer what may be entered; numbers of people are kept as text.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/paper/workbook.hpp"
#include "bianmin/report/ledgers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// 空白台账: title, unit, the headings that the import profiles know, room for `rows` cases, and how to fill
/// it. Its sheets import without a doubt.
Workbook blank_ledger(const Setup& setup, const Unit& unit, LedgerKind kind, std::size_t rows, Moment made);

/// A row as it was read, and what is wrong with its cells.
struct LeftOutRow {
    struct Doubt {
        std::optional<std::size_t> column; ///< from 0; none: it is about the row as a whole
        std::string what;                  ///< what is wrong and what to do
    };
    std::vector<std::string> cells;
    std::vector<std::string> formats; ///< by column, of cells that are days of a spreadsheet; else empty
    std::vector<Doubt> doubts;
    std::string verdict, reasons, advice;
    FirstAttempt from; ///< where it stands in the file it comes from
};
/// The rows of one table of a file.
struct LeftOut {
    std::string name; ///< of the ledger, for its tab
    UnitId unit;      ///< whose ledger it is; empty: each row says
    std::string title;
    std::optional<Date> filled;      ///< 填报时间, told below the title
    std::vector<std::string> header; ///< two rows merged (`申请人情况/姓名`)
    std::vector<LeftOutRow> rows;
};
/// A worksheet a table, named after its ledger: the original cells, the doubtful ones coloured with a
/// comment, and the verdict behind.
Workbook left_out_book(const Setup& setup, const std::vector<LeftOut>& tables, Moment made);

/// What stands in the two rows of a heading (`申请人情况/姓名`); `parent` is empty where it has one.
struct HeadingRows {
    std::string parent, own;
};
HeadingRows heading_rows(std::string_view heading);
/// Whether any heading has two rows.
bool has_parents(const std::vector<std::string>& header);

} // namespace bianmin
