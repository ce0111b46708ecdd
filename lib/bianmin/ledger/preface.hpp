/// What stands above a table and in the file's name: unit, month, day of filling in.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/row.hpp"
#include "bianmin/ledger/units.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// Collects the title and the filler rows, and settles unit and month from them.
class Preface {
public:
    Preface(const UnitIndex& units, LedgerContext& context, LedgerFacts& facts, const Setup& setup,
            const ReadOptions& options);
    /// A row above a header.
    void read(const TableRow& row);
    /// Before the first row of a table: what the title left open comes from the file's name. The facts' title
    /// then says all of it, so that rows left out are read again under it. In a list of left-out rows the
    /// tables come from many ledgers: what an earlier title said does not hold for this one.
    void settle(bool left_out);
    /// The context is that of a heading between rows: the facts' title says so, too.
    void enter_section();
    /// A title was read whose table has not begun.
    bool waits() const { return !settled_; }
    /// Whether a text between rows is the title of another table: 登记台账, 统计表.
    static bool names_table(std::string_view text);
    /// The title is of a center's own ledger: a village there is where the applicant lives, no station.
    bool of_center() const;
    /// A row that begins with `text` is the title once more, or what stands below it, as on every page of a
    /// long table. Below the title of another table it is read.
    bool repeats(const TableRow& row, std::string_view text);

private:
    void begin_unit();
    void begin_period();
    void read_title(std::string_view text);
    void read_filler(std::string_view text);
    void take_unit(std::string_view text);
    void compare_unit(std::string_view text) const;
    void take_period(std::string_view text, bool title);
    void ask_for_year();
    void complete_title(const Unit* unit);

    const UnitIndex& units_;
    LedgerContext& context_;
    LedgerFacts& facts_;
    const Setup& setup_;
    const ReadOptions& options_;
    bool unit_told_ = false, month_told_ = false;
    ///< The title, or what is below it.
    bool names_unit_ = false, names_year_ = false, names_month_ = false, names_filled_ = false;
    bool settled_ = false; ///< the title is that of a table that has begun
    std::string stated_;   ///< the title of the table as it stands in the file
    std::string title_;    ///< the last one, without what counts the pages
    std::string years_;    ///< a text that names several: `2017-2018年度`
};

} // namespace bianmin
