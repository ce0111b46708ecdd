/// One sheet of an XLSX workbook, row by row (18.3): cells as text, whatever they are stored as.
#pragma once
#include "bianmin/ledger/workbook/formats.hpp"
#include "bianmin/ledger/workbook/merges.hpp"
#include "bianmin/ledger/workbook/strings.hpp"
#include "bianmin/ledger/workbook/xml.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What all sheets of a workbook share.
struct WorkbookFacts {
    SharedStrings strings;
    std::vector<NumberFormat> formats; ///< by style number
    bool since_1904 = false;
};

/// What was seen in a sheet besides cells; rows and cells are named where the first of them stands.
struct SheetSeen {
    int hidden_rows = 0, first_hidden = 0; ///< with text, as the columns are
    std::set<int> hidden_columns;
    int empty_formulas = 0;                  ///< never computed
    int formula_row = 0, formula_column = 0; ///< of the first
    int far_cells = 0;                       ///< right of widest_row
    int far_row = 0, far_column = 0;         ///< of the first
};

class SheetEvents : public XmlEvents {
public:
    struct Cell {
        int column;
        std::size_t begin, size; ///< in the row's text
        std::string_view shared; ///< else
        std::size_t style = 0;   ///< of a number
    };
    struct Row {
        int row = 0;
        bool hidden = false;
        std::vector<Cell> cells; ///< those with text
        std::string text;
    };

    SheetEvents(const WorkbookFacts& workbook, std::string file, std::string sheet, bool formulas)
        : workbook_(workbook), file_(std::move(file)), sheet_(std::move(sheet)), formulas_(formulas) {}
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    /// The next row that is complete, in the order of the file; null: more must be read.
    const Row* next();
    SheetSeen seen;
    bool column_hidden(int column) const {
        return static_cast<std::size_t>(column) < hidden_.size() && hidden_[static_cast<std::size_t>(column)];
    }

private:
    enum class Type { number, shared, text, formula_text, flag, error, day, unknown };
    void start_row(const XmlAttributes& attributes);
    void start_cell(const XmlAttributes& attributes);
    void start_column(const XmlAttributes& attributes);
    void end_cell();
    void end_row();
    void append_value(Row& row);
    std::string_view shared_text() const;
    Row& current() { return rows_[filled_]; }
    [[noreturn]] void fail(std::string value, Text message) const;
    static Type type_of(std::string_view word);

    const WorkbookFacts& workbook_;
    std::string file_, sheet_;
    bool formulas_;                      ///< asked for
    std::vector<Row> rows_;              ///< kept with their memory
    std::size_t filled_ = 0, given_ = 0; ///< complete rows, and those taken
    int row_ = 0, column_ = 0, phonetic_ = 0;
    Type type_ = Type::number;
    std::size_t style_ = 0;
    std::string value_, rule_; ///< what a formula comes to, and the formula
    std::vector<bool> hidden_; ///< by column
    bool inside_row_ = false, inside_cell_ = false, collecting_ = false, formula_ = false,
         collecting_rule_ = false;
};

} // namespace bianmin
