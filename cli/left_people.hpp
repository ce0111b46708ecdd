/// Who was at a unit in a period as the ledger has it, and stands in staff.toml no more: a report by
/// staff.toml would pass over their work.
#pragma once
#include "bianmin/store/store.hpp"

#include <map>
#include <string>
#include <vector>

namespace bianmin::cli {

class LeftPeople {
public:
    LeftPeople(const Setup& setup, UnitId unit) : setup_(setup), unit_(std::move(unit)) {}

    /// Attendance and absences within [from, to], with the names they were recorded under.
    void look(Store& store, Date from, Date to);
    /// Who handled a case that was recorded here; a ledger's 经办人 may be anybody.
    void take(const CaseRow& row);
    /// One for each: write the entry back with `until`.
    std::vector<Finding> findings() const;

private:
    const Setup& setup_;
    UnitId unit_;
    std::map<std::string, std::string> names_; ///< by id; empty where no record says it
};

} // namespace bianmin::cli
