/// Reads the XHTML of a filled form into a flow.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/paper/markup.hpp"

#include <charconv>
#include <pugixml.hpp>

namespace bianmin {
namespace {

bool has_class(const pugi::xml_node& node, std::string_view wanted) {
    for (const auto word : split(node.attribute("class").value(), ' '))
        if (word == wanted) return true;
    return false;
}

double number_of(const pugi::xml_node& node, const char* name, double otherwise) {
    const std::string_view text = node.attribute(name).value();
    double value = 0;
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{} ? value
                                                                                            : otherwise;
}

/// Collects runs; white space becomes one space, and none where a line of the template ends beside Chinese.
class RunCollector {
public:
    struct State {
        bool bold = false, underlined = false;
        double scale = 1;
        bool operator==(const State&) const = default;
    };

    void add(std::string_view text, const State& state) {
        for (std::size_t pos = 0; pos < text.size();) {
            const std::size_t start = pos;
            const char32_t character = next_code_point(text, pos);
            if (character == ' ' || character == '\t' || character == '\r' || character == '\n') {
                space_ = true;
                line_end_ = line_end_ || character == '\n';
                continue;
            }
            if (space_ && last_ != 0 && last_ != U'\u2028' && character != U'\u2028' &&
                (!line_end_ || (last_ < 0x80 && character < 0x80)))
                put(" ", state);
            space_ = line_end_ = false;
            last_ = character;
            put(text.substr(start, pos - start), state);
        }
    }
    void line_break(const State& state) {
        space_ = line_end_ = false;
        last_ = U'\u2028';
        put("\u2028", state);
    }
    std::vector<TextRun> take() { return std::move(runs_); }

private:
    void put(std::string_view text, const State& state) {
        if (runs_.empty() || state != state_)
            runs_.push_back(
                {.text = {}, .bold = state.bold, .underlined = state.underlined, .scale = state.scale});
        state_ = state;
        runs_.back().text += text;
    }

    std::vector<TextRun> runs_;
    State state_;
    bool space_ = false, line_end_ = false;
    char32_t last_ = 0;
};

void collect(const pugi::xml_node& node, const RunCollector::State& state, RunCollector& runs) {
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            runs.add(child.value(), state);
        else if (name == "br")
            runs.line_break(state);
        else if (name == "p" || name == "h1" || name == "qr")
            continue;
        else {
            RunCollector::State inner = state;
            if (name == "b") inner.bold = true;
            if (name == "u") inner.underlined = true;
            if (name == "small") inner.scale *= 0.85;
            collect(child, inner, runs);
        }
    }
}

std::vector<TextRun> runs_of(const pugi::xml_node& node) {
    RunCollector runs;
    collect(node, {}, runs);
    return runs.take();
}

TextLook look_of_paragraph(const pugi::xml_node& node) {
    const bool note = has_class(node, "note");
    if (has_class(node, "right")) return note ? TextLook::note_right : TextLook::right;
    if (has_class(node, "center")) return note ? TextLook::note_center : TextLook::centered;
    if (note) return TextLook::note;
    return has_class(node, "indent") ? TextLook::indented : TextLook::body;
}

TextLook look_of_cell(const pugi::xml_node& node, bool inner) {
    const bool head = std::string_view(node.name()) == "th";
    const pugi::xml_node of = inner ? node.parent() : node;
    const auto either = [&](std::string_view word) { return has_class(node, word) || has_class(of, word); };
    if (either("note"))
        return either("center")  ? TextLook::note_center
               : either("right") ? TextLook::note_right
                                 : TextLook::note;
    if (either("right")) return TextLook::cell_right;
    if (either("center")) return TextLook::cell_center;
    return head && !has_class(node, "left") ? TextLook::head : TextLook::cell;
}

QrCode code_of(const pugi::xml_node& node) {
    const pugi::xml_node of = node.parent();
    return {.text = std::string(trim(node.text().get())),
            .size = number_of(node, "size", 18),
            .sides = has_class(of, "center")  ? Sides::center
                     : has_class(of, "right") ? Sides::right
                                              : Sides::left};
}

PaperCell cell_of(const pugi::xml_node& node) {
    PaperCell cell{.columns = static_cast<int>(number_of(node, "colspan", 1)),
                   .rows = static_cast<int>(number_of(node, "rowspan", 1))};
    if (has_class(node, "top")) cell.upright = PaperCell::Upright::top;
    if (has_class(node, "bottom")) cell.upright = PaperCell::Upright::bottom;
    if (auto runs = runs_of(node); !runs.empty())
        cell.parts.emplace_back(Paragraph{look_of_cell(node, false), std::move(runs)});
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "h1") cell.parts.emplace_back(Paragraph{TextLook::title, runs_of(child)});
        if (name == "p") cell.parts.emplace_back(Paragraph{look_of_cell(child, true), runs_of(child)});
        if (name == "qr") cell.parts.emplace_back(code_of(child));
    }
    return cell;
}

void add_rows(const pugi::xml_node& node, PaperTable& table) {
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "col") table.widths.push_back(number_of(child, "width", 10));
        if (name == "colgroup" || name == "thead" || name == "tbody") add_rows(child, table);
        if (name == "thead") table.head_rows = static_cast<int>(table.rows.size());
        if (name != "tr") continue;
        PaperRow row{.cells = {}, .height = number_of(child, "height", 0)};
        for (const auto& cell : child.children())
            if (cell.type() == pugi::node_element) row.cells.push_back(cell_of(cell));
        table.rows.push_back(std::move(row));
    }
}

void add_block(const pugi::xml_node& node, std::vector<FlowBlock>& blocks) {
    const std::string_view name = node.name();
    if (name == "h1") blocks.emplace_back(Paragraph{TextLook::title, runs_of(node)});
    if (name == "h2") blocks.emplace_back(Paragraph{TextLook::heading, runs_of(node)});
    if (name == "p") blocks.emplace_back(Paragraph{look_of_paragraph(node), runs_of(node)});
    if (name == "hr") blocks.emplace_back(PaperLine{});
    if (name == "qr") blocks.emplace_back(code_of(node));
    if (name != "table") return;
    PaperTable table{.borders = !has_class(node, "plain")};
    add_rows(node, table);
    blocks.emplace_back(std::move(table));
}

void add_section(const pugi::xml_node& body, Flow& flow) {
    for (const auto& child : body.children()) {
        const std::string_view name = child.name();
        if (name == "section") {
            flow.sections.push_back({});
            for (const auto& block : child.children()) add_block(block, flow.sections.back().blocks);
        } else if (name == "cut" && !flow.sections.empty()) {
            std::string words;
            for (const auto& run : runs_of(child)) words += run.text;
            flow.sections.back().cut = std::move(words);
        } else if (child.type() == pugi::node_element) {
            if (flow.sections.empty()) flow.sections.push_back({});
            add_block(child, flow.sections.back().blocks);
        }
    }
}

} // namespace

Flow read_markup(std::string_view filled, const std::string& name) {
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(filled.data(), filled.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        throw Error(ErrorKind::configuration, say("the form {} cannot be used", name), {},
                    say("a section opens and closes elements only in pairs"));
    Flow flow;
    const pugi::xml_node html = document.child("html"), body = html.child("body");
    flow.title = trim(html.child("head").child("title").text().get());
    if (has_class(body, "half")) flow.page = {.points = 10.5, .side = 18, .top = 11, .bottom = 9};
    flow.page.landscape = has_class(body, "landscape");
    add_section(body, flow);
    return flow;
}

} // namespace bianmin
