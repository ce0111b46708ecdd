/// The register of complaints.
#include "cli/matter.hpp"

#include <array>

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    static constexpr std::array types{CaseType::complaint};
    return list_matters(session, arguments, {"投诉登记", "Complaints"}, types);
}

} // namespace

extern const Command complaint_list{"complaint", "list", N_("List complaints"), define_matter_list, run};

} // namespace bianmin::cli
