/// Which cells hold days: the formats of a workbook's styles (18.8).
#pragma once
#include "bianmin/ledger/workbook/archive.hpp"
#include "bianmin/ledger/workbook/formats.hpp"

#include <memory>
#include <vector>

namespace bianmin {

/// The format of each style number (`s` of a cell).
std::vector<NumberFormat> read_styles(std::unique_ptr<ZipPart> part);

} // namespace bianmin
