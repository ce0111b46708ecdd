/// Looking windows up, by the whole name first.
#include "bianmin/ledger/windows.hpp"

#include "bianmin/ledger/cell.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// A ledger with more names has no windows in that column; an import must not cost memory by its length.
constexpr std::size_t most_names = 4096, most_told = 500;

/// `民政窗口` -> `民政`.
std::string bare(std::string_view name) {
    constexpr std::string_view ending = "窗口";
    std::string text = comparable(name);
    if (text.size() > ending.size() && text.ends_with(ending)) text.resize(text.size() - ending.size());
    return text;
}

std::vector<std::string> names_of(const Window& window) {
    std::vector<std::string> names{bare(window.name), bare(window.id.text), bare(window.department)};
    for (const auto& alias : window.aliases) names.push_back(bare(alias));
    return names;
}

template<class Fits>
std::vector<const Window*> windows_where(const Setup& setup, const UnitId& center, const Fits& fits) {
    std::vector<const Window*> found;
    for (const auto& window : setup.windows)
        if (window.center == center && std::ranges::any_of(names_of(window), fits)) found.push_back(&window);
    return found;
}

} // namespace

const std::vector<const Window*>& WindowIndex::named(const UnitId& center, std::string_view text) {
    if (known_.size() >= most_names) known_.clear();
    const auto [place, fresh] = known_.try_emplace(center.text + '\n' + std::string(text));
    auto& found = place->second;
    if (!fresh) return found;
    const std::string wanted = bare(text);
    if (wanted.empty()) return found;
    found = windows_where(setup_, center, [&](const std::string& name) { return name == wanted; });
    if (found.empty())
        found = windows_where(setup_, center, [&](const std::string& name) {
            return characters(name) >= 2 && wanted.find(name) != wanted.npos;
        });
    return found;
}

bool WindowIndex::has(const UnitId& center) const {
    return std::ranges::find(setup_.windows, center, &Window::center) != setup_.windows.end();
}

bool WindowIndex::tell(std::string_view text) {
    return told_.size() < most_told && told_.emplace(text).second;
}

} // namespace bianmin
