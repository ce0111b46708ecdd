/// expat, fed block by block.
#include "bianmin/ledger/workbook/xml.hpp"

#include "bianmin/ledger/workbook/place.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <expat.h>
#include <iconv.h>

namespace bianmin {
namespace {

constexpr int block = 1 << 16;
/// A workbook nests a dozen elements.
constexpr int deepest = 100;

/// The character of two bytes of GBK; -1: none.
int XMLCALL gbk_character(void* handle, const char* bytes) {
    char* in = const_cast<char*>(bytes);
    std::array<unsigned char, 4> wide{};
    char* out = reinterpret_cast<char*>(wide.data());
    std::size_t left = 2, room = wide.size();
    iconv(handle, nullptr, nullptr, nullptr, nullptr);
    if (iconv(handle, &in, &left, &out, &room) == static_cast<std::size_t>(-1) || left > 0) return -1;
    return wide[2] == 0 && wide[3] == 0 ? wide[0] | wide[1] << 8 : -1;
}

/// Programs of this country also write `encoding="GBK"`, which expat does not know by itself.
int XMLCALL know_gbk(void*, const char* name, XML_Encoding* encoding) {
    constexpr std::array<std::string_view, 5> names{"gbk", "gb2312", "gb18030", "cp936", "ms936"};
    if (std::ranges::find(names, lower_ascii(name)) == names.end()) return XML_STATUS_ERROR;
    const iconv_t handle = iconv_open("UCS-4LE", "GB18030");
    if (handle == reinterpret_cast<iconv_t>(-1)) return XML_STATUS_ERROR;
    for (int byte = 0; byte < 256; ++byte)
        encoding->map[byte] = byte < 0x80 ? byte : byte == 0x80 || byte == 0xFF ? -1 : -2;
    encoding->data = handle;
    encoding->convert = gbk_character;
    encoding->release = [](void* open) { iconv_close(open); };
    return XML_STATUS_OK;
}

std::string_view local(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

} // namespace

std::string_view XmlAttributes::get(std::string_view name) const {
    for (auto pair = pairs_; *pair != nullptr; pair += 2)
        if (local(pair[0]) == name) return pair[1];
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view name) const {
    for (auto pair = pairs_; *pair != nullptr; pair += 2)
        if (std::strchr(pair[0], ':') != nullptr && local(pair[0]) == name) return pair[1];
    return {};
}

bool XmlAttributes::flag(std::string_view name) const {
    const std::string_view value = get(name);
    return value == "1" || value == "true" || value == "on";
}

template<class Act>
void XmlReader::guard(const Act& act) {
    if (thrown_) return;
    try {
        act();
    } catch (...) {
        thrown_ = std::current_exception();
        XML_StopParser(parser_, XML_FALSE);
    }
}

struct XmlReader::Calls {
    static XmlReader& of(void* user) { return *static_cast<XmlReader*>(user); }
    static void XMLCALL start(void* user, const char* name, const char** attributes) {
        XmlReader& reader = of(user);
        if (++reader.depth_ > deepest) return static_cast<void>(XML_StopParser(reader.parser_, XML_FALSE));
        reader.guard([&] { reader.events_.start(local(name), XmlAttributes(attributes)); });
    }
    static void XMLCALL end(void* user, const char* name) {
        XmlReader& reader = of(user);
        --reader.depth_;
        reader.guard([&] { reader.events_.end(local(name)); });
    }
    static void XMLCALL text(void* user, const char* text, int size) {
        XmlReader& reader = of(user);
        reader.guard([&] { reader.events_.text({text, static_cast<std::size_t>(size)}); });
    }
    static void XMLCALL doctype(void* user, const char*, const char*, const char*, int) {
        of(user).doctype_ = true;
        XML_StopParser(of(user).parser_, XML_FALSE);
    }
};

XmlReader::XmlReader(std::unique_ptr<ZipPart> part, XmlEvents& events)
    : part_(std::move(part)), events_(events), parser_(XML_ParserCreate(nullptr)) {
    if (parser_ == nullptr) throw std::bad_alloc();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Calls::start, Calls::end);
    XML_SetCharacterDataHandler(parser_, Calls::text);
    XML_SetStartDoctypeDeclHandler(parser_, Calls::doctype);
    XML_SetUnknownEncodingHandler(parser_, know_gbk, nullptr);
}

XmlReader::~XmlReader() {
    XML_ParserFree(parser_);
}

bool XmlReader::advance() {
    if (ended_) return false;
    auto* to = static_cast<char*>(XML_GetBuffer(parser_, block));
    if (to == nullptr) throw std::bad_alloc();
    const std::size_t got = part_->read(to, block);
    ended_ = got == 0;
    const auto status = XML_ParseBuffer(parser_, static_cast<int>(got), ended_ ? 1 : 0);
    if (thrown_) std::rethrow_exception(thrown_);
    if (status != XML_STATUS_OK) fail();
    return !ended_;
}

void XmlReader::fail() const {
    const Place place{.file = part_->workbook()};
    const std::string& part = part_->name();
    if (doctype_)
        fail_damaged(place, part, say("the part {} declares entities, which no workbook does", part));
    if (XML_GetErrorCode(parser_) == XML_ERROR_UNKNOWN_ENCODING)
        fail_foreign(part_->workbook(), "workbook-encoding", part,
                     say("the part {} is written in an encoding that is not read", part),
                     say("open it in a spreadsheet program and save it as XLSX or CSV (另存为)"));
    if (depth_ > deepest) fail_damaged(place, part, say("the part {} nests too deep", part));
    fail_damaged(place, part,
                 say("the part {} is no sound XML at line {}: {}", part, XML_GetCurrentLineNumber(parser_),
                     XML_ErrorString(XML_GetErrorCode(parser_))));
}

void read_xml(std::unique_ptr<ZipPart> part, XmlEvents& events) {
    XmlReader reader(std::move(part), events);
    while (reader.advance()) {
    }
}

} // namespace bianmin
