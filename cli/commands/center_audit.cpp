/// Centers held against a checklist, from inspections and from the ledger (二(二)、三(三)).
#include "cli/audit.hpp"

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    return run_audit(session, arguments, UnitKind::center);
}

} // namespace

extern const Command center_audit{
    "center", "audit", N_("Hold centers against a checklist, with the evidence"), define_audit, run};

} // namespace bianmin::cli
