/// The sheets of the responsibility report: of one case, or of one person in a month.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/report/responsibility.hpp"

#include <algorithm>
#include <set>

namespace bianmin {
namespace {

using Json = nlohmann::ordered_json;

std::string staff_name(const Setup& setup, const std::string& id) {
    const Staff* staff = setup.person(StaffId(id));
    return staff ? staff->name + "（" + id + "）" : id;
}

std::string minute(Moment moment) {
    return replaced(iso(moment).substr(0, 16), "T", " ");
}

int days(const Span& span) {
    return span.until.date() - span.from.date() + 1;
}

std::string service_name(const Setup& setup, const CaseRow& row) {
    const Service* service = setup.service(row.service, row.received);
    return service ? service->name : row.service.text;
}

/// A decision is called what it was.
Label part_label(const Answering& one) {
    if (one.act) return {std::string(chinese(*one.act)), std::string(word(*one.act))};
    return {std::string(chinese(one.part)), std::string(word(one.part))};
}

/// What a reader must know besides who and when.
Label note_of(const Setup& setup, const Answering& one) {
    if (one.by.empty()) return {"无人在岗", "nobody on duty"};
    if (one.act) return one.by == one.post ? Label{} : Label{"代行职权", "by the right of the post"};
    if (one.by != one.post)
        return one.reserve ? Label{"A岗接手", "takes over"} : Label{"B岗顶岗", "stands in"};
    if (!one.named_for.empty())
        return {"原派" + staff_name(setup, one.named_for) + "，离岗",
                "named was " + one.named_for + ", away"};
    if (one.goes_on) return {"至今", "goes on"};
    return {};
}

Json json_of(const Answering& one) {
    const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    Json json{{"part", word(one.part)},
              {"post", one.post},
              {"by", or_null(one.by)},
              {"from", iso(one.span.from)},
              {"until", one.goes_on ? Json() : Json(iso(one.span.until))},
              {"days", days(one.span)},
              {"named_for", or_null(one.named_for)}};
    if (one.act) json["act"] = word(*one.act);
    return json;
}

Finding gap_finding(const std::string& post, const Span& span, const std::string& place) {
    return {.code = "nobody-on-duty",
            .severity = Severity::warning,
            .value = place,
            .message = say("nobody held the post of {} from {} until {}", post, minute(span.from),
                           minute(span.until)),
            .clause = "二(五)AB岗"};
}

std::vector<Column> case_columns() {
    return {{.key = "part", .label = {"身份", "Part"}},
            {.key = "post", .label = {"责任岗位", "Post"}},
            {.key = "by", .label = {"在岗责任人", "Answered"}},
            {.key = "from", .label = {"自", "From"}},
            {.key = "until", .label = {"至", "Until"}},
            {.key = "days", .label = {"天数", "Days"}, .right = true},
            {.key = "note", .label = {"说明", "Note"}}};
}

ReportOutcome of_case(const ReportRequest& request, const Setup& setup, const ReportSource& source) {
    const CaseLog log = source.find_case(request.case_number);
    const auto stretches = stretches_of(log.row, log.entries, request.now);
    const auto absences = source.absences(log.row.received);
    ReportOutcome outcome;
    Sheet sheet{.key = "responsibility",
                .title = {"办件责任情况 " + log.row.number, "Who answered for " + log.row.number},
                .lines = {{service_name(setup, log.row), service_name(setup, log.row)}},
                .columns = case_columns(),
                .notes = {{"首问负责至承办人确定为止；A岗离岗期间由B岗行使职责权利并负责（二(四)、二(五)）",
                           "The first contact answers until a handler is named; B while A is away"}}};
    Json timeline = Json::array();
    for (const auto& one : answering(setup, absences, stretches)) {
        sheet.rows.push_back({Cell(part_label(one)), Cell(staff_name(setup, one.post)),
                              Cell(one.by.empty() ? "—" : staff_name(setup, one.by)),
                              Cell(minute(one.span.from)), Cell(minute(one.span.until)), Cell(days(one.span)),
                              Cell(note_of(setup, one), one.by.empty())});
        timeline.push_back(json_of(one));
        if (one.by.empty()) outcome.findings.push_back(gap_finding(one.post, one.span, log.row.number));
    }
    outcome.document.sheets.push_back(std::move(sheet));
    outcome.document.json =
        dump({{"case", log.row.number}, {"service", log.row.service.text}, {"timeline", timeline}}, 2);
    return outcome;
}

/// One person's month.
class OfStaff {
public:
    OfStaff(const ReportRequest& request, const Setup& setup, const ReportSource& source)
        : request_(request), setup_(setup),
          source_(source), month_{at(request.month.first()),
                                  std::min(at(request.month.last(), 23, 59, 59),
                                           std::max(request.now, at(request.month.first())))} {}

    ReportOutcome run() {
        absences_ = source_.absences(request_.month.first());
        posts_ = takes_over_from(setup_, absences_, request_.staff);
        posts_.push_back(request_.staff);
        source_.each_log(request_.month.first(), request_.month.last(),
                         [&](const CaseLog& log) { add(log); });
        list_gaps();
        return finish();
    }

private:
    void add(const CaseLog& log) {
        auto stretches = stretches_of(log.row, log.entries, request_.now);
        std::erase_if(stretches, [&](const Answering& one) {
            return one.part == Part::co_handler ||
                   (one.part != Part::decision &&
                    std::ranges::find(posts_, StaffId(one.post)) == posts_.end());
        });
        for (auto& one : answering(setup_, absences_, stretches)) {
            const auto within = common(one.span, month_);
            if (one.by != request_.staff.text || !within) continue;
            one.goes_on = one.goes_on && within->until == one.span.until;
            one.span = *within;
            const bool for_other = one.post != request_.staff.text;
            cases_.insert(log.row.number);
            if (for_other) as_b_.insert(log.row.number);
            rows_.push_back({Cell(log.row.number), Cell(service_name(setup_, log.row)), Cell(part_label(one)),
                             Cell(for_other ? staff_name(setup_, one.post) : std::string()),
                             Cell(minute(one.span.from)), Cell(minute(one.span.until)),
                             Cell(days(one.span))});
            Json json = json_of(one);
            json["case"] = log.row.number;
            answered_.push_back(std::move(json));
        }
    }

    void list_gaps() {
        for (const auto& post : posts_)
            for (const auto& gap : gaps_of(setup_, absences_, post, month_)) {
                // Of a post the person stands in for, what stood empty while the person was away is the
                // person's.
                gap_rows_.push_back({Cell(staff_name(setup_, post.text)), Cell(minute(gap.span.from)),
                                     Cell(minute(gap.span.until)), Cell(gap.because)});
                gaps_.push_back({{"post", post.text},
                                 {"from", iso(gap.span.from)},
                                 {"until", iso(gap.span.until)},
                                 {"because", gap.because}});
                out_.findings.push_back(gap_finding(post.text, gap.span, request_.staff.text));
            }
    }

    Sheet main_sheet() {
        const Staff* staff = setup_.person(request_.staff);
        const std::string& who = staff ? staff->name : request_.staff.text; // an official title has no id
        const std::string count = std::to_string(cases_.size()), as_b = std::to_string(as_b_.size());
        return {.key = "responsibility",
                .title = {who + "责任情况", request_.staff.text + ": answered for"},
                .lines = {{iso(request_.month) + "，负责办件 " + count + " 件，其中顶岗 " + as_b + " 件",
                           iso(request_.month) + ", cases: " + count + ", as B: " + as_b}},
                .columns = {{.key = "case", .label = {"办件编号", "Case"}},
                            {.key = "service", .label = {"事项", "Service"}},
                            {.key = "part", .label = {"身份", "Part"}},
                            {.key = "for", .label = {"顶谁的岗", "In for"}},
                            {.key = "from", .label = {"自", "From"}},
                            {.key = "until", .label = {"至", "Until"}},
                            {.key = "days", .label = {"天数", "Days"}, .right = true}},
                .rows = std::move(rows_)};
    }

    ReportOutcome finish() {
        out_.document.sheets.push_back(main_sheet());
        if (!gap_rows_.empty())
            out_.document.sheets.push_back({.key = "gaps",
                                            .title = {"无人在岗", "Nobody on duty"},
                                            .columns = {{.key = "post", .label = {"责任岗位", "Post"}},
                                                        {.key = "from", .label = {"自", "From"}},
                                                        {.key = "until", .label = {"至", "Until"}},
                                                        {.key = "because", .label = {"原因", "Because"}}},
                                            .rows = std::move(gap_rows_)});
        out_.document.json = dump({{"staff", request_.staff.text},
                                   {"month", iso(request_.month)},
                                   {"cases", cases_.size()},
                                   {"as_b", as_b_.size()},
                                   {"answered", answered_},
                                   {"gaps", gaps_}},
                                  2);
        return std::move(out_);
    }

    const ReportRequest& request_;
    const Setup& setup_;
    const ReportSource& source_;
    Span month_;
    std::vector<StaffId> posts_;
    std::vector<Absence> absences_;
    std::set<std::string> cases_, as_b_;
    std::vector<std::vector<Cell>> rows_, gap_rows_;
    Json answered_ = Json::array(), gaps_ = Json::array();
    ReportOutcome out_;
};

} // namespace

ReportOutcome make_responsibility(const ReportRequest& request, const Setup& setup, const WorkingCalendar&,
                                  const ReportSource& source) {
    if (!request.case_number.empty()) return of_case(request, setup, source);
    return OfStaff(request, setup, source).run();
}

} // namespace bianmin
