/// Foreign ledgers: bytes to rows to drafts. Knows nothing of what has been recorded before.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/domain/setup.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bianmin {

/// One record of a table: cells are views that live until the next call.
struct TableRow {
    int row = 0;          ///< record number in the sheet, from 1
    int line = 0;         ///< line of the file where it starts, from 1 (CSV); equals row elsewhere
    int sheet = 0;        ///< which sheet of a workbook, from 1; another one is another ledger
    bool cut = false;     ///< the file ends in the middle of it
    bool stray = false;   ///< a quotation mark that is never closed was read as a letter
    bool damaged = false; ///< has bytes that are no text, shown as U+FFFD
    std::vector<std::string_view> cells;
    /// Cells merged to the right: the column with the text and the last one it covers, from 1.
    std::vector<std::pair<int, int>> across{};
    /// Cells that are days of a spreadsheet, where asked for: the column, from 1, and the number format.
    std::vector<std::pair<int, std::string_view>> days{};
};

/// What is taken of what a workbook hides.
enum class Hidden {
    usual, ///< rows and columns, but no sheets
    take,  ///< everything
    skip,  ///< nothing
};

/// Which part of a workbook is read, and how much of it at most; text files know nothing of it.
struct TableOptions {
    std::string sheet; ///< its name, or its number from 1; empty: one after the other
    Hidden hidden = Hidden::usual;
    bool formats = false;                              ///< rows say which cells are days, and how they look
    bool formulas = false;                             ///< a computed cell says by what: `104 [=SUM(C6:C15)]`
    std::uint64_t most_bytes = std::uint64_t{4} << 30; ///< of one part, unpacked
    std::uint64_t most_ratio = 400; ///< of one part, unpacked to packed; small parts may be packed better
    std::uint64_t most_kept = std::uint64_t{512} << 20; ///< of the part whose texts stay in memory
};

/// A foreign table, one sheet after the other: text (csv.hpp) or a workbook (workbook/).
class Rows {
public:
    virtual ~Rows() = default;
    virtual bool next(TableRow& row) = 0;
    /// The sheet of the row at hand; empty where there are none.
    virtual std::string sheet() const { return {}; }
    virtual std::string encoding() const { return {}; }
    /// Days without a date's format are counted from 1904-01-01, as old Macintosh workbooks do.
    virtual bool since_1904() const { return false; }
    /// About the file as a whole: unterminated last line, undecodable bytes, mixed encodings.
    virtual std::vector<Finding> findings() const = 0;
    /// 0..1 of the file, for a progress bar.
    virtual double progress() const { return 1; }
};

/// Opens by content, not by ending. Throws Error(not_found | configuration | findings).
std::unique_ptr<Rows> open_table(const std::string& path, const TableOptions& options = {});
/// The same over bytes in memory (tests, standard input); `name` stands in findings.
std::unique_ptr<Rows> table_of_bytes(std::string bytes, const std::string& name,
                                     const TableOptions& options = {});

struct ReadOptions {
    std::string profile;    ///< empty: by the header
    UnitId center, station; ///< empty: by the title, else each row's own words
    std::optional<Month> month;
    std::string file; ///< name for findings
};

/// Rows to drafts: finds the header, skips what is no case, understands every cell.
class LedgerReader {
public:
    LedgerReader(std::unique_ptr<Rows> rows, const Setup& setup, ReadOptions options);
    ~LedgerReader();
    /// The next data row; false at the end.
    bool next(Draft& draft);
    /// Complete once next() has returned false; title, header and unit are known after the first draft.
    const LedgerFacts& facts() const;
    /// Unit the title or options name; empty when none could be told.
    UnitId center() const;
    UnitId station() const;
    double progress() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace bianmin
