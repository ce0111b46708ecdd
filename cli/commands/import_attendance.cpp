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
        .value("--month", "MONTH", N_("the month of days written without year; other days are left out"))
        .flag("--replace", N_("days recorded with other times take the table's"));
}

class AttendanceImport {
public:
    AttendanceImport(Session& session, Counter& counter, AttendanceTable& table, bool replace)
        : session_(session), desk_(counter.desk), key_(desk_.key), table_(table), replace_(replace) {}

    int run() {
        for (auto& [of, rows] : table_.marks) record(of.first, of.second, rows);
        session_.line(tr(say("{} days recorded, {} known already, {} rows left out, {} on rest days (加班)",
                             recorded_, known_, table_.findings.size(), table_.rest_days)));
        session_.talk(table_.findings);
        session_.talk(table_.remarks);
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

    /// One person's month is one act; a refusal leaves it out whole and says why.
    void record(const StaffId& id, Month month, std::vector<AttendanceRow>& rows) {
        leave_out_own_past(rows);
        if (!replace_) leave_out_differing(id, month, rows);
        if (rows.empty()) return;
        const Staff& staff = *rows.front().staff;
        std::vector<AttendanceMark> marks;
        for (const auto& row : rows) marks.push_back(row.mark);
        std::ranges::sort(marks, {}, &AttendanceMark::day);
        desk_.key = key_ + "-" + id.text + "-" + iso(month);
        try {
            const auto marked = record_marks(desk_, staff, month, std::move(marks));
            recorded_ += marked.recorded;
            known_ += marked.known;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused) throw;
            Finding finding = error.findings().empty()
                                  ? Finding{.code = "refused", .message = error.message()}
                                  : error.findings().front();
            finding.place = table_.place_of(rows.front());
            table_.findings.push_back(std::move(finding));
        }
    }

    Session& session_;
    Desk& desk_;
    std::string key_;
    AttendanceTable& table_;
    bool replace_;
    int recorded_ = 0, known_ = 0;
};

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    const Setup& setup = session.setup();
    AttendanceTable table(setup, counter.desk.calendar, people_of(setup, unit_asked_for(session, arguments)),
                          arguments.text("file"), arguments.month("month", session.today()), session.now());
    table.read();
    return AttendanceImport(session, counter, table, arguments.has("replace")).run();
}

} // namespace

extern const Command import_attendance{"import", "attendance",
                                       N_("Record attendance from a table, row by row"), define, run};

} // namespace bianmin::cli
