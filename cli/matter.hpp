/// What the commands of complaints, village work, appointments and information requests share.
#pragma once
#include "cli/command.hpp"
#include "cli/step.hpp"

#include "bianmin/desk/steps.hpp"

namespace bianmin::cli {

/// Declares whose matter it is and where it is heard: --name --id --phone --address --center --station
/// --note.
void define_matter(Options& options);
/// Reads them; where nothing is said, the matter is heard where the actor works.
Opening matter_opening(Session& session, const Desk& desk, const Arguments& arguments, CaseType type);
/// Records it, with what follows at once, and prints one line.
int open_matter(Session& session, Counter& counter, const Opening& opening, std::vector<Event> then);

/// What a call back says: --satisfied or --not-satisfied, --note.
void define_call_back(Options& options);
void fill_call_back(const Arguments& arguments, Session& session, Event& event);

} // namespace bianmin::cli
