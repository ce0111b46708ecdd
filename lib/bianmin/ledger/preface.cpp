/// Titles and file names.
#include "bianmin/ledger/preface.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/date_cell.hpp"
#include "bianmin/ledger/shape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace bianmin {
namespace {

constexpr std::array<std::string_view, 9> filler_words{"填报", "填表", "报送", "单位", "制表",
                                                       "月份", "统计", "时间", "日期"};
constexpr std::array<std::string_view, 10> title_words{"台账", "台帐", "登记",   "汇总", "便民",
                                                       "明细", "一览", "统计表", "办件", "清单"};

bool begins_with_filler(std::string_view text) {
    return std::ranges::any_of(filler_words, [&](std::string_view word) { return text.starts_with(word); });
}

/// What follows the colon.
std::string_view behind_colon(std::string_view text) {
    const std::size_t at = text.find(':');
    return at == text.npos ? std::string_view() : trim(text.substr(at + 1));
}

/// `2018年8月`, `2018年`.
std::string period_text(const LedgerPeriod& period) {
    if (!period.year) return {};
    return fmt::format("{}年{}", *period.year, period.month ? fmt::format("{}月", *period.month) : "");
}

/// As a title names it: a village with its town, since names of villages repeat.
std::string title_name(const Unit* unit, const Unit* center) {
    if (unit == nullptr) return {};
    if (unit->kind != UnitKind::station || center == nullptr) return unit->name;
    return center->town + unit->village + "便民服务站";
}

/// `…台账（续表）`, `…台账 第2页`: the title alone.
std::string without_page(std::string_view title) {
    std::vector<std::string> notes;
    std::string text = comparable(without_brackets(halfwidth(title), notes));
    for (const std::string_view more : {"续表", "续上页", "续"})
        if (text.size() > more.size() && text.ends_with(more)) text.resize(text.size() - more.size());
    const std::size_t page = text.ends_with("页") ? text.find("第") : text.npos;
    if (page != text.npos && page > 0) text.resize(page);
    for (const auto& note : notes)
        if (note.find("续") == note.npos && note.find("页") == note.npos) text += comparable(note);
    return text;
}

} // namespace

Preface::Preface(const UnitIndex& units, LedgerContext& context, LedgerFacts& facts, const Setup& setup,
                 const ReadOptions& options)
    : units_(units), context_(context), facts_(facts), setup_(setup), options_(options) {
    begin_unit();
    begin_period();
}

void Preface::begin_unit() {
    context_.station = setup_.unit(options_.station);
    context_.center = setup_.unit(options_.center);
    if (context_.station != nullptr && context_.center == nullptr)
        context_.center = setup_.unit(context_.station->parent);
    unit_told_ = context_.center != nullptr;
}

void Preface::begin_period() {
    context_.month = options_.month;
    month_told_ = context_.month.has_value();
}

void Preface::read(const TableRow& row) {
    const std::size_t first = first_text(row);
    if (first == std::string_view::npos) return;
    const std::string text = halfwidth(trim(row.cells[first]));
    const bool title =
        !begins_with_filler(text) && std::ranges::any_of(title_words, [&](std::string_view word) {
            return text.find(word) != std::string::npos;
        });
    if (title) read_title(trim(row.cells[first]));
    for (std::size_t i = first + (title ? 1 : 0); i < row.cells.size(); ++i) {
        std::string cell = halfwidth(trim(row.cells[i]));
        // A label and its value may stand in two cells.
        if (cell.ends_with(':') && i + 1 < row.cells.size()) cell += halfwidth(trim(row.cells[i + 1]));
        if (!cell.empty()) read_filler(cell);
    }
}

bool Preface::names_table(std::string_view text) {
    constexpr std::array<std::string_view, 7> words{"台账",   "台帐",   "登记表", "登记簿",
                                                    "统计表", "一览表", "汇总表"};
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

bool Preface::of_center() const {
    return facts_.title.find("服务中心") != std::string::npos &&
           facts_.title.find("代办") == std::string::npos;
}

bool Preface::repeats(const TableRow& row, std::string_view text) {
    if (text.size() < 7) return false; // a number, as most rows have
    if (!title_.empty() && names_table(text) && without_page(text) == title_) return true;
    if (text.find(':') == text.npos && text.find("：") == text.npos) return false;
    constexpr std::array<std::string_view, 7> labels{"单位",     "填报单位", "报送单位", "填报时间",
                                                     "填表时间", "填报日期", "填表日期"};
    const std::string label = without_spaces(halfwidth(text));
    const std::size_t colon = label.find(':');
    if (colon == label.npos) return false;
    const std::string_view name = std::string_view(label).substr(0, colon);
    if (std::ranges::find(labels, name) == labels.end() || count_texts(row, 5) >= 5) return false;
    if (waits()) read(row);
    return true;
}

void Preface::read_title(std::string_view text) {
    title_ = without_page(text);
    if (facts_.title.empty() || settled_) facts_.title = stated_ = text;
    if (settled_) names_unit_ = names_year_ = names_month_ = names_filled_ = false;
    settled_ = false;
    if (options_.center.empty() && options_.station.empty())
        take_unit(text);
    else
        compare_unit(text);
    take_period(text, true);
}

void Preface::read_filler(std::string_view text) {
    const std::string_view value = behind_colon(text);
    if (value.empty()) {
        if (text.find("月") != text.npos) take_period(text, false);
        return;
    }
    if (text.starts_with("填报单位") || text.starts_with("单位") || text.starts_with("报送单位")) {
        if (!unit_told_) take_unit(value);
        return;
    }
    const bool filled = text.starts_with("填报时间") || text.starts_with("填报日期") ||
                        text.starts_with("填表时间") || text.starts_with("填表日期") ||
                        text.starts_with("制表日期") || text.starts_with("报送时间");
    if (filled) {
        if (const DateCell date = read_date(value); date.kind == DateCell::Kind::full)
            context_.filled = facts_.filled = date.date, names_filled_ = true;
        return;
    }
    if (text.starts_with("月份") || text.starts_with("所属") || text.starts_with("统计"))
        take_period(value, false);
}

void Preface::take_unit(std::string_view text) {
    const UnitMatch match = units_.in_title(text);
    if (match.center == nullptr && match.candidates.empty()) return;
    if (match.candidates.size() > 1) {
        std::vector<std::string> names;
        for (const Unit* unit : match.candidates) names.push_back(unit->name);
        facts_.findings.push_back(
            {.code = "unit-ambiguous",
             .severity = Severity::warning,
             .place = {.file = options_.file},
             .value = std::string(text),
             .message = say("several towns have a village of this name: {}", join(names, "、")),
             .suggestion = say("import with --station")});
        if (match.center == nullptr) return;
    }
    context_.center = match.center;
    context_.station = match.station;
    unit_told_ = names_unit_ = true;
}

/// The option counts; a title that names somebody else is the wrong file, or the wrong option.
void Preface::compare_unit(std::string_view text) const {
    const UnitMatch match = units_.in_title(text);
    const Unit* named = match.station != nullptr ? match.station : match.center;
    const Unit* given = context_.station != nullptr ? context_.station : context_.center;
    if (named == nullptr || given == nullptr || named == given) return;
    facts_.findings.push_back(
        {.code = "unit-differs",
         .severity = Severity::error,
         .place = {.file = options_.file, .sheet = context_.sheet},
         .value = std::string(text),
         .message = say("the title names {}, the option {}: recorded there", named->name, given->name),
         .suggestion =
             say("if the title is right: take the import back (import undo) and import the file without "
                 "the option")});
}

void Preface::take_period(std::string_view text, bool title) {
    const LedgerPeriod period = find_period(text);
    if (period.year) context_.year = period.year;
    names_year_ = names_year_ || period.year;
    names_month_ = names_month_ || period.month;
    if (period.several_years) {
        years_ = text;
        // What an earlier title said does not hold below this one.
        if (title && !period.month) context_.year.reset(), context_.month = options_.month;
    }
    if (!period.month || !context_.year) return;
    const Month month{*context_.year * 12 + *period.month - 1};
    if (options_.month) {
        if (*options_.month != month && title)
            facts_.findings.push_back(
                {.code = "month-differs",
                 .severity = Severity::warning,
                 .place = {.file = options_.file},
                 .value = std::string(text),
                 .message = say("the title says {}, --month says {}", iso(month), iso(*options_.month)),
                 .suggestion = say("check that it is the right file")});
        return;
    }
    if (month_told_ && !title) return;
    context_.month = month;
    if (!facts_.month) facts_.month = month;
    month_told_ = true;
}

/// A sheet for each month, or for each village, says so on its tab.
void Preface::settle(bool left_out) {
    if (left_out && !names_unit_) begin_unit();
    if (left_out && !names_filled_) context_.filled = facts_.filled = std::nullopt;
    if (left_out && !names_year_) context_.year.reset();
    if (left_out && !(names_year_ && names_month_)) begin_period();
    const std::string_view path = options_.file;
    const std::string_view name = path.substr(path.rfind('/') == path.npos ? 0 : path.rfind('/') + 1);
    const std::string sheet = context_.sheet;
    if (!unit_told_ && !sheet.empty()) take_unit(sheet);
    // The title names the town, the tab one of its villages.
    if (context_.center != nullptr && context_.station == nullptr && !sheet.empty() && !of_center())
        context_.station = units_.station(sheet, context_.center).station;
    if (!unit_told_) take_unit(name.substr(0, name.rfind('.')));
    if (!context_.year) context_.year = find_period(name).year;
    if (!month_told_ && !sheet.empty()) take_period(sheet, false);
    if (!month_told_) take_period(name, false);
    ask_for_year();
    const Unit* unit = context_.station != nullptr ? context_.station : context_.center;
    facts_.unit = unit != nullptr ? unit->id : UnitId();
    complete_title(unit);
    settled_ = true;
}

void Preface::enter_section() {
    facts_.title = stated_;
    complete_title(context_.station != nullptr ? context_.station : context_.center);
    ++facts_.table;
}

/// Which of the years a date without one belongs to is not for the program to guess.
void Preface::ask_for_year() {
    const std::string text = std::exchange(years_, {});
    if (text.empty() || context_.year || context_.month) return;
    facts_.findings.push_back(
        {.code = "year-ambiguous",
         .severity = Severity::warning,
         .place = {.file = options_.file, .sheet = context_.sheet},
         .value = text,
         .message = say("several years are named; rows whose days lack the year are left out"),
         .suggestion = say("import with --month, or write the year into the days")});
}

void Preface::complete_title(const Unit* unit) {
    const LedgerPeriod wanted = context_.month ? LedgerPeriod{context_.month->year(), context_.month->month()}
                                               : LedgerPeriod{context_.year, std::nullopt};
    const auto says_all = [&](const std::string& title) {
        const LedgerPeriod said = find_period(title);
        const UnitMatch match = units_.in_title(title);
        const Unit* named = match.station != nullptr ? match.station : match.center;
        return (unit == nullptr || named == unit) && (!wanted.year || said.year == wanted.year) &&
               (!wanted.month || said.month == wanted.month);
    };
    // Only what calls itself a ledger begins another table below the first.
    const bool named = facts_.title.empty() || names_table(facts_.title);
    if (named && says_all(facts_.title)) return;
    const std::string kind =
        unit != nullptr && unit->kind == UnitKind::station ? "代办服务登记台账" : "办件台账";
    const std::string period = period_text(wanted), owner = title_name(unit, context_.center);
    std::string title = facts_.title;
    if (!says_all(title)) title += period.empty() ? "" : "（" + period + "）";
    if (facts_.title.empty() || !says_all(title)) title = owner + title;
    if (facts_.title.empty() || !says_all(title)) title = owner + period + kind;
    if (!names_table(title)) title += kind;
    facts_.title = std::move(title);
}

} // namespace bianmin
