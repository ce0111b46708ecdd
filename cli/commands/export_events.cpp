/// The whole log for analysts.
#include "bianmin/report/events.hpp"
#include "bianmin/store/log.hpp"
#include "cli/command.hpp"
#include "cli/log_range.hpp"
#include "cli/row_output.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_range(options);
}

int run(Session& session, const Arguments& arguments) {
    Store& store = session.store_read_only();
    LogBook log(store);
    const LogRange range = range_of(log, arguments, 0);
    RowOutput out(session, events_sheet());
    log.each_entry(range.since, range.until, [&](const PlacedEntry& placed) {
        const LoggedEntry logged{placed.position, placed.entry,  placed.number, placed.type,
                                 placed.service,  placed.center, placed.station};
        for (auto& row : event_rows(logged)) out.add(std::move(row));
    });
    out.finish();
    return 0;
}

} // namespace

extern const Command export_events{"export", "events",
                                   N_("Write every event of the log, without personal data"), define, run};

} // namespace bianmin::cli
