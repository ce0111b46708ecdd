/// The registers of complaints, appointments and the stations' other work.
#pragma once
#include "cli/command.hpp"

#include "bianmin/domain/case.hpp"
#include "bianmin/paper/sheet.hpp"

#include <span>

namespace bianmin::cli {

/// A matter with what its register says of it.
struct ListedMatter {
    const Case& c;
    Person applicant; ///< masked unless revealed
    const Setup& setup;
    bool reveal = false;
};

/// One column of a register.
struct MatterColumn {
    Column column;
    std::string (*text)(const ListedMatter&);
};

/// --center --station --month --open.
void define_matter_list(Options& options);
/// Prints the matters of the types by the day they came; JSON carries the row, the applicant and what the
/// columns say.
int list_matters(Session& session, const Arguments& arguments, Label title, std::span<const CaseType> types,
                 std::span<const MatterColumn> columns);

// What columns say.
std::string matter_type(const ListedMatter& matter);
std::string matter_received(const ListedMatter& matter);
std::string matter_name(const ListedMatter& matter);
std::string matter_state(const ListedMatter& matter);
std::string matter_subject(const ListedMatter& matter);
std::string matter_parent(const ListedMatter& matter);
std::string matter_due(const ListedMatter& matter);
std::string matter_result(const ListedMatter& matter);

} // namespace bianmin::cli
