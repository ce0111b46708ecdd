/// 办件情况月报表: counts the cases of a month as they stream by, and makes the document of them.
#pragma once
#include "bianmin/report/grouping.hpp"
#include "bianmin/report/reports.hpp"
#include "bianmin/report/tally.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace bianmin {

/// A case named in the report's lists: completed late (超时办结), or open past its due date (超期在办).
struct NamedCase {
    std::string number, service, where, handler;
    Date due;
    std::optional<Date> ended; ///< none: still open
    int days_late = 0;         ///< working days
};

/// 上期调整: what was recorded on a case after a month was closed, and what it does to that month's figures.
struct Adjustment {
    struct Cause {
        Action action;
        Moment occurred, recorded;
        std::string actor; ///< name
    };
    struct Change {
        std::string figure; ///< key of tally_figures()
        std::int64_t by = 0;
    };
    Month month;
    std::string number, service;
    std::vector<Cause> causes;
    std::vector<Change> changes; ///< empty: a late record that moves no figure
};

/// A figure of a closed month, and what the adjustments of this report come to.
struct AdjustedFigure {
    Month month;
    std::string figure;
    std::int64_t closed = 0, by = 0;
};

/// What a month of the year came to (各月走势).
struct TrendMonth {
    Month month;
    std::int64_t received = 0, completed = 0, late = 0;
};

/// By whom and when the month was closed.
struct ClosedBy {
    std::string digest, log, actor;
    Moment at;
};

/// A unit below that closed the month with other figures than are counted now.
struct ClosedBelow {
    std::string unit;
    Date on;
    std::int64_t received_then = 0, received = 0, completed_then = 0, completed = 0;
};

/// What the month came to; the sheets are functions of it.
struct MonthlyFacts {
    struct Row {
        std::string key;
        Label name;
        Tally tally;
    };
    struct Station {
        UnitId id;
        std::string name, center;
        Tally tally;
    };
    ReportRequest request;
    Scope scope;
    Period period;
    std::string unit_name;
    std::vector<Row> rows;
    Tally total;
    std::optional<Tally> previous, year_ago; ///< none: the ledger holds nothing of that month
    std::optional<UnitFlow> year;            ///< 本年累计
    std::vector<TrendMonth> trend;           ///< of the year, from the first month with a case to this one
    std::vector<Station> stations; ///< of the scope, in the workspace's order, those without a case too
    std::vector<NamedCase> late, overdue; ///< worst first
    std::vector<Doubt> doubts;
    std::vector<Adjustment> adjustments;
    std::vector<AdjustedFigure> adjusted;
    std::vector<ClosedBelow> below;
    std::optional<ClosedBy> closed;
};

/// Where a complaint or an appointment counts: `of_case` is the service of the case it follows.
CaseRow placed_matter(const Setup& setup, const CaseRow& row, const ServiceId& of_case);

class Monthly {
public:
    Monthly(const ReportRequest& request, const Setup& setup, const WorkingCalendar& calendar);

    /// A case of the month (received within, or before and not ended before it); those of other units are
    /// passed over.
    void add(const CaseRow& row);
    void add_previous(const CaseRow& row); ///< of the month before
    void add_year_ago(const CaseRow& row); ///< of the same month of last year
    /// A complaint or an appointment registered in one of these months; `of_case`: the service of the case it
    /// follows.
    void add_matter(const CaseRow& row, const ServiceId& of_case);
    /// As they were closed; nothing is added to them then.
    void set_previous(Tally closed) { previous_.set(std::move(closed)); }
    void set_year_ago(Tally closed) { year_ago_.set(std::move(closed)); }
    void set_adjustments(std::vector<Adjustment> adjustments, std::vector<AdjustedFigure> adjusted);
    void set_year(std::span<const UnitFlow> flows);
    /// The months of the year before those that are read case by case; touches nothing that they are added
    /// to.
    void read_year(const ReportSource& source);
    void count_year(const ReportSource& source); ///< when the month and the one before are in
    void set_doubts(std::vector<Doubt> doubts);

    const Tally& total() const { return total_; }
    /// Cases whose dates contradict each other, and the sum that does not come out even; empty: the report
    /// balances.
    std::vector<Finding> findings() const;
    MonthlyFacts facts() const;
    Document document() const;

private:
    struct Compared {
        Period period;
        Tally tally;
        bool any = false, closed = false;
        void add(const CaseRow& row);
        void set(Tally figures) { tally = std::move(figures), any = closed = true; }
    };
    void name_case(const CaseRow& row, std::vector<NamedCase>& list, Date until);
    std::vector<MonthlyFacts::Station> stations() const;
    Tally& station_tally(const UnitId& station);
    bool reads_previous_of_year() const;
    void add_to_year(const Tally& tally);
    void follow_year(std::span<const UnitFlow> flows, const ReportSource& source);

    ReportRequest request_;
    const Setup& setup_;
    const WorkingCalendar& calendar_;
    Scope scope_;
    Period period_;
    Grouping grouping_;
    std::vector<Tally> tallies_; ///< beside grouping_.rows()
    Tally total_;
    std::unordered_map<std::string, Tally> stations_;
    Compared previous_, year_ago_;
    std::optional<std::vector<UnitFlow>> earlier_; ///< in the year
    std::optional<UnitFlow> year_;
    std::vector<TrendMonth> trend_;
    std::vector<NamedCase> late_, overdue_;
    std::vector<Doubt> doubts_;
    std::vector<Adjustment> adjustments_;
    std::vector<AdjustedFigure> adjusted_;
    std::vector<Finding> contradictions_;
};

struct MonthRead {
    MonthlyFacts facts;
    std::vector<Finding> findings; ///< it does not balance, or cases contradict themselves
};
/// A closed month as it was closed; else counted from the ledger.
MonthRead read_month(const ReportRequest& request, const Setup& setup, const WorkingCalendar& calendar,
                     const ReportSource& source);
ReportOutcome make_monthly(const ReportRequest& request, const Setup& setup, const WorkingCalendar& calendar,
                           const ReportSource& source);

} // namespace bianmin
