/// A case as a tidy clerk writes it down.
#include "dirt.hpp"

#include <fmt/format.h>

namespace bianmin::generate {
namespace {

std::string limit_text(const Limit& limit) {
    switch (limit.unit) {
    case LimitUnit::workday: return fmt::format("{}个工作日", limit.value);
    case LimitUnit::day: return fmt::format("{}个自然日", limit.value);
    case LimitUnit::month: return fmt::format("{}个月", limit.value);
    case LimitUnit::same_day: break;
    }
    return "当日";
}

} // namespace

void write_clean(Written& row, std::int64_t serial) {
    const Matter& matter = row.matter;
    Cells& cells = row.cells;
    row.expected = Verdict::accepted;
    row.tags.clear();
    const auto put = [&](Col col, std::string_view text) { at(cells, col).assign(text); };
    at(cells, Col::serial) = std::to_string(serial);
    for (auto& [col, date] : {std::pair{Col::received, std::optional(matter.received)},
                              std::pair{Col::finished, matter.finished}}) {
        at(cells, col).clear();
        if (date) append_iso(at(cells, col), *date);
    }
    put(Col::name, matter.name);
    put(Col::id_number, matter.id_number);
    put(Col::phone, matter.phone);
    put(Col::address, matter.address);
    put(Col::service, matter.offer->name);
    put(Col::window, matter.offer->window);
    put(Col::kind, chinese(matter.offer->kind));
    at(cells, Col::limit) = matter.offer->kind == Kind::instant ? "当日" : limit_text(matter.offer->promised);
    constexpr std::array<std::string_view, 4> results{"在办", "办结", "退办", "撤回"};
    put(Col::result, results[static_cast<std::size_t>(matter.outcome)]);
    put(Col::handler, matter.handler);
    put(Col::rating, matter.rating ? chinese(*matter.rating) : "");
    put(Col::note, matter.reason);
}

} // namespace bianmin::generate
