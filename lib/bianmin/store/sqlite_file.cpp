/// Modes, links and file systems, asked of the system before SQLite sees the file.
#include "bianmin/store/sqlite_file.hpp"

#include "bianmin/store/failure.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace bianmin {
namespace {

struct Descriptor {
    int value = -1;
    ~Descriptor() {
        if (value >= 0) ::close(value);
    }
};

std::string folder_of(const std::string& file) {
    const auto slash = file.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : file.substr(0, slash);
}

Error cannot(const char* id, const std::string& file) {
    return {ErrorKind::unavailable,
            say(id, file, std::strerror(errno)),
            {},
            say("check the folder and its mode")};
}

/// True for an empty file too: a creation cut short.
bool begins_like_a_database(const std::string& file, off_t size) {
    constexpr std::string_view header{"SQLite format 3\0", 16};
    std::array<char, header.size()> bytes{};
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (opened.value < 0) throw failure::read_only(file);
    if (size == 0) return true;
    return ::read(opened.value, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
           std::string_view(bytes.data(), bytes.size()) == header;
}

/// Locks of files on these are promises of another machine; SQLite's journal needs real ones.
void refuse_network(const std::string& file, const OpenOptions& options) {
    constexpr std::array<unsigned, 9> network{
        0x6969,     // NFS
        0x517B,     // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x01021997, // 9P
        0x5346414F, // AFS
        0x00C36400, // Ceph
        0x73757245, // Coda
        0x0BD00BD0, // Lustre
    };
    struct statfs system {};
    if (options.allow_network_file_system || ::statfs(folder_of(file).c_str(), &system) != 0) return;
    if (std::ranges::find(network, static_cast<unsigned>(system.f_type)) == network.end()) return;
    throw Error(ErrorKind::configuration,
                say("the ledger {} lies on a network file system, where it can be lost", file), {},
                say("keep it on a local disk, or use a PostgreSQL server: store = \"postgresql://…\""));
}

} // namespace

bool prepare_file(const std::string& file, const OpenOptions& options) {
    // A file that hits its size limit is an error to report, not a signal to die of.
    std::signal(SIGXFSZ, SIG_IGN);
    refuse_network(file, options);
    struct stat status {};
    if (::lstat(file.c_str(), &status) != 0) {
        if (errno != ENOENT && errno != ENOTDIR) throw cannot("cannot look at {}: {}", file);
        if (!options.create) throw failure::no_ledger(file);
        create_file(file, options.group_shared);
        return true;
    }
    if (S_ISLNK(status.st_mode))
        throw Error(ErrorKind::configuration, say("the ledger {} is a symbolic link", file), {},
                    say("name the file itself in 'store' of bianmin.toml"));
    if (!S_ISREG(status.st_mode) || !begins_like_a_database(file, status.st_size))
        throw failure::foreign(file);
    if (status.st_size == 0 && !options.create) throw failure::no_ledger(file);
    return status.st_size == 0;
}

void create_file(const std::string& file, bool group_shared) {
    const mode_t mode = group_shared ? 0660 : 0600;
    const Descriptor opened{::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)};
    if (opened.value < 0 && errno == EEXIST)
        throw Error(ErrorKind::refused, say("{} exists already", file), {}, say("choose another name"));
    // The mode is ours, whatever the umask: a second clerk of the group must be able to write.
    if (opened.value < 0 || ::fchmod(opened.value, mode) != 0) throw cannot("cannot create {}: {}", file);
}

void sync_file(const std::string& file) {
    for (const auto& path : {file, folder_of(file)}) {
        const Descriptor opened{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
        if (opened.value < 0 || ::fsync(opened.value) != 0)
            throw cannot("cannot write {} to the disk: {}", path);
    }
}

std::int64_t file_bytes(const std::string& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? static_cast<std::int64_t>(status.st_size) : 0;
}

EarlyWriting::~EarlyWriting() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void EarlyWriting::begin(const std::string& file) noexcept {
    if (descriptor_ < 0) descriptor_ = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    // Only a hint: the commit's own sync is what counts.
    if (descriptor_ >= 0) ::sync_file_range(descriptor_, 0, 0, SYNC_FILE_RANGE_WRITE);
}

} // namespace bianmin
