/// What one row of a foreign ledger means, before anything is recorded (办件草稿).
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/finding.hpp"
#include "bianmin/base/id.hpp"
#include "bianmin/base/money.hpp"
#include "bianmin/domain/case.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// 接受、更正、待核、拒收, 重复. Duplicates are found by the desk, which knows the ledger.
enum class Verdict { accepted, corrected, review, rejected, duplicate };
std::string_view word(Verdict verdict);
std::string_view chinese(Verdict verdict);

/// What a ledger leaves unsaid is never invented.
inline constexpr std::string_view not_stated = "（台账未载）";

/// How the row says the matter ended.
enum class Outcome { open, completed, rejected, withdrawn };

struct Draft {
    int row = 0;  ///< row of the sheet as a spreadsheet counts it (a cell of two lines is one row), from 1
    int line = 0; ///< line of the file where the record starts, from 1; equals row where there are no lines
    Verdict verdict = Verdict::accepted;
    std::vector<Finding> findings; ///< empty for a clean row

    std::string serial; ///< 序号, as read
    std::string number; ///< 办件编号 of the foreign ledger, as written
    std::optional<Date> received;
    std::string time;            ///< `09:30` where the ledger says, else empty
    std::vector<Person> persons; ///< usually one; two where a cell holds two people
    ServiceId service;           ///< empty: unknown (then the verdict is review)
    UnitId center;               ///< empty: that of the import
    UnitId station;              ///< empty: that of the import, or none
    WindowId window;             ///< the center's that the row names; empty: the service's
    std::optional<Kind> kind;
    std::optional<Limit> limit; ///< as written; the catalog's is used where absent
    std::optional<Date> due;    ///< 应办结日期, where there is such a column
    std::optional<Date> finished;
    Outcome outcome = Outcome::open;
    std::string reason;  ///< of a rejection, as the remarks say
    std::string handler; ///< 经办人, as written
    std::string agent;   ///< 代办员, as written
    Channel channel = Channel::window;
    Form form = Form::regular; ///< 上门, 延时, 预约 where the row says so
    std::optional<Rating> rating;
    std::optional<Fen> fee;
    std::optional<Date> sent;     ///< 送镇日期
    std::string receiver;         ///< 镇窗口接收人, as written
    std::string collector;        ///< 委托人签字, 取件人, as written
    std::optional<Date> returned; ///< 取回/送达日期
    std::string materials;
    std::string note;
    std::vector<std::string> cells; ///< the row as read, for --rejects; empty for clean rows
    std::string raw; ///< of a clean row the same, cells joined by U+001F: the desk may still leave it out
};
/// The row as read, whether it was clean or not.
std::vector<std::string> cells_of(const Draft& draft);

/// What was seen besides rows: the sheet's own total, its title's unit and month, its encoding.
struct LedgerFacts {
    std::string file, sheet, encoding;
    int table = 0; ///< which table of the file the rows at hand belong to: what follows is said of it
    std::vector<std::string> header; ///< texts of the header, two rows merged (`申请人情况/姓名`)
    /// From 1; 0: none.
    int service_column = 0, received_column = 0, finished_column = 0, fetched_column = 0,
        delivered_column = 0;
    UnitId unit; ///< whose ledger it is, where options, title or names tell
    std::string title;
    std::optional<Month> month;      ///< from the title
    std::optional<int> stated_total; ///< 合计 of the sheet
    std::optional<int> stated_finished;
    std::optional<Fen> stated_fee;
    int total_row = 0;             ///< where they stand
    int rows = 0;                  ///< data rows read, of all tables
    std::optional<Date> filled;    ///< 填报时间, where the sheet says
    std::vector<Finding> findings; ///< about the file as a whole
};

/// A finding made without the sheet stands in that column of it (from 1; 0: stays as it is).
void place_in_column(Finding& finding, const LedgerFacts& facts, int column);

/// The headings of what an import adds behind the columns of rows it leaves out (待改).
inline constexpr std::array<std::string_view, 5> verdict_headings{"导入结论", "导入原因", "处理建议",
                                                                  "原行号", "原文件"};
/// Where a row stood when it was left out.
struct FirstAttempt {
    std::string file;
    int row = 0;
    std::string sheet = {}; ///< empty where the file had none
};
/// What stands under 原文件: `八月.csv`, `[台账.xlsx]徐庄`.
std::string file_and_sheet(const FirstAttempt& attempt);
/// Of a row that was mended in a file of rows left out; nullopt: it was read where it was first written.
std::optional<FirstAttempt> first_attempt(const std::vector<std::string>& header,
                                          const std::vector<std::string>& cells);
/// Takes those columns out of a header, and out of the cells that stand under it.
void drop_verdict(std::vector<std::string>& header, std::vector<std::string>& cells);

} // namespace bianmin
