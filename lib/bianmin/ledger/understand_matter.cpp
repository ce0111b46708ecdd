/// What was applied for: service, kind, limit.
#include "bianmin/base/text.hpp"
#include "bianmin/domain/limit_span.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>

namespace bianmin {

void Understanding::take_service(const RowView& row, std::string_view text) {
    service_ = nullptr;
    service_guessed_ = false;
    const ServiceMatch& match = services_.find(text);
    Draft& draft = row.draft();
    if (match.how == ServiceMatch::How::exact && !match.dated) {
        service_ = match.service;
        draft.service.text.assign(service_->id.text);
        return;
    }
    report_service(row, match, text);
    if (match.service == nullptr) return;
    service_guessed_ = match.how == ServiceMatch::How::part;
    service_ =
        match.dated && draft.received ? setup_->service(match.service->id, *draft.received) : match.service;
    draft.service.text.assign(service_->id.text);
    draft.form = match.form;
    if (!draft.received) return;
    const bool early = service_->valid_from && *draft.received < *service_->valid_from;
    const bool late = service_->valid_to && *service_->valid_to < *draft.received;
    if (early || late)
        row.add(Effect::review,
                {.code = "service-not-valid",
                 .field = Field::service,
                 .value = text,
                 .message = early ? say("“{}” began on {}", service_->name, iso(*service_->valid_from))
                                  : say("“{}” ended on {}", service_->name, iso(*service_->valid_to)),
                 .suggestion = say("check the day and the service")});
}

namespace {

/// The cell tells of a formula, not of a service.
void report_lost_service(const RowView& row, std::string_view text) {
    auto [message, suggestion] = spreadsheet_error(text);
    row.add(Effect::review, {.code = "cell-error",
                             .field = Field::service,
                             .value = text,
                             .message = std::move(message),
                             .suggestion = std::move(suggestion)});
}

} // namespace

void Understanding::report_doubtful_service(const RowView& row, const ServiceMatch& match,
                                            std::string_view text) const {
    const bool one = match.candidates.size() == 1;
    const std::string candidates = join(match.candidates, "、");
    row.add(Effect::review,
            {.code = "service-ambiguous",
             .field = Field::service,
             .value = text,
             .message = one ? say("this is not quite “{}”", candidates)
                            : say("this may be one of several services: {}", candidates),
             .suggestion = one ? say("write that if it is meant, else the name of the other service")
                               : say("write the name of one")});
}

/// An empty cell may have been merged with one further up.
Text Understanding::hint_of_service() const {
    const bool next_to_it = above_.valid && !header_->left_out(); // a list of left-out rows has others above
    if (!next_to_it || above_.last_service.empty()) return say("write what was applied for");
    return say("further up stands “{}”: write it here if it is meant for this row, too", above_.last_service);
}

void Understanding::report_service(const RowView& row, const ServiceMatch& match, std::string_view text) {
    using How = ServiceMatch::How;
    if (match.how == How::ambiguous) return report_doubtful_service(row, match, text);
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion = {}) {
        row.add(effect, {.code = code,
                         .field = Field::service,
                         .value = text,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    const std::string candidates = join(match.candidates, "、");
    switch (match.how) {
    case How::blank:
        add(Effect::review, "missing-service", say("the service is missing"), hint_of_service());
        break;
    case How::exact: break;
    case How::noted:
        add(Effect::corrected, "service-note", say("read as “{}”; the note was kept", match.service->name));
        break;
    case How::part:
        add(Effect::corrected, "service-part", say("read as “{}”", match.service->name),
            say("give the service this alias if it is right"));
        break;
    case How::ambiguous: break;
    case How::unknown:
        if (is_spreadsheet_error(text)) return report_lost_service(row, text);
        add(Effect::review, "service-unknown", say("no service of the catalog has this name"),
            match.candidates.empty() ? say("correct the name, or add an alias to the catalog")
                                     : say("did you mean “{}”?", candidates));
        break;
    }
    if (match.service != nullptr && match.households > 1)
        add(Effect::warning, "several-households",
            say("the row stands for {} households; it is recorded as one case", match.households),
            say("where each has its own matter, give each a row"));
    if (match.service != nullptr && !match.note.empty()) {
        std::string& note = row.draft().note;
        note += note.empty() ? match.note : "；" + match.note;
    }
}

void Understanding::take_kind(const RowView& row) {
    std::string_view text = row.cell(Field::kind);
    int ticks = 0;
    const std::string mark = ticked(row, kind_marks_, ticks);
    if (text.empty()) text = mark;
    const KindCell& cell = kinds_(text, [&](std::string_view value) { return meanings_->kind(value); });
    kind_rejected_ = cell.state == KindCell::State::rejected;
    Draft& draft = row.draft();
    if (service_ != nullptr)
        draft.kind = service_->kind;
    else if (cell.state == KindCell::State::kind)
        draft.kind = cell.kind;
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion = {}) {
        row.add(effect, {.code = code,
                         .field = Field::kind,
                         .value = text,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    if (cell.state == KindCell::State::doubtful || ticks > 1)
        add(Effect::review, "kind-doubtful", say("“{}” does not say what kind of matter it is", text),
            say("即办件, 承诺件, 联办件 or 上报件"));
    else if (kind_rejected_)
        add(Effect::corrected, "kind-is-outcome",
            say("退办 is how the matter ended, not its kind; the kind is the catalog's"));
    else if (cell.state == KindCell::State::kind && service_ != nullptr && cell.kind != service_->kind &&
             service_guessed_)
        add(Effect::review, "service-and-kind",
            say("“{}” is {}, the row says otherwise: is it another service?", service_->name,
                chinese(service_->kind)),
            say("write the name of the service as in the catalog"));
    else if (cell.state == KindCell::State::kind && service_ != nullptr && cell.kind != service_->kind)
        add(Effect::corrected, "kind-differs", say("the catalog says {}", chinese(service_->kind)),
            say("correct the catalog if the ledger is right"));
    else if (cell.state == KindCell::State::unknown)
        add(Effect::dropped, "kind-unknown", say("this is no kind of matter; the catalog's is used"),
            say("即办件, 承诺件, 联办件 or 上报件"));
}

namespace {

/// `3`, `3件`, `三件`, `1.0`; nothing for other texts.
std::optional<int> cases_in(std::string_view cell) {
    std::string text = with_arabic_numerals(without_spaces(halfwidth(cell)));
    for (const std::string_view unit : {"件", "宗", "笔", "个", ".0", ".00"})
        if (text.size() > unit.size() && text.ends_with(unit)) text.resize(text.size() - unit.size());
    if (text.empty() || text.size() > 6 || text.find_first_not_of("0123456789") != text.npos)
        return std::nullopt;
    return std::stoi(text);
}

} // namespace

/// 件数: what stands for several cases cannot be one, and whose the others are only its clerk knows.
void Understanding::weigh_count(const RowView& row) {
    cases_.reset();
    const std::string_view text = row.cell(Field::count);
    if (text.empty() || is_dash(text)) return;
    const std::string& header =
        header_->columns[static_cast<std::size_t>(header_->column(Field::count))].header;
    for (const std::string_view other : units_of_others)
        if (header.find(other) != header.npos || text.ends_with(other)) return;
    const auto cases = cases_ = cases_in(text);
    if (cases == 1) return;
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion) {
        row.add(effect, {.code = code,
                         .field = Field::count,
                         .value = text,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    if (!cases)
        return add(Effect::dropped, "count-unread", say("this is no number of cases; the row counts as one"),
                   say("write the number"));
    if (*cases == 0)
        return add(Effect::review, "count-zero", say("by its number of cases the row stands for none"),
                   say("delete the row, or write 1"));
    add(Effect::review, "several-cases", say("the row stands for {} cases", *cases),
        say("give each case a row of its own, with its own applicant; write 1 where it is one case"));
}

/// The limit on the paper is what was promised; `15日` takes the unit of the catalog.
void Understanding::take_limit(const RowView& row) {
    const std::string_view text = row.cell(Field::limit);
    if (text.empty()) return;
    const LimitCell& cell = limits_(text, [](std::string_view value) { return read_limit(value); });
    if (cell.kind == LimitCell::Kind::blank) return;
    Draft& draft = row.draft();
    const auto add = [&](const char* code, Text message, Text suggestion = {}) {
        row.add(Effect::dropped, {.code = code,
                                  .field = Field::limit,
                                  .value = text,
                                  .message = std::move(message),
                                  .suggestion = std::move(suggestion)});
    };
    if (cell.kind == LimitCell::Kind::bad)
        return add("limit-unread", say("this is no limit; the catalog's is used"),
                   say("write it as {}", service_ != nullptr ? chinese(service_->promised) : "15个工作日"));
    Limit limit = cell.limit;
    if (service_ == nullptr) {
        draft.limit = limit;
        return;
    }
    const Limit promised = service_->promised;
    if (cell.open_unit)
        limit.unit = promised.unit == LimitUnit::same_day ? LimitUnit::workday : promised.unit;
    const bool same_day = limit.unit == LimitUnit::same_day;
    if (instant() && (same_day || limit.value <= 1)) {
        draft.limit = promised;
        return;
    }
    if (same_day != instant())
        return add("limit-differs", say("does not fit a matter that is {}; the catalog's {} is used",
                                        chinese(service_->kind), chinese(promised)));
    if (limit.value > (limit.unit == LimitUnit::month ? 24 : 500))
        return add("limit-far", say("a limit of years; the catalog's {} is used", chinese(promised)),
                   say("write it as {}", chinese(promised)));
    const auto& legal = service_->statutory;
    if (legal && longer(limit, *legal) == Longer::surely)
        return add("limit-over-statutory", say("longer than the statutory {}; the catalog's {} is used",
                                               chinese(*legal), chinese(promised)));
    draft.limit = limit;
    if (!same_day) weigh_promise(row, text, limit);
}

/// The catalog may be behind; twice its promise hides what is late.
void Understanding::weigh_promise(const RowView& row, std::string_view text, Limit limit) const {
    const Limit promised = service_->promised;
    if (longer(limit, {2 * promised.value, promised.unit}) != Longer::surely) return;
    row.add(Effect::warning,
            {.code = "limit-over-promise",
             .field = Field::limit,
             .value = text,
             .message = say("longer than the catalog's promise of {}; the ledger's limit counts",
                            chinese(service_->promised)),
             .suggestion = say("check the limit: by it the matter is late only after {}", chinese(limit)),
             .clause = "二(四)承诺件"});
}

} // namespace bianmin
