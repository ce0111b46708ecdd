/// `[clocks]` and `[reminders]` of bianmin.toml.
#include "bianmin/config/raw.hpp"

namespace bianmin::config {
namespace {

void read_level(Table& reminders, std::string_view key, Timing::Level& level) {
    for (const Node* node : reminders.tables(key)) {
        Table table(reminders.reading(), *node);
        level.reminders = table.number("reminders", level.reminders, 1, 99);
        level.days = table.number("days", level.days, 1, 365);
        table.finish();
    }
}

/// Who stands higher is addressed later.
void check_rising(Table& table, std::string_view key, Timing::Level lower, Timing::Level higher) {
    if (higher.reminders > lower.reminders && higher.days > lower.days) return;
    table.fault("levels-out-of-order", key,
                say("`{}` would be addressed no later than the level below it", key),
                say("let reminders and days rise from deputy to director to district"));
}

} // namespace

void read_timing(Table& workspace, Timing& timing) {
    for (const Node* node : workspace.tables("clocks")) {
        Table table(workspace.reading(), *node);
        timing.yellow_days = table.number("yellow_days", timing.yellow_days, 0, 30);
        timing.remit_days = table.number("remit_days", timing.remit_days, 1, 365);
        timing.call_back_days = table.number("call_back_days", timing.call_back_days, 1, 30);
        table.finish();
    }
    for (const Node* node : workspace.tables("reminders")) {
        Table table(workspace.reading(), *node);
        read_level(table, "deputy", timing.deputy);
        read_level(table, "director", timing.director);
        read_level(table, "district", timing.district);
        check_rising(table, "director", timing.deputy, timing.director);
        check_rising(table, "district", timing.director, timing.district);
        table.finish();
    }
}

} // namespace bianmin::config
