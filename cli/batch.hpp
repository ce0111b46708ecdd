/// One JSON object a line on standard input: a command's options by name, worked through in one process.
#pragma once
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/options.hpp"

#include <functional>
#include <initializer_list>
#include <string>

namespace bianmin::cli {

/// Declares `--batch`.
void define_batch(Options& options);
/// What makes up the key of a line in a batch: its place, or the case it names, so that several lines about
/// one case are one act.
enum class LineKey { ordinal, named_case };

/// Runs `one` with the arguments; with --batch once for each line, its values laid over the arguments.
/// `desk.key` is then the line's own `key`, else the batch's with what `key` says. A failing line is reported
/// on stderr with its number and the next one goes on. A line of a list, which names its case as `number`,
/// gives that only. Returns 0, or 7 when a line failed.
int run_acts(Session& session, Counter& counter, const Arguments& arguments,
             const std::function<void(const Arguments&)>& one, LineKey key = LineKey::ordinal);

/// What a line of a batch must say besides. Throws Error(usage) naming all that is missing.
void require_given(const Arguments& arguments, std::initializer_list<const char*> names);

/// `--from FILE` or `-`: the file's values under the arguments given on the command line.
Arguments with_file(const Arguments& arguments, const std::string& file);

} // namespace bianmin::cli
