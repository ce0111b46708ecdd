/// The one file that includes toml++: compiled header-only, so that its failed assertions throw instead of
/// aborting.
#include "bianmin/config/door.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace {
[[noreturn]] void unexpected() {
    throw std::logic_error("unexpected text");
}
} // namespace

#undef NDEBUG
#undef TOML_HEADER_ONLY
#undef TOML_SHARED_LIB
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ASSERT(expr) ((expr) ? static_cast<void>(0) : unexpected())
#include <toml++/toml.h>

namespace bianmin::config {
namespace {

Spot spot_of(const toml::source_position& position) {
    return {static_cast<int>(position.line), static_cast<int>(position.column)};
}

Node tree(const toml::node& from);

Node tree_of_table(const toml::table& table) {
    Node node;
    for (const auto& [key, value] : table)
        node.members.push_back({std::string(key.str()), spot_of(key.source().begin), tree(value)});
    // The library orders by key; people expect the order of the file.
    std::ranges::stable_sort(node.members, [](const Member& a, const Member& b) {
        return std::pair(a.spot.line, a.spot.column) < std::pair(b.spot.line, b.spot.column);
    });
    return node;
}

Node scalar(const toml::node& from) {
    Node node;
    if (const auto* text = from.as_string()) {
        node.type = Node::Type::text, node.text = text->get();
    } else if (const auto* integer = from.as_integer()) {
        node.type = Node::Type::integer, node.integer = integer->get();
        node.real = static_cast<double>(node.integer), node.text = std::to_string(node.integer);
    } else if (const auto* real = from.as_floating_point()) {
        node.type = Node::Type::real, node.real = real->get(), node.text = fmt::format("{}", node.real);
    } else if (const auto* boolean = from.as_boolean()) {
        node.type = Node::Type::boolean, node.boolean = boolean->get();
        node.text = node.boolean ? "true" : "false";
    } else if (const auto* date = from.as_date()) {
        const auto& day = date->get();
        node.type = Node::Type::date, node.date = make_date(day.year, day.month, day.day);
        node.text = iso(node.date);
    } else {
        node.type = Node::Type::other;
    }
    return node;
}

Node tree(const toml::node& from) {
    Node node;
    if (const auto* table = from.as_table()) {
        node = tree_of_table(*table);
    } else if (const auto* list = from.as_array()) {
        node.type = Node::Type::list;
        for (const auto& item : *list) node.items.push_back(tree(item));
    } else {
        node = scalar(from);
    }
    node.spot = spot_of(from.source().begin);
    return node;
}

} // namespace

std::optional<SyntaxFault> read_tree(std::string_view text, Node& root) {
    try {
        root = tree(toml::parse(text));
        return std::nullopt;
    } catch (const toml::parse_error& error) {
        return SyntaxFault{spot_of(error.source().begin), std::string(error.description())};
    } catch (const std::logic_error& error) {
        return SyntaxFault{{0, 0}, error.what()};
    }
}

} // namespace bianmin::config
