/// Reading `events` by its key.
#include "bianmin/store/log.hpp"

#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/codec.hpp"
#include "bianmin/store/entry_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace bianmin {
namespace {

/// By page, so that memory stays flat on any engine.
constexpr const char* page_sql =
    "SELECT e.origin, e.seq, e.case_key, e.case_seq, e.key, e.recorded_at, e.hash, e.events, e.entry_key, "
    "c.number, c.type, c.service, c.center, c.station FROM events e JOIN cases c ON c.case_key = e.case_key "
    "WHERE e.entry_key > $1 AND e.entry_key <= $2 ORDER BY e.entry_key LIMIT $3";
constexpr int page = 2000;

} // namespace

std::int64_t LogBook::end() {
    Query query(connection(), "SELECT coalesce(max(entry_key), 0) FROM events");
    return query.step() ? query->integer(0) : 0;
}

std::int64_t LogBook::before(Moment moment) {
    const std::string text = iso(moment);
    // A bundle brings entries recorded long before they came: the first that is as new decides.
    Query query(connection(), "SELECT min(entry_key) FROM events WHERE recorded_at >= $1",
                std::string_view(text));
    return query.step() && !query->null(0) ? query->integer(0) - 1 : end();
}

void LogBook::each_entry(std::int64_t after, std::int64_t until,
                         const std::function<void(const PlacedEntry&)>& visit) {
    PlacedEntry item;
    for (int rows = page; rows == page;) {
        rows = 0;
        for (Query query(connection(), page_sql, after, until, page); query.step(); ++rows) {
            read_entry(*query, item.entry);
            item.position = after = query->integer(8);
            item.number = query->text(9);
            item.type = parse_word<CaseType>(query->text(10)).value_or(CaseType::service);
            item.service.text = query->text(11);
            item.center.text = query->text(12);
            item.station.text = query->text(13);
            visit(item);
        }
    }
}

std::vector<std::int64_t> LogBook::moved(std::int64_t after, std::int64_t until,
                                         std::optional<Date> received_by) {
    const Date day = received_by.value_or(Date{std::numeric_limits<std::int32_t>::max()});
    std::vector<std::int64_t> keys;
    for (Query query(connection(),
                     "SELECT DISTINCT e.case_key FROM events e JOIN cases c ON c.case_key = e.case_key "
                     "WHERE e.entry_key > $1 AND e.entry_key <= $2 AND c.received <= $3 ORDER BY e.case_key",
                     after, until, day);
         query.step();)
        keys.push_back(query->integer(0));
    return keys;
}

std::vector<Entry> LogBook::of_moved_clock(std::int64_t case_key) {
    constexpr std::array moving{Action::extend, Action::suspend, Action::resume,
                                Action::notify, Action::reopen,  Action::recount};
    static const auto names = [&] {
        std::array<std::string, moving.size()> out;
        std::ranges::transform(moving, out.begin(),
                               [](Action one) { return fmt::format("\"{}\"", word(one)); });
        return out;
    }();
    // Taking the text apart is dear, and few logs have one of these words.
    bool moved = false;
    for (Query query(connection(), entries_of_case_sql, case_key); !moved && query.step();) {
        const std::string_view text = query->text(events_column);
        moved = std::ranges::any_of(names, [&](const auto& name) { return text.find(name) != text.npos; });
    }
    std::vector<Entry> entries;
    if (moved)
        for (Query query(connection(), entries_of_case_sql, case_key); query.step();)
            read_entry(*query, entries.emplace_back());
    return entries;
}

std::optional<PlacedCase> LogBook::case_of(std::int64_t case_key, std::int64_t until) {
    const Reading reading(connection()); // entries and places are those of one moment
    auto kept = store_.find_case_of_key(case_key);
    if (!kept) return std::nullopt;
    PlacedCase out{.kept = std::move(*kept)};
    auto& entries = out.kept.entries;
    std::size_t at = 0;
    // What another ledger recorded beside ours came later and stands before: places do not rise.
    for (Query query(connection(),
                     "SELECT entry_key FROM events WHERE case_key = $1 ORDER BY case_seq, origin", case_key);
         query.step();) {
        const std::int64_t place = query->integer(0);
        if (place > until) {
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
            continue;
        }
        out.positions.push_back(place);
        ++at;
    }
    if (out.positions.empty()) return std::nullopt;
    return out;
}

} // namespace bianmin
