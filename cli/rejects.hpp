/// The rows an import leaves out, as a file to be mended and imported again.
#pragma once
#include "bianmin/desk/import_ledger.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/report/ledger_book.hpp"
#include "cli/session.hpp"

#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bianmin::cli {

/// Writes rows under review and rejected rows as read, with verdict, reason and advice behind them: CSV, or a
/// workbook where the name ends in `.xlsx`. Written beside and renamed; no file when nothing was left out.
class RejectsFile {
public:
    RejectsFile(Session& session, std::string path);
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;
    void add(const Draft& draft, const LedgerFacts& facts);
    /// Days of the workbook just read keep their looks where they are left out.
    void keep_formats(const std::string& path, TableOptions options);
    /// Puts the file in its place; the number of rows in it.
    std::int64_t finish();

private:
    void open();
    void write_header();
    void add_line(const Draft& draft, const LedgerFacts& facts);
    void add_row(const Draft& draft, const LedgerFacts& facts);

    Session& session_;
    std::string path_, beside_;
    bool workbook_;
    std::ofstream out_;
    std::vector<std::string> header_;
    std::string title_;
    std::vector<LeftOut> tables_; ///< of a workbook
    /// Sheet and row of the file at hand, with its table and place in it.
    std::map<std::pair<std::string, int>, std::pair<std::size_t, std::size_t>> unformatted_;
    std::int64_t rows_ = 0;
};

} // namespace bianmin::cli
