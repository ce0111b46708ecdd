/// A case as JSON: flat and stable keys, personal data masked unless revealed.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/store/store.hpp"
#include "cli/session.hpp"

#include <functional>
#include <span>
#include <string>

namespace bianmin::cli {

/// One flat object.
std::string case_json(const CaseRow& row);
/// One flat object of a matter: its row, who came, whom it is about, and the standard and item of an
/// inspection.
std::string matter_json(const Case& c, const Person& shown, const Setup& setup);
/// One flat object of a register: the row, who came, and whom it is about.
std::string registered_json(const CaseRow& row, const Person& shown);
/// One flat object of a list: the row, the name of its service and its applicant, masked unless revealed.
std::string listed_json(const ListedCase& listed, const Setup& setup, bool reveal);
using ObjectSink = std::function<void(const std::string&)>;
/// A list of objects as the output's JSON or JSON lines; `each` hands them to the sink one by one.
void print_rows(Session& session, const std::function<void(const ObjectSink&)>& each);
/// Objects already written, as the output's JSON or JSON lines.
void print_objects(Session& session, std::span<const std::string> objects);
/// The whole case: the row, applicant, clocks, log, money, papers.
std::string case_json(const KeptCase& kept, const Case& c, const Person& shown, Date today,
                      const Setup& setup, bool reveal);

} // namespace bianmin::cli
