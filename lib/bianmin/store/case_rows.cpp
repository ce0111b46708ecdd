/// How each member of CaseRow becomes a column and comes back.
#include "bianmin/store/case_rows.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/store/failure.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

struct CaseColumn {
    const char* name;
    void (*bind)(Places& places, int n, const CaseRow& row);
    /// Throws Error(unavailable) for a word the vocabulary does not have.
    void (*read)(const Statement& statement, int column, CaseRow& row);
};

void put(Places& s, int n, const std::string& value) {
    s.bind(n, std::string_view(value));
}
template<class Tag>
void put(Places& s, int n, const Id<Tag>& value) {
    s.bind(n, std::string_view(value.text));
}
template<class E>
requires std::is_enum_v<E>
void put(Places& s, int n, E value) {
    s.bind(n, word(value));
}
template<class I>
requires std::is_integral_v<I>
void put(Places& s, int n, I value) {
    s.bind(n, static_cast<std::int64_t>(value));
}
void put(Places& s, int n, Date value) {
    s.bind(n, value);
}
void put(Places& s, int n, std::optional<Date> value) {
    s.bind(n, value);
}
void put(Places& s, int n, Fen value) {
    s.bind(n, value.value);
}
void put(Places& s, int n, std::optional<Rating> value) {
    value ? put(s, n, *value) : s.bind_null(n);
}

/// A service is the rule: NULL, so that indexes can leave out what is none.
void put(Places& s, int n, CaseType value) {
    value == CaseType::service ? s.bind_null(n) : s.bind(n, word(value));
}

void get(const Statement& s, int c, std::string& value) {
    value.assign(s.text(c));
}
template<class Tag>
void get(const Statement& s, int c, Id<Tag>& value) {
    value.text.assign(s.text(c));
}
template<class E>
requires std::is_enum_v<E>
void get(const Statement& s, int c, E& value) {
    const std::string_view text = s.text(c);
    const auto found = std::ranges::find(Words<E>::table, text, &Word<E>::english);
    if (found == Words<E>::table.end())
        throw failure::damaged(english(say("case {} holds the word {}", s.integer(0), text)));
    value = found->value;
}
template<class I>
requires std::is_integral_v<I>
void get(const Statement& s, int c, I& value) {
    value = static_cast<I>(s.integer(c));
}
void get(const Statement& s, int c, Date& value) {
    value.number = static_cast<std::int32_t>(s.integer(c));
}
void get(const Statement& s, int c, std::optional<Date>& value) {
    value = s.day(c);
}
void get(const Statement& s, int c, Fen& value) {
    value.value = s.integer(c);
}
void get(const Statement& s, int c, std::optional<Rating>& value) {
    if (s.null(c)) {
        value.reset();
        return;
    }
    Rating rating{};
    get(s, c, rating);
    value = rating;
}

void get(const Statement& s, int c, CaseType& value) {
    value = s.null(c) ? CaseType::service : parse_word<CaseType>(s.text(c)).value_or(CaseType::service);
}

template<auto Member>
constexpr CaseColumn column(const char* name) {
    return {
        .name = name,
        .bind = [](Places& s, int n, const CaseRow& row) { put(s, n, row.*Member); },
        .read = [](const Statement& s, int c, CaseRow& row) { get(s, c, row.*Member); },
    };
}

using R = CaseRow;
constexpr std::array columns{
    column<&R::key>("case_key"),
    column<&R::number>("number"),
    column<&R::origin>("origin"),
    column<&R::center>("center"),
    column<&R::station>("station"),
    column<&R::window>("window_id"),
    column<&R::service>("service"),
    column<&R::kind>("kind"),
    column<&R::channel>("channel"),
    column<&R::form>("form"),
    column<&R::state>("state"),
    column<&R::handler>("handler"),
    column<&R::agent>("agent"),
    column<&R::suspended>("suspended"),
    column<&R::awaiting_upper>("awaiting_upper"),
    column<&R::awaiting_opinions>("awaiting_opinions"),
    column<&R::received>("received"),
    column<&R::accepted>("accepted"),
    column<&R::due>("due"),
    column<&R::legal_due>("legal_due"),
    column<&R::ended>("ended"),
    column<&R::returned>("returned"),
    column<&R::provisional>("provisional"),
    column<&R::late>("late"),
    column<&R::deemed>("deemed"),
    column<&R::used_days>("used_days"),
    column<&R::legal_limit>("legal_limit"),
    column<&R::legal_used>("legal_used"),
    column<&R::notices>("notices"),
    column<&R::notified>("notified"),
    column<&R::suspensions>("suspensions"),
    column<&R::extensions>("extensions"),
    column<&R::reminders>("reminders"),
    column<&R::reopenings>("reopenings"),
    column<&R::corrections>("corrections"),
    column<&R::fee>("fee"),
    column<&R::rating>("rating"),
    column<&R::import_id>("import_id"),
    column<&R::steps>("steps"),
    column<&R::type>("type"),
    column<&R::subject>("subject"),
    column<&R::parent>("parent"),
    column<&R::handler_rating>("handler_rating"),
    column<&R::card>("card"),
};
constexpr int count = static_cast<int>(columns.size());
/// Columns that serve reading, behind those of the row.
constexpr std::array<const char*, 3> derived{"entries", "ended_month", "span"};

std::vector<std::string> written_columns() {
    std::vector<std::string> names;
    for (const auto& each : columns) names.emplace_back(each.name);
    names.insert(names.end(), derived.begin(), derived.end());
    return names;
}

std::string make_update() {
    std::string sets;
    int n = 0;
    for (const auto& name : written_columns())
        if (++n > 1) sets += (n > 2 ? ", " : "") + name + " = $" + std::to_string(n);
    return "UPDATE cases SET " + sets + " WHERE case_key = $1 AND steps = $" + std::to_string(n + 1);
}

/// For report/tally.cpp; the last five for grouping.cpp, measures.cpp and the lists of cases.
constexpr auto of_figures = std::to_array<std::string_view>(
    {"case_key",  "center",    "station", "kind",        "channel",    "form",      "state",
     "suspended", "received",  "due",     "ended",       "late",       "used_days", "fee",
     "rating",    "steps",     "type",    "legal_limit", "legal_used", "notified",  "notices",
     "number",    "window_id", "service", "handler"});
constexpr std::span of_sums = std::span(of_figures).first<of_figures.size() - 5>();

std::string make_selected() {
    std::string names;
    for (const auto& each : columns) names += (names.empty() ? "c." : ", c.") + std::string(each.name);
    return names;
}

} // namespace

int columns_of_case() {
    return count;
}

SpanClass span_class(const CaseRow& row) {
    if (!row.ended) return {};
    const Month ended = month_of(*row.ended);
    return {ended.number, std::clamp(ended - month_of(row.received), 0, longest_span)};
}

const std::string& selected_columns() {
    static const std::string text = make_selected();
    return text;
}
// In the order of the table, as a row is read from its beginning.
CaseColumns::CaseColumns(std::span<const std::string_view> names) {
    for (const auto& each : columns) {
        if (std::ranges::find(names, each.name) == names.end()) continue;
        text_ += (text_.empty() ? "c." : ", c.") + std::string(each.name);
        read_.push_back(each.read);
    }
}
void CaseColumns::read(const Statement& statement, CaseRow& row) const {
    int c = 0;
    for (const auto read : read_) read(statement, c++, row);
}
const CaseColumns& case_figures() {
    static const CaseColumns columns_of_figures(of_figures);
    return columns_of_figures;
}
const CaseColumns& case_sums() {
    static const CaseColumns columns_of_sums(of_sums);
    return columns_of_sums;
}

const Target& case_target() {
    static const Target target("cases", written_columns());
    return target;
}
const std::string& stored_columns() {
    static const std::string text = "c." + join(case_target().columns, ", c.");
    return text;
}
const char* update_case_sql() {
    static const std::string text = make_update();
    return text.c_str();
}

void bind_case(Places& places, const CaseRow& row, std::int64_t entries) {
    int n = 0;
    for (const auto& each : columns) each.bind(places, ++n, row);
    places.bind(++n, entries);
    const SpanClass months = span_class(row);
    for (const auto& value : {months.ended_month, months.span})
        value ? places.bind(++n, *value) : places.bind_null(++n);
}
int steps_seen_place() {
    return count + static_cast<int>(derived.size()) + 1;
}

void read_case(const Statement& statement, CaseRow& row) {
    int c = 0;
    for (const auto& each : columns) each.read(statement, c++, row);
}

} // namespace bianmin
