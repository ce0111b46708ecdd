/// What a Store is made of: the connection, and what the transaction under way has allotted but not yet
/// written.
#pragma once
#include "bianmin/base/digest.hpp"
#include "bianmin/store/connection.hpp"
#include "bianmin/store/row_identities.hpp"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace bianmin {

/// Read once in a transaction, written once at its end, forgotten on rollback.
struct Allotted {
    struct Head {
        std::int64_t seq = 0;
        std::string hash;
        bool stored = false; ///< has a row
    };
    std::unordered_map<std::string, Head> heads;
    struct Series {
        std::int64_t next = 1;
        bool stored = false;
    };
    std::map<std::pair<std::int32_t, std::string>, Series> series; ///< by day and unit
    std::int64_t next_case = 0, next_entry = 0;                    ///< 0: not asked for yet
    struct Range {
        std::int64_t first = 0, last = 0;
    };
    std::unordered_map<std::int64_t, Range> imports; ///< cases per import
};

/// What a bulk load remembers, alone with an empty ledger, instead of writing it down for others to see.
struct Load {
    bool on = false;
    bool broken = false;  ///< a transaction failed: what is remembered is no longer what was recorded
    bool indexed = false; ///< there were too many rows: their table has its index
    RowIdentities rows;
    std::map<std::pair<std::int32_t, std::string>, Allotted::Series> series;
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
    std::string events, canonical; ///< buffers of record()
    Spelled recorded;
    std::unordered_set<std::string> sentences; ///< msgids read back from the ledger
};

/// Writes what was allotted; part of every transaction's end.
void write_allotted(Connection& connection, const Allotted& allotted);
/// Runs `work` inside the transaction under way, else in one of its own.
void in_transaction(Store& store, const Connection& connection, const std::function<void()>& work);

} // namespace bianmin
