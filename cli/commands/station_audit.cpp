/// Stations held against a checklist, from inspections and from the ledger (二(二)、三(三)).
#include "cli/audit.hpp"

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    return run_audit(session, arguments, UnitKind::station);
}

} // namespace

extern const Command station_audit{
    "station", "audit", N_("Hold stations against a checklist, with the evidence"), define_audit, run};

} // namespace bianmin::cli
