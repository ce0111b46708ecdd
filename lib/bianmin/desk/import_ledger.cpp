/// The import: one thread reads and plans, this one records, a transaction at a time.
#include "bianmin/desk/import_ledger.hpp"

#include "bianmin/desk/admission.hpp"
#include "bianmin/desk/conveyor.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/file_owner.hpp"
#include "bianmin/desk/import_chunk.hpp"
#include "bianmin/desk/import_doubts.hpp"
#include "bianmin/desk/import_load.hpp"
#include "bianmin/desk/known_row.hpp"
#include "bianmin/desk/mended_row.hpp"
#include "bianmin/desk/near_rows.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/rest_days.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/desk/tried_rows.hpp"
#include "bianmin/desk/unknown_agents.hpp"
#include "bianmin/rules/fold.hpp"

#include <chrono>
#include <map>

namespace bianmin {
namespace {

/// What travels from thread to thread at a time, and how many wait: few rows stay in a processor's cache.
constexpr std::size_t chunk_rows = 100, most_waiting = 20;
/// What is committed at once. Clerks wait for a polite import's; alone, each costs four waits for the disk.
constexpr std::int64_t polite_commit = 500, full_commit = 100'000;
/// Rows that something is to be said of are kept until they are committed.
constexpr std::size_t most_told = 5000;

class Importer {
public:
    Importer(Desk& desk, const ImportRequest& request, const ImportWatch& watch)
        : desk_(desk), request_(request), watch_(watch), continuing_(desk),
          tried_(request.tried != nullptr ? *request.tried : own_), doubts_(desk, request, out_.import_id) {
        tried_.enter(request.file);
    }

    ImportOutcome run(std::unique_ptr<Rows> rows) {
        LedgerReader reader(std::move(rows), desk_.setup, request_.read);
        // A file that is no ledger is refused here, before it is an import.
        more_ = reader.next(first_);
        begin();
        ImportLoad loading(desk_, request_.exclusive);
        full_speed_ = loading.full_speed();
        near_.emplace(desk_, loading.fresh(), full_speed_, tried_);
        record_all(reader);
        loading.end();
        finish(reader);
        return std::move(out_);
    }

private:
    void begin() {
        if (desk_.dry_run) return;
        batch_ = {.file = request_.file,
                  .digest = request_.digest,
                  .unit = request_.unit().text,
                  .profile = request_.read.profile,
                  .started = desk_.now,
                  .actor = desk_.actor};
        out_.import_id = batch_.id = desk_.store.begin_import(batch_);
    }

    void record_all(LedgerReader& reader) {
        Conveyor<ImportChunk> belt([this, &reader](auto maker) { read_all(reader, maker); }, most_waiting);
        while (auto chunk = belt.take()) {
            if (desk_.dry_run)
                weigh_all(belt, std::move(*chunk));
            else
                desk_.store.transact([&] { weigh_all(belt, std::move(*chunk)); });
            tell();
            // Clerks wait for the write lock; let them in.
            if (!full_speed_) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    /// As many chunks as are committed at once.
    void weigh_all(Conveyor<ImportChunk>& belt, ImportChunk chunk) {
        const std::int64_t enough = out_.counts.rows + (full_speed_ ? full_commit : polite_commit);
        for (std::optional<ImportChunk> next = std::move(chunk); next; next = belt.take()) {
            if (next->facts) near_->enter(sheet_ = next->facts->sheet);
            for (auto& line : next->filled()) {
                weigh(line);
                note(line, next->facts);
            }
            progress_ = next->progress;
            belt.give_back(std::move(*next));
            if (out_.counts.rows >= enough || told_.size() >= most_told) return;
        }
    }

    void note(ImportLine& line, const std::shared_ptr<const LedgerFacts>& facts) {
        Draft& draft = line.draft;
        const bool recorded = draft.verdict == Verdict::accepted || draft.verdict == Verdict::corrected;
        if (recorded && draft.received) ++out_.months[month_of(*draft.received)];
        owner_.look(*facts, line.planned ? line.plan.unit : nullptr);
        if (recorded) rest_days_.look(draft, *facts), agents_.look(draft, *facts, *line.plan.unit);
        // What the rules and the record say knows the row, not the sheet.
        for (auto& finding : draft.findings)
            if (finding.place.sheet.empty()) finding.place.sheet = facts->sheet;
        if (auto mended = mended_row(draft, *facts, earlier_)) draft.findings.push_back(std::move(*mended));
        if (draft.verdict == Verdict::accepted && draft.findings.empty()) return;
        told_.push_back({std::move(draft), facts});
        draft = {};
    }

    /// After the commit: what was said to be recorded is recorded.
    void tell() {
        if (watch_.row)
            for (const auto& [draft, facts] : told_) watch_.row(draft, *facts);
        if (!desk_.dry_run)
            for (const auto& [draft, facts] : told_) doubts_.add(draft, *facts);
        told_.clear();
        if (watch_.progress) watch_.progress(progress_, out_.counts);
    }

    template<class Maker>
    void read_all(LedgerReader& reader, Maker& belt) {
        ImportPlanner planner(desk_);
        ImportChunk chunk;
        if (more_) chunk.next().draft = std::move(first_);
        while (more_) {
            if (chunk.used > 1 && chunk.facts->table != reader.facts().table) {
                Draft begins = std::move(chunk.lines[--chunk.used].draft);
                if (!hand_over(chunk, reader, belt)) return;
                chunk.next().draft = std::move(begins);
            }
            if (chunk.used == 1) chunk.facts = std::make_shared<const LedgerFacts>(reader.facts());
            ImportLine& line = chunk.lines[chunk.used - 1];
            if (line.draft.verdict == Verdict::accepted || line.draft.verdict == Verdict::corrected)
                line.planned = planner.plan(line.draft, *chunk.facts, out_.import_id, line.plan);
            if (chunk.used == chunk_rows && !hand_over(chunk, reader, belt)) return;
            // Into its place in the chunk: a row is too much to be moved about.
            more_ = reader.next(chunk.next().draft);
        }
        chunk.progress = 1;
        if (chunk.used > 0) --chunk.used; // the place of the row that did not come
        if (chunk.used > 0) belt.put(std::move(chunk));
    }

    /// Full, or of another table: its rows stand under another header.
    template<class Maker>
    bool hand_over(ImportChunk& chunk, const LedgerReader& reader, Maker& belt) {
        chunk.progress = reader.progress();
        if (!belt.put(std::move(chunk))) return false;
        chunk = belt.spare();
        chunk.used = 0;
        return true;
    }

    void weigh(ImportLine& line) {
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
    void settle(ImportLine& line) {
        if (desk_.dry_run)
            if (const auto tried = tried_.find(desk_.store, line))
                return meet(line, tried->kept, tried->here);
        if (const auto known = near_->known(line)) {
            const auto kept = desk_.store.find_case_of_key(*known);
            if (!kept) return tell_known(line.draft, {});
            return meet(line, *kept, kept->row.import_id == out_.import_id && !desk_.dry_run);
        }
        if (is_near(line)) return;
        if (desk_.dry_run)
            tried_.add(line, sheet_);
        else
            record_new(line.plan, *line.draft.received);
    }

    void goes_on(ImportLine& line, std::string number, Text message) {
        ++out_.counts.continued;
        tell_continued(line.draft, std::move(number), std::move(message));
    }

    /// Not known, but perhaps only written otherwise: a person must say.
    bool is_near(ImportLine& line) {
        auto near = near_->find(line);
        if (!near) {
            near_->remember(line);
            return false;
        }
        review(line, std::move(*near));
        return true;
    }

    static void review(ImportLine& line, Finding finding) {
        line.draft.verdict = Verdict::review;
        line.draft.findings.push_back(std::move(finding));
    }

    void record_new(ImportPlanner::Plan& plan, Date day) {
        if (unit_ != plan.unit) {
            unit_ = plan.unit;
            origin_ = desk_.ledger_of(unit_->id);
            code_ = desk_.number_code(*unit_);
        }
        Record& record = plan.record;
        record.entry.origin = record.row.origin = origin_;
        record.row.number = desk_.store.allot_number(code_, day);
        desk_.store.record(record);
    }

    /// `here`: the case is that of a row of this file.
    void meet(ImportLine& line, const KeptCase& kept, bool here) {
        const std::string& number = kept.row.number;
        const std::string above = here ? near_->row_of(line) : tried_.place_of(kept.row.key);
        if (are_namesakes(kept.person, line.draft.persons.front()))
            return review(line, namesake(line.draft, above, number));
        Case c = fold_case(kept.row, kept.entries);
        auto events = continuing_.continuation(line.draft, c);
        RuleContext rules = desk_.rules();
        rules.from_ledger = true;
        const bool refused = !events.empty() && !run_events(c, events, rules).empty();
        if (refused && kept.row.import_id == 0) return review(line, at_counter(line.draft, number));
        if (events.empty() || refused)
            return tell_known(line.draft, {number, kept.row.ended, kept.row.rating, above});
        goes_on(line, number,
                number.empty() ? say("the case of an earlier row goes on")
                               : say("the case is known as {} and went on", number));
        if (desk_.dry_run) return tried_.go_on(line, kept, events, c);
        Record record{.entry = {.origin = desk_.ledger_of(kept.row.origin),
                                .case_key = kept.row.key,
                                .recorded = desk_.now,
                                .events = std::move(events)},
                      .row = c.row};
        desk_.store.record(record);
    }

    void finish(LedgerReader& reader) {
        out_.facts = reader.facts();
        out_.findings = out_.facts.findings;
        rest_days_.tell(out_.findings);
        if (const auto month = rest_days_.month()) doubts_.keep(*month, out_.findings.back());
        for (auto& [month, finding] : agents_.tell()) {
            doubts_.keep(month, finding);
            out_.findings.push_back(std::move(finding));
        }
        if (desk_.dry_run) return;
        doubts_.flush();
        const ImportCounts& n = out_.counts;
        if (batch_.unit.empty()) batch_.unit = owner_.unit().text;
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
    const Unit* unit_ = nullptr; ///< of the row before, with its ledger and its code for numbers
    UnitId origin_;
    std::string code_;
    Import batch_;
    Draft first_; ///< the row at hand when the import begins, if there is one
    bool more_ = false;
    bool full_speed_ = false;
    std::vector<std::pair<Draft, std::shared_ptr<const LedgerFacts>>> told_; ///< of the transaction under way
    double progress_ = 0;
    TriedRows own_;
    TriedRows& tried_;  ///< dry run: what would have been recorded
    std::string sheet_; ///< at hand
    std::optional<NearRows> near_;
    ImportDoubts doubts_;
    EarlierDoubts earlier_{desk_, request_.file};
    RestDays rest_days_{desk_.calendar};
    UnknownAgents agents_{desk_.setup};
    FileOwner owner_{desk_.setup};
};

} // namespace

ImportOutcome import_ledger(Desk& desk, std::unique_ptr<Rows> rows, const ImportRequest& request,
                            const ImportWatch& watch) {
    const Unit* unit = request.unit().empty() ? nullptr : &require_unit(desk.setup, request.unit());
    require_right(desk, Deed::import_, unit != nullptr ? unit->id : UnitId());
    if (unit != nullptr) refuse_foreign(desk, *unit, deed_term(Deed::import_));
    desk.held = posts_held(desk);
    return Importer(desk, request, watch).run(std::move(rows));
}

} // namespace bianmin
