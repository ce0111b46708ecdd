/// The sentences of the store's errors.
#include "bianmin/store/failure.hpp"

namespace bianmin::failure {

Error busy(int seconds) {
    return {ErrorKind::unavailable,
            say("the ledger is busy: another program has been writing for {} seconds", seconds),
            {},
            say("nothing was recorded; run the command again")};
}

Error overtaken() {
    return {ErrorKind::refused,
            say("another clerk has changed this case; look again"),
            {},
            say("'bianmin case show' prints what was recorded meanwhile")};
}

Error twice(std::string_view detail) {
    return {ErrorKind::refused,
            say("it stands in the ledger already: {}", detail),
            {},
            say("another clerk was first, or this act was recorded before; look again")};
}

Error full() {
    return {ErrorKind::unavailable,
            say("the disk is full; nothing was recorded"),
            {},
            say("make room, then run the command again")};
}

Error read_only(std::string_view where) {
    return {ErrorKind::unavailable,
            say("the ledger cannot be written: {}", where),
            {},
            say("check the owner and the mode of the file and of its folder, and that the disk is writable")};
}

Error unknown_outcome(std::string_view detail) {
    return {ErrorKind::unavailable,
            say("the storage failed while keeping the act; whether it was recorded is not known: {}", detail),
            {},
            say("run the same command again with the same --key: it is recorded once, never twice")};
}

Error storage(std::string_view detail) {
    return {ErrorKind::unavailable,
            say("the storage failed; nothing was recorded: {}", detail),
            {},
            say("check the disk or the server, then run the command again")};
}

Error damaged(std::string_view detail) {
    return {
        ErrorKind::unavailable,
        say("the ledger is damaged: {}", detail),
        {},
        say("put the last good backup beside it and compare; while it opens, 'bianmin store check' says what "
            "broke where")};
}

Error no_ledger(std::string_view where) {
    return {ErrorKind::not_found,
            say("there is no ledger at {}", where),
            {},
            say("'bianmin init' makes a workspace with its ledger, 'bianmin store init' the ledger alone")};
}

Error foreign(std::string_view where) {
    return {ErrorKind::configuration,
            say("{} is not a ledger of this program", where),
            {},
            say("mend 'store' in bianmin.toml")};
}

Error newer(std::string_view where, int found, int known) {
    return {ErrorKind::configuration,
            say("the ledger {} has schema {}, this program knows schemas up to {}", where, found, known),
            {},
            say("install the newer version of bianmin that wrote it")};
}

Error older(std::string_view where, int found, int known) {
    return {ErrorKind::configuration,
            say("the ledger {} has schema {} and must be brought to schema {} first", where, found, known),
            {},
            say("run 'bianmin store init': it makes a backup and brings the ledger up")};
}

Error statement(std::string_view detail) {
    return {ErrorKind::internal, say("the database does not take a statement: {}", detail)};
}

} // namespace bianmin::failure
