/// Who comes when.
#include "cli/matter.hpp"

#include <array>

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    static constexpr std::array types{CaseType::appointment};
    return list_matters(session, arguments, {"预约登记", "Appointments"}, types);
}

} // namespace

extern const Command appointment_list{"appointment", "list", N_("List appointments"), define_matter_list,
                                      run};

} // namespace bianmin::cli
