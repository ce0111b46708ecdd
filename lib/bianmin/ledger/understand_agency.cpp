/// The way of a matter through a station.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// A column 代办站 says which station ran the errand; 来件站 only where the matter came from.
bool errand_of_station(const RowView& row) {
    const int column = row.header().column(Field::station);
    return column >= 0 && !row.draft().station.empty() && !row.cell(Field::station).empty() &&
           row.header().columns[static_cast<std::size_t>(column)].header.find("代办") != std::string::npos;
}

/// A 代办员 is named; 本人 came in person.
bool errand_of_agent(const Draft& draft) {
    constexpr std::array<std::string_view, 4> nobody{"无", "本人", "自办", "否"};
    return !draft.agent.empty() && std::ranges::find(nobody, draft.agent) == nobody.end() &&
           (draft.persons.empty() || draft.persons.front().name != draft.agent);
}

} // namespace

/// The way of a matter through a station: 委托, 送镇, 取回, 送达.
void Understanding::take_agency(const RowView& row) {
    Draft& draft = row.draft();
    const bool errand = errand_of_station(row) || errand_of_agent(draft);
    draft.channel = errand ? Channel::agent : row.header().profile->channel;
    if (const auto text = row.cell(Field::channel); !text.empty())
        if (const auto cell = meanings_->channel(text); cell.value) draft.channel = *cell.value;
    draft.sent = later_date(row, Field::sent);
    const auto fetched = later_date(row, Field::fetched), delivered = later_date(row, Field::delivered);
    draft.returned = delivered ? delivered : fetched;
    if (draft.returned && draft.received && *draft.returned < *draft.received)
        return add_disorder(row, "returned-before-received", delivered ? Field::delivered : Field::fetched,
                            say("brought back on {}, before it was accepted on {}", iso(*draft.returned),
                                iso(*draft.received)));
    weigh_way(row, fetched, delivered);
    note_agency(row);
    if (row.has(Field::finished) || !(row.has(Field::fetched) || row.has(Field::delivered))) return;
    // No column for completion: what was fetched from the town was finished there.
    if (draft.returned && draft.outcome == Outcome::open) {
        draft.finished = fetched ? fetched : draft.returned;
        draft.outcome = Outcome::completed;
    }
    const Field back = row.has(Field::delivered) ? Field::delivered : Field::fetched;
    if (!draft.finished && instant() && draft.outcome == Outcome::open && date_cell(row.cell(back)).dash) {
        draft.finished = draft.received;
        draft.outcome = Outcome::completed;
        row.add(Effect::corrected,
                {.code = "done-on-the-spot",
                 .field = back,
                 .value = row.cell(back),
                 .message = say("an instant matter that was not sent to the town: done on the spot")});
    }
}

void Understanding::add_disorder(const RowView& row, const char* code, Field field, Text message) const {
    row.add(Effect::review, {.code = code,
                             .field = field,
                             .value = row.cell(field),
                             .message = std::move(message),
                             .suggestion = say("check both days")});
}

/// Entrusted, sent, finished, fetched, delivered: each no earlier than the step before.
void Understanding::weigh_way(const RowView& row, std::optional<Date> fetched,
                              std::optional<Date> delivered) const {
    const Draft& draft = row.draft();
    if (draft.sent && draft.received && *draft.sent < *draft.received)
        add_disorder(
            row, "sent-before-received", Field::sent,
            say("sent on {}, before it was entrusted on {}", iso(*draft.sent), iso(*draft.received)));
    if (fetched && draft.sent && *fetched < *draft.sent)
        add_disorder(row, "fetched-before-sent", Field::fetched,
                     say("fetched on {}, before it was sent on {}", iso(*fetched), iso(*draft.sent)));
    const auto left = fetched ? fetched : draft.sent;
    if (delivered && left && *delivered < *left)
        add_disorder(row, "delivered-before-fetched", Field::delivered,
                     fetched
                         ? say("delivered on {}, before it was fetched on {}", iso(*delivered), iso(*left))
                         : say("delivered on {}, before it was sent on {}", iso(*delivered), iso(*left)));
    if (draft.returned && draft.finished && *draft.returned < *draft.finished)
        add_disorder(row, "returned-before-finished", delivered ? Field::delivered : Field::fetched,
                     say("brought back on {}, before it was finished on {}", iso(*draft.returned),
                         iso(*draft.finished)));
}

/// `彭庄村代办` in the remarks.
void Understanding::note_agency(const RowView& row) {
    Draft& draft = row.draft();
    constexpr std::string_view word = "代办";
    const std::string_view note = row.cell(Field::note);
    const std::size_t at = note.find(word);
    if (at == note.npos || draft.channel == Channel::agent || note.find("代办员不") != note.npos) return;
    draft.channel = Channel::agent;
    const UnitMatch match = units_.station(note.substr(0, at), row.context().center);
    if (match.station != nullptr && draft.station.empty()) draft.station = match.station->id;
}

} // namespace bianmin
