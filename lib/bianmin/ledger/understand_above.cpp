/// What a row takes from the row above: merged cells, and marks like 同上.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bianmin {
namespace {

constexpr char end_of_cell = '\x1f';

bool is_ditto_cell(std::string_view cell) {
    return !cell.empty() && cell.size() <= 12 && is_ditto(tidy_view(cell));
}

/// Its reader takes any text, and so would take 同上 itself.
bool is_free(Field field) {
    constexpr std::array fields{Field::handler, Field::agent, Field::receiver,  Field::collector,
                                Field::window,  Field::note,  Field::materials, Field::address};
    return std::ranges::find(fields, field) != fields.end();
}

Text as_above(std::string_view taken) {
    return say("as in the row above: “{}”", taken);
}

/// `7`, `７`; -1: no plain number.
int serial_number(std::string_view cell) {
    const std::string half = has_full_width(cell) ? halfwidth(cell) : std::string();
    if (!half.empty()) cell = half;
    const bool plain = !cell.empty() && cell.size() <= 8 &&
                       std::ranges::all_of(cell, [](char c) { return c >= '0' && c <= '9'; });
    int number = 0;
    for (const char digit : cell.substr(0, plain ? cell.size() : 0)) number = number * 10 + (digit - '0');
    return plain ? number : -1;
}

/// The cell of one column among cells that are joined, each with its end.
std::string_view cell_of(std::string_view joined, std::size_t column) {
    for (; column > 0; --column) {
        const std::size_t end = joined.find(end_of_cell);
        if (end == joined.npos) return {};
        joined.remove_prefix(end + 1);
    }
    return joined.substr(0, std::min(joined.find(end_of_cell), joined.size()));
}

} // namespace

/// Day, applicant, service and station of the row above are known as what they mean, not only as text.
void Understanding::find_ditto_columns(const Header& header) {
    ditto_columns_.clear();
    for (std::size_t i = 0; i < header.columns.size(); ++i) switch (header.columns[i].field) {
        case Field::none:
        case Field::serial:
        case Field::number:
        case Field::received:
        case Field::name:
        case Field::service:
        case Field::station: break;
        default: ditto_columns_.push_back(i);
        }
}

/// In a list of left-out rows an apostrophe stands before what a spreadsheet would take for a formula.
const TableRow& Understanding::unguarded(const TableRow& cells) {
    const auto guard = [](std::string_view cell) {
        return cell.size() > 1 && cell.front() == '\'' && starts_formula(cell.substr(1));
    };
    if (!guarded_ || std::ranges::none_of(cells.cells, guard)) return cells;
    plain_ = cells;
    for (auto& cell : plain_.cells)
        if (guard(cell)) cell.remove_prefix(1);
    return plain_;
}

/// The row with the text of the row above where it says 同上. An ID number is only the same when the name is.
const TableRow& Understanding::resolved(const TableRow& cells) {
    dittos_.clear();
    for (const std::size_t column : ditto_columns_)
        if (column < cells.cells.size() && is_ditto_cell(cells.cells[column]) &&
            (above_.valid || is_free(header_->columns[column].field)))
            dittos_.push_back(column);
    if (dittos_.empty()) return cells;
    const int name = header_->column(Field::name), id = header_->column(Field::id_number);
    const auto at = [&](std::size_t column) { return cell_of(above_.cells, column); };
    resolved_ = cells;
    std::erase_if(dittos_, [&](std::size_t column) {
        if (static_cast<int>(column) != id || name < 0) return false;
        const auto where = static_cast<std::size_t>(name);
        const auto here = where < cells.cells.size() ? tidy_view(cells.cells[where]) : std::string_view();
        return !here.empty() && !is_ditto(here) && here != tidy_view(at(where));
    });
    for (const std::size_t column : dittos_)
        resolved_.cells[column] = above_.valid ? at(column) : std::string_view();
    return resolved_;
}

void Understanding::report_dittos(const TableRow& cells, const RowView& row) const {
    for (const std::size_t column : dittos_) {
        const Field field = header_->columns[column].field;
        const std::string_view value = tidy_view(cells.cells[column]);
        if (!row.at(column).empty())
            row.add(
                Effect::corrected,
                {.code = "filled-down", .field = field, .value = value, .message = as_above(row.at(column))});
        else if (!above_.valid)
            row.add(Effect::dropped, {.code = "ditto-of-nothing",
                                      .field = field,
                                      .value = value,
                                      .message = say("no row stands right above; the cell was left out"),
                                      .suggestion = say("write the text itself")});
    }
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
    // Under a merged day the numbers run on: only the day is missing.
    filled.numbered = !block && received.empty() && !nameless && !service.empty() && follows_above(row);
    filled.received =
        above_.received && (is_ditto(received) || filled.numbered || (block && received.empty()));
    filled.persons = !above_.persons.empty() && (is_ditto(name) || (block && nameless));
    filled.service = !above_.service.empty() && (is_ditto(service) || (block && service.empty()));
    report_filled(row, filled);
    return filled;
}

/// The number of the row is the next one; rows between that have none may have been counted or not.
bool Understanding::follows_above(const RowView& row) const {
    const int number = serial_number(row.cell(Field::serial)), next = above_.number + 1;
    return above_.number >= 0 && (number == next || number == next + above_.unnumbered);
}

void Understanding::report_filled(const RowView& row, const Filled& filled) {
    const auto add = [&](Field field, const std::string& taken) {
        const std::string_view value = row.cell(field);
        row.add(Effect::corrected,
                {.code = "filled-down",
                 .field = field,
                 .value = value,
                 .message = is_ditto(value) ? as_above(taken)
                                            : say("“{}” was taken from the row above (merged cell)", taken)});
    };
    if (filled.numbered && filled.received && !std::exchange(numbered_told_, true))
        row.add(Effect::dropped,
                {.code = "filled-down",
                 .field = Field::received,
                 .message = say("the number runs on and the day is missing: {} was taken from the row above, "
                                "and so it is in the rows below",
                                iso(*above_.received)),
                 .suggestion = say("write the day where it is another")});
    else if (filled.received)
        add(Field::received, iso(*above_.received));
    if (filled.service) add(Field::service, above_.service);
    if (!filled.persons) return;
    const Person& person = above_.persons.front();
    add(Field::name, person.name);
    if (row.cell(Field::id_number).empty() && !person.id_number.empty())
        add(Field::id_number, person.id_number);
    if (row.cell(Field::phone).empty() && !person.phone.empty()) add(Field::phone, person.phone);
}

/// A village's name merged over its rows, in a list of what stations did; a center's own matters have none.
bool Understanding::take_place_above(const RowView& row, std::string_view cell) const {
    if (!above_.valid) return false;
    const bool merged = cell.empty() && row.has(Field::station) && !above_.station.empty() &&
                        context_->station == nullptr && header_->profile->channel == Channel::agent;
    if (!merged && !is_ditto(cell)) return false;
    Draft& draft = row.draft();
    draft.center = above_.center;
    draft.station = above_.station;
    const Unit* station = merged ? setup_->unit(above_.station) : nullptr;
    if (station != nullptr)
        row.add(Effect::corrected,
                {.code = "filled-down",
                 .field = Field::station,
                 .message = say("“{}” was taken from the row above (merged cell)", station->name)});
    return true;
}

/// The cells for whoever mends or shows the row: with what was taken from the row above, which is not beside
/// it any more in a list of left-out rows.
void Understanding::keep_cells(const RowView& row, const Filled& filled) {
    Draft& draft = row.draft();
    const auto& cells = row.row().cells;
    joined_.clear();
    for (const auto cell : cells) (joined_ += cell) += end_of_cell;
    // Also of a file that was saved again after its bytes had been read wrongly.
    if (joined_.find("\xEF\xBF\xBD") != std::string::npos)
        row.add(Effect::review, {.code = "row-damaged",
                                 .message = say("some bytes of this row are no text"),
                                 .suggestion = say("compare it with the source and write it again")});
    if (draft.verdict == Verdict::accepted) {
        draft.raw.assign(joined_, 0, joined_.size() - 1);
        return;
    }
    draft.cells.assign(cells.begin(), cells.end());
    const auto put = [&](Field field, const std::string& text) {
        const int column = header_->column(field);
        if (column >= 0 && static_cast<std::size_t>(column) < draft.cells.size())
            draft.cells[static_cast<std::size_t>(column)] = text;
    };
    if (filled.received) put(Field::received, iso(*draft.received));
    if (filled.service) put(Field::service, above_.service);
    if (row.has(Field::station) && row.cell(Field::station).empty())
        if (const Unit* station = setup_->unit(draft.station); station != nullptr)
            put(Field::station, station->name);
    if (!filled.persons) return;
    std::string names, ids;
    for (const auto& person : draft.persons) {
        (names += names.empty() ? "" : "、") += person.name;
        (ids += ids.empty() ? "" : "、") += person.id_number;
    }
    put(Field::name, names);
    if (!ids.empty()) put(Field::id_number, ids);
    if (const auto& phone = draft.persons.front().phone; !phone.empty()) put(Field::phone, phone);
}

void Understanding::remember(const RowView& row, const Filled& filled) {
    const Draft& draft = row.draft();
    const int number = serial_number(row.cell(Field::serial));
    const bool unnumbered = number < 0 && row.cell(Field::serial).empty();
    above_.unnumbered = unnumbered && above_.valid ? above_.unnumbered + 1 : 0;
    if (!unnumbered || !above_.valid) above_.number = number;
    above_.valid = true;
    above_.cells.swap(joined_);
    above_.received = draft.received;
    if (!filled.persons) above_.persons = draft.persons;
    if (above_.persons.size() == 1 && above_.persons.front().name.empty()) above_.persons.clear();
    if (!filled.service) above_.service.assign(row.cell(Field::service));
    if (draft.received) above_.last_received = draft.received;
    if (!above_.service.empty()) above_.last_service.assign(above_.service);
    above_.center.text.assign(draft.center.text);
    above_.station.text.assign(draft.station.text);
}

} // namespace bianmin
