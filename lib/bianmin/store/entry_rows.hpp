/// Rows of `events` as entries.
#pragma once
#include "bianmin/store/connection.hpp"

namespace bianmin {

inline constexpr const char* entries_of_case_sql =
    "SELECT origin, seq, case_key, case_seq, key, recorded_at, hash, events FROM events "
    "WHERE case_key = $1 ORDER BY case_seq, origin";
/// The column of the events' text.
inline constexpr int events_column = 7;

/// All but the events.
void read_entry_head(const Statement& statement, Entry& entry);
/// Throws Error(unavailable) when the text is damaged.
void read_entry(const Statement& statement, Entry& entry);

} // namespace bianmin
