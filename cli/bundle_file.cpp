/// Bundle files, there and back.
#include "cli/bundle_file.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/keys.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace bianmin::cli {
namespace {

constexpr std::uintmax_t largest_bundle = 256U << 20U;

std::string read_file(const std::string& file) {
    if (file == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (!failed && size > largest_bundle)
        throw Error(ErrorKind::configuration, say("{} is too large for a bundle", file));
    std::ifstream in(file, std::ios::binary);
    if (!in || failed) throw Error(ErrorKind::not_found, say("cannot read {}", file));
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The first line of the file, or what is answered on a terminal.
std::string passphrase_of(Session& session, const Arguments& arguments) {
    if (!arguments.has("passphrase-file")) {
        if (session.interactive()) return session.ask(say("Passphrase of the bundle"));
        throw Error(ErrorKind::usage, say("the bundle is locked with a passphrase"), {},
                    say("give --passphrase-file FILE"));
    }
    const auto text = read_file(arguments.text("passphrase-file"));
    const std::string phrase(trim(text.substr(0, text.find('\n'))));
    if (phrase.empty())
        throw Error(ErrorKind::usage, say("{} holds no passphrase", arguments.text("passphrase-file")));
    return phrase;
}

/// A unit seals for itself only.
void require_sender(const Unsealed& seal, const Bundle& bundle, const std::vector<KnownKey>& keys) {
    for (const auto& known : keys) {
        if (known.key.fingerprint() != seal.fingerprint) continue;
        if (known.unit == bundle.header.from) return;
        throw Error(ErrorKind::refused, say("the bundle says it is from {}, but the key of {} sealed it",
                                            bundle.header.from.text, known.unit.text));
    }
}

/// Before anything in it is believed.
void require_known_seal(const Unsealed& seal, const std::vector<KnownKey>& keys) {
    for (const auto& known : keys) {
        if (known.key.fingerprint() != seal.fingerprint) continue;
        if (seal.verified_by(known.key)) return;
        throw Error(ErrorKind::configuration,
                    say("the bundle was changed after {} sealed it", known.unit.text), {},
                    say("ask the sender for the file once more"));
    }
    throw Error(ErrorKind::refused, say("nobody known here sealed this bundle: key {}", seal.fingerprint), {},
                say("let the sender read out the fingerprint ('{}'), then put its public key into keys/",
                    "bianmin bundle key list"));
}

} // namespace

UnitId own_unit(Session& session) {
    if (!session.setup().own_unit.empty()) return session.setup().own_unit;
    const Staff* staff = session.setup().person(session.actor());
    if (staff && !staff->unit.empty()) return staff->unit;
    throw Error(ErrorKind::usage, say("whose ledger is this?"), {},
                say("write unit = \"…\" into bianmin.toml, or act --as somebody of the unit"));
}

OpenedBundle open_bundle(Session& session, const Arguments& arguments) {
    std::string text = read_file(arguments.text("file"));
    OpenedBundle out{.locked = is_locked(text)};
    if (out.locked) text = unlocked_bundle(text, passphrase_of(session, arguments));
    const Unsealed seal = unsealed(text);
    const auto keys = Keys(session.workspace()).known();
    require_known_seal(seal, keys);
    out.bundle = read_bundle(seal.text);
    require_sender(seal, out.bundle, keys);
    out.digest = Sha256{}.hex(text);
    out.fingerprint = seal.fingerprint;
    return out;
}

ClosedBundle close_bundle(Session& session, const Arguments& arguments, const Bundle& bundle) {
    const auto key = Keys(session.workspace()).own(bundle.header.from);
    ClosedBundle out{.text = sealed(bundle_text(bundle), key), .fingerprint = key.public_key().fingerprint()};
    out.digest = Sha256{}.hex(out.text);
    if (arguments.has("passphrase-file"))
        out.text = locked_bundle(out.text, passphrase_of(session, arguments));
    return out;
}

void define_passphrase(Options& options) {
    options.value("--passphrase-file", "FILE", N_("the passphrase is the first line of this file"));
}

} // namespace bianmin::cli
