/// The desk as the program hands it to a verb: setup, calendar, ledger, who and when.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "cli/hooks.hpp"
#include "cli/session.hpp"

namespace bianmin::cli {

/// Owns what a Desk refers to; made once a run.
class Counter {
public:
    explicit Counter(Session& session)
        : calendar_(session.setup().calendars),
          hooks_(session), desk{.setup = session.setup(),
                                .calendar = calendar_,
                                .store = session.store(),
                                .now = session.now(),
                                .occurred = session.occurred(),
                                .actor = session.actor(),
                                .key = session.key(),
                                .dry_run = session.globals().dry_run,
                                .watch = hooks_.any() ? &hooks_ : nullptr} {}

private:
    WorkingCalendar calendar_;
    Hooks hooks_;

public:
    Desk desk;
};

} // namespace bianmin::cli
