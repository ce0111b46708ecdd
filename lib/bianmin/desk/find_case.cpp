/// A case by its number, or by the query code of its papers (查询码), which a scanner reads.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/query_code.hpp"
#include "bianmin/store/case_number.hpp"

namespace bianmin {
namespace {

constexpr std::size_t signs = 4;

/// Empty for what is no query code.
std::string_view number_in(std::string_view code) {
    const auto dash = code.rfind('-');
    if (dash == std::string_view::npos || code.size() != dash + 1 + signs) return {};
    const auto number = code.substr(0, dash);
    return parse_case_number(number) ? number : std::string_view();
}

bool belongs(std::string_view code, const KeptCase& kept) {
    if (kept.entries.empty() || kept.entries.front().events.empty()) return false;
    const Facts& opening = kept.entries.front().events.front().facts;
    return lower_ascii(code) == lower_ascii(query_code(kept.row.number, opening.text("person")));
}

Error no_case(Store& store, std::string_view number) {
    // Of long ago those of the same unit and day: a slip in the serial is the likeliest.
    auto similar = store.similar_numbers(number);
    if (const auto dash = number.rfind('-'); similar.empty() && dash != std::string_view::npos && dash > 8)
        similar = store.similar_numbers(number.substr(0, dash + 1));
    return {ErrorKind::not_found,
            say("there is no case {}", number),
            {},
            similar.empty() ? say("see: bianmin case list") : say("did you mean {}?", join(similar, ", "))};
}

} // namespace

std::optional<std::string> number_of_query_code(Store& store, std::string_view typed) {
    const std::string code = without_spaces(halfwidth(typed));
    const auto number = number_in(code);
    const auto kept = number.empty() ? std::nullopt : store.find_case(number);
    if (!kept || !belongs(code, *kept)) return std::nullopt;
    return kept->row.number;
}

KeptCase find_case(Store& store, std::string_view typed) {
    // As an input method leaves it.
    const std::string number = without_spaces(halfwidth(typed));
    if (auto kept = store.find_case(number)) return std::move(*kept);
    const auto coded = number_in(number);
    auto kept = coded.empty() ? std::nullopt : store.find_case(coded);
    if (!kept) throw no_case(store, coded.empty() ? std::string_view(number) : coded);
    if (belongs(number, *kept)) return std::move(*kept);
    throw Error(ErrorKind::not_found, say("'{}' is the query code of no case", number), {},
                say("its last four signs do not fit the number: scan it again, or read it from the paper"));
}

} // namespace bianmin
