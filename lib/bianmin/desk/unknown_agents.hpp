/// Agents of a ledger whom no staff list knows (代办员不在册): told once for each name and file. Their
/// matters are recorded under the name as it stands, which nobody's account of work will have.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/domain/setup.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bianmin {

class UnknownAgents {
public:
    explicit UnknownAgents(const Setup& setup) : setup_(setup) {}

    struct Told {
        Month month; ///< of the first row
        Finding finding;
    };
    /// Looks at a row that is recorded for `unit`.
    void look(const Draft& draft, const LedgerFacts& facts, const Unit& unit);
    /// One for each name, in the order of the names.
    std::vector<Told> tell() const;

private:
    struct Seen {
        int rows = 0;
        Told first;
    };
    /// A station's own people and its center's; of a center, those of its stations, too.
    bool known(const Unit& unit, const std::string& name);

    const Setup& setup_;
    std::unordered_map<const Unit*, std::unordered_set<std::string>> names_;
    std::map<std::string, Seen> seen_;
};

} // namespace bianmin
