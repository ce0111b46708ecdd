/// The counts of a tally under stable keys, written and read.
#include "bianmin/report/tally_json.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/report/closing.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

using nlohmann::ordered_json;

Moment moment_of(const ordered_json& json) {
    return parse_moment(json.get<std::string>()).value_or(Moment{});
}

} // namespace

std::span<const TallyFigure> tally_figures() {
    // clang-format off
    static const std::array<TallyFigure, 34> table{{
        {"opening", {"上月结转", "Carried over"}, [](Tally& t) -> std::int64_t& { return t.opening; }},
        {"received", {"收件", "Received"}, [](Tally& t) -> std::int64_t& { return t.received; }},
        {"received_instant", {"收即办件", "Received instant"}, [](Tally& t) -> std::int64_t& { return t.received_as[0]; }},
        {"received_promised", {"收承诺件", "Received promised"}, [](Tally& t) -> std::int64_t& { return t.received_as[1]; }},
        {"received_joint", {"收联办件", "Received joint"}, [](Tally& t) -> std::int64_t& { return t.received_as[2]; }},
        {"received_escalated", {"收上报件", "Received escalated"}, [](Tally& t) -> std::int64_t& { return t.received_as[3]; }},
        {"received_rejected", {"收件退办", "Received, rejected"}, [](Tally& t) -> std::int64_t& { return t.received_rejected; }},
        {"notified", {"一次性告知", "Notified"}, [](Tally& t) -> std::int64_t& { return t.notified; }},
        {"completed", {"办结", "Completed"}, [](Tally& t) -> std::int64_t& { return t.completed; }},
        {"on_time", {"按时办结", "On time"}, [](Tally& t) -> std::int64_t& { return t.on_time; }},
        {"early", {"提前办结", "Early"}, [](Tally& t) -> std::int64_t& { return t.early; }},
        {"late", {"超时办结", "Late"}, [](Tally& t) -> std::int64_t& { return t.late; }},
        {"rejected", {"退办", "Rejected"}, [](Tally& t) -> std::int64_t& { return t.rejected; }},
        {"withdrawn", {"撤回", "Withdrawn"}, [](Tally& t) -> std::int64_t& { return t.withdrawn; }},
        {"closing", {"期末在办", "Open at end"}, [](Tally& t) -> std::int64_t& { return t.closing; }},
        {"overdue", {"超期在办", "Overdue"}, [](Tally& t) -> std::int64_t& { return t.overdue; }},
        {"agency", {"代办件", "By agent"}, [](Tally& t) -> std::int64_t& { return t.agency; }},
        {"form_regular", {"常规服务", "Regular"}, [](Tally& t) -> std::int64_t& { return t.forms[0]; }},
        {"form_appointment", {"预约服务", "Appointed"}, [](Tally& t) -> std::int64_t& { return t.forms[1]; }},
        {"form_after_hours", {"延时服务", "After hours"}, [](Tally& t) -> std::int64_t& { return t.forms[2]; }},
        {"form_home_visit", {"上门服务", "At home"}, [](Tally& t) -> std::int64_t& { return t.forms[3]; }},
        {"form_online", {"网上办理", "Online"}, [](Tally& t) -> std::int64_t& { return t.forms[4]; }},
        {"complaints", {"投诉", "Complaints"}, [](Tally& t) -> std::int64_t& { return t.complaints; }},
        {"fee_fen", {"收费（分）", "Fees (fen)"}, [](Tally& t) -> std::int64_t& { return t.fee.value; }},
        {"very_satisfied", {"非常满意", "Very good"}, [](Tally& t) -> std::int64_t& { return t.ratings[0]; }},
        {"satisfied", {"满意", "Good"}, [](Tally& t) -> std::int64_t& { return t.ratings[1]; }},
        {"fairly_satisfied", {"基本满意", "Fair"}, [](Tally& t) -> std::int64_t& { return t.ratings[2]; }},
        {"dissatisfied", {"不满意", "Poor"}, [](Tally& t) -> std::int64_t& { return t.ratings[3]; }},
        {"very_dissatisfied", {"非常不满意", "Very poor"}, [](Tally& t) -> std::int64_t& { return t.ratings[4]; }},
        {"legal_limit", {"法定时限合计", "Statutory days"}, [](Tally& t) -> std::int64_t& { return t.legal_limit; }},
        {"legal_used", {"法定口径用时", "Days used of them"}, [](Tally& t) -> std::int64_t& { return t.legal_used; }},
        {"booked_kept", {"预约到场", "Kept"}, [](Tally& t) -> std::int64_t& { return t.appointments[0]; }},
        {"booked_missed", {"预约未到场", "Missed"}, [](Tally& t) -> std::int64_t& { return t.appointments[1]; }},
        {"booked_cancelled", {"预约取消", "Given up"}, [](Tally& t) -> std::int64_t& { return t.appointments[2]; }},
    }};
    // clang-format on
    return table;
}

const TallyFigure* tally_figure(std::string_view key) {
    const auto table = tally_figures();
    const auto found = std::ranges::find(table, key, &TallyFigure::key);
    return found == table.end() ? nullptr : &*found;
}

ordered_json kept_tally(Tally tally) {
    ordered_json out = ordered_json::object();
    for (const auto& figure : tally_figures())
        if (const std::int64_t value = figure.of(tally); value != 0) out[std::string(figure.key)] = value;
    if (tally.appointments[3] != 0) out["booked_awaited"] = tally.appointments[3];
    ordered_json days = ordered_json::array();
    for (std::size_t used = 0; used < tally.days().size(); ++used)
        if (tally.days()[used] > 0) days.push_back({used, tally.days()[used]});
    if (!days.empty()) out["days"] = std::move(days);
    return out;
}

Tally read_kept_tally(const ordered_json& json) {
    Tally tally;
    for (const auto& figure : tally_figures())
        figure.of(tally) = json.value(std::string(figure.key), std::int64_t{0});
    tally.appointments[3] = json.value("booked_awaited", std::int64_t{0});
    std::vector<std::uint32_t> days;
    if (json.contains("days"))
        for (const auto& pair : json["days"]) {
            const auto used = pair.at(0).get<std::size_t>();
            if (days.size() <= used) days.resize(used + 1);
            days[used] = pair.at(1).get<std::uint32_t>();
        }
    tally.set_days(std::move(days));
    return tally;
}

ordered_json adjustments_json(const std::vector<Adjustment>& adjustments) {
    ordered_json out = ordered_json::array();
    for (const auto& one : adjustments) {
        ordered_json causes = ordered_json::array(), changes = ordered_json::object();
        for (const auto& cause : one.causes)
            causes.push_back({{"action", word(cause.action)},
                              {"occurred_at", iso(cause.occurred)},
                              {"recorded_at", iso(cause.recorded)},
                              {"by", cause.actor}});
        for (const auto& change : one.changes) changes[change.figure] = change.by;
        out.push_back({{"month", iso(one.month)},
                       {"number", one.number},
                       {"service", one.service},
                       {"events", std::move(causes)},
                       {"changes", std::move(changes)}});
    }
    return out;
}

std::vector<Adjustment> read_adjustments(const ordered_json& json) {
    std::vector<Adjustment> out;
    for (const auto& item : json) {
        Adjustment one{.month = parse_month(item.at("month").get<std::string>()).value_or(Month{}),
                       .number = item.at("number"),
                       .service = item.at("service")};
        for (const auto& cause : item.at("events"))
            one.causes.push_back(
                {.action = parse_word<Action>(cause.at("action").get<std::string>()).value_or(Action::open),
                 .occurred = moment_of(cause.at("occurred_at")),
                 .recorded = moment_of(cause.at("recorded_at")),
                 .actor = cause.at("by")});
        for (const auto& [figure, by] : item.at("changes").items()) one.changes.push_back({figure, by});
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace bianmin
