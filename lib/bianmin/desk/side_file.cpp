/// A temporary file that is written at its end and read anywhere.
#include "bianmin/desk/side_file.hpp"

#include "bianmin/base/error.hpp"

#include <cerrno>
#include <cstring>

namespace bianmin {
namespace {

[[noreturn]] void fail() {
    throw Error(ErrorKind::unavailable, say("the temporary file failed: {}", std::strerror(errno)), {},
                say("make room on the disk that holds temporary files, and try again"));
}

} // namespace

SideFile::Piece SideFile::keep(std::string_view text) {
    if (!file_) file_.reset(std::tmpfile());
    if (!file_ || (!at_end_ && std::fseek(file_.get(), 0, SEEK_END) != 0)) fail();
    at_end_ = true;
    if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) fail();
    const Piece piece{end_, static_cast<std::uint32_t>(text.size())};
    end_ += piece.length;
    return piece;
}

std::string SideFile::read(Piece piece) const {
    std::string text(piece.length, '\0');
    if (text.empty()) return text;
    at_end_ = false;
    if (std::fseek(file_.get(), piece.at, SEEK_SET) != 0 ||
        std::fread(text.data(), 1, text.size(), file_.get()) != text.size())
        fail();
    return text;
}

} // namespace bianmin
