/// What a bundle would change here: found out by reading only, so that nothing is half done.
#pragma once
#include "bianmin/base/digest.hpp"
#include "bianmin/desk/bundles.hpp"
#include "bianmin/store/travel.hpp"

#include <map>

namespace bianmin {

/// An entry that is to be taken in, and the row it leads to.
struct PlannedEntry {
    const Travelling* item = nullptr;
    CaseRow row;
    bool fresh = false;
    bool names_person = false; ///< the last of its case that names an applicant
};

/// Goes through the entries in order; keeps each case as it would stand.
class BundlePlan {
public:
    BundlePlan(Desk& desk, const UnitId& own, const Bundle& bundle);
    /// Reads the ledger; call in a transaction.
    void make();

    std::vector<PlannedEntry> entries;
    std::vector<Finding> refusals; ///< any: nothing may be taken in
    std::vector<Finding> aside;    ///< one for each case set aside
    std::int64_t known = 0, aside_entries = 0;
    std::map<std::string, ChainPoint> seen; ///< by origin: how far the bundle goes
    std::vector<std::string> opened, moved;
    /// By key: applicants who are missing here, and whom the log here vouches for.
    std::map<std::int64_t, const Person*> people;

private:
    /// A case as it stands with what was planned so far.
    struct Standing {
        Case c;
        std::vector<Entry> entries;          ///< as they would stand
        bool counted = false, aside = false; ///< `counted`: as opened or moved
        std::size_t person_entry = SIZE_MAX; ///< in `entries` of the plan
    };

    void check_start();
    void take(const Travelling& item);
    bool genuine(const Travelling& item);
    bool in_its_chain(const Travelling& item);
    std::optional<Finding> foreign(const Travelling& item, const CaseRow& row) const;
    bool amounts_in_reason(const Travelling& item, Case& c);
    void refuse_amount(const Travelling& item, const Event& event);
    bool units_known(const Travelling& item);
    Standing& standing(const Travelling& item);
    /// Empty: the entry goes in.
    std::optional<Finding> conflict(const Travelling& item, const Standing& standing);
    std::optional<Finding> moved_here(const Travelling& item, const Standing& standing) const;
    bool of_sender(const UnitId& origin) const;
    void add(const Travelling& item, Standing& standing);
    void set_aside(Standing& standing, Finding finding);
    /// A rectification does not come in without the rating that demands it.
    void set_aside_what_follows();
    void mark_people();
    /// Entries that are here already may have come from who was not told the applicant.
    void fill_in_people();
    void drop_what_is_aside();
    void refuse(const char* code, std::string value, Text message, Text suggestion);

    Desk& desk_;
    Travel travel_;
    const UnitId& own_;
    const Bundle& bundle_;
    bool from_below_;
    Sha256 sha_;
    std::map<std::string, Standing> cases_;
    std::map<std::string, ChainPoint> heads_; ///< of origins, with what was planned
};

} // namespace bianmin
