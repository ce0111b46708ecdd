/// Official texts (公文) in the formats they have.
#pragma once
#include "bianmin/paper/official.hpp"
#include "cli/session.hpp"

namespace bianmin::cli {

/// Text on a terminal; HTML, PDF, JSON. Throws Error(usage) for formats of tables.
void print_official(Session& session, const OfficialText& text);

} // namespace bianmin::cli
