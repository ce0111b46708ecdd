/// What goes from ledger to ledger: entries picked out of the log, entries of another ledger taken in, and
/// what went when.
#pragma once
#include "bianmin/store/bundle.hpp"
#include "bianmin/store/store.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A bundle as the ledger remembers it.
struct BundleNote {
    std::int64_t id = 0;
    bool sent = false; ///< else received
    UnitId peer;
    std::string digest; ///< of the sealed text
    Moment made, recorded;
    StaffId actor;
    std::int64_t entries = 0, cases = 0, aside = 0;
    std::int64_t position = 0; ///< sent: the last entry considered
};

/// Where a case was received, beside an entry on it.
struct CasePlace {
    std::int64_t case_key = 0;
    UnitId center, station;
    Date received;
};

class Travel {
public:
    explicit Travel(Store& store) : store_(store) {}

    // --- sending ---
    /// The last entry of the log.
    std::int64_t end();
    /// Of an entry of an origin; nullopt when it is not here.
    std::optional<std::int64_t> position_of(const UnitId& origin, std::int64_t seq);
    /// Up to where the last bundle to a peer went; 0: none was sent.
    std::int64_t sent_to(const UnitId& peer);
    /// The entries behind `after` up to `until`, in the order they were recorded.
    void each_entry(std::int64_t after, std::int64_t until,
                    const std::function<void(Travelling&, const CasePlace&)>& visit);
    /// The last entry of each origin at or before `position` that `wanted` wants.
    std::map<std::string, ChainPoint>
    points(std::int64_t position, const std::function<bool(const UnitId&, const CasePlace&)>& wanted);

    // --- receiving ---
    /// Of an entry that is here.
    std::optional<std::string> hash_of(const UnitId& origin, std::int64_t seq);
    /// The last entry of an origin that is here.
    ChainPoint head(const UnitId& origin);
    /// How far an origin's chain has come in from a peer, set aside or not.
    ChainPoint seen(const UnitId& peer, const UnitId& origin);
    /// Inside transact.
    void keep_seen(const UnitId& peer, const UnitId& origin, const ChainPoint& point);
    /// Inside transact: an entry as another ledger recorded it, and the row it leads to.
    void append(const Travelling& item, CaseRow& row, bool fresh);
    /// Inside transact: the applicant of a case as the sender has it; none: erased there.
    void keep_person(std::int64_t case_key, const std::optional<Person>& person);

    /// Inside transact.
    void keep(BundleNote note);
    std::vector<BundleNote> notes();

private:
    friend class Book; ///< book.hpp: what is kept beside the log
    Connection& connection();
    Store& store_;
};

} // namespace bianmin
