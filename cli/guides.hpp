/// The guides an office has made: `guides/guides.csv` in the workspace says of which text each was made.
#pragma once
#include "cli/session.hpp"

#include <map>
#include <string>
#include <vector>

namespace bianmin::cli {

/// `guides` of the workspace.
std::string guides_folder(Session& session);
/// Rewrites the list of `folder`: these services anew, others as they were.
void keep_guides(const std::string& folder, const std::vector<const Service*>& services, Date made);
/// The digest of the text each guide of the workspace was made of; empty: none was made.
std::map<ServiceId, std::string> kept_guides(Session& session);

} // namespace bianmin::cli
