/// The global options, declared like any command's.
#pragma once
#include "cli/options.hpp"
#include "cli/session.hpp"

namespace bianmin::cli {

const std::vector<Spec>& global_options();
Globals read_globals(const Arguments& arguments);

} // namespace bianmin::cli
