/// Who complained stays unknown to whom the complaint concerns (回避, 二(一)投诉处理).
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/recusal.hpp"
#include "cli/session.hpp"

namespace bianmin::cli {

/// Personal data of this case in full: asked for with --reveal, and not of a complaint that concerns the
/// actor.
inline bool reveals(Session& session, const CaseRow& row) {
    return session.globals().reveal &&
           !(row.type == CaseType::complaint && concerned(session.setup(), row.subject, session.actor()));
}

} // namespace bianmin::cli
