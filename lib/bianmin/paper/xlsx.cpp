/// Workbooks as XLSX, the same bytes for the same workbook.
#include "bianmin/paper/xlsx.hpp"

#include "bianmin/base/error.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace bianmin {
namespace {

constexpr double row_height = 18;        // points; 宋体 of 10.5 points has air between its lines
constexpr std::size_t long_list = 20000; // rows from which a sheet is not kept in memory
constexpr std::int64_t eight_hours = 8 * 3600;

template<class Number>
lxw_row_t row_of(Number row) {
    return static_cast<lxw_row_t>(row);
}
template<class Number>
lxw_col_t column_of(Number column) {
    return static_cast<lxw_col_t>(column);
}

/// A file that goes away with its owner.
class Scratch {
public:
    Scratch() : path_((std::filesystem::temp_directory_path() / "bianmin-XXXXXX").string()) {
        const int file = ::mkstemp(path_.data());
        if (file < 0) fail();
        ::close(file);
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::string& path() const { return path_; }
    std::string bytes() const {
        std::ifstream in(path_, std::ios::binary);
        std::string all{std::istreambuf_iterator<char>(in), {}};
        if (!in || all.empty()) fail();
        return all;
    }
    [[noreturn]] static void fail() {
        throw Error(ErrorKind::unavailable, say("no temporary file can be written for the workbook"), {},
                    say("make room in {}", std::filesystem::temp_directory_path().string()));
    }

private:
    std::string path_;
};

class Writer {
public:
    Writer(const Workbook& book, const std::string& path) : source_(book) {
        lxw_workbook_options options{};
        for (const auto& sheet : book.sheets)
            if (sheet.count > long_list) options.constant_memory = LXW_TRUE;
        book_ = workbook_new_opt(path.c_str(), &options);
        if (!book_) Scratch::fail();
    }

    void write() {
        set_properties();
        for (const auto& style : source_.styles) formats_.push_back(make_format(book_, style));
        std::vector<lxw_worksheet*> sheets;
        for (const auto& sheet : source_.sheets)
            sheets.push_back(workbook_add_worksheet(book_, sheet.name.c_str()));
        for (std::size_t i = 0; i < sheets.size(); ++i) add_rows(sheets[i], source_.sheets[i]);
        ChoiceLists lists(book_);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            for (const auto& choice : source_.sheets[i].choices) lists.add(sheets[i], choice);
            mark_red(book_, sheets[i], source_.sheets[i].red, false);
            mark_red(book_, sheets[i], source_.sheets[i].below, true);
            for (const auto& chart : source_.sheets[i].charts) draw_chart(book_, sheets[i], chart);
            for (const auto& code : source_.sheets[i].codes) draw_code(sheets[i], code);
        }
        if (workbook_close(book_) != LXW_NO_ERROR) Scratch::fail();
    }

private:
    void set_properties() {
        std::string title = cell_text(source_.title), subject = cell_text(source_.subject),
                    company = cell_text(source_.company);
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = properties.company = company.data();
        // The library keeps UTC.
        properties.created = static_cast<time_t>(source_.made.seconds - eight_hours);
        workbook_set_properties(book_, &properties);
    }

    void add_rows(lxw_worksheet* to, const BookSheet& sheet) {
        set_up(to, sheet);
        std::vector<std::pair<BookRange, BookCell>> merged;
        for (std::size_t r = 0; r < sheet.count; ++r) {
            const BookRow row = sheet.row(r);
            if (row.height > 0) worksheet_set_row(to, row_of(r), row.height, nullptr);
            for (std::size_t c = 0; c < row.cells.size(); ++c) put(to, r, c, row.cells[c]);
            for (const auto& range : sheet.merged)
                if (range.row == r && range.column < row.cells.size())
                    merged.emplace_back(range, row.cells[range.column]);
        }
        for (const auto& [range, cell] : merged) {
            const auto* text = std::get_if<std::string>(&cell.value);
            worksheet_merge_range(to, row_of(range.row), column_of(range.column), row_of(range.last_row),
                                  column_of(range.last_column), text ? cell_text(*text).c_str() : "",
                                  formats_[cell.style]);
        }
    }

    void put(lxw_worksheet* to, std::size_t r, std::size_t c, const BookCell& cell) {
        const auto row = row_of(r);
        const auto column = column_of(c);
        lxw_format* format = formats_[cell.style];
        if (const auto* text = std::get_if<std::string>(&cell.value))
            worksheet_write_string(to, row, column, cell_text(*text).c_str(), format);
        else if (const auto* number = std::get_if<double>(&cell.value))
            worksheet_write_number(to, row, column, *number, format);
        else if (const auto* formula = std::get_if<BookFormula>(&cell.value))
            worksheet_write_formula_num(to, row, column, formula->text.c_str(), format, formula->value);
        else
            worksheet_write_blank(to, row, column, format);
        if (cell.comment.empty()) return;
        lxw_comment_options options{};
        options.width = 240;
        options.height =
            static_cast<std::uint16_t>(60 + 18 * std::min<std::size_t>(cell.comment.size() / 45, 20));
        worksheet_write_comment_opt(to, row, column, cell_text(cell.comment).c_str(), &options);
    }

    static void set_up(lxw_worksheet* to, const BookSheet& sheet) {
        for (std::size_t c = 0; c < sheet.widths.size(); ++c)
            worksheet_set_column(to, column_of(c), column_of(c), sheet.widths[c], nullptr);
        if (sheet.frozen_rows + sheet.frozen_columns > 0)
            worksheet_freeze_panes(to, row_of(sheet.frozen_rows), column_of(sheet.frozen_columns));
        // Charts are placed by rows of the usual height.
        if (sheet.charts.empty()) worksheet_set_default_row(to, row_height, LXW_FALSE);
        if (!sheet.upright) worksheet_set_landscape(to);
        worksheet_set_paper(to, 9); // A4
        worksheet_set_margins(to, 0.5, 0.5, 0.6, 0.7);
        worksheet_center_horizontally(to);
        worksheet_set_footer(to, "&C第 &P 页 共 &N 页");
        if (sheet.repeated.first <= sheet.repeated.second)
            worksheet_repeat_rows(to, row_of(sheet.repeated.first), row_of(sheet.repeated.second));
        set_pages(to, sheet);
        if (sheet.filter && !sheet.widths.empty())
            worksheet_autofilter(to, row_of(sheet.repeated.second), 0, row_of(sheet.filter_end),
                                 column_of(sheet.widths.size() - 1));
        if (sheet.hidden) worksheet_hide(to);
    }

    /// All columns on one page; or a page for each part, its first column repeated.
    static void set_pages(lxw_worksheet* to, const BookSheet& sheet) {
        // Rows take as many pages as they need; a chart is not torn.
        worksheet_fit_to_pages(to, static_cast<std::uint16_t>(sheet.breaks.size() + 1),
                               sheet.charts.empty() && !sheet.one_page ? 0 : 1);
        if (sheet.breaks.empty()) return;
        // Programs pass over the breaks while they fit pages; they hold when somebody sets a scale.
        std::vector<lxw_col_t> breaks;
        for (const std::size_t c : sheet.breaks) breaks.push_back(column_of(c));
        breaks.push_back(0);
        worksheet_set_v_pagebreaks(to, breaks.data());
        worksheet_repeat_columns(to, 0, 0);
    }

    const Workbook& source_;
    lxw_workbook* book_ = nullptr;

    std::vector<lxw_format*> formats_;
};

} // namespace

std::string make_xlsx(const Workbook& book) {
    const Scratch scratch;
    Writer(book, scratch.path()).write();
    return scratch.bytes();
}

} // namespace bianmin
