/// A whole ledger: title, headers, pages, totals, and the truth beside it.
#pragma once
#include "dirt.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::generate {

struct Plan {
    std::int64_t rows = 1000;
    std::uint64_t seed = 1;
    bool dirty = false;
    Month from{2018 * 12};
    int months = 0; ///< 0: about 20,000 rows a month, 96 months at most
    std::string unit = "徐庄镇便民服务中心";
    std::string encoding = "utf-8"; ///< utf-8, utf-8-bom, gb18030, utf-16le
    char separator = ',';
    std::string line_end = "\n";
};

/// Takes pieces of the file, in order.
using Sink = std::function<void(std::string_view)>;

/// Writes the ledger, and one line of truth for every data row (none when `truth` is empty).
/// Same plan, same bytes.
void write_ledger(const Plan& plan, const std::vector<Offer>& offers, const Sink& ledger, const Sink& truth);

} // namespace bianmin::generate
