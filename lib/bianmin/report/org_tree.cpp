/// The tree as lines, as JSON, as a drawing.
#include "bianmin/report/org_tree.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/look.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace bianmin {
namespace {

std::vector<Label> gaps_of_unit(const Setup& setup, const Unit& unit, int people) {
    std::vector<Label> gaps;
    if (unit.kind == UnitKind::station && people == 0) gaps.push_back({"无代办员", "no agent"});
    if (unit.kind != UnitKind::center) return gaps;
    if (!setup.person(unit.director)) gaps.push_back({"无主任", "no director"});
    const Staff* deputy = setup.person(unit.deputy);
    if (!deputy || !deputy->full_time) gaps.push_back({"无专职副主任", "no full-time deputy"});
    if (!unit.extranet) gaps.push_back({"未登记外网", "not on the extranet"});
    return gaps;
}

class Builder {
public:
    Builder(const Setup& setup, const AuditFacts& facts) : setup_(setup), facts_(facts) {}

    void add(const Unit& unit, const std::vector<bool>& open, bool last) {
        OrgNode node{.unit = &unit, .level = static_cast<int>(open.size()), .last = last, .open = open};
        for (const auto& person : setup_.staff)
            if (person.unit == unit.id) ++node.people;
        node.received = received_at(unit);
        node.gaps = gaps_of_unit(setup_, unit, node.people);
        nodes.push_back(std::move(node));
        std::vector<const Unit*> below;
        for (const auto& one : setup_.units)
            if (one.parent == unit.id && (one.kind == UnitKind::center || one.kind == UnitKind::station))
                below.push_back(&one);
        std::vector<bool> further = open;
        further.push_back(false);
        for (const Unit* one : below) {
            further.back() = one != below.back();
            add(*one, further, one == below.back());
        }
    }

    std::vector<OrgNode> nodes;

private:
    /// A tally of a center has its stations' in it; that of the district is its centers'.
    int received_at(const Unit& unit) const {
        const auto found = facts_.tallies.find(unit.id);
        int received = found == facts_.tallies.end() ? 0 : found->second.received;
        if (unit.kind != UnitKind::district) return received;
        for (const auto& one : setup_.units)
            if (one.kind == UnitKind::center && one.parent == unit.id) received += received_at(one);
        return received;
    }

    const Setup& setup_;
    const AuditFacts& facts_;
};

std::string state_of(const OrgNode& node, bool english) {
    if (node.unit->kind == UnitKind::district) return {};
    const bool station = node.unit->kind == UnitKind::station;
    std::string text =
        english ? fmt::format("{} {}, received {}", station ? "agents" : "staff", node.people, node.received)
                : fmt::format("{}{}人，收件{}", station ? "代办员" : "工作人员", node.people, node.received);
    for (const auto& gap : node.gaps) text += english ? ", " + gap.en : "，" + gap.zh;
    return english ? " (" + text + ")" : "（" + text + "）";
}

std::string gaps_of(const OrgNode& node) {
    std::string text;
    for (const auto& gap : node.gaps) text += (text.empty() ? "" : "，") + gap.zh;
    return text;
}

std::string escaped(std::string_view text) {
    return replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
}

/// A full disc, or an empty square: told apart on a black-and-white printer too.
std::string mark(int x, int y, bool complete) {
    return complete ? fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"#1a7f4b\"/>\n", x, y)
                    : fmt::format("<rect x=\"{}\" y=\"{}\" width=\"9\" height=\"9\" fill=\"#fff\" "
                                  "stroke=\"#b00000\" stroke-width=\"2\"/>\n",
                                  x - 4.5, y - 4.5);
}

/// Where the states begin, right of the longest name.
int state_column(const std::vector<OrgNode>& nodes) {
    int column = 0;
    for (const auto& node : nodes)
        column = std::max(column, 24 + node.level * 28 + 7 * display_width(node.unit->name));
    return column + 24;
}

std::string state_text(const OrgNode& node, int x, int y) {
    std::string out =
        fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"12\">{}{}人，收件{}", x, y,
                    node.unit->kind == UnitKind::station ? "代办员" : "工作人员", node.people, node.received);
    if (!node.gaps.empty())
        out += "，<tspan fill=\"#b00000\" font-weight=\"bold\">" + escaped(gaps_of(node)) + "</tspan>";
    return out + "</text>\n";
}

} // namespace

std::vector<OrgNode> org_nodes(const Setup& setup, const AuditFacts& facts, const UnitId& root) {
    Builder builder(setup, facts);
    if (const Unit* unit = setup.unit(root)) builder.add(*unit, {}, true);
    return std::move(builder.nodes);
}

std::string org_text(const std::vector<OrgNode>& nodes, bool english) {
    std::string out;
    for (const auto& node : nodes) {
        for (int level = 0; level + 1 < node.level; ++level)
            out += node.open[static_cast<std::size_t>(level)] ? "│  " : "   ";
        if (node.level > 0) out += node.last ? "└─ " : "├─ ";
        out += node.unit->name + state_of(node, english);
        out += '\n';
    }
    return out;
}

std::string org_json(const std::vector<OrgNode>& nodes) {
    using Json = nlohmann::ordered_json;
    Json out = Json::array();
    for (const auto& node : nodes) {
        out.push_back({{"unit", node.unit->id.text},
                       {"kind", word(node.unit->kind)},
                       {"name", node.unit->name},
                       {"parent", node.unit->parent.text},
                       {"level", node.level},
                       {"people", node.people},
                       {"received", node.received},
                       {"extranet", node.unit->extranet},
                       {"platform", node.unit->platform},
                       {"gaps", Json::array()}});
        for (const auto& gap : node.gaps) out.back()["gaps"].push_back(gap.zh);
    }
    return out.dump(1, ' ', false, Json::error_handler_t::replace);
}

Picture org_picture(const std::vector<OrgNode>& nodes) {
    constexpr int line = 26, indent = 28, top = 44;
    const int states = state_column(nodes), width = states + 330;
    const int height = top + static_cast<int>(nodes.size()) * line + 10;
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
        "font-family=\"{2}\" font-size=\"14\">\n<rect width=\"{0}\" height=\"{1}\" fill=\"#fff\"/>\n{3}{4}",
        width, height, fonts_of(TypeFace::song), mark(14, 20, true),
        "<text x=\"24\" y=\"25\" font-size=\"12\">齐备</text>\n");
    out += mark(74, 20, false) + "<text x=\"84\" y=\"25\" font-size=\"12\">有缺项</text>\n";
    std::vector<int> rows; // where the line of each open level comes from: its head, or the one before
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const OrgNode& node = nodes[i];
        const int x = 10 + node.level * indent, y = top + static_cast<int>(i) * line + line / 2;
        rows.resize(static_cast<std::size_t>(node.level) + 1, y);
        if (node.level > 0) {
            int& from = rows[static_cast<std::size_t>(node.level)];
            if (i > 0 && nodes[i - 1].level == node.level - 1)
                from = rows[static_cast<std::size_t>(node.level) - 1] + 7;
            out += fmt::format("<path d=\"M{0} {1}V{2}H{3}\" fill=\"none\" stroke=\"#666\"/>\n",
                               x - indent + 4, from, y, x - 2);
        }
        rows[static_cast<std::size_t>(node.level)] = y;
        out += mark(x + 4, y, node.gaps.empty());
        out += fmt::format("<text x=\"{}\" y=\"{}\">{}</text>\n", x + 14, y + 5, escaped(node.unit->name));
        if (node.unit->kind != UnitKind::district) out += state_text(node, states, y + 5);
    }
    constexpr double mm = 25.4 / 96;
    return {.svg = out + "</svg>\n", .width = width * mm, .height = height * mm};
}

Flow org_flow(const std::vector<OrgNode>& nodes, Moment made) {
    Flow flow{.title = nodes.empty() ? std::string() : nodes.front().unit->name + "政务服务体系",
              .made = made};
    flow.page.numbers = PageNumbers::none;
    auto& blocks = flow.sections.emplace_back().blocks;
    blocks.emplace_back(Paragraph{.look = TextLook::title, .runs = {{.text = flow.title}}});
    // Smaller rather than torn: a tree is read as a whole.
    Picture picture = org_picture(nodes);
    const double room = flow.page.height() - flow.page.top - flow.page.bottom - 20;
    const double scale = std::min({1.0, room / picture.height, flow.page.text_width() / picture.width});
    picture.width *= scale;
    picture.height *= scale;
    blocks.emplace_back(std::move(picture));
    return flow;
}

} // namespace bianmin
