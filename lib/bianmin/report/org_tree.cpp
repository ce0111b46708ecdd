/// The tree as lines, as JSON, as a drawing.
#include "bianmin/report/org_tree.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace bianmin {
namespace {

std::vector<std::string> gaps_of_unit(const Setup& setup, const Unit& unit, int people) {
    std::vector<std::string> gaps;
    if (unit.kind == UnitKind::station && people == 0) gaps.emplace_back("无代办员");
    if (unit.kind != UnitKind::center) return gaps;
    if (!setup.person(unit.director)) gaps.emplace_back("无主任");
    const Staff* deputy = setup.person(unit.deputy);
    if (!deputy || !deputy->full_time) gaps.emplace_back("无专职副主任");
    if (!unit.extranet) gaps.emplace_back("未登记外网");
    return gaps;
}

class Builder {
public:
    Builder(const Setup& setup, const AuditFacts& facts) : setup_(setup), facts_(facts) {}

    void add(const Unit& unit, const std::vector<bool>& open, bool last) {
        OrgNode node{.unit = &unit, .level = static_cast<int>(open.size()), .last = last, .open = open};
        for (const auto& person : setup_.staff)
            if (person.unit == unit.id) ++node.people;
        if (const auto found = facts_.tallies.find(unit.id); found != facts_.tallies.end())
            node.received = found->second.received;
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
    const Setup& setup_;
    const AuditFacts& facts_;
};

std::string state_of(const OrgNode& node) {
    if (node.unit->kind == UnitKind::district) return {};
    std::string text =
        fmt::format("{}{}人，收件{}", node.unit->kind == UnitKind::station ? "代办员" : "工作人员",
                    node.people, node.received);
    for (const auto& gap : node.gaps) text += "，" + gap;
    return text;
}

std::string escaped(std::string_view text) {
    return replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
}

} // namespace

std::vector<OrgNode> org_nodes(const Setup& setup, const AuditFacts& facts, const UnitId& root) {
    Builder builder(setup, facts);
    if (const Unit* unit = setup.unit(root)) builder.add(*unit, {}, true);
    return std::move(builder.nodes);
}

std::string org_text(const std::vector<OrgNode>& nodes) {
    std::string out;
    for (const auto& node : nodes) {
        for (int level = 0; level + 1 < node.level; ++level)
            out += node.open[static_cast<std::size_t>(level)] ? "│  " : "   ";
        if (node.level > 0) out += node.last ? "└─ " : "├─ ";
        out += node.unit->name;
        if (const std::string state = state_of(node); !state.empty()) out += "（" + state + "）";
        out += '\n';
    }
    return out;
}

std::string org_json(const std::vector<OrgNode>& nodes) {
    using Json = nlohmann::ordered_json;
    Json out = Json::array();
    for (const auto& node : nodes)
        out.push_back({{"unit", node.unit->id.text},
                       {"kind", word(node.unit->kind)},
                       {"name", node.unit->name},
                       {"parent", node.unit->parent.text},
                       {"level", node.level},
                       {"people", node.people},
                       {"received", node.received},
                       {"extranet", node.unit->extranet},
                       {"platform", node.unit->platform},
                       {"gaps", node.gaps}});
    return out.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string org_svg(const std::vector<OrgNode>& nodes) {
    constexpr int line = 26, indent = 28, width = 900;
    const int height = static_cast<int>(nodes.size()) * line + 20;
    std::string out = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" "
                                  "font-family=\"SimSun, 'Noto Serif CJK SC', serif\" font-size=\"14\">\n",
                                  width, height);
    std::vector<int> rows; // of the open levels: where their line comes from
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const OrgNode& node = nodes[i];
        const int x = 10 + node.level * indent, y = 10 + static_cast<int>(i) * line + line / 2;
        rows.resize(static_cast<std::size_t>(node.level));
        if (node.level > 0)
            out += fmt::format("<path d=\"M{0} {1}V{2}H{3}\" fill=\"none\" stroke=\"#888\"/>\n",
                               x - indent + 8, rows.back() + 9, y, x - 2);
        out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{}\"/>\n", x + 4, y,
                           node.gaps.empty() ? "#2a6" : "#c33");
        out += fmt::format(
            "<text x=\"{}\" y=\"{}\">{}<tspan fill=\"#555\" font-size=\"12\">　{}</tspan></text>\n", x + 14,
            y + 5, escaped(node.unit->name), escaped(state_of(node)));
        rows.push_back(y);
    }
    return out + "</svg>\n";
}

} // namespace bianmin
