/// One JSON object a line on standard input: a command's options by name, worked through in one process.
#pragma once
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/options.hpp"

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace bianmin::cli {

/// Declares `--batch`.
void define_batch(Options& options);
/// What makes up the key of a line in a batch: its place, or the case it names, so that several lines about
/// one case are one act.
enum class LineKey { ordinal, named_case };

/// How a command takes the lines of a list. Such a line says what a thing is and how it stands: it gives the
/// act what it is about, never what to do. A case is named by `number` (and its receipt by `receipt`), a
/// person, a station or a service by `id`. A key that is neither an option nor of any list is a slip.
struct Lines {
    LineKey key = LineKey::ordinal;
    std::string_view named_by_id = {}; ///< the option that takes an `id`: staff, station, service
    /// Codes of refusals that pass over a line of a list: it has nothing for this act.
    std::span<const std::string_view> passed_over = {};
};

/// Runs `one` with the arguments; with --batch once for each line, its values laid over the arguments.
/// `desk.key` is then the line's own `key`, else the batch's with what `lines.key` says. A failing line is
/// reported with its number, on stderr, or as an object among the others where the output is JSON, and the
/// next one goes on. Returns 0, or 7 when a line failed.
int run_acts(Session& session, Counter& counter, const Arguments& arguments,
             const std::function<void(const Arguments&)>& one, const Lines& lines = {});

/// What a line of a batch must say besides. Throws Error(usage) naming all that is missing.
void require_given(const Arguments& arguments, std::initializer_list<const char*> names);

/// `--from FILE` or `-`: the file's values under the arguments given on the command line.
Arguments with_file(const Arguments& arguments, const std::string& file);

} // namespace bianmin::cli
