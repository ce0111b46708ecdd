/// The policies of the workspace, and whether what they name is there.
#pragma once
#include "cli/command.hpp"

#include "bianmin/domain/policy.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

/// Throws Error(configuration) with every fault of their files.
std::vector<Policy> policies(Session& session);
/// The one that is named by id or number; the only one where none is named.
Policy policy_of(Session& session, const std::string& name);

/// How the workspace stands to a clause.
struct ClauseState {
    bool met = true;    ///< all that it names is there
    std::string zh, en; ///< `45/45机构符合`, `12件`
    std::vector<std::string> missing;
};
/// Of all clauses of a policy, in their order; looks at the ledger once.
std::vector<ClauseState> clause_states(Session& session, const Policy& policy);

} // namespace bianmin::cli
