/// Keeping fields; setting a name again replaces what it was.
#include "bianmin/paper/fields.hpp"

#include <algorithm>

namespace bianmin {
namespace {

template<class Value>
void put(std::vector<std::pair<std::string, Value>>& kept, std::string name, Value value) {
    const auto found = std::ranges::find(kept, name, &std::pair<std::string, Value>::first);
    if (found == kept.end())
        kept.emplace_back(std::move(name), std::move(value));
    else
        found->second = std::move(value);
}

template<class Value>
const Value* look_up(const std::vector<std::pair<std::string, Value>>& kept, std::string_view name) {
    const auto found =
        std::ranges::find_if(kept, [&](const auto& entry) { return std::string_view(entry.first) == name; });
    return found == kept.end() ? nullptr : &found->second;
}

} // namespace

Fields& Fields::set(std::string name, std::string text) {
    put(texts_, std::move(name), std::move(text));
    return *this;
}

Fields& Fields::set(std::string name, bool truth) {
    return set(std::move(name), truth ? "1" : "");
}

Fields& Fields::set(std::string name, FieldList list) {
    put(lists_, std::move(name), std::move(list));
    return *this;
}

bool Fields::has_text(std::string_view name) const {
    return look_up(texts_, name) != nullptr;
}

const FieldList* Fields::list(std::string_view name) const {
    return look_up(lists_, name);
}

std::string_view Fields::text(std::string_view name) const {
    const std::string* found = look_up(texts_, name);
    return found ? std::string_view(*found) : std::string_view();
}

std::vector<std::string> Fields::names() const {
    std::vector<std::string> out;
    for (const auto& [name, value] : texts_) out.push_back(name);
    for (const auto& [name, value] : lists_) out.push_back(name);
    return out;
}

} // namespace bianmin
