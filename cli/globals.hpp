/// The global options, declared like any command's.
#pragma once
#include "options.hpp"
#include "session.hpp"

namespace bianmin::cli {

const std::vector<Spec>& global_options();
Globals read_globals(const Arguments& arguments);

} // namespace bianmin::cli
