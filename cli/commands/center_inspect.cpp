/// What an inspector saw at a center (检查, 三(三)); what failed is to be put right.
#include "cli/audit.hpp"

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    return run_inspect(session, arguments, UnitKind::center);
}

} // namespace

extern const Command center_inspect{"center", "inspect", N_("Record an inspection, or print its sheet"),
                                    define_inspect, run};

} // namespace bianmin::cli
