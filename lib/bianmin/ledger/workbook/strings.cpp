/// Shared strings: plain ones and rich ones, whose runs are joined; phonetic runs are how it is read, not
/// text.
#include "bianmin/ledger/workbook/strings.hpp"

#include "bianmin/ledger/workbook/place.hpp"
#include "bianmin/ledger/workbook/values.hpp"
#include "bianmin/ledger/workbook/xml.hpp"

#include <cstring>

namespace bianmin {
namespace {

class StringEvents : public XmlEvents {
public:
    StringEvents(SharedStrings& strings, std::string file) : strings_(strings), file_(std::move(file)) {}
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si")
            text_.clear();
        else if (name == "rPh")
            ++phonetic_;
        else if (name == "t")
            inside_ = phonetic_ == 0;
    }
    void end(std::string_view name) override {
        if (name == "t")
            inside_ = false;
        else if (name == "rPh")
            --phonetic_;
        else if (name == "si")
            unescape(text_, 0), strings_.add(text_);
    }
    void text(std::string_view piece) override {
        if (!inside_) return;
        text_ += piece;
        if (text_.size() > longest_text)
            fail_damaged({.file = file_}, "sharedStrings", say("a text is longer than any cell may be"));
    }

private:
    SharedStrings& strings_;
    std::string file_, text_;
    int phonetic_ = 0;
    bool inside_ = false;
};

} // namespace

void SharedStrings::load(std::unique_ptr<ZipPart> part) {
    StringEvents events(*this, part->workbook());
    read_xml(std::move(part), events);
}

/// The length in front is one byte below 255, else five.
void SharedStrings::add(std::string_view text) {
    const std::size_t need = text.size() + (text.size() < 255 ? 1 : 5);
    if (used_ + need > chunk_size) {
        if (chunks_.size() >= (std::uint64_t{1} << 32) / chunk_size) throw std::bad_alloc();
        chunks_.push_back(std::make_unique_for_overwrite<char[]>(chunk_size));
        used_ = 0;
    }
    if (count_ % index_size == 0)
        index_.push_back(std::make_unique_for_overwrite<std::array<std::uint32_t, index_size>>());
    (*index_.back())[count_ % index_size] =
        static_cast<std::uint32_t>((chunks_.size() - 1) * chunk_size + used_);
    ++count_;
    char* to = chunks_.back().get() + used_;
    used_ += need;
    *to++ = static_cast<char>(text.size() < 255 ? text.size() : 255);
    if (text.size() >= 255) {
        const auto length = static_cast<std::uint32_t>(text.size());
        std::memcpy(to, &length, 4);
        to += 4;
    }
    std::memcpy(to, text.data(), text.size());
}

std::string_view SharedStrings::operator[](std::size_t at) const {
    const std::uint32_t where = (*index_[at / index_size])[at % index_size];
    const char* from = chunks_[where / chunk_size].get() + where % chunk_size;
    std::uint32_t length = static_cast<unsigned char>(*from++);
    if (length == 255) {
        std::memcpy(&length, from, 4);
        from += 4;
    }
    return {from, length};
}

} // namespace bianmin
