/// The cases: row = fold(entries), and the applicant is the one the log vouches for.
#include "bianmin/domain/commitment.hpp"
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/check.hpp"
#include "bianmin/store/check_money.hpp"
#include "bianmin/store/entry_rows.hpp"

#include <limits>

namespace bianmin {
namespace {

constexpr std::int64_t page = 2000; // keys, which are dense

const char* cases_sql() {
    static const std::string text = "SELECT " + stored_columns() +
                                    ", p.case_key, p.name, p.id_number, p.phone, p.address, p.salt "
                                    "FROM cases c LEFT JOIN people p ON p.case_key = c.case_key "
                                    "WHERE c.case_key >= $1 AND c.case_key < $2 ORDER BY c.case_key";
    return text.c_str();
}
constexpr const char* entries_sql =
    "SELECT origin, seq, case_key, case_seq, key, recorded_at, hash, events FROM events "
    "WHERE case_key >= $1 AND case_key < $2 ORDER BY case_key, case_seq, origin";

/// Of the row that `cases_sql` gives; none where it was erased.
std::optional<Person> person_of(const Statement& s) {
    int column = static_cast<int>(case_target().columns.size());
    if (s.null(column)) return std::nullopt;
    Person person;
    for (auto* member : {&person.name, &person.id_number, &person.phone, &person.address, &person.salt})
        member->assign(s.text(++column));
    return person;
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
            examine(*cases, money);
            money.pass(key, broken_);
        }
        money.pass(std::numeric_limits<std::int64_t>::max(), broken_);
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
    void examine(const Statement& row, MoneyRows& money) {
        number_.assign(row.text(1));
        try {
            read_case(row, row_);
        } catch (const Error& error) {
            broken_.add("row-unreadable", number_, 0, error.message());
            return;
        }
        if (!whole()) return;
        compare_row(row, money);
        compare_person(person_of(row));
    }
    bool whole() {
        if (entries_.empty())
            broken_.add("case-without-entries", number_, 0,
                        say("case {} has a row but nothing in the log", number_));
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            // What another ledger recorded beside it bears the number of an earlier place.
            if (entries_[i].case_seq <= static_cast<int>(i) + 1) continue;
            broken_.add("case-gap", number_, entries_[i].case_seq,
                        say("case {}: entry {} of the case is missing", number_, i + 1));
            return false;
        }
        return readable_ && !entries_.empty();
    }
    void compare_row(const Statement& row, MoneyRows& money) {
        row_.origin = entries_.front().origin; // who opened it, whatever the row says
        Case whole;
        try {
            whole = fold_(row_, entries_);
        } catch (const Error& error) {
            broken_.add("log-contradicts", number_, 0, error.message());
            return;
        }
        compare_money(whole, entries_, money, broken_);
        told_.clear();
        told_.add_row();
        bind_case(told_, whole.row, static_cast<std::int64_t>(entries_.size()));
        if (const auto names = differing(told_, 0, row); !names.empty())
            broken_.add("row-differs", number_, 0,
                        say("case {}: the row is not the sum of its log; these differ: {}", number_, names));
    }
    /// An erased applicant is no fault; a changed one is.
    void compare_person(const std::optional<Person>& person) {
        if (!person) return;
        std::string_view committed;
        for (const auto& entry : entries_)
            for (const auto& event : entry.events)
                if (const auto fact = event.facts.text("person"); !fact.empty()) committed = fact;
        if (committed.empty() && *person == Person{}) return;
        if (commitment_of(*person, sha_) == committed) return;
        broken_.add("person-differs", number_, 0,
                    say("case {}: the applicant's data are not those the log vouches for", number_));
    }

    const Fold& fold_;
    CheckOutcome& outcome_;
    Broken broken_;
    Sha256 sha_;
    CaseRow row_;
    RowBlock told_{case_target()};
    std::string number_;
    std::vector<Entry> entries_;
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
