/// 三级网络互联互通 (一；二(二)): extranet, platform links and the last sign of life of each office.
#include "bianmin/store/store.hpp"

#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <map>

namespace bianmin::cli {
namespace {

void define(Options&) {}

/// The day on which each office last received something within three months.
std::map<UnitId, Date> last_entries(Store& store, Date today) {
    std::map<UnitId, Date> last;
    store.read([&] {
        store.each_case_of_period(Date{today.number - 92}, today, [&](const CaseRow& row) {
            Date& of_center = last[row.center];
            of_center = std::max(of_center, row.received);
            if (row.station.empty()) return;
            Date& of_station = last[row.station];
            of_station = std::max(of_station, row.received);
        });
    });
    return last;
}

std::vector<Cell> line_of(const Unit& unit, const std::optional<Date>& last) {
    const bool center = unit.kind == UnitKind::center;
    return {Cell(unit.name),
            center ? Cell(unit.extranet ? Label{"已接入", "yes"} : Label{"未登记", "no"}, !unit.extranet)
                   : Cell(),
            Cell(unit.platform),
            last ? Cell(*last) : Cell(Label{"三个月内无", "none in three months"}, true)};
}

/// A station goes by its center's extranet: of it, nothing is said.
Json json_of(const Unit& unit, const std::optional<Date>& last) {
    return {{"unit", unit.id.text},
            {"name", unit.name},
            {"kind", word(unit.kind)},
            {"extranet", unit.kind == UnitKind::center ? Json(unit.extranet) : Json()},
            {"platform", unit.platform.empty() ? Json() : Json(unit.platform)},
            {"last", last ? Json(iso(*last)) : Json()}};
}

int run(Session& session, const Arguments&) {
    const Date today = session.today();
    const auto entries = last_entries(session.store_read_only(), today);
    Sheet sheet{.key = "network",
                .title = {"三级网络情况表", "The network"},
                .lines = {{"截至" + iso(today), "as of " + iso(today)}},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "extranet", .label = {"政务外网", "Extranet"}},
                            {.key = "platform", .label = {"服务平台", "Platform"}},
                            {.key = "last", .label = {"最近登记", "Last entry"}}}};
    Json json = Json::array();
    std::int64_t centers = 0, connected = 0;
    for (const auto& unit : session.setup().units) {
        if (unit.kind != UnitKind::center && unit.kind != UnitKind::station) continue;
        if (unit.kind == UnitKind::center) ++centers, connected += unit.extranet;
        const auto found = entries.find(unit.id);
        const auto last = found == entries.end() ? std::nullopt : std::optional(found->second);
        sheet.rows.push_back(line_of(unit, last));
        json.push_back(json_of(unit, last));
    }
    print_list(session, std::move(sheet), json);
    if (connected == centers) return 0;
    session.talk(say("{} of {} centers are on the extranet", connected, centers));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_network{
    "report", "network", N_("Show extranet, platforms and last entries of all offices"), define, run};

} // namespace bianmin::cli
