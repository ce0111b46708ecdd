/// Who comes when.
#include "cli/matter_list.hpp"

#include <array>

namespace bianmin::cli {
namespace {

/// An agreed time is known by more than its day.
std::string agreed(const ListedMatter& matter) {
    const auto time = parse_moment(matter.c.opening.text("time"));
    return time ? iso(*time) : matter_due(matter);
}

/// Who did not come by that day is given up on the next.
std::string outcome(const ListedMatter& matter) {
    const CaseRow& row = matter.c.row;
    if (row.state == State::completed) return "已到场";
    if (row.state != State::withdrawn) return "待到场";
    return row.due && row.ended && *row.ended > *row.due ? "未到场" : "已取消";
}

const std::array<MatterColumn, 6> columns{{
    {{.key = "number", .label = {"编号", "Number"}}, [](const ListedMatter& m) { return m.c.row.number; }},
    {{.key = "time", .label = {"约定时间", "Agreed time"}}, agreed},
    {{.key = "about", .label = {"事项", "Service"}}, matter_subject},
    {{.key = "name", .label = {"来人", "Who"}}, matter_name},
    {{.key = "made", .label = {"登记日期", "Booked"}}, matter_received},
    {{.key = "outcome", .label = {"状态", "State"}}, outcome},
}};

int run(Session& session, const Arguments& arguments) {
    static constexpr std::array types{CaseType::appointment};
    return list_matters(session, arguments, {"预约登记", "Appointments"}, types, columns);
}

} // namespace

extern const Command appointment_list{"appointment", "list", N_("List appointments"), define_matter_list,
                                      run};

} // namespace bianmin::cli
