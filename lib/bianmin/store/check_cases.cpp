/// The cases: row = fold(entries), and the applicant is the one the log vouches for.
#include "bianmin/domain/commitment.hpp"
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/check.hpp"
#include "bianmin/store/check_money.hpp"
#include "bianmin/store/entry_rows.hpp"

namespace bianmin {
namespace {

constexpr std::int64_t page = 2000; // keys, which are dense

const char* cases_sql() {
    static const std::string text = "SELECT " + selected_columns() +
                                    ", c.entries, c.ended_month, c.span, "
                                    "p.case_key, p.name, p.id_number, p.phone, p.address, p.salt "
                                    "FROM cases c LEFT JOIN people p ON p.case_key = c.case_key "
                                    "WHERE c.case_key >= $1 AND c.case_key < $2 ORDER BY c.case_key";
    return text.c_str();
}
constexpr const char* entries_sql =
    "SELECT origin, seq, case_key, case_seq, key, recorded_at, hash, events FROM events "
    "WHERE case_key >= $1 AND case_key < $2 ORDER BY case_key, case_seq, origin";

struct Stored {
    CaseRow row;
    std::int64_t entries = 0;
    SpanClass months;
    std::optional<Person> person;
};

void read_stored(const Statement& s, Stored& stored) {
    read_case(s, stored.row);
    int column = columns_of_case();
    const auto optional = [&](int c) { return s.null(c) ? std::nullopt : std::optional(s.integer(c)); };
    stored.entries = s.integer(column);
    stored.months = {optional(column + 1), optional(column + 2)};
    column += 3;
    if (s.null(column)) {
        stored.person.reset();
        return;
    }
    Person& person = stored.person.emplace();
    for (auto* member : {&person.name, &person.id_number, &person.phone, &person.address, &person.salt})
        member->assign(s.text(++column));
}

class CaseCheck {
public:
    CaseCheck(const Fold& fold, CheckOutcome& outcome) : fold_(fold), outcome_(outcome), broken_(outcome) {}

    void run(Connection& connection, std::int64_t first_key) {
        Query cases(connection, cases_sql(), first_key, first_key + page);
        Query entries(connection, entries_sql, first_key, first_key + page);
        MoneyRows money(connection, first_key, first_key + page);
        bool more = entries.step();
        while (cases.step()) {
            ++outcome_.cases;
            const std::int64_t key = cases->integer(0);
            entries_.clear();
            readable_ = true;
            // Entries of a key without a case are findings of the chain check.
            for (; more && entries->integer(2) <= key; more = entries.step())
                if (entries->integer(2) == key) collect(*entries);
            money_ = money.of(key, broken_);
            examine(*cases);
        }
        money.rest(broken_);
    }

private:
    void collect(const Statement& row) {
        try {
            read_entry(row, entries_.emplace_back());
        } catch (const Error& error) {
            readable_ = false;
            broken_.add("entry-unreadable", std::string(row.text(0)), row.integer(1), error.message());
        }
    }
    void examine(const Statement& row) {
        try {
            read_stored(row, stored_);
        } catch (const Error& error) {
            broken_.add("row-unreadable", std::string(row.text(1)), 0, error.message());
            return;
        }
        if (!whole()) return;
        compare_row();
        compare_months();
        compare_person();
    }
    bool whole() {
        const std::string& number = stored_.row.number;
        if (entries_.empty())
            broken_.add("case-without-entries", number, 0,
                        say("case {} has a row but nothing in the log", number));
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            // What another ledger recorded beside it bears the number of an earlier place.
            if (entries_[i].case_seq <= static_cast<int>(i) + 1) continue;
            broken_.add("case-gap", number, entries_[i].case_seq,
                        say("case {}: entry {} of the case is missing", number, i + 1));
            return false;
        }
        if (readable_ && !entries_.empty() && stored_.entries != static_cast<std::int64_t>(entries_.size()))
            broken_.add("case-gap", number, stored_.entries,
                        say("case {}: the row counts {} entries, the log holds {}", number, stored_.entries,
                            entries_.size()));
        return readable_ && !entries_.empty();
    }
    void compare_row() {
        const std::string& number = stored_.row.number;
        Case whole;
        try {
            whole = fold_(stored_.row, entries_);
        } catch (const Error& error) {
            broken_.add("log-contradicts", number, 0, error.message());
            return;
        }
        compare_money(whole, entries_, money_, broken_);
        const CaseRow& folded = whole.row;
        if (folded == stored_.row) return;
        std::string names;
        for (const auto& column : case_columns())
            if (!column.same(folded, stored_.row))
                names += (names.empty() ? "" : ", ") + std::string(column.name);
        broken_.add("row-differs", number, 0,
                    say("case {}: the row is not the sum of its log; these differ: {}", number, names));
    }
    void compare_months() {
        if (stored_.months == span_class(stored_.row)) return;
        broken_.add("months-differ", stored_.row.number, 0,
                    say("case {}: ended_month and span do not fit its days; reports would miss it",
                        stored_.row.number));
    }
    /// An erased applicant is no fault; a changed one is.
    void compare_person() {
        if (!stored_.person) return;
        std::string_view committed;
        for (const auto& entry : entries_)
            for (const auto& event : entry.events)
                if (const auto fact = event.facts.text("person"); !fact.empty()) committed = fact;
        if (committed.empty() && *stored_.person == Person{}) return;
        if (commitment_of(*stored_.person, sha_) == committed) return;
        broken_.add(
            "person-differs", stored_.row.number, 0,
            say("case {}: the applicant's data are not those the log vouches for", stored_.row.number));
    }

    const Fold& fold_;
    CheckOutcome& outcome_;
    Broken broken_;
    Sha256 sha_;
    Stored stored_;
    std::vector<Entry> entries_;
    std::vector<MoneyLine> money_;
    bool readable_ = true;
};

} // namespace

void check_cases(Connection& connection, const Fold& fold, CheckOutcome& outcome) {
    std::int64_t last = 0;
    {
        Query query(connection, "SELECT max(case_key) FROM cases");
        if (query.step()) last = query->integer(0);
    }
    CaseCheck check(fold, outcome);
    for (std::int64_t key = 1; key <= last; key += page) check.run(connection, key);
}

} // namespace bianmin
