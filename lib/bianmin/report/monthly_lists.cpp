/// What stands below the monthly table: stations, late and overdue cases, import doubts.
#include "bianmin/report/monthly_sheets.hpp"

#include "bianmin/report/doubt_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace bianmin {
namespace {

/// Says how much of a list was left out on paper.
void cut(Sheet& sheet, std::size_t most) {
    if (sheet.rows.size() <= most) return;
    const std::size_t left_out = sheet.rows.size() - most;
    sheet.rows.resize(most);
    sheet.notes.push_back({fmt::format("另有 {} 条未列出，全部见 JSON 格式。", left_out),
                           fmt::format("{} more are not shown; the JSON format has them all.", left_out)});
}

Sheet named_cases(const std::vector<NamedCase>& cases, Sheet sheet, bool ended) {
    sheet.columns = {
        {"number", {"办件编号", "Case"}},
        {"service", {"事项", "Service"}},
        {"due", {"应办结日", "Due"}},
    };
    if (ended) sheet.columns.push_back({"ended", {"办结日", "Completed"}});
    sheet.columns.push_back({.key = "days_late", .label = {"超时", "Late"}, .right = true, .faults = true});
    sheet.columns.push_back({"handler", {"承办人", "Handler"}});
    sheet.columns.push_back({"where", {"窗口/村站", "Where"}});
    for (const auto& item : cases) {
        std::vector<Cell> cells{item.number, item.service, item.due};
        if (ended) cells.push_back(item.ended ? Cell(*item.ended) : Cell());
        cells.insert(cells.end(), {item.days_late, item.handler, item.where});
        sheet.rows.push_back(std::move(cells));
    }
    if (!cases.empty()) sheet.notes.push_back({"超时按工作日计。", "Late: in working days."});
    return sheet;
}

/// `台账.csv:14 办结日期：…`.
std::string told(const Doubt& doubt) {
    std::string out = doubt.file.substr(doubt.file.find_last_of('/') + 1);
    if (doubt.row > 0 && !out.empty()) out += fmt::format(":{}", doubt.row);
    if (!out.empty()) out += ' ';
    return out + (doubt.cell.empty() ? "" : doubt.cell + "：") + doubt.message;
}

} // namespace

Sheet ranking_table(const MonthlyFacts& facts, std::size_t most) {
    Sheet sheet{.key = "ranking", .title = {"村站代办件排名", "Stations by agency cases"}};
    sheet.columns = {
        {"rank", {"名次", "Rank"}, {}, true},
        {"name", {"村站", "Station"}},
        {"agency", {"代办件", "By agent"}, {}, true},
        {"received", {"收件", "Received"}, {}, true},
        {"completed", {"办结", "Completed"}, {}, true},
        {"on_time_rate", {"按时率", "On time"}, {}, true},
        {"satisfaction", {"满意率", "Satisfied"}, {}, true},
    };
    std::vector<const MonthlyFacts::Station*> busy;
    for (const auto& station : facts.stations)
        if (station.tally.received > 0) busy.push_back(&station);
    std::ranges::stable_sort(busy, [](const auto* a, const auto* b) {
        return std::pair(a->tally.agency, a->tally.received) > std::pair(b->tally.agency, b->tally.received);
    });
    for (std::size_t i = 0, rank = 0; i < busy.size(); ++i) {
        const Tally& tally = busy[i]->tally;
        if (i == 0 || tally.agency != busy[i - 1]->tally.agency) rank = i + 1; // equal figures share a rank
        sheet.rows.push_back({static_cast<std::int64_t>(rank), busy[i]->name, tally.agency, tally.received,
                              tally.completed, tally.on_time_rate(), tally.satisfaction()});
    }
    cut(sheet, most);
    return sheet;
}

Sheet idle_table(const MonthlyFacts& facts) {
    Sheet sheet{.key = "idle", .title = {"零办件村站", "Stations without a case"}};
    sheet.columns = {
        {"center", {"镇街", "Center"}},
        {"count", {"站数", "Stations"}, {}, true},
        {"names", {"村站", "Names"}},
    };
    std::vector<std::string> centers;
    for (const auto& station : facts.stations)
        if (std::ranges::find(centers, station.center) == centers.end()) centers.push_back(station.center);
    for (const auto& center : centers) {
        std::int64_t count = 0;
        std::string names;
        for (const auto& station : facts.stations) {
            if (station.center != center || station.tally.received > 0) continue;
            const bool doubled =
                !center.empty() && station.name.starts_with(center); // the town stands beside
            names += (count++ > 0 ? "、" : "") + station.name.substr(doubled ? center.size() : 0);
        }
        if (count > 0) sheet.rows.push_back({center, count, names});
    }
    return sheet;
}

Sheet late_table(const MonthlyFacts& facts, std::size_t most) {
    Sheet sheet =
        named_cases(facts.late, {.key = "late", .title = {"超时办结件", "Cases completed late"}}, true);
    cut(sheet, most);
    return sheet;
}

Sheet overdue_table(const MonthlyFacts& facts, std::size_t most) {
    Sheet sheet =
        named_cases(facts.overdue, {.key = "overdue", .title = {"超期在办件", "Open cases past due"}}, false);
    cut(sheet, most);
    return sheet;
}

Sheet doubts_table(const MonthlyFacts& facts, bool codes) {
    Sheet sheet{.key = "doubts", .title = {"本月导入疑点", "Import doubts of the month"}};
    sheet.columns = {
        {"code", {"疑点", "Doubt"}},
        {"count", {"条数", "Count"}, {}, true},
        {"open", {"待处理", "Open"}, {}, true},
        {"example", {"举例", "Example"}},
    };
    struct Sum {
        std::int64_t count = 0, open = 0;
        const Doubt* example = nullptr;
    };
    std::map<std::string, Sum> sums;
    for (const auto& doubt : facts.doubts) {
        Sum& sum = sums[doubt.code];
        ++sum.count;
        sum.open += doubt.open;
        // An open one teaches more than a mended one.
        if (!sum.example || (doubt.open && !sum.example->open)) sum.example = &doubt;
    }
    std::vector<std::pair<std::string, Sum>> sorted(sums.begin(), sums.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{},
                             [](const auto& one) { return std::pair(one.second.open, one.second.count); });
    for (const auto& [code, sum] : sorted)
        sheet.rows.push_back({codes ? Cell(code) : Cell(doubt_name(code)),
                              sum.count,
                              {sum.open, sum.open > 0},
                              told(*sum.example)});
    return sheet;
}

} // namespace bianmin
