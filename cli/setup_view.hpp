/// What the commands that show a workspace share: lists, fact sheets, names for ids.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "cli/session.hpp"
#include "cli/setup_json.hpp"

#include <string>

namespace bianmin::cli {

/// A list: `sheet` for people, `json` (an array, row for row) for programs.
void print_list(Session& session, Sheet sheet, const Json& json);
/// One thing: sheets for people, an object for programs.
void print_one(Session& session, std::vector<Sheet> sheets, const Json& json);

/// Two columns: what, and its value. `add` leaves empty values out.
class FactSheet {
public:
    FactSheet(std::string key, Label title);
    FactSheet& add(Label what, Cell value);
    Sheet take() { return std::move(sheet_); }

private:
    Sheet sheet_;
};

/// The name with the id behind it, `秦某（xuzhuang-qin）`; the id where there is no such person.
std::string named(const Setup& setup, const StaffId& id);
std::string named(const Setup& setup, const UnitId& id);
/// `22个工作日`, `当日`; English where English is spoken.
Label limit_label(const Limit& limit);
Label yes_no(bool value);
Label roles_label(const Staff& person);
template<class E>
Label label_of(E value) {
    return {std::string(chinese(value)), std::string(word(value))};
}
/// The agents of a station, by name.
std::string agents_of(const Setup& setup, const UnitId& station);
Sheet station_sheet();
std::vector<Cell> station_line(const Setup& setup, const Unit& station);
/// A unit of that kind by id, code, name, town, village or alias. Throws Error(not_found) with the nearest
/// id, Error(usage) with all ids where several are meant.
const Unit& find_unit(const Setup& setup, UnitKind kind, const std::string& text);

} // namespace bianmin::cli
