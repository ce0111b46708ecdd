/// The office's own forms, tried before anybody has to print one.
#pragma once
#include "cli/session.hpp"

#include <vector>

namespace bianmin::cli {

/// Every fault of the workspace's `forms/*.html`, each told once: empty, tags, markup, fields that there are
/// not, names that no paper has.
std::vector<Finding> own_form_faults(Session& session, const Setup& setup);

} // namespace bianmin::cli
