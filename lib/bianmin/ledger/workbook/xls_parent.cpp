/// The parent's side: nothing that comes from the child is believed unseen.
#include "bianmin/base/error.hpp"
#include "bianmin/ledger/workbook/xls_child.hpp"
#include "bianmin/ledger/workbook/xls_frames.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bianmin {
namespace {

constexpr std::uint32_t longest_frame = 256U << 20;

[[noreturn]] void gone(bool hung = false) {
    throw XlsChildGone{.hung = hung};
}

} // namespace

XlsChild::XlsChild(const std::string& path, std::chrono::milliseconds patience)
    : patience_(static_cast<int>(patience.count())) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throw Error(ErrorKind::unavailable, say("there is no memory for a workbook"));
    child_ = fork();
    if (child_ == 0) {
        close(ends[0]);
        read_for_parent(path, ends[1]);
    }
    close(ends[1]);
    socket_ = ends[0];
    try {
        if (child_ < 0) throw Error(ErrorKind::unavailable, say("there is no memory for a workbook"));
        for (;;) {
            const auto kind = static_cast<XlsFrame>(next_frame());
            if (kind == XlsFrame::sheet) {
                sheets_.emplace_back(text());
                continue;
            }
            locked_ = kind == XlsFrame::locked;
            if (!locked_ && kind != XlsFrame::listed) gone();
            return;
        }
    } catch (...) {
        end();
        throw;
    }
}

XlsChild::~XlsChild() {
    end();
}

void XlsChild::end() {
    close(socket_);
    if (child_ < 0) return;
    kill(child_, SIGKILL);
    while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

std::pair<std::uint32_t, std::uint32_t> XlsChild::select(std::size_t sheet) {
    const auto wanted = static_cast<std::uint32_t>(sheet);
    if (send(socket_, &wanted, sizeof wanted, MSG_NOSIGNAL) != static_cast<ssize_t>(sizeof wanted)) gone();
    if (static_cast<XlsFrame>(next_frame()) != XlsFrame::size) gone();
    const std::uint32_t rows = number();
    return {rows, number()};
}

const XlsValues& XlsChild::next_row() {
    if (static_cast<XlsFrame>(next_frame()) != XlsFrame::row) gone();
    cells_.clear();
    while (frame_at_ < frame_.size()) {
        const std::uint32_t column = number();
        if (!cells_.empty() && column <= cells_.back().first) gone();
        cells_.emplace_back(column, text());
    }
    return cells_;
}

/// Waits until so much is read.
void XlsChild::fill(std::size_t size) {
    if (at_ > 0 && buffer_.size() - at_ < size) {
        buffer_.erase(0, at_);
        at_ = 0;
    }
    while (buffer_.size() - at_ < size) {
        pollfd one{.fd = socket_, .events = POLLIN, .revents = 0};
        const int ready = poll(&one, 1, patience_);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) gone(ready == 0);
        char block[65536];
        const ssize_t come = read(socket_, block, sizeof block);
        if (come < 0 && errno == EINTR) continue;
        if (come <= 0) gone();
        buffer_.append(block, static_cast<std::size_t>(come));
    }
}

char XlsChild::next_frame() {
    std::uint32_t size = 0;
    fill(sizeof size);
    std::memcpy(&size, buffer_.data() + at_, sizeof size);
    at_ += sizeof size;
    if (size == 0 || size > longest_frame) gone();
    fill(size);
    frame_.assign(buffer_, at_, size);
    at_ += size;
    frame_at_ = 1;
    if (static_cast<XlsFrame>(frame_[0]) != XlsFrame::refused) return frame_[0];
    const std::string doing(text());
    throw XlsRefusal{.doing = doing, .status = number()};
}

std::uint32_t XlsChild::number() {
    std::uint32_t value = 0;
    if (frame_.size() - frame_at_ < sizeof value) gone();
    std::memcpy(&value, frame_.data() + frame_at_, sizeof value);
    frame_at_ += sizeof value;
    return value;
}

std::string_view XlsChild::text() {
    const std::uint32_t size = number();
    if (frame_.size() - frame_at_ < size) gone();
    frame_at_ += size;
    return std::string_view(frame_).substr(frame_at_ - size, size);
}

} // namespace bianmin
