/// The chains: what is missing, moved or changed shows in a number or a hash.
#include "bianmin/store/check.hpp"
#include "bianmin/store/codec.hpp"
#include "bianmin/store/entry_rows.hpp"

#include <map>

namespace bianmin {
namespace {

/// In the order of writing, which is also that of every origin; by page, so that memory stays flat on any
/// engine.
constexpr const char* page_sql = "SELECT e.origin, e.seq, e.case_key, e.case_seq, e.key, e.recorded_at, "
                                 "e.hash, e.events, c.number, e.entry_key, l.previous, l.missing "
                                 "FROM events e LEFT JOIN cases c ON c.case_key = e.case_key "
                                 "LEFT JOIN links l ON l.origin = e.origin AND l.seq = e.seq "
                                 "WHERE e.entry_key > $1 ORDER BY e.entry_key LIMIT $2";
constexpr int page = 5000;
/// What makes the hashes, as noted at each head.
constexpr std::string_view chain_algorithm = "sha256";

class Chains {
public:
    Chains(Connection& connection, CheckOutcome& outcome)
        : connection_(connection), outcome_(outcome), broken_(outcome) {}

    void walk() {
        std::int64_t last = 0;
        for (int rows = page; rows == page; outcome_.entries += rows) {
            rows = 0;
            for (Query query(connection_, page_sql, last, page); query.step(); ++rows) {
                compare_place(*query, last + 1);
                look_at(*query);
                last = query->integer(9);
            }
        }
    }
    /// A link of no entry would let one in.
    void look_for_loose_links() {
        Query all(connection_, "SELECT count(*) FROM links");
        if (!all.step() || all->integer(0) == links_met_) return;
        for (Query loose(connection_,
                         "SELECT l.origin, l.seq FROM links l LEFT JOIN events e ON e.origin = l.origin "
                         "AND e.seq = l.seq WHERE e.seq IS NULL ORDER BY l.origin, l.seq");
             loose.step();)
            broken_.add(
                "link-astray", std::string(loose->text(0)), loose->integer(1),
                say("a link is there for entry {} of {}, which is not", loose->integer(1), loose->text(0)));
    }
    void compare_heads() {
        Query heads(connection_, "SELECT origin, seq, hash, algorithm FROM origins ORDER BY origin");
        while (heads.step()) {
            const std::string origin(heads->text(0));
            const Link link = links_[origin];
            links_.erase(origin);
            if (heads->text(3) != chain_algorithm)
                broken_.add("head-differs", origin, link.seq,
                            say("the head of {} names an algorithm its hashes were not made by: {}", origin,
                                heads->text(3)));
            if (heads->integer(1) == link.seq && heads->text(2) == link.hash) continue;
            broken_.add(
                "head-differs", origin, link.seq,
                say("the head of {} says {} entries, the log holds {}: its end was cut off or changed",
                    origin, heads->integer(1), link.seq));
        }
        for (const auto& [origin, link] : links_)
            broken_.add("head-missing", origin, link.seq, say("the chain of {} has no head", origin));
    }

private:
    /// The last entry seen of an origin.
    struct Link {
        std::int64_t seq = 0;
        std::string hash;
    };

    void look_at(const Statement& row) {
        origin_.assign(row.text(0));
        Link& link = links_[origin_];
        const std::int64_t seq = row.integer(1);
        // What an entry of another ledger follows may have stayed there.
        const bool linked = seq > link.seq && !row.null(10);
        if (linked) link.hash.assign(row.text(10));
        if (!row.null(10)) compare_link(row, seq - link.seq - 1);
        const bool follows = seq == link.seq + 1 || linked;
        if (!follows)
            broken_.add("chain-gap", origin_, seq,
                        say("the log of {} jumps from entry {} to {}", origin_, link.seq, seq));
        if (row.null(8))
            broken_.add("entry-without-case", origin_, seq,
                        say("entry {} of {} belongs to no case", seq, origin_));
        else if (follows)
            verify(row, link);
        // The stored hash goes on, so that one changed entry is one finding.
        link.seq = seq;
        link.hash.assign(row.text(6));
    }
    /// In the order of writing no place is left out: a place tells what a closing and a bundle had seen.
    void compare_place(const Statement& row, std::int64_t expected) {
        if (row.integer(9) != expected)
            broken_.add("place-gap", origin_of(row), row.integer(1),
                        say("entry {} of {} stands at place {} of the log, after place {}", row.integer(1),
                            origin_of(row), row.integer(9), expected - 1));
    }
    static std::string origin_of(const Statement& row) { return std::string(row.text(0)); }
    void compare_link(const Statement& row, std::int64_t missing) {
        ++links_met_;
        if (row.integer(11) != missing)
            broken_.add("link-differs", origin_, row.integer(1),
                        say("before entry {} of {} there are {} missing, its link says {}", row.integer(1),
                            origin_, missing, row.integer(11)));
    }
    void verify(const Statement& row, const Link& previous) {
        try {
            read_entry_head(row, entry_);
        } catch (const Error& error) {
            broken_.add("entry-unreadable", origin_, row.integer(1), error.message());
            return;
        }
        canonical_.clear();
        append_canonical(canonical_, entry_, row.text(events_column), row.text(8), previous.hash);
        if (sha_.base64(canonical_) == entry_.hash) return;
        broken_.add("chain-broken", origin_, entry_.seq,
                    say("entry {} of {}, case {}, is not what was recorded: its hash does not fit",
                        entry_.seq, origin_, row.text(8)));
    }

    Connection& connection_;
    CheckOutcome& outcome_;
    Broken broken_;
    Sha256 sha_;
    std::map<std::string, Link> links_;
    std::int64_t links_met_ = 0;
    std::string origin_, canonical_;
    Entry entry_;
};

} // namespace

void check_chains(Connection& connection, CheckOutcome& outcome) {
    Chains chains(connection, outcome);
    chains.walk();
    chains.compare_heads();
    chains.look_for_loose_links();
}

} // namespace bianmin
