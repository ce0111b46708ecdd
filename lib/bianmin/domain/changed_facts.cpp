/// Copies the other facts as they are.
#include "bianmin/domain/changed_facts.hpp"

namespace bianmin {

Facts changed(const Facts& facts, std::string_view name, std::string value) {
    Facts out;
    const bool known = facts.has(name);
    for (const auto& fact : facts.all())
        if (fact.name == name)
            out.set(name, value);
        else
            std::visit([&](const auto& kept) { out.set(fact.name, kept); }, fact.value);
    if (!known) out.set(name, std::move(value));
    return out;
}

} // namespace bianmin
