/// Rows that an earlier import of a file of this name left out: where the ledger itself was mended, they are
/// taken in now.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/domain/draft.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bianmin {

class EarlierDoubts {
public:
    EarlierDoubts(Desk& desk, const std::string& file) : desk_(desk), file_(file) {}
    /// The place of the earlier doubt, of a row that is recorded now.
    std::optional<Place> of(const Draft& draft, const LedgerFacts& facts);

private:
    struct Doubt {
        std::string unit; ///< of the earlier import
        std::string code;
        Month month;
        Place place;
    };
    void load();

    Desk& desk_;
    const std::string& file_;
    bool loaded_ = false;
    std::map<std::pair<std::string, int>, std::vector<Doubt>> doubts_; ///< by sheet and row
};

} // namespace bianmin
