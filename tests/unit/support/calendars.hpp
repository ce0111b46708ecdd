/// The shipped working calendars, read without the config room.
#pragma once
#include "bianmin/domain/setup.hpp"
#include "unit/support/source.hpp"
#include "unit/support/vectors.hpp"

#include <string>
#include <vector>

namespace bianmin::test {

inline void add_marks(CalendarYear& year, const VectorTable& table, const char* key, bool work) {
    for (const auto& day : table.list(key)) {
        const auto date = parse_date(day);
        if (!date) throw std::runtime_error("not a day: " + day);
        year.marks.push_back({*date, work, table.text("name"), table.text("notice")});
    }
}

/// `2018` or `editions/2019-1`.
inline CalendarYear shipped_calendar(const std::string& name) {
    CalendarYear year;
    for (const auto& table : read_vectors(source_folder() + "/config/calendar/" + name + ".toml")) {
        if (table.name.empty()) {
            year.year = table.number("year");
            year.published = table.text("status") == "published";
            if (table.has("workdays")) year.workday_count = table.number("workdays");
        } else if (table.name == "notice") {
            year.notices.push_back({table.text("number"), table.text("title"),
                                    parse_date(table.text("issued")), table.truth("checked")});
            year.edition = table.text("number");
        } else if (table.name == "holiday") {
            add_marks(year, table, "days", false);
            add_marks(year, table, "make_up", true);
        }
    }
    if (!year.published) year.edition = "unpublished";
    return year;
}

inline std::vector<CalendarYear> shipped_calendars() {
    std::vector<CalendarYear> years;
    for (int year = 2018; year <= 2027; ++year) years.push_back(shipped_calendar(std::to_string(year)));
    return years;
}

inline Date day(const char* text) {
    return parse_date(text).value();
}

} // namespace bianmin::test
