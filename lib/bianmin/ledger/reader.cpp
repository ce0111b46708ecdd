/// Rows to drafts: finds headers and totals among the rows and hands every case to the understanding.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/header_findings.hpp"
#include "bianmin/ledger/preface.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/ledger/shape.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// Rows above a header; a file with more of them has none.
constexpr int most_preface_rows = 200;

bool begins_with_digit(std::string_view text) {
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// Several short texts without figures and colons: groups of columns, not 填报单位：….
bool may_be_parents(const TableRow& row) {
    if (count_texts(row, 2) < 2) return false;
    return std::ranges::all_of(row.cells, [](std::string_view cell) {
        return cell.find_first_of("0123456789:") == cell.npos && cell.find("：") == cell.npos &&
               characters(trim(cell)) <= 10;
    });
}

} // namespace

struct LedgerReader::Parts {
    Parts(std::unique_ptr<Rows> source, const Setup& setup, ReadOptions given)
        : rows(std::move(source)), options(std::move(given)), understanding(setup),
          preface(understanding.units(), context, facts, setup, options) {
        context.file = facts.file = options.file;
        for (const auto& profile : setup.profiles)
            if (options.profile.empty() || profile.name == options.profile) indexes.emplace_back(profile);
        if (!indexes.empty()) return;
        throw Error(ErrorKind::configuration,
                    options.profile.empty() ? say("there is no import profile")
                                            : say("there is no import profile “{}”", options.profile),
                    {}, say("import profiles are the files of imports/"));
    }

    bool next(Draft& draft);
    bool take(Draft& draft);
    bool take_header();
    void take_second_row();
    void start_table(Header&& found);
    Header best_header(const std::vector<std::string>& first, const std::vector<std::string>& second) const;
    bool looks_like_header(std::size_t first) const;
    bool is_no_case(std::size_t first);
    void take_total();
    void skip_note(std::size_t first);
    void finish();
    const HeaderIndex& index_of(const Header& table) const;

    std::unique_ptr<Rows> rows;
    ReadOptions options;
    LedgerContext context;
    LedgerFacts facts;
    Understanding understanding;
    Preface preface;
    std::vector<HeaderIndex> indexes; ///< one a profile
    SkipWords skip;
    Header header;
    TableRow row;
    std::vector<std::string> last; ///< the row above a header, which may hold the parents of its columns
    bool have_header = false, header_fresh = false, ended = false;
    int preface_rows = 0;
};

LedgerReader::LedgerReader(std::unique_ptr<Rows> rows, const Setup& setup, ReadOptions options)
    : parts_(std::make_unique<Parts>(std::move(rows), setup, std::move(options))) {}
LedgerReader::~LedgerReader() = default;
bool LedgerReader::next(Draft& draft) {
    return parts_->next(draft);
}
const LedgerFacts& LedgerReader::facts() const {
    return parts_->facts;
}
UnitId LedgerReader::center() const {
    return parts_->context.center == nullptr ? UnitId() : parts_->context.center->id;
}
UnitId LedgerReader::station() const {
    return parts_->context.station == nullptr ? UnitId() : parts_->context.station->id;
}
double LedgerReader::progress() const {
    return parts_->rows->progress();
}

bool LedgerReader::Parts::next(Draft& draft) {
    while (!ended && rows->next(row))
        if (take(draft)) return true;
    if (!ended) finish();
    return false;
}

/// One row; true when it is a case.
bool LedgerReader::Parts::take(Draft& draft) {
    const std::size_t first = first_text(row);
    if (first == std::string_view::npos) {
        understanding.break_block();
        return false;
    }
    if (header_fresh) {
        header_fresh = false;
        if (have_header && header.second.empty() &&
            index_of(header).is_second_row(header.first, copy_cells(row))) {
            take_second_row();
            return false;
        }
    }
    if (looks_like_header(first) && take_header()) return false;
    if (!have_header) {
        preface.read(row);
        last = may_be_parents(row) ? copy_cells(row) : std::vector<std::string>();
        if (++preface_rows > most_preface_rows) fail_without_header(options.file);
        return false;
    }
    if (is_no_case(first)) {
        understanding.break_block();
        return false;
    }
    if (facts.rows == 0) require_keys(header, {.file = options.file, .line = row.line, .row = row.row});
    understanding.read(row, draft);
    ++facts.rows;
    return true;
}

/// Cheap test before the dear one: a data row begins with a number.
bool LedgerReader::Parts::looks_like_header(std::size_t first) const {
    const std::string_view text = trim(row.cells[first]);
    if (begins_with_digit(text)) return false;
    if (!have_header) return true;
    return std::ranges::any_of(indexes, [&](const HeaderIndex& index) { return index.knows(text); });
}

bool LedgerReader::Parts::take_header() {
    if (have_header &&
        (repeats(row, header.first) || (!header.second.empty() && repeats(row, header.second)))) {
        understanding.break_block();
        return true;
    }
    const auto cells = copy_cells(row);
    Header found = best_header(cells, {});
    if (!last.empty()) {
        // The row above may hold merged parents: 申请人情况 over 姓名.
        Header both = best_header(last, cells);
        if (both.convincing() && both.fields >= found.fields) found = std::move(both);
    }
    if (!found.convincing()) return false;
    start_table(std::move(found));
    header_fresh = header.second.empty();
    return true;
}

void LedgerReader::Parts::take_second_row() {
    Header both = best_header(header.first, copy_cells(row));
    start_table(std::move(both));
}

const HeaderIndex& LedgerReader::Parts::index_of(const Header& table) const {
    return *std::ranges::find_if(indexes,
                                 [&](const auto& index) { return &index.profile() == table.profile; });
}

Header LedgerReader::Parts::best_header(const std::vector<std::string>& first,
                                        const std::vector<std::string>& second) const {
    Header best;
    const bool station = context.station != nullptr;
    for (const auto& index : indexes) {
        Header read = index.read(first, second);
        const bool fits = (read.profile->channel == Channel::agent) == station;
        if (best.profile == nullptr || read.fields > best.fields || (read.fields == best.fields && fits))
            best = std::move(read);
    }
    return best;
}

void LedgerReader::Parts::start_table(Header&& found) {
    header = std::move(found);
    header.adopt_only_date();
    have_header = true;
    last.clear();
    preface.settle();
    skip.use(*header.profile);
    understanding.use(header, context);
    facts.header.clear();
    for (const auto& column : header.columns) facts.header.push_back(column.header);
}

/// Totals, notes, signatures and numbered blank forms.
bool LedgerReader::Parts::is_no_case(std::size_t first) {
    const std::string_view text = trim(row.cells[first]);
    const auto column = [&](Field field) {
        const int at = header.column(field);
        return at < 0 || static_cast<std::size_t>(at) >= row.cells.size()
                   ? std::string_view()
                   : tidy_view(row.cells[static_cast<std::size_t>(at)]);
    };
    if (!begins_with_digit(text) && skip.matches(text)) {
        const bool dated = read_date(column(Field::received)).kind == DateCell::Kind::full;
        if (!dated || column(Field::service).empty()) {
            if (SkipWords::is_total(text)) take_total();
            return true;
        }
    }
    const int texts = count_texts(row, 3);
    if (texts > 2) return false;
    const bool content =
        !column(Field::received).empty() || !column(Field::service).empty() || !column(Field::name).empty();
    if (static_cast<int>(first) == header.column(Field::serial) && texts == 1 && characters(text) <= 8)
        return true;
    if (content && texts == 2) return false;
    if (texts == 1 && (!content || characters(text) > 12)) {
        skip_note(first);
        return true;
    }
    return false;
}

void LedgerReader::Parts::take_total() {
    const Totals totals = read_totals(row);
    if (totals.rows) facts.stated_total = totals.rows;
    if (totals.finished) facts.stated_finished = totals.finished;
}

/// A line of text between rows: the title of another table, or a note.
void LedgerReader::Parts::skip_note(std::size_t first) {
    const std::string_view text = trim(row.cells[first]);
    if (Preface::names_table(text)) return preface.read(row);
    facts.findings.push_back(
        {.code = "row-passed-over",
         .severity = Severity::note,
         .place = {.file = options.file, .line = row.line, .sheet = context.sheet, .row = row.row},
         .value = std::string(text),
         .message = say("a row with a single text is no case and was passed over"),
         .suggestion = {}});
}

void LedgerReader::Parts::finish() {
    ended = true;
    if (!have_header) fail_without_header(options.file);
    facts.encoding = rows->encoding();
    facts.sheet = rows->sheet();
    for (auto& finding : rows->findings()) facts.findings.push_back(std::move(finding));
    for (auto& finding : unknown_columns(header, options.file)) facts.findings.push_back(std::move(finding));
}

} // namespace bianmin
