/// The import: one thread reads and plans, this one records chunk by chunk.
#include "bianmin/desk/import_ledger.hpp"

#include "bianmin/desk/conveyor.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/import_plan.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"

#include <chrono>
#include <map>
#include <set>

namespace bianmin {
namespace {

constexpr int polite_chunk = 500;
/// A larger one waits less for the disk; a thousand rows are twenty megabytes.
constexpr int full_chunk = 4000;

struct Line {
    Draft draft;
    ImportPlanner::Plan plan;
    bool planned = false;
};
struct Chunk {
    std::vector<Line> lines; ///< of which `used` are filled; the others wait with their memory
    std::size_t used = 0;
    LedgerFacts facts; ///< as known at the first of them
    double progress = 0;

    Line& next() {
        if (used == lines.size()) lines.emplace_back();
        Line& line = lines[used++];
        line.planned = false;
        return line;
    }
    std::span<Line> filled() { return std::span(lines).first(used); }
};

class Importer {
public:
    Importer(Desk& desk, const ImportRequest& request, const ImportWatch& watch)
        : desk_(desk), request_(request), watch_(watch), continuing_(desk, {}, {}) {}

    ImportOutcome run(std::unique_ptr<Rows> rows) {
        LedgerReader reader(std::move(rows), desk_.setup, request_.read);
        const bool fresh = !desk_.dry_run && desk_.store.empty();
        full_speed_ = fresh || request_.exclusive || desk_.dry_run;
        begin();
        if (fresh) desk_.store.begin_bulk();
        record_all(reader);
        if (fresh) desk_.store.end_bulk();
        finish(reader);
        return std::move(out_);
    }

private:
    void begin() {
        if (desk_.dry_run) return;
        batch_ = {.file = request_.file,
                  .digest = request_.digest,
                  .unit =
                      request_.read.station.empty() ? request_.read.center.text : request_.read.station.text,
                  .profile = request_.read.profile,
                  .started = desk_.now,
                  .actor = desk_.actor};
        out_.import_id = batch_.id = desk_.store.begin_import(batch_);
    }

    void record_all(LedgerReader& reader) {
        Conveyor<Chunk> belt([this, &reader](auto maker) { read_all(reader, maker); }, 1);
        while (auto chunk = belt.take()) {
            ImportCounts before = out_.counts;
            if (desk_.dry_run) {
                for (auto& line : chunk->filled()) weigh(line);
            } else {
                desk_.store.transact([&] {
                    out_.counts = before;
                    for (auto& line : chunk->filled()) weigh(line);
                });
            }
            // Told only after the commit: what was said to be recorded is recorded.
            if (watch_.row)
                for (const auto& line : chunk->filled()) watch_.row(line.draft, chunk->facts);
            keep_findings(*chunk);
            if (watch_.progress) watch_.progress(chunk->progress, out_.counts);
            belt.give_back(std::move(*chunk));
            // Clerks wait for the write lock; let them in.
            if (!full_speed_) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    template<class Maker>
    void read_all(LedgerReader& reader, Maker& belt) {
        std::optional<ImportPlanner> planner;
        const std::size_t size = full_speed_ ? full_chunk : polite_chunk;
        Chunk chunk;
        Draft draft;
        while (reader.next(draft)) {
            if (!planner) planner.emplace(desk_, reader.center(), reader.station());
            if (chunk.used > 0 && chunk.facts.table != reader.facts().table &&
                !hand_over(chunk, reader, belt))
                return;
            if (chunk.used == 0) chunk.facts = reader.facts();
            Line& line = chunk.next();
            std::swap(line.draft, draft);
            if (line.draft.verdict == Verdict::accepted || line.draft.verdict == Verdict::corrected)
                line.planned = planner->plan(line.draft, out_.import_id, line.plan);
            if (chunk.used == size && !hand_over(chunk, reader, belt)) return;
        }
        chunk.progress = 1;
        if (chunk.used > 0) belt.put(std::move(chunk));
    }

    /// Full, or of another table: its rows stand under another header.
    template<class Maker>
    bool hand_over(Chunk& chunk, const LedgerReader& reader, Maker& belt) {
        chunk.progress = reader.progress();
        if (!belt.put(std::move(chunk))) return false;
        chunk = belt.spare();
        chunk.used = 0;
        return true;
    }

    void weigh(Line& line) {
        if (line.planned) settle(line);
        ImportCounts& counts = out_.counts;
        ++counts.rows;
        switch (line.draft.verdict) {
        case Verdict::accepted: ++counts.accepted; break;
        case Verdict::corrected: ++counts.corrected; break;
        case Verdict::review: ++counts.review; break;
        case Verdict::rejected: ++counts.rejected; break;
        case Verdict::duplicate: ++counts.duplicates; break;
        }
    }

    /// New, known, or known and gone on since.
    void settle(Line& line) {
        const Date day = *line.draft.received;
        if (desk_.dry_run && !seen_.emplace(day.number, line.plan.digest).second)
            return duplicate(line, nullptr);
        if (const auto known = desk_.store.imported_row(day, line.plan.digest)) return meet(line, *known);
        if (desk_.dry_run) return;
        record_new(line.plan, day);
    }

    /// The plan lends its parts and gets them back: they are freed, or used again, where they were made.
    void record_new(ImportPlanner::Plan& plan, Date day) {
        Record& record = record_;
        record.row_digest = plan.digest;
        const auto exchange = [&] {
            std::swap(record.entry.events, plan.events);
            std::swap(record.encoded, plan.encoded);
            std::swap(record.row, plan.c.row);
            std::swap(*record.person, plan.person);
        };
        exchange();
        if (unit_ != plan.unit) {
            unit_ = plan.unit;
            record.entry.origin = desk_.ledger_of(unit_->id);
            code_ = desk_.number_code(*unit_);
        }
        record.row.number = desk_.store.allot_number(code_, day);
        record.row.origin = record.entry.origin;
        desk_.store.record(record);
        exchange();
    }

    void meet(Line& line, std::int64_t case_key) {
        const auto kept = desk_.store.find_case_of_key(case_key);
        if (!kept) return duplicate(line, nullptr);
        Case c = fold_case(kept->row, kept->entries);
        auto events = continuing_.continuation(line.draft, c);
        RuleContext rules = desk_.rules();
        rules.from_ledger = true;
        if (events.empty() || !run_events(c, events, rules).empty()) return duplicate(line, &kept->row);
        ++out_.counts.continued;
        line.draft.findings.push_back(
            {.code = "continued",
             .severity = Severity::note,
             .place = {.row = line.draft.row},
             .value = kept->row.number,
             .message = say("the case is known as {} and went on", kept->row.number)});
        if (desk_.dry_run) return;
        Record record{.entry = {.origin = desk_.ledger_of(kept->row.origin),
                                .case_key = kept->row.key,
                                .recorded = desk_.now,
                                .events = std::move(events)},
                      .row = c.row};
        desk_.store.record(record);
    }

    void duplicate(Line& line, const CaseRow* known) {
        line.draft.verdict = Verdict::duplicate;
        line.draft.findings.push_back(
            {.code = "duplicate",
             .severity = Severity::note,
             .place = {.row = line.draft.row},
             .value = line.draft.serial,
             .message = known ? say("recorded already as {}", known->number)
                              : say("the same person, service and day stand in an earlier row")});
    }

    void keep_findings(Chunk& chunk) {
        if (desk_.dry_run) return;
        for (const auto& line : chunk.filled()) {
            if (line.draft.verdict == Verdict::duplicate || line.draft.findings.empty()) continue;
            const Month month = line.draft.received
                                    ? month_of(*line.draft.received)
                                    : request_.read.month.value_or(month_of(desk_.now.date()));
            for (auto finding : line.draft.findings) {
                // A rule's refusal knows the row, not the file.
                if (finding.place.file.empty()) finding.place.file = request_.read.file;
                doubts_[month].push_back(std::move(finding));
            }
            doubt_count_ += line.draft.findings.size();
        }
        if (doubt_count_ >= 2000) flush_findings();
    }

    void flush_findings() {
        for (auto& [month, findings] : doubts_)
            desk_.store.keep_import_findings(out_.import_id, month, findings);
        doubts_.clear();
        doubt_count_ = 0;
    }

    void finish(LedgerReader& reader) {
        out_.facts = reader.facts();
        out_.center = reader.center();
        out_.station = reader.station();
        out_.findings = out_.facts.findings;
        if (desk_.dry_run) return;
        flush_findings();
        const ImportCounts& n = out_.counts;
        batch_.unit = out_.station.empty() ? out_.center.text : out_.station.text;
        batch_.rows = n.rows, batch_.accepted = n.accepted, batch_.corrected = n.corrected;
        batch_.review = n.review, batch_.rejected = n.rejected, batch_.duplicates = n.duplicates;
        batch_.finished = true;
        desk_.store.finish_import(batch_);
    }

    Desk& desk_;
    const ImportRequest& request_;
    const ImportWatch& watch_;
    ImportPlanner continuing_; ///< for rows whose case is known; the reading thread has its own
    ImportOutcome out_;
    Record record_{.entry = {.recorded = desk_.now}, .person = Person{}, .fresh = true}; ///< of a new case
    const Unit* unit_ = nullptr; ///< of the row before, with its code for numbers
    std::string code_;
    Import batch_;
    bool full_speed_ = false;
    std::set<std::pair<std::int32_t, std::int64_t>> seen_; ///< dry run: what would have been recorded
    std::map<Month, std::vector<Finding>> doubts_;
    std::size_t doubt_count_ = 0;
};

} // namespace

ImportOutcome import_ledger(Desk& desk, std::unique_ptr<Rows> rows, const ImportRequest& request,
                            const ImportWatch& watch) {
    UnitId unit;
    if (!request.read.center.empty()) unit = require_unit(desk.setup, request.read.center).id;
    if (!request.read.station.empty()) unit = require_unit(desk.setup, request.read.station).id;
    require_right(desk, Deed::import_, unit);
    desk.held = posts_held(desk);
    return Importer(desk, request, watch).run(std::move(rows));
}

} // namespace bianmin
