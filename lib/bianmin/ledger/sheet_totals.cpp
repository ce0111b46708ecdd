/// The total rows of a sheet.
#include "bianmin/ledger/sheet_totals.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/value_cells.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace bianmin {
namespace {

/// What a number of a total row counts, by the words before it.
enum class Counted { rows, finished, part };
Counted counted_by(std::string_view label) {
    constexpr std::array<std::string_view, 18> parts{"其中", "即", "承诺", "联办", "上报", "退",
                                                     "在办", "未", "满意", "评价", "补",   "超",
                                                     "延期", "撤", "中止", "结转", "当场", "累计"};
    constexpr std::array<std::string_view, 10> wholes{"计",   "共",   "总",   "受理", "收件",
                                                      "接件", "登记", "办件", "办理", "代办"};
    const auto has = [&](std::string_view word) { return label.find(word) != label.npos; };
    if (std::ranges::any_of(parts, has)) return Counted::part;
    if (has("办结") || has("完成") || has("办毕")) return Counted::finished;
    const bool bare = label.find_first_not_of(",:;()、 ") == label.npos;
    return bare || std::ranges::any_of(wholes, has) || has("本月") || has("本页") ? Counted::rows
                                                                                  : Counted::part;
}

/// The word behind a number of cases; 3个村 are none.
std::size_t unit_behind(std::string_view text) {
    for (const std::string_view unit : {"件", "宗", "笔"})
        if (text.starts_with(unit)) return unit.size();
    constexpr std::string_view piece = "个";
    if (!text.starts_with(piece)) return 0;
    const bool ends = text.size() == piece.size() || text.find_first_of(",;)") == piece.size();
    return ends ? piece.size() : 0;
}

/// The numbers of one total row, cell by cell.
class TotalRow {
public:
    explicit TotalRow(const Header& header) : header_(header) {}
    Totals totals;

    void take(std::size_t column, std::string_view cell) {
        const std::string text = with_arabic_numerals(without_spaces(halfwidth(cell)));
        if (text.empty()) return;
        const bool figures = text.find_first_not_of("0123456789") == text.npos;
        if (!figures)
            read_phrases(column, text);
        else if (text.size() <= 8)
            take_bare(column, std::stoi(text));
        label_ = figures ? std::string() : text;
        beside_ = column + 1;
    }

private:
    /// `共受理13件，办结10件` in one cell holds both.
    void read_phrases(std::size_t column, std::string_view text) {
        constexpr std::string_view digits = "0123456789";
        std::size_t begin = 0;
        bool of_them = false;
        for (std::size_t at = text.find_first_of(digits); at != text.npos;) {
            const std::size_t end = std::min(text.find_first_not_of(digits, at), text.size());
            const std::size_t unit = unit_behind(text.substr(end));
            const std::string_view label = text.substr(begin, at - begin);
            of_them = of_them || label.find("其中") != label.npos;
            if (!of_them && end - at <= 8 && (unit > 0 || (end == text.size() && !label.ends_with('.'))))
                put(column, counted_by(label), std::stoi(std::string(text.substr(at, end - at))));
            if (unit > 0) begin = end + unit;
            at = text.find_first_of(digits, end);
        }
    }

    /// A number alone is of the column's sum where the column has figures, or is ticked; else of the rows.
    void take_bare(std::size_t column, int value) {
        const Counted labelled = beside_ == column ? counted_by(label_) : Counted::rows;
        if (labelled != Counted::rows) return put(column, labelled, value);
        if (column < header_.columns.size() && !is_cases(column)) {
            const HeaderColumn& of = header_.columns[column];
            const bool own = of.field == Field::none ? !of.header.empty() : !of.mark.empty();
            constexpr std::array sums{Field::count, Field::finished, Field::result, Field::rating,
                                      Field::limit};
            if (own || std::ranges::find(sums, of.field) != sums.end()) return;
        }
        put(column, Counted::rows, value);
    }

    void put(std::size_t column, Counted counted, int value) {
        auto& to = counted == Counted::finished ? totals.finished
                   : is_cases(column)           ? totals.cases
                                                : totals.rows;
        if (counted != Counted::part && !to) to = value;
    }

    bool is_cases(std::size_t column) const {
        if (static_cast<int>(column) != header_.column(Field::count)) return false;
        const std::string& name = header_.columns[column].header;
        return std::ranges::none_of(units_of_others,
                                    [&](std::string_view unit) { return name.find(unit) != name.npos; });
    }

    const Header& header_;
    std::string label_; ///< the text left of the cell at hand
    std::size_t beside_ = 0;
};

} // namespace

Totals read_totals(const TableRow& row, const Header& header) {
    TotalRow read(header);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (static_cast<int>(i) != header.column(Field::fee))
            read.take(i, row.cells[i]);
        else if (const FeeCell money = read_fee(row.cells[i]); money.kind == FeeCell::Kind::amount)
            read.totals.fee = money.amount;
    }
    return read.totals;
}

void SheetTotals::add(const Draft& draft, std::optional<int> counted) {
    const int cases = counted.value_or(1);
    const bool finished = draft.outcome == Outcome::completed;
    ++sum_.rows;
    sum_.cases += cases;
    sum_.silent += !counted;
    sum_.finished += finished;
    sum_.finished_cases += finished ? cases : 0;
    if (draft.fee) sum_.fee += *draft.fee;
}

void SheetTotals::take(const Totals& stated, LedgerFacts& facts, const Place& place) {
    if (stated.rows || stated.cases) facts.stated_total = stated.rows ? stated.rows : stated.cases;
    if (stated.finished) facts.stated_finished = stated.finished;
    if (stated.fee) facts.stated_fee = stated.fee;
    if (sum_.rows == 0) {
        waiting_ = stated;
        where_ = place;
        return;
    }
    compare(stated, facts, place);
    before_ = sum_;
}

void SheetTotals::close(LedgerFacts& facts) {
    compare(std::exchange(waiting_, {}), facts, where_);
    sum_ = before_ = {};
}

namespace {

void disagree(LedgerFacts& facts, const Place& place, std::string said, const char* code, Text message) {
    facts.findings.push_back({.code = code,
                              .severity = Severity::warning,
                              .place = place,
                              .value = std::move(said),
                              .message = std::move(message),
                              .suggestion = say("compare the total row of the sheet with its rows")});
}

} // namespace

void SheetTotals::compare(const Totals& stated, LedgerFacts& facts, const Place& place) const {
    const auto differs = [](const auto& said, auto all, auto before) {
        return said && *said != all && *said != all - before;
    };
    compare_cases(stated, facts, place);
    if (differs(stated.finished, sum_.finished, before_.finished) &&
        differs(stated.finished, sum_.finished_cases, before_.finished_cases))
        disagree(
            facts, place, std::to_string(*stated.finished), "finished-mismatch",
            say("the ledger's own total says {} finished, {} rows are", *stated.finished, sum_.finished));
    if (differs(stated.fee, sum_.fee, before_.fee))
        disagree(facts, place, yuan(*stated.fee), "fee-mismatch",
                 say("the ledger's own total says {} yuan of fees, its rows have {}", yuan(*stated.fee),
                     yuan(sum_.fee)));
}

/// Below 件数 stands its sum, with or without the rows that say nothing there; elsewhere the number of rows
/// or of cases, as the office is used to.
void SheetTotals::compare_cases(const Totals& stated, LedgerFacts& facts, const Place& place) const {
    const bool counted = sum_.silent < sum_.rows;
    const auto fits = [&](int said) {
        const auto is = [said](int all, int before) { return said == all || said == all - before; };
        return is(sum_.cases, before_.cases) ||
               (counted && is(sum_.cases - sum_.silent, before_.cases - before_.silent));
    };
    const auto is_rows = [&](int said) { return said == sum_.rows || said == sum_.rows - before_.rows; };
    const auto tell = [&](int said) {
        disagree(facts, place, std::to_string(said), "total-mismatch",
                 counted ? say("the ledger's own total says {} cases, its {} rows stand for {}", said,
                               sum_.rows, sum_.cases)
                         : say("the ledger's own total says {} cases, {} rows were read", said, sum_.rows));
    };
    if (stated.cases && !fits(*stated.cases)) tell(*stated.cases);
    if (stated.rows && !fits(*stated.rows) && !is_rows(*stated.rows)) tell(*stated.rows);
}

} // namespace bianmin
