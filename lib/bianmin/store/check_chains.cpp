/// The chains: what is missing, moved or changed shows in a number or a hash.
#include "bianmin/store/check.hpp"
#include "bianmin/store/codec.hpp"
#include "bianmin/store/entry_rows.hpp"

#include <set>

namespace bianmin {
namespace {

constexpr const char* page_sql =
    "SELECT e.origin, e.seq, e.case_key, e.case_seq, e.key, e.recorded_at, e.hash, e.events, c.number "
    "FROM events e LEFT JOIN cases c ON c.case_key = e.case_key "
    "WHERE e.origin = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3";
constexpr int page = 5000;

/// Walks one origin's chain from its first entry.
class Chain {
public:
    Chain(Connection& connection, std::string origin, Sha256& sha, Broken& broken)
        : connection_(connection), origin_(std::move(origin)), sha_(sha), broken_(broken) {}

    std::int64_t walk() {
        std::int64_t entries = 0;
        for (int rows = page; rows == page; entries += rows) {
            rows = 0;
            Query query(connection_, page_sql, std::string_view(origin_), last_, page);
            for (; query.step(); ++rows) look_at(*query);
        }
        return entries;
    }
    void compare_head(std::int64_t seq, std::string_view hash) {
        if (seq == last_ && hash == hash_) return;
        broken_.add("head-differs", origin_, seq,
                    say("the head of {} says {} entries, the log holds {}: its end was cut off or changed",
                        origin_, seq, last_));
    }
    void miss_head() {
        broken_.add("head-missing", origin_, last_, say("the chain of {} has no head", origin_));
    }

private:
    void look_at(const Statement& row) {
        const std::int64_t seq = row.integer(1);
        const bool follows = seq == last_ + 1;
        if (!follows)
            broken_.add("chain-gap", origin_, seq,
                        say("the log of {} jumps from entry {} to {}", origin_, last_, seq));
        if (row.null(8))
            broken_.add("entry-without-case", origin_, seq,
                        say("entry {} of {} belongs to no case", seq, origin_));
        else if (follows)
            verify(row);
        // The stored hash goes on, so that one changed entry is one finding.
        last_ = seq;
        hash_.assign(row.text(6));
    }
    void verify(const Statement& row) {
        try {
            read_entry_head(row, entry_);
        } catch (const Error& error) {
            broken_.add("entry-unreadable", origin_, row.integer(1), error.message());
            return;
        }
        canonical_.clear();
        append_canonical(canonical_, entry_, row.text(events_column), row.text(8), hash_);
        if (sha_.base64(canonical_) == entry_.hash) return;
        broken_.add("chain-broken", origin_, entry_.seq,
                    say("entry {} of {}, case {}, is not what was recorded: its hash does not fit",
                        entry_.seq, origin_, row.text(8)));
    }

    Connection& connection_;
    std::string origin_;
    Sha256& sha_;
    Broken& broken_;
    std::int64_t last_ = 0;
    std::string hash_, canonical_;
    Entry entry_;
};

/// Origins that have entries, found by leaping through the key.
std::set<std::string> origins_of_events(Connection& connection) {
    std::set<std::string> out;
    std::string last;
    for (;;) {
        Query query(connection, "SELECT origin FROM events WHERE origin > $1 ORDER BY origin LIMIT 1",
                    std::string_view(last.empty() ? " " : last));
        if (!query.step()) return out;
        last.assign(query->text(0));
        out.insert(last);
    }
}

} // namespace

void check_chains(Connection& connection, CheckOutcome& outcome) {
    Sha256 sha;
    Broken broken(outcome);
    auto headless = origins_of_events(connection);
    Query heads(connection, "SELECT origin, seq, hash FROM origins ORDER BY origin");
    while (heads.step()) {
        const std::string origin(heads->text(0));
        headless.erase(origin);
        Chain chain(connection, origin, sha, broken);
        outcome.entries += chain.walk();
        chain.compare_head(heads->integer(1), heads->text(2));
    }
    for (const auto& origin : headless) {
        Chain chain(connection, origin, sha, broken);
        outcome.entries += chain.walk();
        chain.miss_head();
    }
}

} // namespace bianmin
