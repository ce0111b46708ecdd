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
    std::vector<Doubt> doubts;
    std::string verdict, reasons, advice;
    FirstAttempt from; ///< where it stands in the file it comes from
};
/// The rows of one table of a file.
struct LeftOut {
    std::string name; ///< of the ledger, for its tab
    UnitId unit;      ///< whose ledger it is; empty: each row says
    std::string title;
    std::vector<std::string> header; ///< two rows merged (`申请人情况/姓名`)
    std::vector<LeftOutRow> rows;
};
/// A worksheet a table, named after its ledger: the original cells, the doubtful ones coloured with a
/// comment, and the verdict behind.
Workbook left_out_book(const Setup& setup, const std::vector<LeftOut>& tables, Moment made);

/// The last part of a merged heading; the whole where that part says nothing by itself (`办结时间/月`,
/// `满意度/满意`).
std::string_view short_heading(std::string_view heading);

} // namespace bianmin
