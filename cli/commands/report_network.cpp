/// 三级网络互联互通 (一；二(二)): extranet, platform links and the last sign of life of each office.
#include "bianmin/store/store.hpp"

#include "cli/command.hpp"

#include <map>

namespace bianmin::cli {
namespace {

void define(Options&) {}

int run(Session& session, const Arguments&) {
    const Setup& setup = session.setup();
    std::map<UnitId, Date> last;
    Store& store = session.store_read_only();
    const Date today = session.today();
    store.read([&] {
        store.each_case_of_period(Date{today.number - 92}, today, [&](const CaseRow& row) {
            Date& of_center = last[row.center];
            of_center = std::max(of_center, row.received);
            if (row.station.empty()) return;
            Date& of_station = last[row.station];
            of_station = std::max(of_station, row.received);
        });
    });
    Sheet sheet{.key = "network",
                .title = {"三级网络情况表", "The network"},
                .lines = {{"截至" + iso(today), "as of " + iso(today)}},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "extranet", .label = {"政务外网", "Extranet"}},
                            {.key = "platform", .label = {"服务平台", "Platform"}},
                            {.key = "last", .label = {"最近登记", "Last entry"}}}};
    std::int64_t centers = 0, connected = 0;
    for (const auto& unit : setup.units) {
        if (unit.kind != UnitKind::center && unit.kind != UnitKind::station) continue;
        const bool center = unit.kind == UnitKind::center;
        if (center) ++centers;
        if (center && unit.extranet) ++connected;
        const auto found = last.find(unit.id);
        sheet.rows.push_back(
            {Cell(unit.name),
             center ? Cell(unit.extranet ? Label{"已接入", "yes"} : Label{"未登记", "no"}, !unit.extranet)
                    : Cell(),
             Cell(unit.platform),
             found == last.end() ? Cell(Label{"三个月内无", "none in three months"}, true)
                                 : Cell(found->second)});
    }
    session.print({.sheets = {std::move(sheet)}});
    if (connected == centers) return 0;
    session.talk(say("{} of {} centers are on the extranet", connected, centers));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_network{
    "report", "network", N_("Show extranet, platforms and last entries of all offices"), define, run};

} // namespace bianmin::cli
