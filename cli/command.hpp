/// A row of THE TABLE of commands (commands.cpp): noun, verb, one line of help, what it takes, what it does.
#pragma once
#include "cli/arguments.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"

#include <span>
#include <string_view>

namespace bianmin::cli {

struct Command {
    std::string_view noun;                  ///< `case`
    std::string_view verb;                  ///< `accept`; empty for nouns that are a command (`init`)
    const char* summary;                    ///< msgid, one line
    void (*define)(Options&);               ///< declares, never works
    int (*run)(Session&, const Arguments&); ///< returns the exit code
};

/// THE TABLE. Each commands/<noun>_<verb>.cpp defines its row, named like the file, and commands.cpp lists
/// it:
///
///     extern const Command case_accept{"case", "accept", N_("Accept a case and start its clock"), define,
///     run};
///
/// with `define` and `run` in an anonymous namespace. The long help beside it, <noun>_<verb>.md and .zh.md,
/// is prose and examples (`## Examples`) without a title, synopsis or list of options: those come from
/// `define`.
std::span<const Command* const> commands();

} // namespace bianmin::cli
