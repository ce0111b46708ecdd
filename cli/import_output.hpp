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
