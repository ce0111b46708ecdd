/// What an import tells: findings as text or JSON, left-out rows as a file to be mended.
#pragma once
#include "bianmin/desk/import_ledger.hpp"
#include "cli/session.hpp"

#include <fstream>
#include <string>
#include <vector>

namespace bianmin::cli {

/// Writes rows under review and rejected rows as read, with verdict, reason and advice behind them, as CSV
/// that can be mended and imported again. Written beside and renamed; no file when nothing was left out.
class RejectsFile {
public:
    RejectsFile(std::string path, bool dry_run);
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;
    void add(const Draft& draft, const LedgerFacts& facts);
    /// Puts the file in its place; the number of rows in it.
    std::int64_t finish();

private:
    void open();
    std::string path_, beside_;
    std::ofstream out_;
    std::vector<std::string> header_;
    std::string title_;
    std::int64_t rows_ = 0;
};

/// Sums of one or several files and their findings, at most `kept` of them in memory.
class ImportTally {
public:
    void add_row(const Draft& draft, const std::string& file);
    void add_file(const std::string& file, const ImportOutcome& outcome);
    /// `{"rows",…,"findings":[…]}`.
    std::string json() const;
    /// The table of files and the findings, for people.
    void print(Session& session) const;
    bool left_out() const { return total_.review + total_.rejected > 0; }

private:
    struct File {
        std::string name;
        std::int64_t import_id;
        ImportCounts counts;
        LedgerFacts facts;
    };
    static constexpr std::size_t kept = 20000;
    ImportCounts total_;
    std::vector<File> files_;
    std::vector<Finding> findings_;
    std::int64_t omitted_ = 0;
};

} // namespace bianmin::cli
