/// Completion scripts, made by walking THE TABLE of commands.
#pragma once
#include <string>

namespace bianmin::cli {

std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

} // namespace bianmin::cli
