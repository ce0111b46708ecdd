/// A bundle as a file: sealed, maybe locked; read back only when the seal is that of a unit known here.
#pragma once
#include "bianmin/store/bundle.hpp"
#include "cli/command.hpp"

#include <string>

namespace bianmin::cli {

struct OpenedBundle {
    Bundle bundle;
    std::string digest; ///< of the sealed text
    std::string fingerprint;
    bool locked = false;
};

/// Whose ledger this is: `unit` in bianmin.toml, else the unit of who acts.
UnitId own_unit(Session& session);

/// Throws Error(configuration) for what is damaged, Error(refused) for a seal nobody here knows.
OpenedBundle open_bundle(Session& session, const Arguments& arguments);
/// The sealed text and its digest; locked where a passphrase was given.
struct ClosedBundle {
    std::string text, digest, fingerprint;
};
ClosedBundle close_bundle(Session& session, const Arguments& arguments, const Bundle& bundle);

/// Declares `--passphrase-file`.
void define_passphrase(Options& options);

} // namespace bianmin::cli
