/// 办事指南 and 便民服务卡 (二(四)政务公开): what they say of a service, for their templates.
#pragma once
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/fields.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct GuideFacts {
    const Setup& setup;
    const Service& service;
    const Unit* unit = nullptr; ///< where it is handled; nullptr: the district's own text
    std::string version;        ///< digest of the service's text
    Date made;
};
/// The elements that must be public: basis, steps, materials, limits, fee and its basis, result, place,
/// phones. config/forms/README.md lists the fields in Chinese.
Fields guide_fields(const GuideFacts& facts);

/// A stage of the way of a case: what happens, who does it, how long it may take at most.
struct GuideStep {
    std::string name, by, within;
};
/// 办理流程 by the service's kind.
std::vector<GuideStep> guide_steps(const Service& service);

} // namespace bianmin
