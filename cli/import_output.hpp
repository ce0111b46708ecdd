/// What an import tells: findings as text or JSON.
#pragma once
#include "bianmin/desk/import_ledger.hpp"
#include "cli/session.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

/// Sums of one or several files and their findings, at most `kept` of them in memory.
class ImportTally {
public:
    void add_row(const Draft& draft, const std::string& file);
    void add_file(const std::string& file, const ImportOutcome& outcome);
    /// `{"rows",…,"findings":[…]}`.
    std::string json() const;
    /// The table of files and the findings, for people.
    void print(Session& session) const;
    /// A file that could not be read at all.
    void add_refused(const std::string& file, const Error& error);
    /// 7 when rows were left out, or a file is not what it was taken for; that of a file that was refused
    /// comes first.
    int exit_code() const;

private:
    struct File {
        std::string name;
        std::int64_t import_id;
        ImportCounts counts;
        LedgerFacts facts;
        std::string refused = {}; ///< why it could not be read
    };
    static constexpr std::size_t kept = 20000;
    ImportCounts total_;
    std::vector<File> files_;
    std::vector<Finding> findings_, refusals_;
    std::int64_t omitted_ = 0;
    bool doubtful_ = false;
    int refused_ = 0;
};

} // namespace bianmin::cli
