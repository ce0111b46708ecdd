/// Opaque identifiers that cannot be mistaken for one another.
#pragma once
#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace bianmin {

template<class Tag>
struct Id {
    std::string text;
    Id() = default;
    explicit Id(std::string value) : text(std::move(value)) {}
    explicit Id(std::string_view value) : text(value) {}
    explicit Id(const char* value) : text(value) {}
    bool empty() const { return text.empty(); }
    auto operator<=>(const Id&) const = default;
};

using UnitId = Id<struct UnitTag>;
using WindowId = Id<struct WindowTag>;
using StaffId = Id<struct StaffTag>;
using ServiceId = Id<struct ServiceTag>;

} // namespace bianmin

template<class Tag>
struct std::hash<bianmin::Id<Tag>> {
    std::size_t operator()(const bianmin::Id<Tag>& id) const { return std::hash<std::string>{}(id.text); }
};
