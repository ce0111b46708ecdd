/// UTF-8, GB18030 and UTF-16 to UTF-8; what cannot be decoded is shown as U+FFFD and named with line and
/// column.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iconv.h>

namespace bianmin {
namespace {

constexpr std::size_t block = std::size_t{1} << 20;
constexpr std::size_t most_findings = 20; ///< a file with more faults than that is told so by these
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Bytes at the end that begin a UTF-8 sequence without finishing it.
std::size_t cut_tail(std::string_view text) {
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) return 0;
        if (byte < 0xC0) continue;
        const std::size_t need = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return need > back ? back : 0;
    }
    return 0;
}

std::string hexadecimal(std::string_view bytes) {
    std::string out;
    for (const char c : bytes)
        out += fmt::format("{}{:02X}", out.empty() ? "" : " ", static_cast<unsigned char>(c));
    return out;
}

} // namespace

/// iconv(3) with its state.
class TextSource::Converter {
public:
    explicit Converter(Encoding from) : handle_(iconv_open("UTF-8", std::string(word(from)).c_str())) {
        if (handle_ == reinterpret_cast<iconv_t>(-1))
            throw Error(ErrorKind::unavailable, say("this system cannot convert {} (iconv)", word(from)));
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// Appends what can be converted; returns the bytes used and leaves errno 0, EILSEQ or EINVAL (cut off).
    std::size_t run(std::string_view raw, std::string& out) {
        const std::size_t before = out.size();
        out.resize(before + raw.size() * 2 + 16); // two bytes become three, one at most three
        char* in = const_cast<char*>(raw.data());
        char* to = out.data() + before;
        std::size_t left = raw.size(), room = out.size() - before;
        errno = 0;
        if (iconv(handle_, &in, &left, &to, &room) != static_cast<std::size_t>(-1)) errno = 0;
        const int state = errno;
        out.resize(out.size() - room);
        errno = state;
        return raw.size() - left;
    }

private:
    iconv_t handle_;
};

TextSource::TextSource(std::unique_ptr<ByteSource> bytes, std::string name)
    : bytes_(std::move(bytes)), name_(std::move(name)) {}
TextSource::~TextSource() = default;

double TextSource::progress() const {
    const auto size = bytes_->size();
    return size == 0 ? 1 : static_cast<double>(taken_ - raw_.size()) / static_cast<double>(size);
}

void TextSource::start() {
    started_ = true;
    refuse_foreign_formats(raw_, name_);
    const Guess guess = guess_encoding(raw_);
    encoding_ = guess.encoding;
    certain_ = guess.certain;
    raw_.erase(0, guess.mark);
    if (encoding_ != Encoding::utf8) converter_ = std::make_unique<Converter>(encoding_);
}

bool TextSource::read(std::string& out) {
    if (ended_) return false;
    const std::size_t got = bytes_->read(raw_, block);
    taken_ += got;
    const bool last = got < block;
    if (!started_) start();
    const std::size_t before = block_begin_ = out.size();
    decode(raw_, last, out);
    drop_nuls(out, before);
    lines_ +=
        static_cast<int>(std::count(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), '\n'));
    ended_ = last;
    return out.size() > before || !last;
}

void TextSource::decode(std::string_view raw, bool last, std::string& out) {
    std::size_t used = 0;
    if (encoding_ == Encoding::utf8) used = decode_utf8(raw, last, out);
    if (encoding_ != Encoding::utf8) used += convert(raw.substr(used), last, out);
    raw_.erase(0, used);
}

std::size_t TextSource::decode_utf8(std::string_view raw, bool last, std::string& out) {
    if (!last) raw.remove_suffix(cut_tail(raw));
    for (std::size_t used = 0;;) {
        const std::string_view rest = raw.substr(used);
        const auto bad = invalid_utf8(rest);
        if (!bad) {
            certain_ = certain_ || std::ranges::any_of(rest.substr(0, block), [](char c) { return c < 0; });
            out.append(rest);
            return raw.size();
        }
        // Plain ASCII until here: the first other bytes decide, and they are no UTF-8.
        if (!certain_ && std::ranges::none_of(rest.substr(0, *bad), [](char c) { return c < 0; })) {
            encoding_ = guess_encoding(rest.substr(*bad)).encoding;
            certain_ = true;
            if (encoding_ == Encoding::utf8) continue;
            encoding_ = Encoding::gb18030;
            converter_ = std::make_unique<Converter>(encoding_);
            out.append(rest.substr(0, *bad));
            return used + *bad;
        }
        used += mend_line(rest, *bad, last, out);
    }
}

/// A line that is no UTF-8 in a UTF-8 file: rows pasted in from a GBK file, or damaged bytes.
std::size_t TextSource::mend_line(std::string_view raw, std::size_t bad, bool last, std::string& out) {
    const std::size_t feed = raw.rfind('\n', bad);
    const std::size_t begin = feed == std::string_view::npos ? 0 : feed + 1;
    const std::size_t stop = raw.find('\n', bad);
    const std::string_view line = raw.substr(begin, stop == std::string_view::npos ? stop : stop - begin);
    out.append(raw.substr(0, begin));
    std::string converted;
    if (feed != std::string_view::npos && (stop != std::string_view::npos || last)) {
        Converter gb18030(Encoding::gb18030);
        if (gb18030.run(line, converted) == line.size() && errno == 0) {
            report(out, "mixed-encoding", line.substr(bad - begin, 4),
                   say("this line is GB18030 in a UTF-8 file and was decoded as such"));
            out.append(converted);
            return begin + line.size();
        }
    }
    out.append(raw.substr(begin, bad - begin));
    report(out, "undecodable", raw.substr(bad, 1), say("a byte that is no text stands here"));
    damaged_ = true;
    out.append(replacement);
    return bad + 1;
}

std::size_t TextSource::convert(std::string_view raw, bool last, std::string& out) {
    std::size_t used = 0;
    while (used < raw.size()) {
        used += converter_->run(raw.substr(used), out);
        if (used == raw.size() || (errno == EINVAL && !last)) break;
        report(out, "undecodable", raw.substr(used, 2),
               say("bytes that are no {} stand here", word(encoding_)));
        damaged_ = true;
        out.append(replacement);
        const bool wide = encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be;
        used = std::min(raw.size(), used + (wide ? 2 : 1));
    }
    return used;
}

void TextSource::drop_nuls(std::string& out, std::size_t from) {
    const void* found = std::memchr(out.data() + from, 0, out.size() - from);
    if (found == nullptr) return;
    const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - out.data());
    const std::string tail = out.substr(at);
    out.resize(at);
    report(out, "nul-byte", std::string_view(tail).substr(0, 1),
           say("a NUL byte stands here and was left out"));
    for (const char c : tail)
        if (c != '\0') out += c;
}

/// The place is the end of what was decoded so far.
void TextSource::report(const std::string& out, const char* code, std::string_view bytes, Text message) {
    if (findings_.size() >= most_findings) return;
    const auto begin = out.begin() + static_cast<std::ptrdiff_t>(std::min(block_begin_, out.size()));
    const std::size_t feed = out.rfind('\n');
    const std::string_view line = std::string_view(out).substr(feed == std::string::npos ? 0 : feed + 1);
    int column = 1;
    for (std::size_t pos = 0; pos < line.size(); ++column) next_code_point(line, pos);
    const int row = lines_ + static_cast<int>(std::count(begin, out.end(), '\n')) + 1;
    findings_.push_back(
        {.code = code,
         .severity = Severity::warning,
         .place = {.file = name_, .line = row, .column = column},
         .value = hexadecimal(bytes),
         .message = std::move(message),
         .suggestion = say("look at the line in the source and type the damaged cell again")});
}

} // namespace bianmin
