/// Cases and events to evidence, each with the person it speaks for.
#include "bianmin/report/appraisal_parts.hpp"

namespace bianmin {
namespace {

/// Who handles a case, event by event.
struct HandlerTrack {
    StaffId handler;
    void take(const Event& event) {
        const bool names = event.action == Action::accept || event.action == Action::assign ||
                           event.action == Action::transfer;
        if (names && event.facts.has("handler")) handler = StaffId(event.facts.text("handler"));
        if (event.action == Action::correct && event.facts.text("field") == "handler")
            handler = StaffId(event.facts.text("value"));
    }
};

StaffId held_by(const Setup& setup, std::span<const Absence> absences, const StaffId& post,
                const Event& event) {
    if (post.empty()) return event.actor;
    if (event.facts.text("acting_for") == post.text) return event.actor;
    return on_duty(setup, absences, post, event.occurred).value_or(post);
}

class Gathering {
public:
    Gathering(const AppraisalRequest& request, const Setup& setup, const AppraisalFormula& formula,
              const AppraisalSource& source)
        : request_(request), setup_(setup), source_(source) {
        for (const auto& term : formula.terms)
            if (term.term == AppraisalTerm::rating) levels_ = term.levels;
    }

    void take(const CaseLog& log) {
        const CaseRow& row = log.row;
        if (row.state == State::annulled) return;
        cards(log);
        switch (row.type) {
        case CaseType::service: return service(log);
        case CaseType::complaint: return complaint(row);
        case CaseType::training: return trained(log);
        case CaseType::honour: return honoured(log);
        default: return;
        }
    }

    std::map<StaffId, std::vector<AppraisalEvidence>> found;

private:
    bool within(Date day) const { return request_.from() <= day && day <= request_.to(); }

    void add(const StaffId& who, AppraisalEvidence evidence) {
        if (!who.empty() && within(evidence.day)) found[who].push_back(std::move(evidence));
    }

    std::string name_of(const CaseRow& row) const {
        const Service* service = setup_.service(row.service, row.received);
        return service ? service->name : row.service.text;
    }

    void service(const CaseLog& log) {
        const CaseRow& row = log.row;
        if (!row.ended || (row.state != State::completed && row.state != State::returned)) return;
        const StaffId doer = doer_of(setup_, source_.absences, log);
        const std::string name = name_of(row);
        add(doer, {AppraisalTerm::volume, row.number, *row.ended, {name, name}, 1});
        add(doer, {AppraisalTerm::timeliness, row.number, *row.ended,
                   row.late ? Label{"超期办结", "late"} : Label{"按期办结", "in time"}, row.late ? 0 : 1,
                   row.late});
        if (row.rating) rating(doer, log);
    }

    /// The last word of the public about the person: corrected, else of the handler, else of the case.
    void rating(const StaffId& doer, const CaseLog& log) {
        Date day = *log.row.ended;
        bool corrected = false;
        for (const auto& entry : log.entries)
            for (const auto& event : entry.events) {
                if (event.action == Action::rate) day = event.occurred.date();
                corrected |= event.action == Action::correct && event.facts.text("field") == "rating";
            }
        const Rating level = corrected ? *log.row.rating : log.row.handler_rating.value_or(*log.row.rating);
        add(doer, {AppraisalTerm::rating,
                   log.row.number,
                   day,
                   {std::string(chinese(level)), std::string(word(level))},
                   levels_[static_cast<std::size_t>(level)],
                   level >= Rating::dissatisfied,
                   log.row.ended});
    }

    void cards(const CaseLog& log) {
        HandlerTrack track;
        for (const auto& entry : log.entries)
            for (const auto& event : entry.events) {
                track.take(event);
                const auto level = event.facts.text("level");
                if (event.action != Action::warn || (level != "yellow" && level != "red")) continue;
                const bool red = level == "red";
                const std::string clock(event.facts.text("clock"));
                if (!track.handler.empty())
                    add(on_duty(setup_, source_.absences, track.handler, event.occurred)
                            .value_or(track.handler),
                        {AppraisalTerm::cards,
                         log.row.number,
                         event.occurred.date(),
                         {red ? "红牌" : "黄牌", (red ? "red, " : "yellow, ") + clock},
                         1,
                         red});
            }
    }

    /// One that was taken up; what was withdrawn or refused blames nobody.
    void complaint(const CaseRow& row) {
        if (row.state == State::registered || row.state == State::incomplete ||
            row.state == State::withdrawn || row.state == State::rejected)
            return;
        add(StaffId(row.subject),
            {AppraisalTerm::complaints, row.number, row.received, {"投诉", "complaint"}, 1, true});
    }

    static const Facts& opening(const CaseLog& log) { return log.entries.front().events.front().facts; }

    void trained(const CaseLog& log) {
        const std::string topic(opening(log).text("topic"));
        add(StaffId(log.row.subject), {AppraisalTerm::training,
                                       log.row.number,
                                       log.row.received,
                                       {topic, topic},
                                       static_cast<int>(opening(log).number("minutes"))});
    }

    void honoured(const CaseLog& log) {
        const std::string title(opening(log).text("title"));
        add(StaffId(log.row.subject),
            {AppraisalTerm::honour, log.row.number, log.row.received, {title, title}, 1});
    }

    const AppraisalRequest& request_;
    const Setup& setup_;
    const AppraisalSource& source_;
    std::array<int, 5> levels_{};
};

} // namespace

StaffId doer_of(const Setup& setup, std::span<const Absence> absences, const CaseLog& log) {
    HandlerTrack track;
    StaffId doer;
    for (const auto& entry : log.entries)
        for (const auto& event : entry.events) {
            track.take(event);
            if (event.action == Action::complete) doer = held_by(setup, absences, track.handler, event);
            if (event.action == Action::correct && event.facts.text("field") == "handler")
                doer = track.handler;
        }
    return doer;
}

std::map<StaffId, std::vector<AppraisalEvidence>> appraisal_evidence(const AppraisalRequest& request,
                                                                     const Setup& setup,
                                                                     const AppraisalFormula& formula,
                                                                     const AppraisalSource& source) {
    Gathering gathering(request, setup, formula, source);
    source.each_log([&](const CaseLog& log) { gathering.take(log); });
    return std::move(gathering.found);
}

} // namespace bianmin
