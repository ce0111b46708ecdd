/// What a Store is made of: the connection, and what the transaction under way has allotted but not yet
/// written.
#pragma once
#include "bianmin/base/days_ahead.hpp"
#include "bianmin/base/digest.hpp"
#include "bianmin/store/block_writer.hpp"
#include "bianmin/store/connection.hpp"
#include "bianmin/store/outgoing.hpp"
#include "bianmin/store/row_identities.hpp"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace bianmin {

struct Hashed {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
struct Series {
    std::int64_t next = 1;
    bool stored = false; ///< has a row
    bool used = false;   ///< its row is to be written
};
/// A unit's, by day.
struct SeriesOfUnit {
    std::unordered_map<std::int32_t, Series> days;
    DaysAhead read;
};
using AllSeries = std::unordered_map<std::string, SeriesOfUnit, Hashed, std::equal_to<>>;

/// Read once in a transaction, written once at its end, forgotten on rollback.
struct Allotted {
    struct Head {
        std::int64_t seq = 0;
        std::string hash;
        bool stored = false; ///< has a row
    };
    std::unordered_map<std::string, Head> heads;
    AllSeries series;
    std::int64_t next_case = 0, next_entry = 0; ///< 0: not asked for yet
    struct Range {
        std::int64_t first = 0, last = 0;
    };
    std::unordered_map<std::int64_t, Range> imports; ///< cases per import
};

/// What a load remembers, alone with the ledger, instead of writing it down for others to see.
struct Load {
    bool on = false;     ///< rows are written by the thousand
    bool fresh = false;  ///< into an empty ledger, its indexes dropped
    bool broken = false; ///< a transaction failed: what is remembered is no longer what was recorded
    /// Which imported rows `rows` holds: all there are; all of `days`; those not written yet, the others
    /// being found by their index.
    enum class Remembers { all, days, unwritten } remembers = Remembers::all;
    RowIdentities rows;
    DaysAhead days;
    AllSeries series; ///< of a fresh one
};

/// The text of a moment; an import records all its rows at one.
class Spelled {
public:
    const std::string& operator()(Moment moment) {
        if (text_.empty() || moment_ != moment) {
            text_.clear();
            append_iso(text_, moment_ = moment);
        }
        return text_;
    }

private:
    Moment moment_;
    std::string text_;
};

struct Store::Parts {
    std::unique_ptr<Connection> connection;
    Sha256 sha;
    Allotted allotted;
    Load load;
    Outgoing outgoing;
    std::unique_ptr<BlockWriter> writer; ///< of a load; behind the connection, which it works with
    std::string events, canonical;       ///< buffers of record()
    Spelled recorded;
    std::unordered_set<std::string> sentences; ///< msgids read back from the ledger

    /// What acts have added so far.
    void write_out();
    /// The same of a load, which goes on meanwhile.
    void hand_over();
};

void write_series(Connection& connection, const AllSeries& all);
/// Writes what was allotted; part of every transaction's end.
void write_allotted(Connection& connection, const Allotted& allotted);
/// Runs `work` inside the transaction under way, else in one of its own.
void in_transaction(Store& store, const Connection& connection, const std::function<void()>& work);

} // namespace bianmin
