/// What may stand at a place of the command line.
#pragma once
#include "cli/command.hpp"

#include <functional>
#include <string>
#include <vector>

namespace bianmin::cli {

/// The command's own options and the global ones.
std::vector<Spec> options_of(const Command& command);
/// All spellings of these options: `-q --quiet --because`.
std::string option_words(const std::vector<Spec>& specs);
/// What may stand behind an option: its choices, or the words of the vocabulary its placeholder names.
std::vector<std::string> values_of(const Spec& spec);
/// The options behind which words can be offered, each with the pattern of the command before it: `'case
/// open'`, and
/// `*` for the global ones.
void each_valued_option(const std::function<void(const std::string& before, const Spec&)>& visit);
/// In single quotes for any of the shells.
std::string quoted(std::string_view text);

} // namespace bianmin::cli
