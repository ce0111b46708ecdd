/// A table of attendance (考勤表) row by row: whose mark of which day, or what is the matter with the row.
#pragma once
#include "bianmin/desk/attendance.hpp"
#include "bianmin/ledger/read.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bianmin::cli {

struct AttendanceRow {
    const Staff* staff = nullptr;
    AttendanceMark mark;
    int row = 0, line = 0;
    std::string sheet; ///< of a workbook
};

class AttendanceTable {
public:
    AttendanceTable(const Setup& setup, const WorkingCalendar& calendar, std::vector<const Staff*> people,
                    std::string file, std::optional<Month> month, Moment now)
        : setup_(setup), calendar_(calendar), people_(std::move(people)), file_(std::move(file)),
          month_(month), now_(now) {}

    /// Reads all rows. Throws Error(configuration) where no header names 姓名 or 工号, and 日期.
    void read();
    /// Marks by person and month; each day of a person once.
    std::map<std::pair<StaffId, Month>, std::vector<AttendanceRow>> marks;
    std::vector<Finding> findings; ///< one a row left out
    std::vector<Finding> remarks;  ///< about the file as a whole
    int rest_days = 0;             ///< marks on rest days (加班)

    Place place_of(const AttendanceRow& row) const;

private:
    enum Column { who, number, day, in, out, leave, column_count };
    std::string cell(const TableRow& row, Column column) const;
    void find_places(const TableRow& row);
    void take(const TableRow& row);
    const Staff* person_of(const TableRow& row);
    std::optional<Date> day_of(const TableRow& row);
    std::optional<int> time_of(const TableRow& row, Column column, bool& sound);
    void doubt(const TableRow& row, Column column, const char* code, Text message, Text suggestion);
    void keep(AttendanceRow row);

    const Setup& setup_;
    const WorkingCalendar& calendar_;
    std::vector<const Staff*> people_;
    std::string file_, sheet_;
    std::optional<Month> month_;
    Moment now_;
    std::array<std::optional<std::size_t>, column_count> places_;
};

} // namespace bianmin::cli
