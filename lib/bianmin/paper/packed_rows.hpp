/// Rows of a long list in a sixth of the memory their cells would take.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace bianmin {

class PackedRows {
public:
    void add(const std::vector<Cell>& row);
    std::size_t size() const { return places_.size(); }
    std::vector<Cell> row(std::size_t index) const;

private:
    struct Place {
        std::uint32_t block, begin;
    };
    std::deque<std::string> blocks_; ///< never moved when they grow in number
    std::vector<Place> places_;
};

} // namespace bianmin
