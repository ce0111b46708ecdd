/// What a person may do, by how far it goes.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/rights.hpp"
#include "cli/setup_json.hpp"

namespace bianmin::cli {

/// By reach: the verbs that go as far.
Sheet rights_sheet(const Staff& person);
/// `[{"action","types","reach","clause"}]`, deeds without `types`.
Json rights_json(const Staff& person);

} // namespace bianmin::cli
