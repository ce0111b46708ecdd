/// The workspace's ledger, made or brought up to this program's schema.
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.flag("--shared", N_("the group of the folder may write too"))
        .flag("--network", N_("allow a network file system, at your own risk"));
}

bool stands(const std::string& place) {
    try {
        Store::open(place, {.read_only = true});
        return true;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::not_found) return false;
        // An older schema stands as well; opening it for writing says what else is wrong.
        return error.kind() == ErrorKind::configuration;
    }
}

int run(Session& session, const Arguments& arguments) {
    const std::string where = session.ledger_place(), place = without_password(where);
    const bool stood = stands(where);
    if (session.globals().dry_run) {
        session.talk(
            stood ? say("the ledger {} stands; its schema would be brought up where it is older", place)
                  : say("the ledger {} would be made", place));
        return 0;
    }
    Store::open(where, {.create = true,
                        .allow_network_file_system = arguments.has("network"),
                        .group_shared = arguments.has("shared")});
    session.talk(stood ? say("the ledger {} stands, with the schema of this program", place)
                       : say("made the ledger {}", place));
    return 0;
}

} // namespace

extern const Command store_init{"store", "init", N_("Make the ledger, or bring an older one up"), define,
                                run};

} // namespace bianmin::cli
