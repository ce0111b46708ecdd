/// Whether a file can be written, asked before anything is recorded.
#pragma once
#include <string>

namespace bianmin::cli {

/// A step must not stand in the log while the paper that goes with it is lost. Empty and `-`: standard
/// output. Throws Error(internal) as writing it would.
void require_writable(const std::string& file);

} // namespace bianmin::cli
