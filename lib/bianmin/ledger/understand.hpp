/// A row of a ledger to a draft: every cell is understood, every doubt is named.
#pragma once
#include "bianmin/ledger/date_cell.hpp"
#include "bianmin/ledger/date_parts.hpp"
#include "bianmin/ledger/row.hpp"
#include "bianmin/ledger/services.hpp"
#include "bianmin/ledger/units.hpp"
#include "bianmin/ledger/value_cells.hpp"
#include "bianmin/ledger/windows.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

inline constexpr int days_between_1900_and_1904 = 1462;

class Understanding {
public:
    explicit Understanding(const Setup& setup)
        : setup_(&setup), services_(setup), units_(setup), windows_(setup) {}
    const UnitIndex& units() const { return units_; }
    /// The rows that follow are of this table; both must live as long as rows are read.
    void use(const Header& header, const LedgerContext& context);
    void read(const TableRow& row, Draft& draft);
    /// Something stands between the last row and the next: merged cells end here.
    void break_block() { above_.valid = false; }
    /// 件数 of the last row, where it says.
    std::optional<int> cases() const { return cases_; }

private:
    /// What of the row is taken from the row above.
    struct Filled {
        bool received = false, persons = false, service = false;
        bool numbered = false; ///< the day alone, of a row with a number of its own
    };
    void find_ditto_columns(const Header& header);
    const TableRow& resolved(const TableRow& cells);
    void report_dittos(const TableRow& cells, const RowView& row) const;
    Filled fill_down(const RowView& row);
    bool follows_above(const RowView& row) const;
    void report_filled(const RowView& row, const Filled& filled);
    void keep_cells(const RowView& row, const Filled& filled);
    void remember(const RowView& row, const Filled& filled);
    void take_texts(const RowView& row);
    void take_place(const RowView& row);
    bool take_place_above(const RowView& row, std::string_view cell) const;
    void report_unknown_station(const RowView& row, std::string_view cell) const;
    void take_received(const RowView& row);
    void report_no_day(const RowView& row, const DateCell& cell) const;
    void judge_month(const RowView& row, Date date, bool serial);
    std::optional<Date> complete_date(const RowView& row, const DateCell& cell);
    void take_service(const RowView& row, std::string_view text);
    void report_doubtful_service(const RowView& row, const ServiceMatch& match, std::string_view text) const;
    void report_service(const RowView& row, const ServiceMatch& match, std::string_view text);
    void take_kind(const RowView& row);
    void take_window(const RowView& row);
    void report_unknown_window(const RowView& row, const Window* usual);
    void weigh_count(const RowView& row);
    void take_limit(const RowView& row);
    void weigh_promise(const RowView& row, std::string_view text, Limit limit) const;
    void take_due(const RowView& row);
    void take_end(const RowView& row);
    void take_finished(const RowView& row, const DateCell& cell);
    void finish_undated(const RowView& row, Field field, std::string_view value);
    void take_result(const RowView& row);
    void take_reason(const RowView& row, bool told_already) const;
    void compare_note(const RowView& row);
    void weigh_complaint(const RowView& row, std::string_view said) const;
    void weigh_materials(const RowView& row) const;
    void note_open_fee(const RowView& row);
    void compare_fee(const RowView& row, Fen amount);
    void report_unread_result(const RowView& row, std::string_view text) const;
    void take_rating(const RowView& row);
    void doubt_rating(const RowView& row, std::string_view text, Text message) const;
    void weigh_rating(const RowView& row) const;
    static bool end_unread(const RowView& row);
    /// What is ticked among columns of one level each, and how many.
    std::string ticked(const RowView& row, const std::vector<int>& columns, int& ticks) const;
    void take_fee(const RowView& row);
    void take_agency(const RowView& row);
    void note_agency(const RowView& row);
    void add_disorder(const RowView& row, const char* code, Field field, Text message) const;
    void weigh_way(const RowView& row, std::optional<Date> fetched, std::optional<Date> delivered) const;
    void weigh_hours(const RowView& row, const DateCell& finished) const;
    const TableRow& unguarded(const TableRow& cells);
    std::optional<Date> later_date(const RowView& row, Field field);
    void check_shape(const RowView& row);
    void check_across(const RowView& row);
    void compare_twins(const RowView& row) const;
    DateCell date_cell(std::string_view text) {
        DateCell cell = dates_(text, [](std::string_view seen) { return read_date(seen); });
        if (cell.serial && context_->since_1904) cell.date = cell.date + days_between_1900_and_1904;
        return cell;
    }
    void report_errors(const RowView& row) const;
    void reject_no_case(const RowView& row) const;
    Text hint_of_service() const;
    bool instant() const { return service_ != nullptr && service_->kind == Kind::instant; }

    const Setup* setup_;
    ServiceIndex services_;
    UnitIndex units_;
    WindowIndex windows_;
    const Header* header_ = nullptr;
    const LedgerContext* context_ = nullptr;
    std::optional<Meanings> meanings_;
    std::vector<int> rating_marks_, kind_marks_; ///< columns of one level each
    std::vector<std::size_t> twins_;             ///< columns with the name of another one
    Memo<DateCell> dates_;
    Memo<LimitCell> limits_;
    Memo<FeeCell> fees_;
    Memo<KindCell> kinds_;
    Memo<WordCell<Rating>> ratings_;
    Memo<WordCell<Outcome>> outcomes_;
    const Service* service_ = nullptr; ///< of the row at hand
    bool service_guessed_ = false;     ///< by part of its name
    bool kind_rejected_ = false;       ///< 退办 in the column of kinds
    std::optional<int> cases_;
    AboveRow above_;
    std::vector<std::size_t> ditto_columns_; ///< where 同上 stands for the text above
    std::vector<std::size_t> dittos_;        ///< of the row at hand
    bool numbered_told_ = false;             ///< that numbered rows of this table take the day above
    bool guarded_ = false;                   ///< a file of rows left out, whose cells must be no formulas
    TableRow resolved_, plain_;
    DateJoiner dates_in_parts_;
    std::string joined_;
};

} // namespace bianmin
