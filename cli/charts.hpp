/// Charts of a report on a terminal, below its tables.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "cli/session.hpp"

#include <vector>

namespace bianmin::cli {

/// In formats made for reading as text; HTML and PDF have drawn them, others have none.
void print_charts(Session& session, const std::vector<Chart>& charts);

} // namespace bianmin::cli
