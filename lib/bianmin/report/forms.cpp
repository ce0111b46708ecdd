/// The fields of a paper that are of the paper itself, and the sum of all.
#include "bianmin/report/forms.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/query_code.hpp"
#include "bianmin/rules/reminder.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace bianmin {
namespace {

/// Names of the copies: one alone is never the counterfoil; more than there are names for are 副本.
std::vector<std::string> copy_names(const PaperForm& form, const Event& event, int copies, bool complaint) {
    std::vector<std::string> names;
    if (!form.copies.empty())
        for (const auto name : split(form.copies, '|')) names.emplace_back(name);
    if (goes_above(event)) names.back() = "正本，交收件人";
    if (complaint)
        for (auto& name : names) name = replaced(name, "申请人", "投诉人");
    const auto wanted = static_cast<std::size_t>(std::max(1, copies));
    if (wanted < names.size()) names.erase(names.begin(), names.end() - static_cast<std::ptrdiff_t>(wanted));
    if (names.empty()) names.emplace_back("");
    while (names.size() < wanted) names.emplace_back("副本");
    return names;
}

/// Before acceptance an application is not taken (不予受理), afterwards it is turned down (退办). The first
/// reminder asks the handler (催办), the next ones go up (督办).
std::string title_of(const PaperFacts& facts) {
    const Event& event = facts.event();
    const bool refusal = event.action == Action::reject && !facts.then.row.accepted;
    if (refusal && facts.form.word == "rejection") return "不予受理通知书";
    const auto paper = event.facts.text("paper");
    return std::string(event.action == Action::remind && !paper.empty() ? paper : facts.form.title);
}

} // namespace

int usual_copies(const PaperForm& form) {
    return form.copies.empty() ? 1 : static_cast<int>(split(form.copies, '|').size());
}

Fields paper_fields(const PaperFacts& facts) {
    Fields fields;
    fields.set("form", std::string(facts.form.chinese))
        .set("title", title_of(facts))
        .set("number", facts.number)
        .set("trial", facts.number.empty())
        .set("reprint", facts.times > 1)
        .set("times", std::to_string(facts.times))
        .set("printed", chinese(facts.printed.date()))
        .set("date", chinese(facts.event().occurred.date()))
        .set("clause", std::string(facts.form.clause))
        .set("case_number", facts.now.row.number)
        .set("query_code", query_code(facts.now.row.number,
                                      facts.log.empty() ? "" : facts.log[0].event->facts.text("person")));
    FieldList copies{.names = {"copy", "more"}, .rows = {}};
    const auto names =
        copy_names(facts.form, facts.event(), facts.copies, facts.now.row.type == CaseType::complaint);
    for (std::size_t i = 0; i < names.size(); ++i)
        copies.rows.push_back({names[i], i + 1 < names.size() ? "1" : ""});
    fields.set("copies", std::move(copies));
    add_parties(facts, fields);
    add_matter(facts, fields);
    add_clocks(facts, fields);
    add_terms(facts, fields);
    add_events(facts, fields);
    add_reminder(facts, fields);
    return fields;
}

} // namespace bianmin
