/// XML as events, without namespaces: `x:row` is `row`. The only door to expat; a DOCTYPE ends the reading.
#pragma once
#include "bianmin/ledger/workbook/archive.hpp"

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace bianmin {

class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}
    /// By its name without prefix; empty when there is none.
    std::string_view get(std::string_view name) const;
    /// Only with a prefix (`r:id`), which `get` would take for `id`.
    std::string_view prefixed(std::string_view name) const;
    bool flag(std::string_view name) const;
    /// Ends with a null pointer: name, value, name, value.
    const char* const* pairs() const { return pairs_; }

private:
    const char* const* pairs_;
};

/// What a reader of a part makes of it.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

class XmlReader {
public:
    XmlReader(std::unique_ptr<ZipPart> part, XmlEvents& events);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;
    /// The next block; false at the end.
    bool advance();
    std::uint64_t taken() const { return part_->taken(); }

private:
    struct Calls;
    template<class Act>
    void guard(const Act& act);
    [[noreturn]] void fail() const;

    std::unique_ptr<ZipPart> part_;
    XmlEvents& events_;
    XML_ParserStruct* parser_;
    std::exception_ptr thrown_; ///< by an event: it must not fly through expat
    int depth_ = 0;
    bool doctype_ = false, ended_ = false;
};

/// A whole part.
void read_xml(std::unique_ptr<ZipPart> part, XmlEvents& events);

} // namespace bianmin
