/// The files inside of a workbook, for who must know whether two are the same.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace bianmin {

/// Names and bytes, unpacked, in the order of the archive, a name that stands twice twice. Throws like
/// table_of_bytes.
std::vector<std::pair<std::string, std::string>> workbook_parts(const std::string& bytes);

} // namespace bianmin
