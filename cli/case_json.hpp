/// A case as JSON: flat and stable keys, personal data masked unless revealed.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/store/store.hpp"

#include <string>

namespace bianmin::cli {

/// One flat object.
std::string case_json(const CaseRow& row);
/// The whole case: the row, applicant, clocks, log, money, papers.
std::string case_json(const KeptCase& kept, const Case& c, const Person& shown, Date today,
                      const Setup& setup);

} // namespace bianmin::cli
