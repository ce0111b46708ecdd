/// libfreexl in a process of its own: a damaged old workbook may crash it, hang it or eat the memory, and
/// does no harm but to that process. The only door to the library.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace bianmin {

/// The child ended, or says something that makes no sense, or nothing for too long.
struct XlsChildGone {
    bool hung = false;
};
/// The library refused: while doing what, and its number for why.
struct XlsRefusal {
    std::string doing;
    std::uint32_t status = 0;
};

/// A column from 0, and what is read there.
using XlsValue = std::pair<std::uint32_t, std::string_view>;
using XlsValues = std::vector<XlsValue>;

class XlsChild {
public:
    /// Opens the workbook. Throws as all of its functions XlsRefusal or XlsChildGone; longer than
    /// `patience` it must not say nothing.
    XlsChild(const std::string& path, std::chrono::milliseconds patience);
    ~XlsChild();
    XlsChild(const XlsChild&) = delete;
    XlsChild& operator=(const XlsChild&) = delete;

    bool locked() const { return locked_; } ///< by a password: nothing can be read
    const std::vector<std::string>& sheets() const { return sheets_; }
    /// Rows and columns of a sheet; its rows follow.
    std::pair<std::uint32_t, std::uint32_t> select(std::size_t sheet);
    /// The next row's cells by column from 0, without empty ones; they last until the next call.
    const XlsValues& next_row();

private:
    char next_frame();
    std::uint32_t number();
    std::string_view text();
    void fill(std::size_t size);
    void end();

    int patience_; ///< milliseconds
    int socket_ = -1;
    pid_t child_ = -1;
    bool locked_ = false;
    std::vector<std::string> sheets_;
    std::string buffer_; ///< read and not yet used from `at_`
    std::size_t at_ = 0;
    std::string frame_; ///< what is left of it from `frame_at_`
    std::size_t frame_at_ = 0;
    XlsValues cells_;
};

} // namespace bianmin
