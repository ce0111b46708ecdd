/// The register of complaints.
#include "cli/matter_list.hpp"

#include <array>

namespace bianmin::cli {
namespace {

/// 回访: the last word of who complained.
std::string called_back(const ListedMatter& matter) {
    if (!matter.c.call_backs.empty()) return matter.c.call_backs.back().satisfied ? "满意" : "不满意";
    return matter.c.row.state == State::completed ? "未回访" : "";
}

const std::array<MatterColumn, 9> columns{{
    {{.key = "number", .label = {"编号", "Number"}}, [](const ListedMatter& m) { return m.c.row.number; }},
    {{.key = "received", .label = {"日期", "Received"}}, matter_received},
    {{.key = "state", .label = {"状态", "State"}}, matter_state},
    {{.key = "name", .label = {"投诉人", "Who"}}, matter_name},
    {{.key = "against", .label = {"对象", "Against"}}, matter_subject},
    {{.key = "parent", .label = {"相关办件", "Case"}}, matter_parent},
    {{.key = "due", .label = {"到期", "Due"}}, matter_due},
    {{.key = "result", .label = {"处理结果", "Result"}}, matter_result},
    {{.key = "called_back", .label = {"回访", "Called back"}}, called_back},
}};

int run(Session& session, const Arguments& arguments) {
    static constexpr std::array types{CaseType::complaint};
    return list_matters(session, arguments, {"投诉登记", "Complaints"}, types, columns);
}

} // namespace

extern const Command complaint_list{"complaint", "list", N_("List complaints"), define_matter_list, run};

} // namespace bianmin::cli
