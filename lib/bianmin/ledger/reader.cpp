/// Rows to drafts: finds headers and totals among the rows and hands every case to the understanding.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/case_unit.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/header_findings.hpp"
#include "bianmin/ledger/pinned.hpp"
#include "bianmin/ledger/preface.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/ledger/sections.hpp"
#include "bianmin/ledger/shape.hpp"
#include "bianmin/ledger/sheet_totals.hpp"
#include "bianmin/ledger/understand.hpp"

#include <algorithm>
#include <utility>

namespace bianmin {
namespace {

/// Rows above a header; a file with more of them has none.
constexpr int most_preface_rows = 200;
} // namespace

struct LedgerReader::Parts {
    Parts(std::unique_ptr<Rows> source, const Setup& setup, ReadOptions given)
        : rows(std::move(source)), options(std::move(given)), known(setup), understanding(setup) {
        facts.file = options.file;
        begin_sheet();
        for (const auto& profile : setup.profiles)
            if (options.profile.empty() || profile.name == options.profile) indexes.emplace_back(profile);
        if (indexes.empty()) fail_without_profile(setup, options.profile);
    }

    bool next(Draft& draft);
    void begin_sheet(), end_sheet();
    bool has_keys();
    Place here() const { return {options.file, row.line, 0, context.sheet, row.row}; }
    bool take(Draft& draft);
    bool take_header();
    void take_second_row();
    void start_table(Header&& found);
    Header best_header(const std::vector<std::string>& first, const std::vector<std::string>& second) const;
    bool looks_like_header(std::size_t first) const;
    bool is_no_case(std::size_t first);
    void skip_note(std::size_t first);
    void finish();
    const HeaderIndex& index_of(const Header& table) const;

    std::unique_ptr<Rows> rows;
    ReadOptions options;
    const Setup& known;
    LedgerContext context;
    LedgerFacts facts;
    Understanding understanding;
    std::optional<Preface> preface; ///< of the sheet at hand
    SheetTotals totals;
    std::vector<HeaderIndex> indexes; ///< one a profile
    SkipWords skip;
    Header header;
    TableRow row;
    std::vector<std::string> last; ///< the row above a header, which may hold the parents of its columns
    bool have_header = false, header_fresh = false, ended = false;
    bool any_header = false; ///< in an earlier sheet
    bool passing = false;    ///< nothing more of this sheet is read
    int sheet = 0, preface_rows = 0;
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
    while (!ended && rows->next(row)) {
        if (row.sheet != sheet) {
            if (sheet > 0) end_sheet();
            sheet = row.sheet;
            begin_sheet();
        }
        if (passing || !take(draft)) continue;
        totals.add(draft, understanding.cases());
        return true;
    }
    if (!ended) finish();
    return false;
}

/// Another sheet is another ledger: nothing that was said of the one before holds for it.
void LedgerReader::Parts::begin_sheet() {
    header = {};
    context = {};
    context.file = options.file;
    context.sheet = facts.sheet = rows->sheet();
    context.since_1904 = rows->since_1904();
    facts.title.clear();
    facts.month.reset();
    facts.filled.reset();
    facts.stated_total = facts.stated_finished = std::nullopt, facts.stated_fee.reset();
    last.clear();
    have_header = header_fresh = passing = false;
    preface_rows = 0;
    preface.emplace(understanding.units(), context, facts, known, options);
    totals = {};
}

/// A summary of a workbook may look like a ledger: it is passed over. Text files hold one table and are
/// refused.
bool LedgerReader::Parts::has_keys() {
    auto missing = missing_keys(header, here());
    if (missing.empty()) return true;
    if (sheet == 0) fail_without_keys(options.file, std::move(missing));
    for (auto& finding : missing) facts.findings.push_back(std::move(finding));
    have_header = false;
    return !(passing = true);
}

/// Tells where the sheet's own total differs, or that there was no ledger in the sheet.
void LedgerReader::Parts::end_sheet() {
    const Place place{.file = options.file, .sheet = context.sheet};
    if (have_header)
        for (auto& finding : unknown_columns(header, place)) facts.findings.push_back(std::move(finding));
    else if (preface_rows > 0 && !passing && !is_companion(context.sheet))
        facts.findings.push_back(sheet_passed_over(place));
    totals.close(facts);
    any_header = any_header || have_header;
}

/// One row; true when it is a case.
bool LedgerReader::Parts::take(Draft& draft) {
    const std::size_t first = first_text(row);
    if (first == std::string_view::npos) {
        understanding.break_block();
        return false;
    }
    if (std::exchange(header_fresh, false) && have_header && header.second.empty() &&
        index_of(header).is_second_row(header.first, copy_cells(row))) {
        take_second_row();
        return false;
    }
    if (looks_like_header(first) && take_header()) return false;
    if (!have_header)
        if (auto pinned = table_of_pins(indexes, row)) start_table(std::move(*pinned));
    if (!have_header) {
        preface->read(row);
        last = may_be_parents(row) ? copy_cells(row) : std::vector<std::string>();
        if (++preface_rows <= most_preface_rows) return false;
        if (sheet == 0) fail_without_header(options.file, rows->findings(), true);
        facts.findings.push_back(sheet_passed_over({.file = options.file, .sheet = context.sheet}));
        passing = true;
        return false;
    }
    if (is_no_case(first)) {
        understanding.break_block();
        return false;
    }
    if (totals.rows() == 0 && !has_keys()) return false;
    const UnitOfNumber unit(known, context, header, row, draft);
    understanding.read(row, draft);
    ++facts.rows;
    return true;
}

/// Cheap test before the dear one: a data row begins with a number.
bool LedgerReader::Parts::looks_like_header(std::size_t first) const {
    const std::string_view text = trim(row.cells[first]);
    if (begins_with_digit(text) && year_heading(text).empty()) return false;
    if (!have_header || date_part(text) != '\0') return true;
    return std::ranges::any_of(indexes, [&](const HeaderIndex& index) { return index.knows(text); });
}

bool LedgerReader::Parts::take_header() {
    if (have_header && !preface->waits() && // under another title it begins another table
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
        const bool fits = read.column(Field::station) >= 0
                              ? !preface->of_center()
                              : (read.profile->channel == Channel::agent) == station;
        if (best.profile == nullptr || read.fields > best.fields || (read.fields == best.fields && fits))
            best = std::move(read);
    }
    return best;
}

void LedgerReader::Parts::start_table(Header&& found) {
    totals.close(facts);
    header = std::move(found);
    header.adopt_only_date();
    have_header = true;
    last.clear();
    preface->settle(header.left_out());
    ++facts.table;
    skip.use(*header.profile);
    understanding.use(header, context);
    header.describe(facts);
}

/// Totals, notes, signatures and numbered blank forms.
bool LedgerReader::Parts::is_no_case(std::size_t first) {
    const std::string_view text = trim(row.cells[first]);
    const auto column = [&](Field field) {
        const auto at = static_cast<std::size_t>(header.column(field)); // none: beyond all cells
        return at < row.cells.size() ? tidy_view(row.cells[at]) : std::string_view();
    };
    if (!begins_with_digit(text) && skip.matches(text)) {
        const bool dated = read_date(column(Field::received)).kind == DateCell::Kind::full;
        if (!dated || column(Field::service).empty()) {
            if (SkipWords::is_total(text)) totals.take(read_totals(row, header), facts, here());
            return true;
        }
    }
    if (preface->repeats(row, text)) return true;
    const int texts = count_texts(row, 3);
    if (texts > 2) return false;
    const bool title = texts == 1 && first == 0 && Preface::names_table(text);
    if (texts == 1 && !title &&
        take_section(text, !preface->of_center(), understanding.units(), context, facts, here())) {
        preface->enter_section();
        return true;
    }
    const bool content =
        !column(Field::received).empty() || !column(Field::service).empty() || !column(Field::name).empty();
    const bool serial = static_cast<int>(first) == header.column(Field::serial);
    if (serial && texts == 1 && characters(text) <= 8 && !title) return true;
    const bool note = texts == 1 && (!content || title || characters(text) > 12);
    if (note) skip_note(first);
    return note;
}

/// A line of text between rows: the title of another table, or a note.
void LedgerReader::Parts::skip_note(std::size_t first) {
    const std::string_view text = trim(row.cells[first]);
    if (Preface::names_table(text)) {
        totals.close(facts);
        return preface->read(row);
    }
    facts.findings.push_back({.code = "row-passed-over",
                              .severity = Severity::note,
                              .place = here(),
                              .value = std::string(text),
                              .message = say("a row with a single text is no case and was passed over"),
                              .suggestion = {}});
}

void LedgerReader::Parts::finish() {
    ended = true;
    facts.encoding = rows->encoding();
    for (auto& finding : rows->findings()) facts.findings.push_back(std::move(finding));
    end_sheet();
    if (any_header) return;
    if (sheet == 0) fail_without_header(options.file, rows->findings(), preface_rows > 0);
    fail_without_ledger(options.file, facts.findings);
}

} // namespace bianmin
