/// Who complained stays unknown to whom the complaint concerns (回避, 二(一)投诉处理), and to who has no
/// right to personal data there.
#pragma once
#include "bianmin/domain/query.hpp"
#include "bianmin/store/store.hpp"
#include "cli/session.hpp"

#include <functional>

namespace bianmin::cli {

/// Who came with this case may be shown to the actor at all; of a complaint to nobody who is no staff member.
bool knows_who_came(Session& session, const CaseRow& row);
/// The same, as a query asks it while the ledger is being read.
std::function<bool(const CaseRow&)> who_came_known(Session& session);

/// Personal data of this case in full: asked for with --reveal, and not kept from the actor.
bool reveals(Session& session, const CaseRow& row);
/// For whom who came is kept from: the person is left out, and the case a complaint arose from.
void hide_who_came(Session& session, KeptCase& kept);
/// As the actor may see who came: not at all, masked, or in full.
Person who_came(Session& session, const CaseRow& row, const Person& person);

} // namespace bianmin::cli
