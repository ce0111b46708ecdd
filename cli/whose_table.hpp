/// Whose figures a table shows.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "cli/arguments.hpp"
#include "cli/session.hpp"

namespace bianmin::cli {

/// The title of a table that was asked for with --center or --station begins with that unit's name, which a
/// printed page then says of itself.
Label whose(Session& session, const Arguments& arguments, Label title);
/// The same of the first table.
Document whose(Session& session, const Arguments& arguments, Document document);

} // namespace bianmin::cli
