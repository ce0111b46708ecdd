/// The log's text, for the store's own files: appending instead of allocating.
#pragma once
#include "bianmin/store/store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

void append_events(std::string& out, const std::vector<Event>& events);
/// What canonical_bytes() gives, with the events already encoded.
void append_canonical(std::string& out, const Entry& entry, std::string_view events,
                      std::string_view case_number, std::string_view previous_hash);
/// Replaces `events` by those of the text; throws Error(unavailable) when the text is damaged.
void decode_events(std::string_view json, std::vector<Event>& events);

} // namespace bianmin
