/// What `station audit`, `center audit`, `station inspect` and `center inspect` share.
#pragma once
#include "cli/command.hpp"

#include "bianmin/domain/checklist.hpp"
#include "bianmin/report/audit.hpp"
#include "bianmin/report/measures.hpp"

#include <vector>

namespace bianmin::cli {

/// The workspace's checklists; throws Error(configuration) with every fault of their files.
std::vector<Checklist> checklists(Session& session);
/// The one `--standard` names, by id or name; else the usual one of the kind (九个一, 六统一).
Checklist checklist_of(Session& session, const Arguments& arguments, UnitKind kind);
/// Units of the kind, by id, code or name.
std::vector<const Unit*> units_of(Session& session, UnitKind kind, const std::vector<std::string>& names);

/// What measures look at, with the inspections by a standard (empty: by any).
AuditFacts audit_facts(Session& session, std::string_view standard, Date at);
/// Audits of the units by the list, as of that day, from what was inspected and what the ledger shows.
std::vector<UnitAudit> audits_of(Session& session, const Checklist& list,
                                 const std::vector<const Unit*>& units, Date at);

/// The day an option names, today when it is not given; throws Error(usage) where it has not come yet.
Date past_day(Session& session, const Arguments& arguments, std::string_view option);

void define_audit(Options& options);
int run_audit(Session& session, const Arguments& arguments, UnitKind kind);
void define_inspect(Options& options);
int run_inspect(Session& session, const Arguments& arguments, UnitKind kind);

} // namespace bianmin::cli
