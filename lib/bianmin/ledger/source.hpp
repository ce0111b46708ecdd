/// Bytes of a file or of memory, decoded to UTF-8 block by block, so that no ledger is too long for the
/// memory.
#pragma once
#include "bianmin/base/finding.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// Where bytes come from.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Appends up to `limit` bytes; 0 at the end.
    virtual std::size_t read(std::string& out, std::size_t limit) = 0;
    virtual std::uint64_t size() const = 0;
};

/// Throws Error(not_found | unavailable).
std::unique_ptr<ByteSource> file_source(const std::string& path);
std::unique_ptr<ByteSource> memory_source(std::string bytes);

enum class Encoding { utf8, gb18030, utf16le, utf16be };
std::string_view word(Encoding encoding);

/// What the first bytes speak for: byte order mark, then valid UTF-8, then GB18030.
struct Guess {
    Encoding encoding = Encoding::utf8;
    std::size_t mark = 0; ///< length of the byte order mark
    bool certain = false; ///< false: nothing but ASCII so far
};
Guess guess_encoding(std::string_view head);

/// Throws Error(configuration) when the bytes are no text but a web page, a picture, an archive or a PDF.
void refuse_foreign_formats(std::string_view head, const std::string& name);

/// The text of a source.
class TextSource {
public:
    TextSource(std::unique_ptr<ByteSource> bytes, std::string name);
    ~TextSource();
    /// Appends the next block of UTF-8; false at the end.
    bool read(std::string& out);
    Encoding encoding() const { return encoding_; }
    bool damaged() const { return damaged_; } ///< some bytes could not be decoded
    double progress() const;
    const std::vector<Finding>& findings() const { return findings_; }
    /// What was found in the lines before `line` and on no row yet belongs to `row`.
    void place(int line, int row) {
        for (; placed_ < findings_.size() && findings_[placed_].place.line < line; ++placed_)
            findings_[placed_].place.row = row;
    }

private:
    class Converter;
    void start();
    void decode(std::string_view raw, bool last, std::string& out);
    std::size_t decode_utf8(std::string_view raw, bool last, std::string& out);
    std::size_t mend_line(std::string_view raw, std::size_t bad, bool last, std::string& out);
    std::size_t convert(std::string_view raw, bool last, std::string& out);
    void drop_nuls(std::string& out, std::size_t from);
    void report(const std::string& out, const char* code, std::string_view bytes, Text message);

    std::unique_ptr<ByteSource> bytes_;
    std::string name_;
    std::string raw_; ///< bytes not yet decoded: the tail of the last block
    std::unique_ptr<Converter> converter_;
    Encoding encoding_ = Encoding::utf8;
    bool certain_ = false, started_ = false, ended_ = false, damaged_ = false;
    std::uint64_t taken_ = 0;
    int lines_ = 0;               ///< line feeds before the block at hand
    std::size_t block_begin_ = 0; ///< of the block at hand, in the text read into
    std::vector<Finding> findings_;
    std::size_t placed_ = 0;
};

} // namespace bianmin
