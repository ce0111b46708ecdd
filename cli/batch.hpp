/// One JSON object a line on standard input: a command's options by name, worked through in one process.
#pragma once
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/options.hpp"

#include <functional>
#include <string>

namespace bianmin::cli {

/// Declares `--batch`.
void define_batch(Options& options);
/// Runs `one` with the command line's arguments, each line's values laid over them; a failing line is
/// reported on stderr with its number and the next one goes on. A line of a list, which names its case as
/// `number`, gives that only. Returns 0, or 7 when a line failed. `ordinal`
/// is the line's number: part of the idempotency key.
int run_batch(Session& session, const Arguments& arguments,
              const std::function<void(const Arguments&, int ordinal)>& one);

/// `--from FILE` or `-`: the file's values under the arguments given on the command line.
Arguments with_file(const Arguments& arguments, const std::string& file);

} // namespace bianmin::cli
