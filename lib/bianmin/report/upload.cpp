/// Rows of an exchange: which cases, acts and items a batch holds.
#include "bianmin/report/upload.hpp"

#include "bianmin/report/placed_log.hpp"
#include "bianmin/report/upload_row.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/told_log.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace bianmin {
namespace {

template<class T>
bool holds(const std::vector<T>& list, const T& one) {
    return std::ranges::find(list, one) != list.end();
}

/// The pause that the event ended.
const Case::Pause* pause_of(const Case& c, const Event& event) {
    if (event.action != Action::resume) return nullptr;
    for (const auto& pause : c.pauses)
        if (pause.to == event.occurred.date()) return &pause;
    return nullptr;
}

bool tells_acceptance(const UploadSchema& schema) {
    return std::ranges::find(schema.tables, UploadRows::accepted, &UploadTable::rows) != schema.tables.end();
}

/// An exchange has no word for a case that never was.
Finding withdrawn(const Case& c) {
    return {.code = "upload-annulled",
            .value = c.row.number,
            .message = say("{} was sent before and has been annulled", c.row.number),
            .suggestion = say("have it withdrawn at the exchange")};
}

Finding overruled(const Case& c) {
    return {.code = "upload-overruled",
            .value = c.row.number,
            .message = say("{} was sent as accepted by silence; somebody had spoken in time", c.row.number),
            .suggestion = say("have that acceptance withdrawn at the exchange")};
}

} // namespace

std::string batch_number(const Setup& setup, std::int64_t number) {
    return fmt::format("{}-{:08}", setup.district_code, number);
}

Upload::Upload(const UploadSchema& schema, const Setup& setup, UploadBatch batch)
    : schema_(schema), setup_(setup), batch_(std::move(batch)) {
    for (const auto& table : schema.tables) {
        Sheet& sheet = sheets_.emplace_back(Sheet{.key = table.name, .title = {table.title, table.title}});
        for (const auto& column : table.columns)
            sheet.columns.push_back({.key = column.name, .label = {column.name, column.name}});
    }
}

void Upload::add(const UploadCase& one) {
    const auto& entries = one.placed.log.entries;
    const Case c = fold_case(one.placed.log.row, entries);
    if (c.row.type != CaseType::service) return;
    if (c.row.state == State::annulled) {
        const Case then = case_at(one.placed, known_to_any(one.placed));
        if (then.row.accepted && then.row.state != State::annulled) left_out_.push_back(withdrawn(c));
        return;
    }
    if (!c.row.accepted && tells_acceptance(schema_)) return; // goes whole once it is accepted
    const Case nothing = case_at(one.placed, 0);
    if (auto faults = faults_of_acceptance({c, nothing, one, setup_, batch_}); !faults.empty()) {
        std::ranges::move(faults, std::back_inserter(left_out_));
        ++held_back_;
        return;
    }
    if (gave_way_since(one.placed, known_to_any(one.placed))) left_out_.push_back(overruled(c));
    add_tables(c, one, was_held(one));
}

void Upload::add_tables(const Case& c, const UploadCase& one, bool held) {
    std::optional<std::int64_t> last;
    Case before, stood;
    for (std::size_t t = 0; t < schema_.tables.size(); ++t) {
        const UploadRows rows = schema_.tables[t].rows;
        if (of_tasks(rows)) continue;
        const std::int64_t known = held ? 0 : known_to(schema_.tables[t].name, one.placed);
        if (last != known) {
            before = case_at(one.placed, known);
            stood = case_at(one.placed, std::min(known, batch_.since));
        }
        last = known;
        const UploadRow row{c, before, one, setup_, batch_};
        if (rows == UploadRows::event || rows == UploadRows::special)
            add_events(t, row, one.placed, known);
        else if (rows == UploadRows::material)
            add_materials(t, row, stood);
        else
            add_rows(t, row);
    }
}

/// Without the row of its acceptance the exchange has no case that the other rows could belong to.
std::vector<Finding> Upload::faults_of_acceptance(const UploadRow& row) {
    std::vector<Finding> out;
    for (const auto& table : schema_.tables)
        if (table.rows == UploadRows::accepted)
            std::ranges::move(fill(table, row, row.c.row.number).faults, std::back_inserter(out));
    return out;
}

/// What happened is sent once, unless its stretch is asked for again; only what stands is sent anew.
void Upload::add_events(std::size_t table, UploadRow row, const PlacedLog& placed, std::int64_t known) {
    const bool special = schema_.tables[table].rows == UploadRows::special;
    const auto void_now = overruled_at(placed, end_of(placed));
    auto told = told_log(placed.log.entries, row.c.row.type);
    std::size_t next = 0;
    for (std::size_t i = 0; i < placed.log.entries.size(); ++i) {
        row.fresh = placed.positions[i] > known;
        const Entry& entry = placed.log.entries[i];
        const std::size_t first = std::exchange(next, next + entry.events.size());
        if (!row.fresh && placed.positions[i] <= batch_.since) continue;
        for (std::size_t e = 0; e < entry.events.size(); ++e) {
            const Event& event = entry.events[e];
            if (holds(void_now, &event)) continue;
            row.event = &event;
            row.clerk = std::move(told[first + e].clerk);
            row.key = fmt::format("{} {} {}", entry.origin.text, entry.seq, e);
            row.pause = pause_of(row.c, event);
            // A pause is told when it has ended: its table wants both days.
            if (!special || row.pause || event.action == Action::extend) add_row(table, row);
        }
    }
}

void Upload::add_rows(std::size_t table, UploadRow row) {
    switch (schema_.tables[table].rows) {
    case UploadRows::accepted:
        row.fresh = !row.before.row.accepted;
        if (row.c.row.accepted) add_row(table, row);
        break;
    case UploadRows::ended:
        row.fresh = !row.before.row.ended;
        if (row.c.row.ended) add_row(table, row);
        break;
    default: break;
    }
}

void Upload::add_materials(std::size_t table, UploadRow row, const Case& stood) {
    const auto known = upload_materials(row.before, setup_), old = upload_materials(stood, setup_);
    for (auto& name : upload_materials(row.c, setup_)) {
        row.fresh = !holds(known, name);
        if (!row.fresh && holds(old, name)) continue;
        row.key = row.material = std::move(name);
        add_row(table, row);
    }
}

void Upload::add_row(std::size_t table, UploadRow row) {
    row.key.insert(0, schema_.tables[table].name + "\n");
    keep_row(table, row, row.c.row.number);
}

void Upload::add_tasks(Date on) {
    for (const auto& service : setup_.services) {
        const bool begun = !service.valid_from || *service.valid_from <= on;
        const bool over = service.valid_to && *service.valid_to < on;
        if (service.draft || !begun || over) continue;
        for (std::size_t t = 0; t < schema_.tables.size(); ++t)
            if (of_tasks(schema_.tables[t].rows)) add_task(t, {service, setup_, batch_});
    }
}

void Upload::add_task(std::size_t table, TaskRow row) {
    const UploadTable& of = schema_.tables[table];
    row.fresh = !is_known(of.name, row.service);
    const bool is_service = row.service.item_type >= "20";
    if (of.items != UploadItems::all && is_service != (of.items == UploadItems::service)) return;
    const auto keep = [&](const std::string& line) {
        row.key = fmt::format("{}\n{} {}", of.name,
                              row.service.valid_from ? iso(*row.service.valid_from) : "", line);
        keep_row(table, row, row.service.id.text);
    };
    if (of.rows == UploadRows::task) return keep("");
    if (of.rows == UploadRows::task_material)
        for (const auto& material : row.service.materials) {
            row.material = &material;
            keep(material.name);
        }
    const FeeItem usual{row.service.name, row.service.fee};
    if (of.rows != UploadRows::task_fee) return;
    if (row.service.fee_items.empty() && row.service.fee.value > 0) {
        row.fee = &usual;
        return keep(usual.name);
    }
    for (const auto& item : row.service.fee_items) {
        row.fee = &item;
        keep(item.name);
    }
}

template<class Row>
void Upload::keep_row(std::size_t table, const Row& row, const std::string& whose) {
    Filled filled = fill(schema_.tables[table], row, whose);
    const bool whole = filled.faults.empty();
    if (whole) sheets_[table].rows.push_back(std::move(filled.cells));
    std::ranges::move(whole ? filled.notes : filled.faults, std::back_inserter(left_out_));
}

} // namespace bianmin
