/// Reading blocks of bytes from a file or from memory.
#include "bianmin/ledger/source.hpp"

#include "bianmin/base/error.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bianmin {
namespace {

class FileSource : public ByteSource {
public:
    explicit FileSource(const std::string& path)
        : path_(path), file_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (file_ < 0 && errno == ENOENT)
            throw Error(ErrorKind::not_found, say("{}: there is no such file", path));
        struct stat status {};
        if (file_ < 0 || fstat(file_, &status) != 0) fail();
        if (S_ISDIR(status.st_mode)) {
            close(file_);
            throw Error(ErrorKind::usage, say("{}: this is a directory, not a ledger", path));
        }
        size_ = static_cast<std::uint64_t>(status.st_size);
    }
    ~FileSource() override { close(file_); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::size_t read(std::string& out, std::size_t limit) override {
        const std::size_t before = out.size();
        out.resize(before + limit);
        std::size_t got = 0;
        while (got < limit) {
            const ssize_t count = ::read(file_, out.data() + before + got, limit - got);
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) fail();
            if (count == 0) break;
            got += static_cast<std::size_t>(count);
        }
        out.resize(before + got);
        return got;
    }
    std::uint64_t size() const override { return size_; }

private:
    [[noreturn]] void fail() const {
        throw Error(ErrorKind::unavailable, say("{} cannot be read: {}", path_, std::strerror(errno)));
    }
    std::string path_;
    int file_ = -1;
    std::uint64_t size_ = 0;
};

class MemorySource : public ByteSource {
public:
    explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}
    std::size_t read(std::string& out, std::size_t limit) override {
        const std::string_view part = std::string_view(bytes_).substr(taken_, limit);
        out.append(part);
        taken_ += part.size();
        return part.size();
    }
    std::uint64_t size() const override { return bytes_.size(); }

private:
    std::string bytes_;
    std::size_t taken_ = 0;
};

} // namespace

std::unique_ptr<ByteSource> file_source(const std::string& path) {
    return std::make_unique<FileSource>(path);
}
std::unique_ptr<ByteSource> memory_source(std::string bytes) {
    return std::make_unique<MemorySource>(std::move(bytes));
}

} // namespace bianmin
