/// Rows of cells as JSON: flat objects by column key.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Dates as ISO text, money as yuan in a text and as `<key>_fen`, shares as 0..1 (4 decimals), `—` as null.
nlohmann::ordered_json flat_object(const std::vector<Column>& columns, const std::vector<Cell>& cells,
                                   bool english = false);
nlohmann::ordered_json flat_objects(const Sheet& sheet, bool english = false);
/// Compact, or with an indent; invalid UTF-8 becomes U+FFFD.
std::string dump(const nlohmann::ordered_json& json, int indent = -1);
/// JSON as JSON lines: of a list a line for each, of anything else one line.
std::string json_lines(std::string_view json);

} // namespace bianmin
