/// Errors and findings as people and as programs read them.
#pragma once
#include "bianmin/base/error.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

/// `catalog/civil.toml:12:5: unknown-key: unknown key 'fees' — did you mean 'fee'? (二(四)受理)`.
std::string one_line(const Finding& finding);
/// The error, its findings and its hint, ready for stderr.
std::string several_lines(const Error& error);

/// JSON array of flat objects: file, line or sheet, row, column, code, severity, value, message, suggestion,
/// clause.
std::string findings_json(const std::vector<Finding>& findings);
/// `{"error":{"kind","message","findings":[…],"hint"}}`.
std::string error_json(const Error& error);
/// The same on one line, with the number of the line of a batch: `{"line":2,"error":{…}}`.
std::string error_json(const Error& error, int line);

} // namespace bianmin::cli
