/// Writes results; nothing is lost in silence.
#include "cli/output.hpp"

#include "bianmin/base/error.hpp"
#include "cli/session.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace bianmin::cli {
namespace {

/// What to do about it.
Text remedy(const std::string& folder, int reason) {
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return folder.empty() ? say("name another place")
                              : say("make the folder first (mkdir -p {}), or name another place", folder);
    case EACCES:
    case EPERM:
    case EROFS: return say("you may not write there: name another place");
    case EISDIR: return say("this is a folder: name a file in it");
    case ENOSPC:
    case EDQUOT: return say("make room on the disk, or name another place");
    default: return {};
    }
}

[[noreturn]] void fail(const std::string& where, int reason) {
    cannot_write(where, fs::path(where).parent_path().string(), reason);
}

void write_all(int file, std::string_view bytes, const std::string& name) {
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(name, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A pipe or device is written as it stands; only a regular file is replaced as a whole.
bool replaceable(const fs::path& path) {
    std::error_code failed;
    const auto status = fs::status(path, failed);
    return !fs::exists(status) || fs::is_regular_file(status);
}

/// A symbolic link stays one: what it points at is replaced.
fs::path target_of(const std::string& file) {
    std::error_code failed;
    const auto path = fs::absolute(file, failed);
    const auto target = fs::weakly_canonical(path, failed);
    if (fs::is_directory(failed ? path : target)) fail(file, EISDIR);
    return failed ? path : target;
}

void write_device(const std::string& path, std::string_view bytes, const std::string& name) {
    const int device = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (device < 0) fail(name, errno);
    write_all(device, bytes, name);
    if (::close(device) != 0) fail(name, errno);
}

void replace(const std::string& path, std::string_view bytes, const std::string& name) {
    std::string beside = path + ".XXXXXX";
    const int file = ::mkstemp(beside.data());
    if (file < 0) fail(name, errno);
    try {
        const auto mask = ::umask(0);
        ::umask(mask);
        if (::fchmod(file, 0666 & ~mask) != 0) fail(name, errno);
        write_all(file, bytes, name);
        if (::fsync(file) != 0) fail(name, errno);
        if (::rename(beside.c_str(), path.c_str()) != 0) fail(name, errno);
    } catch (...) {
        ::close(file);
        ::unlink(beside.c_str());
        throw;
    }
    ::close(file);
}

} // namespace

void cannot_write(const std::string& where, const std::string& folder, int reason) {
    throw Error(ErrorKind::unavailable, say("cannot write {}: {}", where, std::strerror(reason)), {},
                remedy(folder, reason));
}

void make_folder(const std::string& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    // What stands in the way may be a file of that name.
    if (failed) cannot_write(folder, {}, failed.value());
}

void require_folder(const std::string& folder) {
    if (::access((folder + "/").c_str(), W_OK | X_OK) != 0) cannot_write(folder, folder, errno);
}

void require_writable(const std::string& file) {
    if (file.empty() || file == "-") return;
    const auto path = target_of(file);
    // A file is put together beside its place before it takes its name.
    const auto place = replaceable(path) ? path.parent_path() : path;
    if (::access(place.c_str(), W_OK) != 0) fail(file, errno);
}

Output::Output(std::string file) : file_(std::move(file)) {}

Output::~Output() = default;

void Output::put(std::string_view bytes) {
    any_ = true;
    if (!file_.empty()) {
        held_.append(bytes);
        return;
    }
    if (gone_ || std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size()) return;
    if (errno != EPIPE) fail(tr("standard output"), errno);
    gone_ = true;
}

void Output::finish() {
    if (!file_.empty()) {
        if (any_) finish_file();
        return;
    }
    if (gone_) return;
    if (std::fflush(stdout) != 0 && errno != EPIPE) fail(tr("standard output"), errno);
}

void Output::finish_file() {
    const auto path = target_of(file_);
    if (replaceable(path))
        replace(path.string(), held_, file_);
    else
        write_device(path.string(), held_, file_);
    held_.clear();
    any_ = false;
}

} // namespace bianmin::cli
