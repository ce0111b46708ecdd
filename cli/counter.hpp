/// The desk as the program hands it to a verb: setup, calendar, ledger, who and when.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "cli/session.hpp"

namespace bianmin::cli {

/// Owns what a Desk refers to; made once a run.
class Counter {
public:
    explicit Counter(Session& session)
        : calendar_(session.setup().calendars), desk{.setup = session.setup(),
                                                     .calendar = calendar_,
                                                     .store = session.store(),
                                                     .now = session.now(),
                                                     .occurred = session.occurred(),
                                                     .actor = session.actor(),
                                                     .key = session.key(),
                                                     .dry_run = session.globals().dry_run} {}

private:
    WorkingCalendar calendar_;

public:
    Desk desk;
};

} // namespace bianmin::cli
