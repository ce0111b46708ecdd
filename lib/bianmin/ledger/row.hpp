/// One row being understood: its cells by field, the draft it becomes, and what is said about it.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/header.hpp"
#include "bianmin/ledger/read.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

/// What a finding does to its row.
enum class Effect {
    note,      ///< worth knowing, nothing doubtful
    warning,   ///< unusual; the row is kept as it stands
    corrected, ///< mended with certainty; the finding keeps the original
    dropped,   ///< a cell that is not needed could not be read and was left out
    review,    ///< a person must decide
    rejected,  ///< cannot be a case
};

/// What the file as a whole says about its rows.
struct LedgerContext {
    std::string file, sheet;
    std::optional<Month> month; ///< option, else title, else file name
    std::optional<int> year;    ///< where only the year is known
    const Unit* center = nullptr;
    const Unit* station = nullptr;
    std::optional<Date> filled; ///< 填报时间
    bool since_1904 = false;    ///< how a workbook counts its days
};

/// The row above, for merged cells and marks like 同上.
struct AboveRow {
    bool valid = false; ///< directly above, without anything between
    std::optional<Date> received;
    std::vector<Person> persons;
    std::string service;
    std::string cells;  ///< all of them, each closed by \x1f
    int number = -1;    ///< the last one under 序号, here or above; -1: none
    int unnumbered = 0; ///< rows since
    /// The last ones said, also by a row further up: what an empty cell may have been merged with.
    std::string last_service;
    std::optional<Date> last_received;
    UnitId center, station;
};

class RowView {
public:
    RowView(const TableRow& row, const Header& header, const LedgerContext& context, Draft& draft)
        : row_(row), header_(header), context_(context), draft_(draft) {}

    /// Trimmed; empty where there is no such column or cell, and where a spreadsheet lost what it held.
    std::string_view cell(Field field) const {
        const int column = header_.column(field);
        if (column < 0) return {};
        const std::string_view text = at(static_cast<std::size_t>(column));
        return !text.empty() && text.front() == '#' && is_lost(field, text) ? std::string_view() : text;
    }
    /// An error of a spreadsheet, in a column whose readers do not tell of errors themselves.
    static bool is_lost(Field field, std::string_view text);
    std::string_view at(std::size_t column) const {
        return column < row_.cells.size() ? tidy_view(row_.cells[column]) : std::string_view();
    }
    bool has(Field field) const { return header_.has(field); }
    const Header& header() const { return header_; }
    const TableRow& row() const { return row_; }
    const LedgerContext& context() const { return context_; }
    Draft& draft() const { return draft_; }

    struct Remark {
        const char* code;
        Field field = Field::none;
        std::string_view value;
        Text message;
        Text suggestion = {};
        const char* clause = "";
    };
    void add(Effect effect, Remark remark) const;

private:
    const TableRow& row_;
    const Header& header_;
    const LedgerContext& context_;
    Draft& draft_;
};

/// Empties a draft for the next row; strings keep their room.
void reset(Draft& draft);

} // namespace bianmin
