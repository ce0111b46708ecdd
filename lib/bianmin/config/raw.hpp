/// A setup as read, each thing with the place it stands at; checked as a whole, then taken over.
#pragma once
#include "bianmin/config/table.hpp"

#include <vector>

namespace bianmin::config {

struct Raw {
    Setup setup; ///< what `bianmin.toml` says; its lists are filled in the end
    Origin workspace;
    std::vector<std::string> includes;
    std::vector<Located<Unit>> units; ///< the district first
    std::vector<Located<Window>> windows;
    std::vector<Located<Staff>> staff;
    std::vector<Located<ServiceGroup>> groups;
    std::vector<Located<Service>> services;
    std::vector<Located<CalendarYear>> calendars;
    std::vector<Located<ImportProfile>> profiles;
};

/// `bianmin.toml`: name, district, language, store, includes.
void read_workspace(TableReading& reading, const Node& root, Raw& raw);
/// Its `[clocks]` and `[reminders]`.
void read_timing(Table& workspace, Timing& timing);
/// Any file of centers/, stations/, catalog/, staff/: its tables say what it holds.
void read_things(TableReading& reading, const Node& root, Raw& raw);
void read_service(TableReading& reading, const Node& node, const ServiceGroup& group, Raw& raw);
void read_calendar(TableReading& reading, const Node& root, Raw& raw);
void read_profile(TableReading& reading, const Node& root, const std::string& stem, Raw& raw);

/// What no single table shows: references, duplicates, vacancies, promises over the law.
void check_units(const Raw& raw, std::vector<Finding>& findings);
void check_staff(const Raw& raw, std::vector<Finding>& findings);
void check_services(const Raw& raw, std::vector<Finding>& findings);
void check_calendars(const Raw& raw, std::vector<Finding>& findings);

} // namespace bianmin::config
