/// An import is taken back by events, never by deleting.
#include "bianmin/desk/import_ledger.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("import", N_("number of the import"))
        .value("--because", "TEXT", N_("why; stands in the log of every case"), true);
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    const std::int64_t id = arguments.number("import").value_or(0);
    if (!counter.desk.dry_run && !session.confirm(say("Take back every case of import {}?", id))) return 0;
    const auto undone = undo_import(counter.desk, id, arguments.text("because"));
    session.talk(counter.desk.dry_run
                     ? say("{} cases would be annulled (dry run: nothing was written)", undone.cases)
                     : say("{} cases annulled; the file may be imported again", undone.cases));
    session.talk(undone.going_on);
    return undone.going_on.empty() ? 0 : static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command import_undo{"import", "undo", N_("Take an import back, while none of its cases went on"),
                                 define, run};

} // namespace bianmin::cli
