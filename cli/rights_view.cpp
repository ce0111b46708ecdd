/// The table of rights, read for one person.
#include "cli/rights_view.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

/// The types of a row that does not hold for all: `投诉、整改`.
std::vector<CaseType> named_types(TypeSet types) {
    std::vector<CaseType> out;
    // With services among them it is the ordinary case and needs no list.
    if (contains(types, CaseType::service)) return out;
    for (const auto& entry : Words<CaseType>::table)
        if (contains(types, entry.value)) out.push_back(entry.value);
    return out;
}

Label act_label(const RightsRow& row) {
    std::vector<std::string> zh, en;
    for (const CaseType type : named_types(row.types)) {
        zh.emplace_back(chinese(type));
        en.emplace_back(word(type));
    }
    Label label{std::string(chinese(row.action)), std::string(word(row.action))};
    if (zh.empty()) return label;
    return {label.zh + "（" + join(zh, "、") + "）", label.en + " (" + join(en, ", ") + ")"};
}

/// A matter that is done as far as services are needs no name of its own.
bool goes_without_saying(const RightsRow& row, const Staff& person) {
    return !contains(row.types, CaseType::service) &&
           std::ranges::any_of(rights(), [&](const RightsRow& other) {
               return other.action == row.action && contains(other.types, CaseType::service) &&
                      reach_of(person, other.reach) == reach_of(person, row.reach);
           });
}

/// So many to a line, and no more than a page is wide: about 66 columns, three bytes being two.
constexpr std::size_t line_length = 8, line_bytes = 100;

void add_lines(Sheet& sheet, Reach reach, const std::vector<Label>& acts) {
    for (std::size_t i = 0; i < acts.size();) {
        const bool first = i == 0;
        std::vector<std::string> zh, en;
        std::size_t bytes = 0;
        do {
            bytes += acts[i].zh.size();
            zh.push_back(acts[i].zh);
            en.push_back(acts[i].en);
            ++i;
        } while (i < acts.size() && zh.size() < line_length && bytes + acts[i].zh.size() <= line_bytes);
        sheet.rows.push_back(
            {first ? Cell(Label{std::string(chinese(reach)), std::string(word(reach))}) : Cell(""),
             Cell(Label{join(zh, "、"), join(en, ", ")})});
    }
}

} // namespace

Sheet rights_sheet(const Staff& person) {
    Sheet sheet{.key = "rights",
                .title = {"可办环节", "Rights"},
                .columns = {{.key = "reach", .label = {"范围", "Reach"}},
                            {.key = "acts", .label = {"环节", "May do"}}}};
    for (const Reach reach : {Reach::district, Reach::center, Reach::station, Reach::own}) {
        std::vector<Label> acts;
        for (const auto& row : rights())
            if (reach_of(person, row.reach) == reach && !goes_without_saying(row, person))
                acts.push_back(act_label(row));
        for (const auto& row : deeds())
            if (reach_of(person, row.reach) == reach)
                acts.push_back({std::string(row.chinese), std::string(row.word)});
        add_lines(sheet, reach, acts);
    }
    return sheet;
}

Json rights_json(const Staff& person) {
    Json out = Json::array();
    for (const auto& row : rights()) {
        const Reach reach = reach_of(person, row.reach);
        if (reach == Reach::none) continue;
        Json types;
        if (row.types != every_type) {
            types = Json::array();
            for (const auto& entry : Words<CaseType>::table)
                if (contains(row.types, entry.value)) types.push_back(entry.english);
        }
        out.push_back(
            {{"action", word(row.action)}, {"types", types}, {"reach", word(reach)}, {"clause", row.clause}});
    }
    for (const auto& row : deeds())
        if (const Reach reach = reach_of(person, row.reach); reach != Reach::none)
            out.push_back({{"action", row.word}, {"reach", word(reach)}, {"clause", row.clause}});
    return out;
}

} // namespace bianmin::cli
