/// The order in which a row is understood, and what makes a row no case.
#include "bianmin/ledger/understand.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/person_cells.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// Not from a station: the applicant came to the center.
bool is_the_center(std::string_view text) {
    constexpr std::array<std::string_view, 7> words{"镇中心", "中心", "镇便民服务中心", "便民服务中心",
                                                    "镇大厅", "大厅", "本中心"};
    return std::ranges::find(words, text) != words.end();
}

} // namespace

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
    twins_.clear();
    guarded_ = header.left_out();
    kind_marks_.clear();
    numbered_told_ = false;
    windows_.forget_told();
    find_ditto_columns(header);
    dates_in_parts_.use(header);
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const HeaderColumn& column = header.columns[i];
        if (column.same_name) twins_.push_back(i);
        if (column.mark.empty()) continue;
        (column.field == Field::rating ? rating_marks_ : kind_marks_).push_back(static_cast<int>(i));
    }
    above_ = {};
}

void Understanding::read(const TableRow& guarded, Draft& draft) {
    reset(draft);
    const TableRow& cells = dates_in_parts_.joined(unguarded(guarded));
    draft.row = cells.row;
    draft.line = cells.line;
    const RowView row(resolved(cells), *header_, *context_, draft);
    report_dittos(cells, row);
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
    take_window(row);
    weigh_count(row);
    take_limit(row);
    take_due(row);
    take_end(row);
    take_rating(row);
    take_fee(row);
    take_agency(row);
    weigh_rating(row);
    compare_note(row);
    weigh_materials(row);
    note_open_fee(row);
    check_shape(row);
    check_across(row);
    report_errors(row);
    if (!twins_.empty()) compare_twins(row);
    if (!draft.received && !filled.service) reject_no_case(row);
    keep_cells(row, filled);
    remember(row, filled);
}

/// Where somebody applied, a day and a service are only missing.
void Understanding::reject_no_case(const RowView& row) const {
    for (const Field field : {Field::service, Field::name, Field::id_number})
        if (!row.cell(field).empty()) return;
    row.add(Effect::rejected, {.code = "no-case",
                               .value = row.draft().serial,
                               .message = say("the row has neither a day nor a service: it cannot be a case"),
                               .suggestion = say("delete the row, or write both")});
}

void Understanding::take_texts(const RowView& row) {
    Draft& draft = row.draft();
    draft.serial.assign(row.cell(Field::serial));
    draft.number.assign(row.cell(Field::number));
    draft.handler.assign(row.cell(Field::handler));
    draft.agent.assign(row.cell(Field::agent));
    draft.materials.assign(row.cell(Field::materials));
    draft.receiver.assign(row.cell(Field::receiver));
    draft.collector.assign(row.cell(Field::collector));
    draft.note.assign(row.cell(Field::note));
    for (auto* name : {&draft.agent, &draft.receiver})
        if (is_dash(*name)) name->clear();
}

/// Where a spreadsheet lost what a cell held, the cell counts as empty, and the row waits for a person.
void Understanding::report_errors(const RowView& row) const {
    const auto& cells = row.row().cells;
    const auto& columns = row.header().columns;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        if (cells[i].empty() || cells[i].front() != '#') continue;
        const std::string_view text = row.at(i);
        // A number that is counted again means nothing.
        if (columns[i].field == Field::serial || !RowView::is_lost(columns[i].field, text)) continue;
        auto [message, suggestion] = spreadsheet_error(text);
        row.add(Effect::review, {.code = "cell-error",
                                 .field = columns[i].field,
                                 .value = text,
                                 .message = std::move(message),
                                 .suggestion = std::move(suggestion)});
    }
}

/// 即时办结 with one day over 受理日期 and 办结日期: the first column has it, the others are empty.
void Understanding::check_across(const RowView& row) {
    const auto& columns = row.header().columns;
    for (const auto& [first, last] : row.row().across) {
        const auto begin = static_cast<std::size_t>(first - 1);
        const std::string_view text = row.at(begin);
        std::vector<std::string> covered;
        for (std::size_t c = begin; c < static_cast<std::size_t>(last) && c < columns.size(); ++c)
            if (columns[c].field != Field::none) covered.push_back(columns[c].header);
        if (text.empty() || covered.size() < 2) continue;
        row.add(Effect::warning, {.code = "merged-across",
                                  .field = columns[begin].field,
                                  .value = text,
                                  .message = say("the cell is merged over {}; its text counts for the first",
                                                 join(covered, "、")),
                                  .suggestion = say("split the cell and write into each what holds for it")});
    }
}

void Understanding::take_place(const RowView& row) {
    Draft& draft = row.draft();
    const LedgerContext& context = row.context();
    if (context.center != nullptr) draft.center.text.assign(context.center->id.text);
    if (context.station != nullptr) draft.station.text.assign(context.station->id.text);
    const std::string_view cell = row.cell(Field::station);
    if (take_place_above(row, cell) || cell.empty() || is_dash(cell) || is_the_center(cell)) return;
    const UnitMatch match = units_.station(cell, context.center);
    if (match.station != nullptr) {
        draft.station.text.assign(match.station->id.text);
        if (match.center != nullptr) draft.center.text.assign(match.center->id.text);
        if (context.center != nullptr && match.center != context.center)
            row.add(Effect::warning,
                    {.code = "station-elsewhere",
                     .field = Field::station,
                     .value = cell,
                     .message = say("a station of another town: the case is recorded there, at {}",
                                    match.station->name),
                     .suggestion = say("leave the cell empty when the matter was received at the center")});
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
    if (cells.stray)
        row.add(Effect::corrected, {.code = "stray-quote",
                                    .message = say("a quotation mark without its partner was passed over")});
}

} // namespace bianmin
