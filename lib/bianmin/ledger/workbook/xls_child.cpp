/// The child's side: what libfreexl reads, as frames of length, kind, numbers and texts.
#include "bianmin/ledger/workbook/values.hpp"
#include "bianmin/ledger/workbook/xls_frames.hpp"

#include <algorithm>
#include <csignal>
#include <fmt/format.h>
#include <freexl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bianmin {
namespace {

constexpr std::size_t block = 65536;
constexpr unsigned most_sheets = 4096;

/// `2018-08-10 00:00:00` is a day, `09:30:00` and what follows a day a time without seconds.
std::string_view short_moment(std::string_view text) {
    if (text.ends_with(" 00:00:00")) text.remove_suffix(9);
    if (text.size() >= 8 && text.ends_with(":00") && text.find(':') != text.rfind(':')) text.remove_suffix(3);
    return text;
}

/// Writes to the parent; ends the process where nobody listens any more.
class Frames {
public:
    explicit Frames(int socket) : socket_(socket) {}

    Frames& begin(XlsFrame kind) {
        frame_.assign(1, static_cast<char>(kind));
        return *this;
    }
    Frames& number(std::uint32_t value) {
        append(frame_, value);
        return *this;
    }
    Frames& text(std::string_view value) {
        append(frame_, static_cast<std::uint32_t>(value.size()));
        frame_ += value;
        return *this;
    }
    void end() {
        append(out_, static_cast<std::uint32_t>(frame_.size()));
        out_ += frame_;
        if (out_.size() >= block) flush();
    }
    void flush() {
        for (std::string_view rest = out_; !rest.empty();) {
            const ssize_t written = write(socket_, rest.data(), rest.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) _exit(1);
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
        out_.clear();
    }

private:
    static void append(std::string& out, std::uint32_t value) {
        out.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    int socket_;
    std::string out_, frame_;
};

class Reader {
public:
    Reader(const std::string& path, int socket) : path_(path), socket_(socket), frames_(socket) {}

    void run() {
        if (open()) list_sheets();
        frames_.flush();
        std::uint32_t sheet = 0;
        while (read(socket_, &sheet, sizeof sheet) == static_cast<ssize_t>(sizeof sheet)) {
            read_sheet(static_cast<unsigned short>(sheet));
            frames_.flush();
        }
    }

private:
    bool fine(int status, const char* doing) {
        if (status == FREEXL_OK) return true;
        frames_.begin(XlsFrame::refused).text(doing).number(static_cast<std::uint32_t>(status)).end();
        return false;
    }

    bool open() {
        const int status = freexl_open(path_.c_str(), &book_);
        unsigned secret = FREEXL_BIFF_PLAIN;
        if (book_ != nullptr) freexl_get_info(book_, FREEXL_BIFF_PASSWORD, &secret);
        if (secret != FREEXL_BIFF_OBFUSCATED) return fine(status, "open");
        frames_.begin(XlsFrame::locked).end();
        return false;
    }

    void list_sheets() {
        unsigned count = 0;
        if (!fine(freexl_get_info(book_, FREEXL_BIFF_SHEET_COUNT, &count), "count")) return;
        for (unsigned at = 0; at < std::min(count, most_sheets); ++at) {
            const char* name = nullptr;
            if (!fine(freexl_get_worksheet_name(book_, static_cast<unsigned short>(at), &name), "name"))
                return;
            frames_.begin(XlsFrame::sheet).text(name == nullptr ? "" : name).end();
        }
        frames_.begin(XlsFrame::listed).end();
    }

    void read_sheet(unsigned short sheet) {
        unsigned rows = 0;
        unsigned short columns = 0;
        if (!fine(freexl_select_active_worksheet(book_, sheet), "sheet") ||
            !fine(freexl_worksheet_dimensions(book_, &rows, &columns), "size"))
            return;
        frames_.begin(XlsFrame::size).number(rows).number(columns).end();
        for (unsigned row = 0; row < rows; ++row)
            if (!read_row(row, columns)) return;
    }

    bool read_row(unsigned row, unsigned short columns) {
        cells_.clear();
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell;
            if (!fine(freexl_get_cell_value(book_, row, column, &cell), "cell")) return false;
            std::string text = text_of(cell);
            if (!text.empty()) cells_.emplace_back(column, std::move(text));
        }
        frames_.begin(XlsFrame::row);
        for (const auto& [column, text] : cells_) frames_.number(column).text(text);
        frames_.end();
        return true;
    }

    static std::string text_of(const FreeXL_CellValue& cell) {
        std::string text;
        switch (cell.type) {
        case FREEXL_CELL_INT: return std::to_string(cell.value.int_value);
        case FREEXL_CELL_DOUBLE:
            append_number(text, fmt::format("{}", cell.value.double_value), NumberFormat{}, false);
            return text;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT: return cell.value.text_value == nullptr ? "" : cell.value.text_value;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME:
            return cell.value.text_value == nullptr ? text : std::string(short_moment(cell.value.text_value));
        default: return text;
        }
    }

    std::string path_;
    int socket_;
    Frames frames_;
    const void* book_ = nullptr;
    std::vector<std::pair<std::uint32_t, std::string>> cells_;
};

void limit(int resource, rlim_t value) {
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

/// Crashes are told by nobody, and leave nothing behind.
void shut_up_and_be_modest() {
    const int silence = memfd_create("silence", MFD_CLOEXEC);
    if (silence >= 0) dup2(silence, STDOUT_FILENO), dup2(silence, STDERR_FILENO);
    for (const int crash : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGPIPE, SIGTERM, SIGINT})
        std::signal(crash, SIG_DFL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 300);
#ifndef __SANITIZE_ADDRESS__ // its shadow takes terabytes
    limit(RLIMIT_AS, rlim_t{4} << 30);
#endif
}

} // namespace

void read_for_parent(const std::string& path, int socket) {
    shut_up_and_be_modest();
    try {
        Reader(path, socket).run();
    } catch (...) { // no memory: the parent sees that nothing comes any more
    }
    _exit(0);
}

} // namespace bianmin
