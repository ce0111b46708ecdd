/// What kind of file the first bytes show: which encoding of text, or no text at all.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/source.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

struct Counts {
    std::size_t several = 0, han = 0, invalid = 0; ///< sequences of several bytes, those of three among them
};

/// A sequence cut off by the end of the head is not counted.
Counts count_sequences(std::string_view head) {
    Counts counts;
    for (std::size_t pos = 0; pos < head.size();) {
        if (static_cast<unsigned char>(head[pos]) < 0x80) {
            ++pos;
            continue;
        }
        const std::size_t start = pos;
        const char32_t c = next_code_point(head, pos);
        if (pos - start > 1 || c != 0xFFFD)
            ++counts.several, counts.han += pos - start >= 3;
        else if (head.size() - start >= 4)
            ++counts.invalid;
    }
    return counts;
}

/// UTF-16 without mark: digits and commas leave every second byte zero, always on the same side.
std::optional<Encoding> zero_pattern(std::string_view head) {
    head = head.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0';
    const std::size_t enough = std::max<std::size_t>(4, head.size() / 20);
    if (head.size() < 8) return std::nullopt;
    if (zeros[1] >= enough && zeros[0] * 10 < zeros[1]) return Encoding::utf16le;
    if (zeros[0] >= enough && zeros[1] * 10 < zeros[0]) return Encoding::utf16be;
    return std::nullopt;
}

struct Format {
    std::string_view magic, what;
};
constexpr std::array<Format, 10> formats{{
    {"%PDF", "PDF"},
    {"\x1F\x8B", "GZIP"},
    {"Rar!", "RAR"},
    {"7z\xBC\xAF", "7Z"},
    {"{\\rtf", "RTF"},
    {"\x89PNG", "PNG"},
    {"\xFF\xD8\xFF", "JPEG"},
    {"SQLite format 3", "SQLite"},
    {"\x09\x08", "XLS"},
    {"\x09\x04", "XLS"},
}};

/// A web page or XML saved under the name of a sheet.
std::string markup_kind(std::string_view head) {
    const std::string start = lower_ascii(trim(head.substr(0, 1024)));
    for (const std::string_view mark : {"<!doctype html", "<html", "<table", "<meta", "<head", "<style"})
        if (start.starts_with(mark)) return "HTML";
    if (start.starts_with("<?xml")) return start.find("<html") != std::string::npos ? "HTML" : "XML";
    return {};
}

} // namespace

std::string_view word(Encoding encoding) {
    constexpr std::string_view words[] = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"};
    return words[static_cast<int>(encoding)];
}

Guess guess_encoding(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8, 3, true};
    if (head.starts_with("\xFF\xFE")) return {Encoding::utf16le, 2, true};
    if (head.starts_with("\xFE\xFF")) return {Encoding::utf16be, 2, true};
    if (const auto wide = zero_pattern(head)) return {*wide, 0, true};
    const Counts counts = count_sequences(head);
    if (counts.several + counts.invalid == 0) return {};
    // GBK hardly ever forms UTF-8 sequences of three: many of them with some faults are a damaged UTF-8 file.
    const bool utf8 = counts.invalid == 0 || counts.invalid * 2 <= counts.han;
    return {utf8 ? Encoding::utf8 : Encoding::gb18030, 0, true};
}

void refuse_foreign_formats(std::string_view head, const std::string& name) {
    std::string kind = markup_kind(head);
    for (const auto& format : formats)
        if (head.starts_with(format.magic)) kind = format.what;
    if (kind.empty()) return;
    const Text advice = say("open it in a spreadsheet program and save it as XLSX or CSV (另存为)");
    throw Error(ErrorKind::configuration, say("{}: this is no table that can be read but {}", name, kind),
                {{.code = "foreign-format",
                  .severity = Severity::error,
                  .place = {.file = name},
                  .value = kind,
                  .message = say("the content is {}, whatever the name says", kind),
                  .suggestion = advice}},
                advice);
}

} // namespace bianmin
