/// The columns of the monthly table (月报表的列) and what fills them.
#include "bianmin/report/monthly_sheets.hpp"

namespace bianmin {
namespace {

const Label received{"本月收件", "Received"}, completed{"本月办结", "Completed"},
    closing{"期末在办", "Open at end"}, days{"用时（工作日）", "Working days"}, ratings{"评价", "Ratings"};
const Label flow_part{"一、收件与办结", "1. Cases received and closed"},
    quality_part{"二、时效、代办、收费与评价", "2. Time, agency, fees and ratings"};

Column count(std::string key, Label label, Label group = {}, Label part = {}) {
    return {std::move(key), std::move(label), std::move(group), true, std::move(part)};
}

Column faults(std::string key, Label label, Label group) {
    Column column = count(std::move(key), std::move(label), std::move(group));
    column.faults = true;
    return column;
}

Column share(std::string key, Label label, Rate rate, Label part = {}) {
    Column column = count(std::move(key), std::move(label), {}, std::move(part));
    column.rate = std::move(rate);
    return column;
}

std::vector<Column> make_columns() {
    return {
        count("opening", {"上月结转", "Carried over"}, {}, flow_part),
        count("received", {"合计", "All"}, received),
        count("received_instant", {"即办", "Instant"}, received),
        count("received_promised", {"承诺", "Promised"}, received),
        count("received_joint", {"联办", "Joint"}, received),
        count("received_escalated", {"上报", "Escalated"}, received),
        count("received_rejected", {"退办", "Rejected"}, received),
        count("notified", {"一次性告知", "Notified"}),
        count("completed", {"合计", "All"}, completed),
        count("on_time", {"按时", "On time"}, completed),
        count("early", {"其中提前", "of it early"}, completed),
        faults("late", {"超时", "Late"}, completed),
        count("rejected", {"退办", "Rejected"}),
        count("withdrawn", {"撤回", "Withdrawn"}),
        count("closing", {"合计", "All"}, closing),
        faults("overdue", {"超期", "Overdue"}, closing),
        share("completion_rate", {"办结率", "Completion"},
              {{"completed"}, {"opening", "received", "-rejected"}}, quality_part),
        share("on_time_rate", {"按时率", "On time"}, {{"on_time"}, {"completed"}}),
        count("mean_days", {"平均", "Mean"}, days),
        count("median_days", {"中位", "Median"}, days),
        count("p90_days", {"九成", "P90"}, days),
        count("speed_up", {"提速率", "Speed-up"}),
        count("agency", {"代办件", "By agent"}),
        count("fee", {"收费（元）", "Fees (yuan)"}),
        count("very_satisfied", {"非常满意", "Very good"}, ratings),
        count("satisfied", {"满意", "Good"}, ratings),
        count("fairly_satisfied", {"基本满意", "Fair"}, ratings),
        count("dissatisfied", {"不满意", "Poor"}, ratings),
        count("very_dissatisfied", {"非常不满意", "Very poor"}, ratings),
        count("unrated", {"未评价", "Unrated"}, ratings),
        share("satisfaction", {"满意率", "Satisfied"},
              {{"very_satisfied", "satisfied", "fairly_satisfied"},
               {"very_satisfied", "satisfied", "fairly_satisfied", "dissatisfied", "very_dissatisfied"}}),
        count("complaints", {"投诉", "Complaints"}),
    };
}

} // namespace

const std::vector<Column>& figure_columns() {
    static const std::vector<Column> columns = make_columns();
    return columns;
}

std::vector<Cell> figures(const Tally& t) {
    return {
        t.opening,
        t.received,
        t.received_as[0],
        t.received_as[1],
        t.received_as[2],
        t.received_as[3],
        t.received_rejected,
        t.notified,
        t.completed,
        t.on_time,
        t.early,
        t.late,
        t.rejected,
        t.withdrawn,
        t.closing,
        t.overdue,
        t.completion_rate(),
        t.on_time_rate(),
        t.mean_days(),
        t.median_days(),
        t.p90_days(),
        t.speed_up(),
        t.agency,
        t.fee,
        t.ratings[0],
        t.ratings[1],
        t.ratings[2],
        t.ratings[3],
        t.ratings[4],
        t.completed - t.rated(),
        t.satisfaction(),
        {t.complaints, t.complaints > 0},
    };
}

} // namespace bianmin
