/// The styles part: `numFmts` name formats, `cellXfs` use them.
#include "bianmin/ledger/workbook/styles.hpp"

#include "bianmin/ledger/workbook/xml.hpp"

#include <charconv>
#include <map>

namespace bianmin {
namespace {

/// More styles than any spreadsheet program writes.
constexpr std::size_t most_styles = 1 << 20;

class StyleEvents : public XmlEvents {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt" && !differential_)
            named_.insert_or_assign(id_of(attributes), format_of(attributes.get("formatCode")));
        else if (name == "dxfs")
            differential_ = true;
        else if (name == "cellXfs")
            inside_ = true;
        else if (name == "xf" && inside_ && ids_.size() < most_styles)
            ids_.push_back(id_of(attributes));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") inside_ = false;
        if (name == "dxfs") differential_ = false;
    }
    std::vector<NumberFormat> formats() const {
        std::vector<NumberFormat> out;
        out.reserve(ids_.size());
        for (const int id : ids_) {
            const auto named = named_.find(id);
            out.push_back(named == named_.end() ? built_in_format(id) : named->second);
        }
        return out;
    }

private:
    static int id_of(const XmlAttributes& attributes) {
        int id = 0;
        const std::string_view text = attributes.get("numFmtId");
        std::from_chars(text.data(), text.data() + text.size(), id);
        return id;
    }
    std::map<int, NumberFormat> named_;
    std::vector<int> ids_;
    bool inside_ = false, differential_ = false;
};

} // namespace

std::vector<NumberFormat> read_styles(std::unique_ptr<ZipPart> part) {
    StyleEvents events;
    read_xml(std::move(part), events);
    return events.formats();
}

} // namespace bianmin
