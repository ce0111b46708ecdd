/// The findings of an import by the month of their rows (导入疑点), kept with the ledger in blocks.
#pragma once
#include "bianmin/desk/import_ledger.hpp"

namespace bianmin {

class ImportDoubts {
public:
    ImportDoubts(Desk& desk, const ImportRequest& request, const std::int64_t& import_id)
        : desk_(desk), request_(request), import_id_(import_id) {}
    void add(const Draft& draft, const LedgerFacts& facts);
    /// One that is said of the file.
    void keep(Month month, Finding finding) { doubts_[month].push_back(std::move(finding)); }
    void flush();

private:
    Desk& desk_;
    const ImportRequest& request_;
    const std::int64_t& import_id_;
    std::map<Month, std::vector<Finding>> doubts_;
    std::size_t count_ = 0;
};

} // namespace bianmin
