/// A copy of the ledger while clerks go on working.
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("FILE", N_("the new file; it must not exist"));
}

int run(Session& session, const Arguments& arguments) {
    const std::string file = arguments.text("FILE");
    Store& store = session.store_read_only();
    if (session.globals().dry_run) {
        session.talk(
            say("the ledger {} would be copied to {}", without_password(session.ledger_place()), file));
        return 0;
    }
    store.backup(file);
    session.talk(say("copied the ledger to {}; it can be read by you alone", file));
    return 0;
}

} // namespace

extern const Command store_backup{"store", "backup", N_("Copy the ledger while clerks go on working"), define,
                                  run};

} // namespace bianmin::cli
