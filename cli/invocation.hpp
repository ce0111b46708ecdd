/// The command line before any parser is built: which command, and what the messages about the rest need to
/// know.
#pragma once
#include "cli/command.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

struct Invocation {
    std::string noun, verb; ///< as typed; empty where absent
    const Command* command = nullptr;
    std::vector<std::string> words; ///< all but noun and verb
    std::string lang, format, workspace;
    enum class Help { no, brief, full } help = Help::no;
    bool version = false;
};

/// Finds noun and verb among the words; global options may stand before, between and behind. Never throws.
Invocation scan(const std::vector<std::string>& words);
/// The command meant. Throws Error(usage) with the nearest word when noun or verb are none.
const Command& resolve(const Invocation& invocation);

/// The row of `noun verb`, or null.
const Command* find_command(std::string_view noun, std::string_view verb);
/// Each noun once, in the order of the table.
std::vector<std::string> nouns();
std::vector<std::string> verbs_of(std::string_view noun);

} // namespace bianmin::cli
