/// How papers are numbered (机关代字、年份、序号).
#include "bianmin/rules/forms.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

std::string_view without_ending(std::string_view text, std::initializer_list<std::string_view> endings) {
    for (const auto ending : endings)
        if (text.size() > ending.size() && text.ends_with(ending))
            return text.substr(0, text.size() - ending.size());
    return text;
}

} // namespace

std::string paper_mark(const Setup& setup, const Unit& unit) {
    if (unit.kind == UnitKind::district)
        return std::string(
            without_ending(unit.short_name.empty() ? unit.name : unit.short_name, {"区", "县", "市"}));
    const Unit* center = setup.unit(unit.parent);
    const std::string& town = center ? center->short_name : unit.short_name;
    if (unit.kind != UnitKind::station || (!unit.short_name.empty() && unit.short_name != town))
        return unit.short_name.empty() ? unit.name : unit.short_name;
    return town + std::string(without_ending(unit.village.empty() ? unit.id.text : unit.village,
                                             {"社区", "村", "居"}));
}

std::string paper_number(const Setup& setup, const Unit& unit, const PaperForm& form, int year,
                         std::int64_t serial) {
    return fmt::format("{}便{}〔{}〕{}号", paper_mark(setup, unit), form.letter, year, serial);
}

} // namespace bianmin
