/// A formula's file: office hours and terms, whose points add up to a hundred.
#include "bianmin/config/appraisals.hpp"
#include "bianmin/config/read_one.hpp"

#include <algorithm>

namespace bianmin {
namespace config {
namespace {

/// `08:30` to minutes of the day.
int minutes_of(Table& table, const char* key, int otherwise) {
    const std::string text = table.text(key);
    if (text.empty()) return otherwise;
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4)) {
        const int hour = (text[0] - '0') * 10 + text[1] - '0', minute = (text[3] - '0') * 10 + text[4] - '0';
        if (hour < 24 && minute < 60) return hour * 60 + minute;
    }
    table.fault("bad-time", key, say("`{}` is no time of the day", text), say("write it as \"08:30\""));
    return otherwise;
}

OfficeHours read_hours(TableReading& reading, const Node& node) {
    Table table(reading, node);
    OfficeHours hours;
    hours.begin = minutes_of(table, "begin", hours.begin);
    hours.end = minutes_of(table, "end", hours.end);
    hours.grace = table.number("grace", 0, 0, 120);
    if (hours.end <= hours.begin)
        table.fault("bad-time", "end", say("the office closes before it opens"),
                    say("end must lie after begin"));
    table.finish();
    return hours;
}

/// What a share is divided by.
int divisor(Table& table, const char* key) {
    if (!table.has(key)) {
        table.missing(key);
        return 1;
    }
    const int value = table.number(key, 1, 0, 100'000);
    if (value == 0)
        table.fault("division-by-zero", key, say("`{}` is 0: the share would be divided by zero", key),
                    say("write what earns all points, at least 1"));
    return std::max(value, 1);
}

int percent_of(Table& table, const char* key) {
    if (!table.has(key)) table.missing(key);
    return table.number(key, 0, 0, 100);
}

void read_levels(Table& table, FormulaTerm& term) {
    constexpr std::array keys{"very_satisfied", "satisfied", "fairly_satisfied", "dissatisfied",
                              "very_dissatisfied"};
    for (std::size_t i = 0; i < keys.size(); ++i) term.levels[i] = percent_of(table, keys[i]);
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (term.levels[i] > term.levels[i - 1])
            table.fault("out-of-range", keys[i], say("a worse rating earns more than a better one"),
                        say("let the shares fall from level to level"));
}

/// `known_word`: whether its word is one of the vocabulary.
FormulaTerm read_term(TableReading& reading, const Node& node, bool& known_word) {
    Table table(reading, node);
    FormulaTerm term;
    if (!table.has("id")) table.missing("id");
    const auto known = table.word<AppraisalTerm>("id");
    known_word = known.has_value();
    term.term = known.value_or(AppraisalTerm::rating);
    if (!table.has("points")) table.missing("points");
    term.points = table.number("points", 0, 1, 100);
    term.clause = table.required_text("clause");
    if (!known) return term; // which keys it should have, nobody knows
    switch (term.term) {
    case AppraisalTerm::rating: read_levels(table, term); break;
    case AppraisalTerm::volume:
    case AppraisalTerm::training: term.target = divisor(table, "target"); break;
    case AppraisalTerm::honour: term.target = divisor(table, "target"); break;
    case AppraisalTerm::attendance:
    case AppraisalTerm::complaints: term.each = percent_of(table, "each"); break;
    case AppraisalTerm::cards:
        term.yellow = percent_of(table, "yellow");
        term.red = percent_of(table, "red");
        break;
    case AppraisalTerm::timeliness: break;
    }
    table.finish();
    return term;
}

void check_terms(Table& file, const AppraisalFormula& formula) {
    int sum = 0;
    for (const auto& term : formula.terms) sum += term.points;
    if (sum != 100)
        file.fault("weights", "term", say("the points of the terms add up to {}, not 100", sum),
                   say("change points until they do"))
            .value = std::to_string(sum);
    const auto rating = std::ranges::find(formula.terms, AppraisalTerm::rating, &FormulaTerm::term);
    for (const auto& term : formula.terms)
        if (rating != formula.terms.end() && term.points > rating->points)
            file.fault("rating-outweighed", "term",
                       say("the appraisal is based on what the public says: `{}` has {} points, `rating` {}",
                           word(term.term), term.points, rating->points),
                       say("give no term more points than rating"))
                .clause = "二(五)以群众测评为基础";
    const auto rates = [](const FormulaTerm& term) { return term.term == AppraisalTerm::rating; };
    if (std::ranges::none_of(formula.terms, rates))
        file.fault("no-rating", "term",
                   say("the appraisal is based on what the public says: no term is `rating`"),
                   say("add a [[term]] with id = \"rating\""))
            .clause = "二(五)以群众测评为基础";
}

AppraisalFormula read_formula(TableReading& reading, const Node& root) {
    const std::size_t before = reading.findings.size();
    Table file(reading, root);
    AppraisalFormula formula{.file = reading.file};
    for (const Node* node : file.tables("appraisal")) {
        Table table(reading, *node);
        formula.name = table.required_text("name");
        formula.basis = table.text("basis");
        table.finish();
    }
    for (const Node* node : file.tables("hours")) formula.hours = read_hours(reading, *node);
    for (const Node* node : file.tables("term")) {
        bool known = false;
        FormulaTerm term = read_term(reading, *node, known);
        const auto same = [&](const FormulaTerm& one) { return one.term == term.term; };
        if (known && std::ranges::any_of(formula.terms, same))
            Table(reading, *node)
                .fault("duplicate", "id", say("the term {} stands there twice", word(term.term)),
                       say("put its points together"));
        formula.terms.push_back(std::move(term));
    }
    file.finish();
    if (reading.findings.size() == before) check_terms(file, formula);
    return formula;
}

} // namespace
} // namespace config

std::optional<AppraisalFormula> load_formula(const std::string& root, const std::string& defaults,
                                             const std::string& file, std::vector<Finding>& findings) {
    return config::read_one<AppraisalFormula>({root, defaults, "appraisal", "appraisal.toml", file}, findings,
                                              config::read_formula);
}

} // namespace bianmin
