/// 各环节期限: by when each stage of the case is through, as far as that is known.
#include "bianmin/report/forms.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/deadline.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

class Terms {
public:
    void add(std::string step, std::string by, std::string limit, const std::optional<Date>& due) {
        list_.rows.push_back({std::to_string(list_.rows.size() + 1), std::move(step), std::move(by),
                              std::move(limit), due ? chinese(*due) : std::string()});
    }
    FieldList finish() && { return std::move(list_); }

private:
    FieldList list_{.names = {"no", "term_step", "term_by", "term_limit", "term_due"}, .rows = {}};
};

/// The township's own stage, then that of the authority above, whose days begin when the case is sent up.
void add_stages(const PaperFacts& facts, const Service* service, const std::string& department,
                Terms& terms) {
    if (facts.now.row.kind != Kind::escalated) return;
    terms.add("镇街审查", department,
              service && service->own_stage ? chinese(*service->own_stage) : std::string(),
              facts.then.own_due);
    terms.add("上级审批", service && !service->upper.empty() ? service->upper : "上级主管部门",
              facts.now.upper_due ? std::string() : "上报时确定", facts.now.upper_due);
}

} // namespace

void add_terms(const PaperFacts& facts, Fields& fields) {
    const Case& then = facts.then;
    const Service* service = facts.service();
    const Unit* center = facts.setup.unit(facts.now.row.center);
    const std::string here = center ? center->name : facts.now.row.center.text;
    const std::string department = service && !service->department.empty() ? service->department : here;
    Terms terms;
    add_stages(facts, service, department, terms);
    for (const auto& opinion : facts.now.opinions)
        terms.add("会办", opinion.unit, {}, opinion.due ? opinion.due : then.row.due);
    if (service && service->publicity_days > 0)
        terms.add("公示", department, fmt::format("{}日", service->publicity_days), std::nullopt);
    if (then.row.due)
        terms.add("办结", department, then.row.accepted ? chinese(then.promised) : std::string(),
                  then.row.due);
    if (facts.now.row.type == CaseType::service && facts.now.row.kind != Kind::instant)
        terms.add("送达", here, fmt::format("办结之日起{}个工作日", delivery_days), std::nullopt);
    fields.set("terms", std::move(terms).finish());
}

} // namespace bianmin
