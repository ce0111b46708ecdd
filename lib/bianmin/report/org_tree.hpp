/// 三级政务服务体系 (一): district, centers, stations, each with how it stands.
#pragma once
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/report/measures.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct OrgNode {
    const Unit* unit = nullptr;
    int level = 0;           ///< below the root
    bool last = false;       ///< of its parent's
    std::vector<bool> open;  ///< of the levels above: does a line go on
    int people = 0;          ///< staff of a center, agents of a station
    int received = 0;        ///< services of the audit period, those of the units below among them
    std::vector<Label> gaps; ///< 无代办员, 无主任, 未接外网
};

/// In the order they are drawn.
std::vector<OrgNode> org_nodes(const Setup& setup, const AuditFacts& facts, const UnitId& root);
std::string org_text(const std::vector<OrgNode>& nodes, bool english = false);
std::string org_json(const std::vector<OrgNode>& nodes);
/// A drawing that stands alone.
Picture org_picture(const std::vector<OrgNode>& nodes);
/// On one sheet of A4.
Flow org_flow(const std::vector<OrgNode>& nodes, Moment made);

} // namespace bianmin
