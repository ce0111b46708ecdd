/// Looks of cells, and lists to choose from.
#include "bianmin/paper/xlsx.hpp"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

namespace bianmin {
namespace {

constexpr const char* lists_name = "选项";
constexpr lxw_color_t alarm_color = 0xC00000;

} // namespace

lxw_format* make_format(lxw_workbook* book, const BookStyle& style) {
    lxw_format* format = workbook_add_format(book);
    // 134: a Chinese character set, so that programs without the font take another Chinese one.
    format_set_font_name(format, style.font == BookStyle::Font::hei ? "黑体" : "宋体");
    format_set_font_charset(format, 134);
    format_set_font_size(format, style.points);
    if (style.bold) format_set_bold(format);
    if (style.red) format_set_font_color(format, alarm_color);
    if (style.fill != 0) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, style.fill);
    }
    if (style.border) format_set_border(format, LXW_BORDER_THIN);
    if (style.wrap) format_set_text_wrap(format);
    using enum BookStyle::Align;
    format_set_align(format, style.align == right    ? LXW_ALIGN_RIGHT
                             : style.align == center ? LXW_ALIGN_CENTER
                                                     : LXW_ALIGN_LEFT);
    // Else a number ends where the text of the next column begins. It is the text that is moved: LibreOffice
    // forgets to move numbers beside those that a rule may colour.
    if (style.align == left && style.border) format_set_indent(format, 1);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(format, style.number.c_str());
    return format;
}

void mark_red(lxw_workbook* book, lxw_worksheet* sheet, const std::vector<BookRange>& ranges, bool below) {
    if (ranges.empty()) return;
    lxw_format* red = workbook_add_format(book);
    format_set_bold(red);
    format_set_font_color(red, alarm_color);
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = below ? LXW_CONDITIONAL_CRITERIA_LESS_THAN : LXW_CONDITIONAL_CRITERIA_GREATER_THAN;
    rule.value = 0;
    rule.format = red;
    for (const auto& range : ranges)
        worksheet_conditional_format_range(
            sheet, static_cast<lxw_row_t>(range.row), static_cast<lxw_col_t>(range.column),
            static_cast<lxw_row_t>(range.last_row), static_cast<lxw_col_t>(range.last_column), &rule);
}

std::string ChoiceLists::range_of(const std::vector<std::string>& options) {
    for (const auto& [known, range] : known_)
        if (known == options) return range;
    if (!lists_) {
        lists_ = workbook_add_worksheet(book_, lists_name);
        worksheet_hide(lists_);
    }
    const auto column = static_cast<lxw_col_t>(known_.size());
    for (std::size_t i = 0; i < options.size(); ++i)
        worksheet_write_string(lists_, static_cast<lxw_row_t>(i), column, cell_text(options[i]).c_str(),
                               nullptr);
    const std::string letters = cell_name(0, column).substr(0, cell_name(0, column).size() - 1);
    const std::string range = std::string("=") + lists_name + "!$" + letters + "$1:$" + letters + "$" +
                              std::to_string(options.size());
    known_.emplace_back(options, range);
    return range;
}

void ChoiceLists::add(lxw_worksheet* sheet, const BookChoice& choice) {
    std::vector<std::string> options = choice.options;
    std::string formula, advice = cell_text(choice.advice);
    lxw_data_validation rule{};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = choice.strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.dropdown = LXW_VALIDATION_ON;
    if (!advice.empty()) rule.input_message = advice.data();
    if (options.empty()) {
        rule.validate = LXW_VALIDATION_TYPE_DATE_NUMBER;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = serial(make_date(2000, 1, 1));
        rule.maximum_number = serial(make_date(2099, 12, 31));
    } else {
        // Never a list inside the rule: the library counts letters there and writes bytes.
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        formula = range_of(options);
        rule.value_formula = formula.data();
    }
#ifdef __SANITIZE_ADDRESS__
    const __lsan::ScopedDisabler disabler; // the library never frees the formula of a rule
#endif
    const BookRange& range = choice.range;
    worksheet_data_validation_range(
        sheet, static_cast<lxw_row_t>(range.row), static_cast<lxw_col_t>(range.column),
        static_cast<lxw_row_t>(range.last_row), static_cast<lxw_col_t>(range.last_column), &rule);
}

} // namespace bianmin
