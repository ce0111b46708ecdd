/// Named values of an event.
#include "bianmin/domain/case.hpp"

#include "bianmin/base/text.hpp"

namespace bianmin {
namespace {

/// An event has about a dozen facts; growing by doubling would cost an import four moves of each.
void make_room(std::vector<Facts::Fact>& facts) {
    if (facts.empty()) facts.reserve(14);
}

} // namespace

const Facts::Fact* Facts::find(std::string_view name) const {
    for (const auto& fact : facts_)
        if (fact.name == name) return &fact;
    return nullptr;
}

Facts& Facts::set(std::string_view name, std::string value) {
    if (value.empty()) return *this;
    make_room(facts_);
    facts_.push_back({std::string(name), std::move(value)});
    return *this;
}

Facts& Facts::set(std::string_view name, std::int64_t value) {
    make_room(facts_);
    facts_.push_back({std::string(name), value});
    return *this;
}

Facts& Facts::set(std::string_view name, Date value) {
    return set(name, iso(value));
}

std::string_view Facts::text(std::string_view name) const {
    const Fact* fact = find(name);
    const auto* text = fact ? std::get_if<std::string>(&fact->value) : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

std::int64_t Facts::number(std::string_view name, std::int64_t otherwise) const {
    const Fact* fact = find(name);
    const auto* number = fact ? std::get_if<std::int64_t>(&fact->value) : nullptr;
    return number ? *number : otherwise;
}

std::optional<Date> Facts::date(std::string_view name) const {
    return parse_date(text(name));
}

std::vector<std::string> Facts::list(std::string_view name) const {
    std::vector<std::string> out;
    const std::string_view whole = text(name);
    if (whole.empty()) return out;
    for (auto part : split(whole, '\n')) out.emplace_back(part);
    return out;
}

} // namespace bianmin
