/// Evidence to shares, shares to points, points to ranks.
#include "bianmin/report/appraisal.hpp"

#include "bianmin/report/appraisal_parts.hpp"

#include <algorithm>
#include <cmath>

namespace bianmin {
namespace {

/// Windows and sending unit (原单位) as they were in the period.
void name_posts(const Setup& setup, const AppraisalRequest& request, std::span<const Stint> stints,
                Appraised& person) {
    int most = -1;
    for (const auto& stint : stints) {
        const Window* window = setup.window(stint.window);
        const std::string name = window ? window->name : stint.window.text;
        if (person.window.find(name) == std::string::npos)
            person.window += (person.window.empty() ? "" : "、") + name;
        const int days = stint.days_in(request.from(), request.to());
        if (days <= most) continue;
        most = days;
        person.department = window && !window->department.empty() ? window->department : name;
    }
}

/// What was done before the post or after it is not of the post, as its days are not. A complaint stays with
/// whom it is about, whenever it comes.
void keep_to_post(std::span<const Stint> stints, std::vector<AppraisalEvidence>& evidence) {
    std::erase_if(evidence, [&](const AppraisalEvidence& one) {
        return one.term != AppraisalTerm::complaints && std::ranges::none_of(stints, [&](const Stint& stint) {
                   return stint.covers(one.worked.value_or(one.day));
               });
    });
}

/// A day on which a B holds somebody's post, in the morning or the afternoon.
bool stands_in(const Setup& setup, std::span<const Absence> absences, const Staff& staff, Date day) {
    return !held_posts(setup, absences, staff.id, at(day, 10)).empty() ||
           !held_posts(setup, absences, staff.id, at(day, 15)).empty();
}

int post_days(const Setup& setup, const AppraisalSource& source, const WorkingCalendar& calendar,
              const Appraised& person, Date today) {
    int days = 0;
    for (const auto& day : person.sheet.days) {
        if (day.day > today || !calendar.works(day.day) || day.state == DayState::outside ||
            day.state == DayState::away || day.state == DayState::leave)
            continue;
        if (person.staff->post != Post::b || stands_in(setup, source.absences, *person.staff, day.day))
            ++days;
    }
    if (days > 0 || person.staff->post != Post::b) return days;
    // Helped out without an absence on record: the days on which something was completed.
    std::vector<Date> done;
    for (const auto& one : person.evidence)
        if (one.term == AppraisalTerm::volume) done.push_back(one.day);
    std::ranges::sort(done);
    return static_cast<int>(std::unique(done.begin(), done.end()) - done.begin());
}

/// Something must be known of the work; that nobody complained is no praise.
bool known(const Appraised& person) {
    return std::ranges::any_of(person.terms, [](const TermScore& one) {
        const bool work = one.term.term == AppraisalTerm::rating ||
                          one.term.term == AppraisalTerm::attendance ||
                          one.term.term == AppraisalTerm::timeliness;
        return (work && one.share) || (one.term.term == AppraisalTerm::volume && one.share > 0.0);
    });
}

void total(Appraised& person) {
    double points = 0;
    for (const auto& one : person.terms) {
        if (!one.share) continue;
        points += one.points();
        person.base += one.term.points;
    }
    if (person.base > 0 && known(person))
        person.total = static_cast<int>(std::lround(points / person.base * 10'000));
}

void rank(std::vector<Appraised>& people) {
    std::ranges::stable_sort(people, [](const Appraised& a, const Appraised& b) {
        return a.total.value_or(-1) > b.total.value_or(-1);
    });
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!people[i].total) continue;
        const bool tie = i > 0 && people[i - 1].total == people[i].total;
        people[i].rank = tie ? people[i - 1].rank : static_cast<int>(i) + 1;
    }
}

/// Of a month in which nothing was recorded nobody knows who was there: only the others are counted.
template<class SheetOf>
AttendanceSheet recorded_months(const Staff& staff, const std::vector<DayRecord>& days,
                                const AppraisalRequest& request, const SheetOf& sheet_of_month) {
    AttendanceSheet sum{.staff = staff.id};
    for (Month month = request.first; month <= request.last; month = month + 1) {
        if (std::ranges::none_of(days, [&](const DayRecord& day) { return month_of(day.day) == month; }))
            continue;
        sum += sheet_of_month(month);
    }
    return sum;
}

} // namespace

std::vector<Appraised> appraise(const AppraisalRequest& request, const Setup& setup,
                                const WorkingCalendar& calendar, const AppraisalFormula& formula,
                                const AppraisalSource& source) {
    auto evidence = appraisal_evidence(request, setup, formula, source);
    std::vector<Appraised> people;
    for (const auto& staff : setup.staff) {
        const auto stints =
            stints_at(setup, staff, source.moves, request.center, request.from(), request.to());
        if (stints.empty()) continue;
        Appraised person{.staff = &staff, .evidence = std::move(evidence[staff.id])};
        name_posts(setup, request, stints, person);
        keep_to_post(stints, person.evidence);
        std::ranges::stable_sort(person.evidence, {}, [](const AppraisalEvidence& one) {
            return std::pair{one.term, one.day};
        });
        std::vector<DayRecord> days;
        for (const auto& [who, day] : source.days)
            if (who == staff.id) days.push_back(day);
        const auto sheet_of = [&](Date from, Date to) {
            return sheet_over(staff, stints, {days, source.absences, calendar, formula.hours, request.today},
                              from, to);
        };
        // Who was at a post when is asked of the whole period, who was present of the months that tell.
        person.sheet = sheet_of(request.from(), request.to());
        const AppraisalMeasure measure{calendar.workdays_between(request.from() - 1, request.to()),
                                       post_days(setup, source, calendar, person, request.today),
                                       request.months()};
        person.sheet = recorded_months(staff, days, request,
                                       [&](Month month) { return sheet_of(month.first(), month.last()); });
        for (const auto& term : formula.terms) person.terms.push_back(score_term(term, measure, person));
        total(person);
        people.push_back(std::move(person));
    }
    rank(people);
    return people;
}

} // namespace bianmin
