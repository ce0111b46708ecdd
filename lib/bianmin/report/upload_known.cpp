/// What the exchange knows already: the rows that earlier batches sent.
#include "bianmin/report/upload_row.hpp"
#include "bianmin/rules/fold.hpp"

#include <algorithm>

namespace bianmin {

Case case_at(const PlacedLog& placed, std::int64_t place) {
    const auto end = std::ranges::upper_bound(placed.positions, place);
    const auto known = static_cast<std::size_t>(end - placed.positions.begin());
    return fold_case(placed.log.row, std::span(placed.log.entries).first(known));
}

std::int64_t Upload::known_to(const std::string& table, const PlacedLog& placed) const {
    std::int64_t known = 0;
    for (const auto& stretch : batch_.earlier) {
        const bool holds = stretch.table.empty() || stretch.table == table;
        if (!holds || stretch.until <= known) continue;
        const auto moved = std::ranges::upper_bound(placed.positions, stretch.since);
        if (moved != placed.positions.end() && *moved <= stretch.until) known = stretch.until;
    }
    return known;
}

/// It was not accepted then, or what its acceptance lacked came since: until now the whole case was held
/// back.
bool Upload::was_held(const UploadCase& one) {
    const Case nothing = case_at(one.placed, 0);
    for (const auto& table : schema_.tables) {
        if (table.rows != UploadRows::accepted) continue;
        const Case then = case_at(one.placed, known_to(table.name, one.placed));
        if (!then.row.accepted || !faults_of_acceptance({then, nothing, one, setup_, batch_}).empty())
            return true;
    }
    return false;
}

bool Upload::is_known(const std::string& table, const Service& service) const {
    return std::ranges::any_of(batch_.earlier, [&](const UploadStretch& stretch) {
        const bool holds = stretch.table.empty() || stretch.table == table;
        return holds && setup_.service(service.id, stretch.made.date()) != nullptr;
    });
}

} // namespace bianmin
