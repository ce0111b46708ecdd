/// What the exchange knows already: the rows that earlier batches sent.
#include "bianmin/report/placed_log.hpp"
#include "bianmin/report/upload_row.hpp"

#include <algorithm>

namespace bianmin {

std::int64_t Upload::known_to(const std::string& table, const PlacedLog& placed) const {
    std::int64_t known = 0;
    for (const auto& stretch : batch_.earlier) {
        const bool holds = stretch.table.empty() || stretch.table == table;
        if (!holds || stretch.until <= known) continue;
        const auto moved = [&](std::int64_t place) {
            return place > stretch.since && place <= stretch.until;
        };
        if (std::ranges::any_of(placed.positions, moved)) known = stretch.until;
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

std::int64_t Upload::known_to_any(const PlacedLog& placed) const {
    std::int64_t known = 0;
    for (const auto& table : schema_.tables) known = std::max(known, known_to(table.name, placed));
    return known;
}

bool Upload::is_known(const std::string& table, const Service& service) const {
    return std::ranges::any_of(batch_.earlier, [&](const UploadStretch& stretch) {
        const bool holds = stretch.table.empty() || stretch.table == table;
        return holds && setup_.service(service.id, stretch.made.date()) != nullptr;
    });
}

} // namespace bianmin
