/// Hooks (钩子): programs of the workspace that are asked before a step and told after it.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "cli/session.hpp"

#include <string>

namespace bianmin::cli {

/// `hooks/pre-<verb>` may forbid the step, `hooks/on-<verb>` is told of it (`bianmin help hooks`).
class Hooks : public ActWatch {
public:
    explicit Hooks(Session& session);
    /// There is a folder of hooks, and this run is not one of theirs.
    bool any() const { return !folder_.empty(); }

    bool wants(const std::vector<Event>& events) const override;
    void before(const Case& c, const std::vector<Event>& events) override;
    void after(const Case& c, const std::vector<Event>& events) override;

private:
    /// Why the hook said no; empty when it did not, or there is none.
    Text objection(const std::string& name, const Case& c, const Event& event);
    std::string path_of(const std::string& name) const;

    Session& session_;
    std::string folder_;
};

} // namespace bianmin::cli
