/// A workbook as rows, whatever kind of workbook it is: its content decides, not its ending.
#pragma once
#include "bianmin/ledger/read.hpp"

#include <memory>
#include <string>

namespace bianmin {

/// Of a file, or of bytes (when `path` is empty). `name` stands in findings. Throws Error(configuration) for
/// what is no workbook or protected by a password, Error(findings) for what is damaged.
std::unique_ptr<Rows> read_workbook(const std::string& path, std::string bytes, const std::string& name,
                                    const TableOptions& options);

} // namespace bianmin
