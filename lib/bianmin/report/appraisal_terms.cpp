/// The rule of each term: evidence to a share of its points, and in a few words why.
#include "bianmin/report/appraisal_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin {
namespace {

struct Count {
    int number = 0, sum = 0, red = 0;
};

Count count(const Appraised& person, AppraisalTerm term) {
    Count out;
    for (const auto& one : person.evidence) {
        if (one.term != term) continue;
        ++out.number;
        out.sum += one.value;
        out.red += one.red ? 1 : 0;
    }
    return out;
}

double share_of(double part, double whole) {
    return std::clamp(part / whole, 0.0, 1.0);
}

TermScore rated(const FormulaTerm& term, const Count& counted) {
    if (counted.number == 0) return {term, std::nullopt, {"没有人评价，不计", "nobody rated: left out"}};
    const double average = static_cast<double>(counted.sum) / counted.number;
    return {term,
            average / 100,
            {fmt::format("{}条评价，平均{:.1f}", counted.number, average),
             fmt::format("{} ratings, on average {:.1f}", counted.number, average)}};
}

TermScore attended(const FormulaTerm& term, const AttendanceSheet& sheet) {
    const int base = sheet.due - sheet.away - sheet.leave;
    if (sheet.present == 0 && sheet.overtime == 0)
        return {term, std::nullopt, {"没有出勤记录，不计", "no attendance recorded: left out"}};
    if (base <= 0) return {term, std::nullopt, {"没有应出勤的日子，不计", "no day was due: left out"}};
    const int slips = sheet.late + sheet.early + sheet.open;
    const double lost = slips * term.each / 100.0;
    return {term,
            std::clamp(static_cast<double>(sheet.present) / base - lost, 0.0, 1.0),
            {fmt::format("应出勤{}天，出勤{}天，缺勤{}天，迟到早退缺签{}次", base, sheet.present,
                         sheet.missing, slips),
             fmt::format("due {}, present {}, missing {}, late, early or not signed out {}", base,
                         sheet.present, sheet.missing, slips)}};
}

TermScore worked(const FormulaTerm& term, const Count& counted, const AppraisalMeasure& m) {
    if (m.post_days <= 0 || m.period_days <= 0)
        return {term, std::nullopt, {"没有在岗的日子，不计", "no day at a post: left out"}};
    const double expected = static_cast<double>(term.target) * m.months * m.post_days / m.period_days;
    return {term,
            share_of(counted.number, expected),
            {fmt::format("{}件，在岗{}天应办{:.1f}件", counted.number, m.post_days, expected),
             fmt::format("{} cases, {:.1f} expected in {} days at the post", counted.number, expected,
                         m.post_days)}};
}

TermScore on_time(const FormulaTerm& term, const Count& counted) {
    if (counted.number == 0) return {term, std::nullopt, {"没有办结件，不计", "nothing completed: left out"}};
    return {term,
            share_of(counted.sum, counted.number),
            {fmt::format("{}件办结，{}件按期", counted.number, counted.sum),
             fmt::format("{} of {} in time", counted.sum, counted.number)}};
}

TermScore deducted(const FormulaTerm& term, int percent, Label why) {
    return {term, std::clamp(1 - percent / 100.0, 0.0, 1.0), std::move(why)};
}

TermScore trained(const FormulaTerm& term, const Count& counted, const AppraisalMeasure& m) {
    const double hours = counted.sum / 60.0, expected = static_cast<double>(term.target) * m.months;
    return {term,
            share_of(hours, expected),
            {fmt::format("{:.1f}小时，应参加{:.0f}小时", hours, expected),
             fmt::format("{:.1f} of {:.0f} hours", hours, expected)}};
}

} // namespace

TermScore score_term(const FormulaTerm& term, const AppraisalMeasure& measure, const Appraised& person) {
    const Count counted = count(person, term.term);
    const std::string number = std::to_string(counted.number);
    switch (term.term) {
    case AppraisalTerm::rating: return rated(term, counted);
    case AppraisalTerm::attendance: return attended(term, person.sheet);
    case AppraisalTerm::volume: return worked(term, counted, measure);
    case AppraisalTerm::timeliness: return on_time(term, counted);
    case AppraisalTerm::complaints:
        return deducted(term, counted.number * term.each, {number + "件投诉", number + " complaints"});
    case AppraisalTerm::cards: {
        const int yellow = counted.number - counted.red;
        return deducted(term, yellow * term.yellow + counted.red * term.red,
                        {fmt::format("黄牌{}张，红牌{}张", yellow, counted.red),
                         fmt::format("{} yellow, {} red", yellow, counted.red)});
    }
    case AppraisalTerm::training: return trained(term, counted, measure);
    case AppraisalTerm::honour:
        return {term, share_of(counted.number, term.target), {number + "次表彰", number + " honours"}};
    }
    return {term, std::nullopt, {}};
}

} // namespace bianmin
