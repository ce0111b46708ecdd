/// Attendance kept elsewhere (考勤机、考勤表, 二(五)), from a table: one row a person and day.
#include "cli/attendance_table.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/presence.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("file", N_("table of attendance: XLSX, XLS, or CSV of any encoding, with a header"))
        .value("--center", "ID", N_("whose people the names are; the actor's center when not given"))
        .value("--month", "MONTH",
               N_("the month of days written without year; days of another one are faults"))
        .flag("--replace", N_("days recorded with other times take the table's"))
        .flag("--partly", N_("records the sound rows though others cannot be; else nothing is recorded"));
}

class AttendanceImport {
public:
    AttendanceImport(Session& session, Counter& counter, AttendanceTable& table, const Arguments& arguments)
        : session_(session), desk_(counter.desk), key_(desk_.key), table_(table),
          replace_(arguments.has("replace")), partly_(arguments.has("partly")) {}

    /// All is tried before anything is recorded: a day that is missing would count as an absence.
    int run() {
        for (auto& [of, rows] : table_.marks) try_out(of.first, of.second, rows);
        const bool sound = table_.findings.empty();
        if (sound || partly_)
            for (const auto& [of, rows] : table_.marks)
                if (!rows.empty()) record(of.first, of.second, rows);
        session_.line(tr(say("{} days recorded, {} known already, {} rows left out, {} on rest days (加班)",
                             recorded_, known_, table_.findings.size(), table_.rest_days)));
        session_.talk(table_.findings);
        session_.talk(table_.remarks);
        if (!sound && !partly_)
            session_.talk(say("nothing was recorded: mend these rows and import again, or take the others "
                              "with --partly"));
        return table_.findings.empty() ? 0 : static_cast<int>(ErrorKind::findings);
    }

private:
    /// What is over is added by director or deputy, not by oneself.
    void leave_out_own_past(std::vector<AttendanceRow>& rows) {
        std::erase_if(rows, [&](const AttendanceRow& row) {
            auto finding = past_refusal(desk_.setup, desk_.actor, *row.staff, row.mark.day, desk_.now.date());
            if (!finding) return false;
            finding->place = table_.place_of(row);
            table_.findings.push_back(std::move(*finding));
            return true;
        });
    }

    /// A day that says something else already is told, unless it is to be replaced.
    void leave_out_differing(const StaffId& staff, Month month, std::vector<AttendanceRow>& rows) {
        const auto before = attendance_sheets(desk_.store, {staff}, month.first(), month.last()).of(staff);
        std::erase_if(rows, [&](const AttendanceRow& row) {
            const auto same = std::ranges::find(before, row.mark.day, &DayRecord::day);
            if (same == before.end()) return false;
            const bool other = (row.mark.in && same->in && row.mark.in != same->in) ||
                               (row.mark.out && same->out && row.mark.out != same->out);
            if (!other) return false;
            table_.findings.push_back(
                {.code = "recorded-otherwise",
                 .place = table_.place_of(row),
                 .value = iso(row.mark.day),
                 .message = say("{} is recorded with other times in {}", iso(row.mark.day), same->number),
                 .suggestion = say("mend the row, or import with --replace"),
                 .clause = "二(五)考勤制度"});
            return true;
        });
    }

    void try_out(const StaffId& id, Month month, std::vector<AttendanceRow>& rows) {
        leave_out_own_past(rows);
        if (!replace_) leave_out_differing(id, month, rows);
        if (rows.empty()) return;
        Desk trial = desk_;
        trial.dry_run = true;
        trial.watch = nullptr;
        if (!take(trial, id, month, rows)) rows.clear();
    }

    void record(const StaffId& id, Month month, const std::vector<AttendanceRow>& rows) {
        const auto marked = take(desk_, id, month, rows).value_or(MarkedSheet{});
        recorded_ += marked.recorded;
        known_ += marked.known;
    }

    /// One person's month is one act; a refusal leaves it out whole and says why.
    std::optional<MarkedSheet> take(Desk& desk, const StaffId& id, Month month,
                                    const std::vector<AttendanceRow>& rows) {
        std::vector<AttendanceMark> marks;
        for (const auto& row : rows) marks.push_back(row.mark);
        std::ranges::sort(marks, {}, &AttendanceMark::day);
        desk.key = key_ + "-" + id.text + "-" + iso(month);
        try {
            return record_marks(desk, *rows.front().staff, month, std::move(marks));
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused) throw;
            Finding finding = error.findings().empty()
                                  ? Finding{.code = "refused", .message = error.message()}
                                  : error.findings().front();
            finding.place = table_.place_of(rows.front());
            table_.findings.push_back(std::move(finding));
            return std::nullopt;
        }
    }

    Session& session_;
    Desk& desk_;
    std::string key_;
    AttendanceTable& table_;
    bool replace_, partly_;
    int recorded_ = 0, known_ = 0;
};

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    const Setup& setup = session.setup();
    AttendanceTable table(setup, counter.desk.calendar, people_of(setup, unit_asked_for(session, arguments)),
                          arguments.text("file"), arguments.month("month", session.today()), session.now());
    table.read();
    return AttendanceImport(session, counter, table, arguments).run();
}

} // namespace

extern const Command import_attendance{"import", "attendance", N_("Record attendance from a table"), define,
                                       run};

} // namespace bianmin::cli
