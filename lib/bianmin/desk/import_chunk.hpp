/// The rows that travel together from the thread that reads and plans to the one that records.
#pragma once
#include "bianmin/desk/import_plan.hpp"

#include <memory>
#include <span>
#include <vector>

namespace bianmin {

struct ImportLine {
    Draft draft;
    ImportPlanner::Plan plan;
    bool planned = false;
};
struct ImportChunk {
    std::vector<ImportLine> lines; ///< of which `used` are filled; the others wait with their memory
    std::size_t used = 0;
    std::shared_ptr<const LedgerFacts> facts; ///< as known at the first of them
    double progress = 0;

    ImportLine& next() {
        if (used == lines.size()) lines.emplace_back();
        ImportLine& line = lines[used++];
        line.planned = false;
        return line;
    }
    std::span<ImportLine> filled() { return std::span(lines).first(used); }
};

} // namespace bianmin
