/// The snapshot file: magic, digest of the rest, version, folders, stamps, setup.
#include "bianmin/config/snapshot.hpp"

#include "bianmin/config/codec.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace bianmin::config {
namespace {

/// Raise the number when a field is added to the setup.
constexpr std::string_view magic = "bianmin setup 4\n";
constexpr std::string_view version = BIANMIN_VERSION;
/// A file touched this shortly before the snapshot may have changed once more within one tick of the file
/// system's clock: such a snapshot is not trusted. The next one will be.
constexpr std::int64_t tick = 50'000'000;

/// FNV-1a over words: finds truncation and damage, not malice (who may write here may write the TOML files).
std::uint64_t digest(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ bytes.size();
    const auto mix = [&](std::uint64_t word) { hash = (hash ^ word) * 0x100000001b3ULL, hash ^= hash >> 29; };
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data(), 8);
        mix(word);
    }
    for (const char byte : bytes) mix(static_cast<unsigned char>(byte));
    return hash;
}

/// A file descriptor that closes itself.
class File {
public:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    ~File() {
        if (descriptor_ >= 0) close(descriptor_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int get() const { return descriptor_; }

private:
    int descriptor_;
};

std::string read_all(const std::string& path) {
    const File file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat found {};
    if (file.get() < 0 || fstat(file.get(), &found) != 0 || found.st_size > 64'000'000) return {};
    std::string bytes(static_cast<std::size_t>(found.st_size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = read(file.get(), bytes.data() + done, bytes.size() - done);
        if (count <= 0) return {};
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = write(descriptor, bytes.data(), bytes.size());
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool unchanged(const std::vector<Stamp>& stamps, std::int64_t written) {
    for (const auto& stamp : stamps) {
        if (stamp.modified > written - tick || stamp.changed > written - tick) return false;
        if (stamp_of(stamp.path) != stamp) return false;
    }
    return true;
}

} // namespace

std::string snapshot_path(const std::string& root) {
    return root + "/.bianmin/setup";
}

std::optional<Setup> read_snapshot(const std::string& root, const std::string& defaults) {
    const std::string path = snapshot_path(root);
    const Stamp own = stamp_of(path);
    const std::string file = own.size < 0 ? std::string() : read_all(path);
    std::string_view bytes = file;
    std::uint64_t expected = 0;
    if (!bytes.starts_with(magic) || bytes.size() < magic.size() + sizeof expected) return std::nullopt;
    bytes.remove_prefix(magic.size());
    std::memcpy(&expected, bytes.data(), sizeof expected);
    bytes.remove_prefix(sizeof expected);
    if (digest(bytes) != expected) return std::nullopt;
    Decoder decoder(bytes);
    std::string of_version, of_root, of_defaults;
    std::vector<Stamp> stamps;
    fields(decoder, of_version, of_root, of_defaults, stamps);
    if (!decoder.good() || of_version != version || of_root != root || of_defaults != defaults)
        return std::nullopt;
    if (!unchanged(stamps, own.modified)) return std::nullopt;
    Setup setup;
    code(decoder, setup);
    if (!decoder.good() || !decoder.at_end()) return std::nullopt;
    setup.root = root;
    return setup;
}

void write_snapshot(const std::string& root, const std::string& defaults, Setup& setup,
                    std::vector<Stamp>& stamps) {
    Encoder encoder;
    std::string of_version(version), of_root(root), of_defaults(defaults);
    fields(encoder, of_version, of_root, of_defaults, stamps);
    code(encoder, setup);
    const std::uint64_t sum = digest(encoder.bytes);
    std::string bytes(magic);
    bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    bytes += encoder.bytes;

    const std::string path = snapshot_path(root);
    const std::string beside = path + "." + std::to_string(getpid());
    // As readable as the configuration it was made of, whatever the umask says about ledgers.
    struct stat model {};
    if (stat((root + "/bianmin.toml").c_str(), &model) != 0) return;
    mkdir((root + "/.bianmin").c_str(), 0777);
    const File file(open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.get() < 0) return;
    const bool written = write_all(file.get(), bytes) && fchmod(file.get(), model.st_mode & 0666) == 0 &&
                         rename(beside.c_str(), path.c_str()) == 0;
    if (!written) unlink(beside.c_str());
}

} // namespace bianmin::config
