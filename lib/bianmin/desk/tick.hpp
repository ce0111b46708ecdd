/// What time brings without anybody acting (时限到期自动处理): deemed acceptance, 黄牌 and 红牌 of every
/// clock. Written once, case by case in small transactions: run twice, at the same time or after an
/// interruption, it adds nothing.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/rules/clocks.hpp"

#include <functional>
#include <string>
#include <vector>

namespace bianmin {

/// One thing that time brought to a case.
struct Brought {
    Event event;
    Clock clock;
    std::string level; ///< deemed, yellow, red, no_show
    std::string key;   ///< of the act: case, clock, level and day
    Case c;            ///< as it stands afterwards
    bool refused = false;
    std::vector<Finding> findings; ///< why it could not be written
};

/// What is due on the case at that moment and was not written before (`known` asks for a key), in order.
std::vector<Brought> brought_by_time(Case c, const RuleContext& rules, Moment moment,
                                     const std::function<bool(const std::string& key)>& known);

struct TickOutcome {
    std::int64_t looked_at = 0, deemed = 0, yellow = 0, red = 0, no_show = 0, refused = 0;
};

/// Looks at every live case of this ledger and writes what `desk.occurred` brings; tells each thing after it
/// was written (with dry_run: would be). `progress` is called with the share done.
TickOutcome tick(Desk& desk, const std::function<void(const Brought&)>& tell,
                 const std::function<void(double)>& progress = {});

} // namespace bianmin
