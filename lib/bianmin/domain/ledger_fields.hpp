/// The words for what a column of a foreign ledger can say (台账栏目), as import profiles use them.
#pragma once
#include <array>
#include <string_view>

namespace bianmin {

/// In the order of the enumerator Field; the first stands for none.
inline constexpr std::array<std::string_view, 30> ledger_field_words{
    "",          "serial",  "number",   "received", "name",      "sex",     "id_number", "phone",
    "address",   "station", "service",  "window",   "kind",      "channel", "limit",     "due",
    "finished",  "result",  "fee",      "handler",  "collector", "rating",  "note",      "agent",
    "materials", "sent",    "receiver", "fetched",  "delivered", "count"};

} // namespace bianmin
