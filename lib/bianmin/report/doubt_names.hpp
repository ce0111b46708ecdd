/// What the doubts of an import are called in a report.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <string>

namespace bianmin {

/// `id-damaged` -> 身份证号被表格软件损坏; the code itself in English, and where it has no name.
Label doubt_name(const std::string& code);

} // namespace bianmin
