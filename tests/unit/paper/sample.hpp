/// One document with every kind of cell and everything that must be escaped somewhere.
#pragma once
#include "bianmin/paper/write.hpp"

#include <limits>

namespace bianmin::test {

inline Document sample() {
    Sheet sheet{.key = "rows", .title = {"办件 <8月>", "Cases"}};
    sheet.lines = {{"填报单位：徐庄镇", "Unit: Xuzhuang"}};
    sheet.columns = {
        {"name", {"窗口", "Window"}},
        {"received", {"合计", "All"}, {"收件", "Received"}, true},
        {"late", {"超时", "Late"}, {"收件", "Received"}, true},
        {"rate", {"按时率", "On time"}, {}, true},
        {"fee", {"收费", "Fee"}, {}, true},
        {"mean", {"平均", "Mean"}, {}, true},
        {"day", {"日期", "Day"}},
    };
    sheet.rows = {
        {"民政窗口", 12, {1, true}, Ratio{11, 12}, Fen{128050}, Decimal{1.25, 1}, make_date(2018, 8, 10)},
        {"a|b <i> & \"c\"*", -3, 0, Ratio{0, 0}, Fen{-5}, Decimal{}, {}},
    };
    sheet.totals = {"合计", 9, 1, Ratio{1, 3}, Fen{128045}, Decimal{0.0, 0}, {}};
    sheet.notes = {{"注：| 不是分隔符", "Note"}};
    sheet.foot = {{"制表：", "Made by:"}, {"审核：", "Checked by:"}};
    return {.sheets = {sheet}};
}

/// A sheet of one column with one text.
inline Document one_cell(std::string text) {
    Sheet sheet{.key = "rows", .columns = {{"text", {"文字", "Text"}}}};
    sheet.rows.push_back({std::move(text)});
    return {.sheets = {sheet}};
}

} // namespace bianmin::test
