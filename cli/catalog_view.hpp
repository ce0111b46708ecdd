/// What the commands that supervise the catalog share: its files, the ledger where there is one, whose turn
/// it is.
#pragma once
#include "bianmin/config/catalog.hpp"
#include "bianmin/rules/publication.hpp"
#include "bianmin/rules/shared_window.hpp"
#include "cli/arguments.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"
#include "cli/setup_json.hpp"

#include <vector>

namespace bianmin::cli {

/// The catalog of the workspace with the places of everything; its setup has been checked before.
Catalog catalog_of(Session& session);
std::vector<RepealedLaw> repealed_laws(Session& session);

/// nullptr: no ledger has been made yet.
Store* ledger_if_any(Session& session);
/// What was made public, oldest first; of all services, or of one.
std::vector<Publication> publications(Store& ledger, const std::vector<std::string>& services = {});
/// `草稿`, `已公布`, `2018-09-01起公布`: draft or published, and since when where that is on record.
Label state_label(const Service& service, const std::vector<Publication>& known);
/// Keys `state` (draft, published), `since` and `publication` (number of the case).
void add_state(Json& json, const Service& service, const std::vector<Publication>& known);

/// Both ends within it.
struct LookBack {
    Date from, to;
};
/// `--months`, up to today; a year when not given.
void define_months(Options& options);
LookBack months_of(Session& session, const Arguments& arguments);

/// Services received in the period, by center and service.
UseCounts use_counts(Store& ledger, const LookBack& period);

/// `--center`, else all of the district.
std::vector<const Unit*> centers_asked(Session& session, const Arguments& arguments);

} // namespace bianmin::cli
