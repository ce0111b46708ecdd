/// Which sheets of a workbook are read.
#include "bianmin/ledger/workbook/choose.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/workbook/place.hpp"

#include <charconv>

namespace bianmin {
namespace {

/// By name, however it is written; else by number.
std::size_t place_of(const std::vector<SheetEntry>& sheets, const std::string& wanted) {
    for (std::size_t at = 0; at < sheets.size(); ++at)
        if (sheets[at].name == wanted) return at;
    const std::string loose = lower_ascii(halfwidth(trim(wanted)));
    for (std::size_t at = 0; at < sheets.size(); ++at)
        if (lower_ascii(halfwidth(trim(sheets[at].name))) == loose) return at;
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    const bool whole = fault == std::errc() && end == wanted.data() + wanted.size();
    return whole && number >= 1 ? number - 1 : sheets.size();
}

} // namespace

std::vector<std::size_t> chosen_sheets(const std::vector<SheetEntry>& sheets, const TableOptions& options,
                                       const std::string& file) {
    std::vector<std::string> names;
    for (const auto& sheet : sheets) names.push_back(sheet.name);
    if (!options.sheet.empty()) {
        const std::size_t at = place_of(sheets, options.sheet);
        if (at < sheets.size() && !sheets[at].part.empty()) return {at};
        const auto near = nearest(options.sheet, names);
        throw Error(ErrorKind::not_found, say("{} has no sheet “{}”", file, options.sheet), {},
                    near ? say("did you mean “{}”?", *near) : say("its sheets are: {}", join(names, "、")));
    }
    std::vector<std::size_t> out;
    for (std::size_t at = 0; at < sheets.size(); ++at)
        if (!sheets[at].part.empty() && (!sheets[at].hidden || options.hidden == Hidden::take))
            out.push_back(at);
    if (!out.empty()) return out;
    std::vector<std::string> hidden;
    for (const auto& sheet : sheets)
        if (sheet.hidden && !sheet.part.empty()) hidden.push_back(sheet.name);
    throw Error(ErrorKind::configuration, say("{}: no sheet with cells can be seen", file), {},
                hidden.empty() ? say("its sheets are: {}", join(names, "、"))
                               : say("read what is hidden with --hidden take: {}", join(hidden, "、")));
}

} // namespace bianmin
