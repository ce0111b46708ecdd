/// Findings of a row and what they make of its verdict.
#include "bianmin/ledger/row.hpp"

#include <algorithm>

namespace bianmin {
namespace {

Severity severity_of(Effect effect) {
    switch (effect) {
    case Effect::note:
    case Effect::corrected: return Severity::note;
    case Effect::warning:
    case Effect::dropped: return Severity::warning;
    case Effect::review:
    case Effect::rejected: break;
    }
    return Severity::error;
}

Verdict verdict_of(Effect effect) {
    switch (effect) {
    case Effect::note:
    case Effect::warning: return Verdict::accepted;
    case Effect::corrected:
    case Effect::dropped: return Verdict::corrected;
    case Effect::review: return Verdict::review;
    case Effect::rejected: break;
    }
    return Verdict::rejected;
}

} // namespace

bool RowView::is_lost(Field field, std::string_view text) {
    const bool told = field == Field::received || field == Field::finished || field == Field::name ||
                      field == Field::id_number || field == Field::service || field == Field::none;
    return !told && is_spreadsheet_error(text);
}

void RowView::add(Effect effect, Remark remark) const {
    draft_.verdict = std::max(draft_.verdict, verdict_of(effect));
    const int column = header_.column(remark.field);
    Place place{.file = context_.file, .line = row_.line, .sheet = context_.sheet, .row = row_.row};
    if (remark.field != Field::none && column >= 0) {
        place.column = column + 1;
        place.cell = header_.columns[static_cast<std::size_t>(column)].header;
    }
    draft_.findings.push_back({.code = remark.code,
                               .severity = severity_of(effect),
                               .place = std::move(place),
                               .value = std::string(remark.value),
                               .message = std::move(remark.message),
                               .suggestion = std::move(remark.suggestion),
                               .clause = remark.clause});
}

void reset(Draft& draft) {
    draft.verdict = Verdict::accepted;
    draft.findings.clear();
    draft.persons.resize(1);
    for (auto* text :
         {&draft.persons[0].name, &draft.persons[0].id_number, &draft.persons[0].phone,
          &draft.persons[0].address, &draft.persons[0].salt, &draft.serial, &draft.number, &draft.time,
          &draft.service.text, &draft.center.text, &draft.station.text, &draft.window.text, &draft.reason,
          &draft.handler, &draft.agent, &draft.receiver, &draft.collector, &draft.materials, &draft.note})
        text->clear();
    for (auto* date : {&draft.received, &draft.finished, &draft.sent, &draft.returned}) date->reset();
    draft.kind.reset();
    draft.limit.reset();
    draft.due.reset();
    draft.rating.reset();
    draft.fee.reset();
    draft.outcome = Outcome::open;
    draft.channel = Channel::window;
    draft.form = Form::regular;
    draft.cells.clear();
    draft.raw.clear();
}

} // namespace bianmin
