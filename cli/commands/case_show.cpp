/// One case with all that is known of it.
#include "bianmin/rules/fold.hpp"
#include "cli/case_view.hpp"
#include "cli/command.hpp"
#include "cli/complainant.hpp"
#include "cli/reveal.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("case", N_("number of the case"));
}

int run(Session& session, const Arguments& arguments) {
    auto kept = find_case(session.store_read_only(), arguments.text("case"));
    require_reveal(session, kept.row.station.empty() ? kept.row.center : kept.row.station);
    hide_who_came(session, kept);
    const Case c = fold_case(kept.row, kept.entries);
    session.print(case_document(kept, c, session.setup(), reveals(session, c.row), session.today()));
    return 0;
}

} // namespace

extern const Command case_show{"case", "show", N_("Show a case: clocks, log, papers, money"), define, run};

} // namespace bianmin::cli
