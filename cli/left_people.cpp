/// Names out of the log.
#include "cli/left_people.hpp"

namespace bianmin::cli {

void LeftPeople::look(Store& store, Date from, Date to) {
    for (const CaseType type : {CaseType::attendance, CaseType::absence})
        for (const auto& kept : store.matters_about(type, {}, from)) {
            const CaseRow& row = kept.row;
            if (row.received > to || (row.center != unit_ && row.station != unit_)) continue;
            if (setup_.person(StaffId(row.subject)) || names_.contains(row.subject)) continue;
            const auto whole = store.find_case_of_key(row.key); // with the name
            names_[row.subject] = whole ? whole->person.name : std::string();
        }
}

void LeftPeople::take(const CaseRow& row) {
    if (row.import_id == 0 && !row.handler.empty() && !setup_.person(row.handler))
        names_.try_emplace(row.handler.text);
}

std::vector<Finding> LeftPeople::findings() const {
    std::vector<Finding> out;
    for (const auto& [id, name] : names_)
        out.push_back(
            {.code = "left-unnamed",
             .severity = Severity::warning,
             .value = id,
             .message = say("{} is on record in this period and stands in staff.toml no more: left "
                            "out here",
                            name.empty() ? id : name + "（" + id + "）"),
             .suggestion = say("who leaves keeps the entry in staff.toml, with until = the last day"),
             .clause = "二(五)"});
    return out;
}

} // namespace bianmin::cli
