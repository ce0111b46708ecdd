/// What a workbook is made of: its sheets, its calendar, and the parts that hold them (ECMA-376 part
/// 2, 18.2).
#pragma once
#include "bianmin/ledger/workbook/archive.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct SheetEntry {
    std::string name;
    std::string part; ///< empty for what holds no cells: a chart on a sheet of its own
    bool hidden = false;
};

struct Package {
    std::vector<SheetEntry> sheets; ///< in the order of their tabs
    std::string strings, styles;    ///< parts; empty when there are none
    bool since_1904 = false;        ///< days are counted from 1904-01-01
};

/// Throws Error(configuration) when the archive is something else, Error(findings) when it is damaged.
Package read_package(const Archive& archive);

/// `../a/b.xml` as seen from `xl/workbook.xml`: never above the root.
std::string resolved(std::string_view base, std::string_view target);

} // namespace bianmin
