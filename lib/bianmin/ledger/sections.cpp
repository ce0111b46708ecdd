/// Headings between the rows of a table.
#include "bianmin/ledger/sections.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/date_cell.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// Nothing but figures and the words of a period: `2018年7月份`, not `7月补贴发放`.
bool is_period(std::string_view text) {
    constexpr std::array<std::string_view, 6> words{"年", "月", "份", "度", "第", "－"};
    bool month = false;
    while (!text.empty()) {
        const auto word = std::ranges::find_if(words, [&](auto known) { return text.starts_with(known); });
        const bool figure =
            (text.front() >= '0' && text.front() <= '9') || text.front() == '.' || text.front() == '-';
        if (!figure && word == words.end()) return false;
        month = month || text.starts_with("月");
        text.remove_prefix(figure ? 1 : word->size());
    }
    return month;
}

std::optional<Month> month_of(std::string_view text, const LedgerContext& context) {
    const std::string plain = with_arabic_numerals(halfwidth(without_spaces(text)));
    if (!is_period(plain)) return std::nullopt;
    const LedgerPeriod period = find_period(plain);
    std::optional<int> year = period.year ? period.year : context.year;
    if (!year && context.month) year = context.month->year();
    if (!period.month || !year) return std::nullopt;
    return Month{*year * 12 + *period.month - 1};
}

void tell(LedgerFacts& facts, const Place& place, std::string_view text, Text message) {
    facts.findings.push_back({.code = "section",
                              .severity = Severity::note,
                              .place = place,
                              .value = std::string(text),
                              .message = std::move(message),
                              .suggestion = {}});
}

} // namespace

bool take_section(std::string_view text, bool villages, const UnitIndex& units, LedgerContext& context,
                  LedgerFacts& facts, const Place& place) {
    if (const auto month = month_of(text, context)) {
        context.month = month;
        tell(facts, place, text, say("a heading: the rows below are of {}", iso(*month)));
        return true;
    }
    constexpr std::size_t longest_name = 16;
    if (!villages || characters(text) > longest_name) return false;
    const UnitMatch match = units.station(text, context.center);
    if (match.station == nullptr) return false;
    context.station = match.station;
    if (match.center != nullptr) context.center = match.center;
    tell(facts, place, text, say("a heading: the rows below are of {}", match.station->name));
    return true;
}

} // namespace bianmin
