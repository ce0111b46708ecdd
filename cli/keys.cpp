/// Key files: made with their modes, and looked at before they are used.
#include "cli/keys.hpp"

#include "bianmin/base/base64.hpp"
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "cli/output.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace bianmin::cli {
namespace {

std::string read_all(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A new file with its mode from the start; a link is not followed, a file not replaced.
void write_new(const std::string& path, const std::string& text, mode_t mode) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    const auto size = static_cast<ssize_t>(text.size());
    const bool written = file >= 0 && ::fchmod(file, mode) == 0 &&
                         ::write(file, text.data(), text.size()) == size && ::fsync(file) == 0;
    const int reason = errno;
    if (file >= 0) ::close(file);
    if (written) return;
    if (file >= 0) ::unlink(path.c_str());
    cannot_write(path, {}, reason);
}

} // namespace

std::string Keys::file(const UnitId& unit, const char* ending) const {
    if (unit.empty() || unit.text.front() == '.' || unit.text.find('/') != std::string::npos)
        throw Error(ErrorKind::usage, say("'{}' cannot be the name of a file", unit.text));
    return folder_ + "/" + unit.text + ending;
}

std::vector<KnownKey> Keys::known() const {
    std::vector<KnownKey> out;
    std::error_code missing;
    for (const auto& each : fs::directory_iterator(folder_, missing)) {
        if (each.path().extension() != ".pub") continue;
        try {
            const UnitId unit(each.path().stem().string());
            out.push_back({.unit = unit,
                           .key = PublicKey::from_pem(read_all(each.path().string())),
                           .ours = fs::exists(file(unit, ".key"))});
        } catch (const Error& error) {
            throw Error(ErrorKind::configuration,
                        say("keys/{} is no Ed25519 public key", each.path().filename().string()), {},
                        say("replace it by the file of that unit"));
        }
    }
    std::ranges::sort(out, {}, [](const KnownKey& key) { return key.unit.text; });
    return out;
}

/// Nobody else can read it, nobody else put it there.
std::string Keys::secret(const UnitId& unit, const char* ending, Text how_to_make) const {
    const std::string path = file(unit, ending), name = unit.text + ending;
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0)
        throw Error(ErrorKind::not_found, say("{} has no key to seal with", unit.text), {},
                    std::move(how_to_make));
    if (!S_ISREG(found.st_mode) || (found.st_mode & (S_IRWXG | S_IRWXO)) != 0 ||
        (found.st_uid != ::geteuid() && found.st_uid != 0))
        throw Error(ErrorKind::refused, say("keys/{} can be read or was put there by others", name), {},
                    say("it must be a plain file of your own with mode 0600: chmod 600 keys/{}", name));
    return read_all(path);
}

PrivateKey Keys::own(const UnitId& unit) const {
    return PrivateKey::from_pem(
        secret(unit, ".key", say("make one: bianmin bundle key new --unit {}", unit.text)));
}

std::string Keys::shared(const std::string& name) const {
    constexpr std::size_t key_size = 32;
    const std::string text =
        secret(UnitId(name), ".seal",
               say("put the key agreed on with the exchange into keys/{}.seal: 32 bytes as base64url", name));
    const auto key = from_base64url(trim(text));
    if (!key || key->size() != key_size)
        throw Error(ErrorKind::configuration, say("keys/{}.seal is no key", name), {},
                    say("it holds 32 bytes as base64url, 43 characters without padding"));
    return *key;
}

PublicKey Keys::make(const UnitId& unit) const {
    const std::string secret = file(unit, ".key"), open = file(unit, ".pub");
    if (fs::exists(secret) || fs::exists(open))
        throw Error(
            ErrorKind::refused, say("{} has a key already", unit.text), {},
            say("its partners know it; take keys/{}.key and .pub away yourself to begin anew", unit.text));
    if (::mkdir(folder_.c_str(), 0700) != 0 && errno != EEXIST) cannot_write(folder_, {}, errno);
    const auto key = PrivateKey::make();
    write_new(secret, key.pem(), 0600);
    write_new(open, key.public_key().pem(), 0644);
    return key.public_key();
}

} // namespace bianmin::cli
