/// expat, fed block by block.
#include "bianmin/ledger/workbook/xml.hpp"

#include "bianmin/ledger/workbook/place.hpp"

#include <cstring>
#include <expat.h>

namespace bianmin {
namespace {

constexpr int block = 1 << 16;
/// A workbook nests a dozen elements.
constexpr int deepest = 100;

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
