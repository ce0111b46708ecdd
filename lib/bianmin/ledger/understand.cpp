/// The order in which a row is understood, merged cells, and what makes a row no case.
#include "bianmin/ledger/understand.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/person_cells.hpp"

#include <algorithm>

namespace bianmin {

void Understanding::use(const Header& header, const LedgerContext& context) {
    if (!meanings_ || header_ == nullptr || header_->profile != header.profile) {
        ratings_ = {};
        kinds_ = {};
        outcomes_ = {};
    }
    header_ = &header;
    context_ = &context;
    meanings_.emplace(*header.profile);
    rating_marks_.clear();
    kind_marks_.clear();
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const HeaderColumn& column = header.columns[i];
        if (column.mark.empty()) continue;
        (column.field == Field::rating ? rating_marks_ : kind_marks_).push_back(static_cast<int>(i));
    }
    above_ = {};
}

void Understanding::read(const TableRow& cells, Draft& draft) {
    reset(draft);
    draft.row = cells.row;
    draft.line = cells.line;
    const RowView row(cells, *header_, *context_, draft);
    take_texts(row);
    take_place(row);
    const Filled filled = fill_down(row);
    if (filled.received)
        draft.received = above_.received;
    else
        take_received(row);
    if (filled.persons)
        draft.persons = above_.persons;
    else
        understand_persons(row);
    take_service(row, filled.service ? std::string_view(above_.service) : row.cell(Field::service));
    take_kind(row);
    take_limit(row);
    take_end(row);
    take_rating(row);
    take_fee(row);
    take_agency(row);
    check_shape(row);
    const bool nothing = row.cell(Field::service).empty() && !filled.service;
    if (!draft.received && nothing)
        row.add(Effect::rejected,
                {.code = "no-case",
                 .value = draft.serial,
                 .message = say("the row has neither a day nor a service: it cannot be a case"),
                 .suggestion = say("delete the row, or write both")});
    remember(row, filled);
    if (draft.verdict != Verdict::accepted) {
        draft.cells.assign(cells.cells.begin(), cells.cells.end());
        return;
    }
    draft.raw.reserve(256);
    for (const auto cell : cells.cells) (draft.raw += cell) += '\x1f';
    draft.raw.pop_back();
}

void Understanding::take_texts(const RowView& row) {
    Draft& draft = row.draft();
    draft.serial.assign(row.cell(Field::serial));
    draft.number.assign(row.cell(Field::number));
    draft.window.assign(row.cell(Field::window));
    draft.handler.assign(row.cell(Field::handler));
    draft.agent.assign(row.cell(Field::agent));
    draft.materials.assign(row.cell(Field::materials));
    draft.note.assign(row.cell(Field::note));
    if (is_ditto(draft.handler) && above_.valid) draft.handler = above_.handler;
    if (is_ditto(draft.window) && above_.valid) draft.window = above_.window;
    if (is_ditto(draft.agent) && above_.valid) draft.agent = above_.agent;
    if (is_dash(draft.agent)) draft.agent.clear();
}

/// Merged cells come out empty below the first row. Only a row that directly follows another and has no
/// number of its own belongs to the block above; marks like 同上 say so themselves.
Understanding::Filled Understanding::fill_down(const RowView& row) {
    Filled filled;
    if (!above_.valid) return filled;
    const std::string_view received = row.cell(Field::received), name = row.cell(Field::name),
                           id = row.cell(Field::id_number), service = row.cell(Field::service);
    const bool nameless = name.empty() && id.empty();
    const bool unnumbered =
        row.has(Field::serial) ? row.cell(Field::serial).empty() : received.empty() && nameless;
    const bool block = unnumbered && (!nameless || !service.empty());
    filled.received = above_.received && (is_ditto(received) || (block && received.empty()));
    filled.persons = !above_.persons.empty() && (is_ditto(name) || (block && nameless));
    filled.service = !above_.service.empty() && (is_ditto(service) || (block && service.empty()));
    const auto add = [&](Field field, std::string_view value, const std::string& taken) {
        row.add(Effect::corrected,
                {.code = "filled-down",
                 .field = field,
                 .value = value,
                 .message = say("“{}” was taken from the row above (merged cell)", taken)});
    };
    if (filled.received) add(Field::received, received, iso(*above_.received));
    if (filled.persons) add(Field::name, name, above_.persons.front().name);
    if (filled.service) add(Field::service, service, above_.service);
    return filled;
}

void Understanding::remember(const RowView& row, const Filled& filled) {
    const Draft& draft = row.draft();
    above_.valid = true;
    above_.received = draft.received;
    if (!filled.persons) above_.persons = draft.persons;
    if (above_.persons.size() == 1 && above_.persons.front().name.empty()) above_.persons.clear();
    if (!filled.service) above_.service.assign(row.cell(Field::service));
    above_.window.assign(draft.window);
    above_.handler.assign(draft.handler);
    above_.agent.assign(draft.agent);
    above_.center.text.assign(draft.center.text);
    above_.station.text.assign(draft.station.text);
}

void Understanding::take_place(const RowView& row) {
    Draft& draft = row.draft();
    const LedgerContext& context = row.context();
    if (context.center != nullptr) draft.center.text.assign(context.center->id.text);
    if (context.station != nullptr) draft.station.text.assign(context.station->id.text);
    const std::string_view cell = row.cell(Field::station);
    if (cell.empty() || is_dash(cell)) return;
    if (is_ditto(cell) && above_.valid) {
        draft.center = above_.center;
        draft.station = above_.station;
        return;
    }
    const UnitMatch match = units_.station(cell, context.center);
    if (match.station != nullptr) {
        draft.station.text.assign(match.station->id.text);
        if (match.center != nullptr) draft.center.text.assign(match.center->id.text);
        return;
    }
    if (match.candidates.size() > 1) {
        std::vector<std::string> names;
        for (const Unit* unit : match.candidates) names.push_back(unit->name);
        row.add(Effect::review,
                {.code = "station-ambiguous",
                 .field = Field::station,
                 .value = cell,
                 .message = say("several towns have a village of this name: {}", join(names, "、")),
                 .suggestion = say("write the town before the village")});
        return;
    }
    report_unknown_station(row, cell);
}

/// The same name in another town is a better guess than a similar one in this.
void Understanding::report_unknown_station(const RowView& row, std::string_view cell) const {
    const Unit* elsewhere = units_.station(cell, nullptr).station;
    const auto near = nearest(cell, units_.villages(row.context().center));
    const Text suggestion = elsewhere ? say("“{}” is meant? then write the town, too", elsewhere->name)
                            : near    ? say("did you mean “{}”?", *near)
                                      : say("add it to stations/");
    row.add(Effect::review, {.code = "station-unknown",
                             .field = Field::station,
                             .value = cell,
                             .message = elsewhere ? say("this town has no station of this name in the setup")
                                                  : say("no station of this name is in the setup"),
                             .suggestion = suggestion});
}

void Understanding::check_shape(const RowView& row) {
    const TableRow& cells = row.row();
    const std::size_t width = row.header().columns.size();
    for (std::size_t i = width; i < cells.cells.size(); ++i)
        if (!row.at(i).empty()) {
            row.add(
                Effect::review,
                {.code = "too-many-cells",
                 .value = row.at(i),
                 .message = say("the row has {} cells, the header {}: a comma inside a cell has shifted them",
                                cells.cells.size(), width),
                 .suggestion = say("put the cell with the comma in quotation marks")});
            break;
        }
    if (cells.cut)
        row.add(Effect::review, {.code = "row-cut",
                                 .message = say("the file ends in the middle of this row"),
                                 .suggestion = say("compare it with the source and write it again")});
    if (cells.damaged)
        row.add(Effect::review, {.code = "row-damaged",
                                 .message = say("some bytes of this row are no text"),
                                 .suggestion = say("compare it with the source and write it again")});
    if (cells.stray)
        row.add(Effect::corrected, {.code = "stray-quote",
                                    .message = say("a quotation mark without its partner was passed over")});
}

} // namespace bianmin
