/// Columns of `events`, in the order every SELECT of them has.
#include "bianmin/store/entry_rows.hpp"

#include "bianmin/store/codec.hpp"
#include "bianmin/store/failure.hpp"

namespace bianmin {

void read_entry_head(const Statement& statement, Entry& entry) {
    entry.origin.text.assign(statement.text(0));
    entry.seq = statement.integer(1);
    entry.case_key = statement.integer(2);
    entry.case_seq = static_cast<int>(statement.integer(3));
    entry.key.assign(statement.text(4));
    const auto recorded = parse_moment(statement.text(5));
    if (!recorded)
        throw failure::damaged(english(
            say("entry {} of {} was recorded at “{}”", entry.seq, entry.origin.text, statement.text(5))));
    entry.recorded = *recorded;
    entry.hash.assign(statement.text(6));
}

void read_entry(const Statement& statement, Entry& entry) {
    read_entry_head(statement, entry);
    decode_events(statement.text(events_column), entry.events);
}

} // namespace bianmin
