/// What the reports of a period stand on. Their cost grows with the period: every read goes through an index
/// that leads to the rows of the period and to few others (README.md, "Span classes").
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/compared_cases.hpp"
#include "bianmin/store/parts.hpp"

#include <map>
#include <tuple>

namespace bianmin {
namespace {

using Visit = std::function<void(const CaseRow&)>;

/// The statements of a period, each with the same columns.
struct PeriodText {
    explicit PeriodText(const CaseColumns& of) : columns(of) {}
    std::string where(const char* condition) const {
        return "SELECT " + columns.text() + " FROM cases c WHERE " + condition;
    }

    const CaseColumns& columns;
    std::string received = where("c.received >= $1 AND c.received <= $2 AND c.type IS NULL");
    std::string open_before = where("c.received < $1 AND c.ended IS NULL");
    std::string carried =
        where("c.span = $1 AND c.ended_month >= $2 AND c.ended_month <= $3 AND c.span > 0 AND c.ended >= $4");
    std::string carried_long =
        where("c.span = $1 AND c.ended_month >= $2 AND c.span > 0 AND c.ended >= $3 AND c.received < $4");
    std::string earlier_in_month =
        where("c.received >= $1 AND c.received < $2 AND c.ended >= $2 AND c.type IS NULL");
    std::string undelivered = where(
        "c.ended >= $1 AND c.ended < $2 AND c.type IS NULL AND (c.returned IS NULL OR c.returned >= $2)");
};

const PeriodText& text_of_figures() {
    static const PeriodText text(case_figures());
    return text;
}
const PeriodText& text_of_sums() {
    static const PeriodText text(case_sums());
    return text;
}

void visit_all(Query& query, const CaseColumns& columns, const Visit& visit) {
    CaseRow row;
    while (query.step()) {
        columns.read(*query, row);
        if (row.state != State::annulled && row.type == CaseType::service) visit(row);
    }
}

/// Received in an earlier month than `from` and ended on `from` or later: a case that crossed `s` month ends
/// was carried into the month exactly when it ended in one of the `s` months from it on.
void visit_carried(Connection& connection, const PeriodText& text, Date from, const Visit& visit) {
    const std::int64_t month = month_of(from).number;
    for (int span = 1; span < longest_span; ++span) {
        Query query(connection, text.carried.c_str(), span, month, month + span - 1, from);
        visit_all(query, text.columns, visit);
    }
    Query query(connection, text.carried_long.c_str(), longest_span, month, from, month_of(from).first());
    visit_all(query, text.columns, visit);
}

/// Received earlier in the month of `from`, ended on `from` or later: only periods that begin inside a month
/// have any.
void visit_earlier_in_month(Connection& connection, const PeriodText& text, Date from, const Visit& visit) {
    if (month_of(from).first() == from) return;
    Query query(connection, text.earlier_in_month.c_str(), month_of(from).first(), from);
    visit_all(query, text.columns, visit);
}

void visit_period(Connection& connection, const PeriodText& text, Date from, Date to, const Visit& visit) {
    const Reading reading(connection);
    {
        Query received(connection, text.received.c_str(), from, to);
        visit_all(received, text.columns, visit);
    }
    {
        // Received before and still in hand.
        Query open(connection, text.open_before.c_str(), from);
        visit_all(open, text.columns, visit);
    }
    visit_carried(connection, text, from, visit);
    visit_earlier_in_month(connection, text, from, visit);
}

using Place = std::tuple<std::string, std::string, Month>; // center, station
using Flows = std::map<Place, Store::Flow>;

Store::Flow& flow_of(Flows& flows, const Query& query) {
    const Month month = month_of(*query->day(0));
    const auto [place, missing] =
        flows.try_emplace({std::string(query->text(1)), std::string(query->text(2)), month});
    if (missing) {
        place->second.center = UnitId(std::get<0>(place->first));
        place->second.station = UnitId(std::get<1>(place->first));
        place->second.month = month;
    }
    return place->second;
}

void add_ended(Store::Flow& flow, std::string_view state, bool late, std::int64_t count) {
    if (state == word(State::rejected)) flow.rejected += count;
    if (state == word(State::withdrawn)) flow.withdrawn += count;
    if (state != word(State::completed) && state != word(State::returned)) return;
    flow.completed += count;
    if (late) flow.late += count;
}

} // namespace

void Store::each_case_of_period(Date from, Date to, const Visit& visit) {
    visit_period(*parts_->connection, text_of_figures(), from, to, visit);
}

void ComparedCases::each(Date from, Date to, const Visit& visit) {
    visit_period(connection(), text_of_sums(), from, to, visit);
}

void Store::each_undelivered_before(Date day, const Visit& visit) {
    const PeriodText& text = text_of_figures();
    Query query(*parts_->connection, text.undelivered.c_str(), day - 365, day);
    visit_all(query, text.columns, visit);
}

void Store::each_open_case(const Visit& visit) {
    static const std::string sql =
        "SELECT " + selected_columns() + " FROM cases c WHERE c.ended IS NULL AND c.state <> 'annulled'";
    Query query(*parts_->connection, sql.c_str());
    CaseRow row;
    while (query.step()) {
        read_case(*query, row);
        visit(row);
    }
}

std::vector<Store::Flow> Store::flow(Date from, Date to) {
    Connection& connection = *parts_->connection;
    const Reading reading(connection);
    Flows flows;
    // Grouped in the order of the index: no sorting, no look at the rows.
    Query received(connection,
                   "SELECT received, center, station, count(*) FROM cases "
                   "WHERE received >= $1 AND received <= $2 AND type IS NULL AND state <> 'annulled' GROUP "
                   "BY received, center, station",
                   from, to);
    while (received.step()) flow_of(flows, received).received += received->integer(3);
    Query ended(
        connection,
        "SELECT ended, center, station, state, late, count(*) FROM cases "
        "WHERE ended >= $1 AND ended <= $2 AND type IS NULL GROUP BY ended, center, station, state, late",
        from, to);
    while (ended.step())
        add_ended(flow_of(flows, ended), ended->text(3), ended->integer(4) != 0, ended->integer(5));
    std::vector<Flow> out;
    for (auto& [place, flow] : flows) out.push_back(std::move(flow));
    return out;
}

std::vector<Store::Flow> Store::whole_flow(Date from, Date to) {
    Connection& connection = *parts_->connection;
    const Reading reading(connection);
    std::vector<Flow> out;
    for (Month month = month_of(from); month <= month_of(to); month = month + 1) {
        const Date first = std::max(from, month.first()), last = std::min(to, month.last());
        Flow& flow = out.emplace_back(Flow{.month = month});
        Query received(connection,
                       "SELECT count(*) FROM cases WHERE received >= $1 AND received <= $2 "
                       "AND type IS NULL AND state <> 'annulled'",
                       first, last);
        if (received.step()) flow.received = received->integer(0);
        // Sums need no sorting as groups would, and no look at the rows.
        Query ended(connection,
                    "SELECT count(*) FILTER (WHERE state IN ('completed', 'returned')), "
                    "count(*) FILTER (WHERE late <> 0 AND state IN ('completed', 'returned')), "
                    "count(*) FILTER (WHERE state = 'rejected'), "
                    "count(*) FILTER (WHERE state = 'withdrawn') FROM cases "
                    "WHERE ended >= $1 AND ended <= $2 AND type IS NULL",
                    first, last);
        if (!ended.step()) continue;
        flow.completed = ended->integer(0);
        flow.late = ended->integer(1);
        flow.rejected = ended->integer(2);
        flow.withdrawn = ended->integer(3);
    }
    return out;
}

} // namespace bianmin
