/// Reads all files of a workspace, checks them one by one and against each other, and makes a Setup of them.
#include "bianmin/config/load.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/config/files.hpp"
#include "bianmin/config/loading.hpp"
#include "bianmin/config/parse.hpp"
#include "bianmin/config/raw.hpp"
#include "bianmin/domain/naming.hpp"

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace bianmin {
namespace config {
namespace {

namespace fs = std::filesystem;

class Loader {
public:
    Loader(const std::string& root, const std::string& defaults) : files_(root, defaults) {
        raw_.setup.root = root;
    }

    Loading run() {
        read_all();
        settle();
        check_units(raw_, findings_);
        check_staff(raw_, findings_);
        check_services(raw_, findings_);
        check_calendars(raw_, findings_);
        std::ranges::stable_sort(findings_, [](const Finding& a, const Finding& b) {
            return std::tie(a.place.file, a.place.line, a.place.column) <
                   std::tie(b.place.file, b.place.line, b.place.column);
        });
        take_over();
        return {std::move(raw_.setup), std::move(findings_), files_.seen()};
    }

private:
    void read_all() {
        const auto workspace = [&](TableReading& reading, const Node& root) {
            read_workspace(reading, root, raw_);
        };
        const auto things = [&](TableReading& reading, const Node& root) {
            read_things(reading, root, raw_);
        };
        const auto calendar = [&](TableReading& reading, const Node& root) {
            read_calendar(reading, root, raw_);
        };
        read(files_.below_root("bianmin.toml"), workspace);
        for (const char* folder : {"catalog", "matters", "centers", "stations", "staff"})
            read_folder(folder, things);
        const std::string staff = files_.below_root("staff.toml");
        if (files_.exists(staff)) read(staff, things);
        for (const auto& path : raw_.includes) read(files_.below_root(path), things);
        read_folder("calendar", calendar);
        for (const auto& path : files_.folder("imports"))
            read(path, [&](TableReading& reading, const Node& root) {
                read_profile(reading, root, fs::path(path).stem().string(), raw_);
            });
    }

    template<class Read>
    void read_folder(const char* folder, const Read& with) {
        for (const auto& path : files_.folder(folder)) read(path, with);
    }

    template<class Read>
    void read(const std::string& path, const Read& with) {
        const std::string name = files_.shown(path);
        const auto text = files_.read(path);
        if (!text) {
            findings_.push_back({.code = "unreadable-file",
                                 .place = {.file = name},
                                 .message = say("the file cannot be read"),
                                 .suggestion = say("check that it exists and that you may read it")});
            return;
        }
        const Parsed parsed = parse_toml(*text, name, findings_);
        if (parsed.unreadable) return;
        TableReading reading{name, parsed.lost, findings_};
        with(reading, parsed.root);
    }

    void settle() {
        for (auto& [unit, origin] : raw_.units) settle_unit(unit);
        for (auto& [service, origin] : raw_.services)
            for (const auto& [group, at] : raw_.groups)
                if (service.window.empty() && group.code == service.group) service.window = group.window;
    }

    /// By its id; where that is a slip, by the code, so that the rest of the station is checked all the same.
    const Unit* center_of(const Unit& unit) const {
        const auto find = [&](const auto& fits) -> const Unit* {
            for (const auto& [center, at] : raw_.units)
                if (center.kind == UnitKind::center && fits(center)) return &center;
            return nullptr;
        };
        const Unit* named = find([&](const Unit& center) { return center.id == unit.parent; });
        if (named || unit.kind != UnitKind::station) return named;
        return find([&](const Unit& center) {
            return center.code.size() == 9 && unit.code.size() == 12 && unit.code.starts_with(center.code);
        });
    }

    /// What one table leaves to another: the town of a station, the roles of a director.
    void settle_unit(Unit& unit) {
        if (unit.town.empty())
            if (const Unit* center = center_of(unit)) unit.town = center->town;
        if (unit.name.empty()) unit.name = official_name(unit);
        give_role(unit.director, Role::director);
        give_role(unit.deputy, Role::deputy);
    }

    void give_role(const StaffId& id, Role role) {
        if (id.empty()) return;
        for (auto& [person, origin] : raw_.staff)
            if (person.id == id && std::ranges::find(person.roles, role) == person.roles.end())
                person.roles.push_back(role);
    }

    template<class T>
    static void move_values(std::vector<Located<T>>& from, std::vector<T>& to) {
        for (auto& [value, origin] : from) to.push_back(std::move(value));
    }

    void take_over() {
        move_values(raw_.units, raw_.setup.units);
        move_values(raw_.windows, raw_.setup.windows);
        move_values(raw_.staff, raw_.setup.staff);
        move_values(raw_.groups, raw_.setup.groups);
        for (auto& [service, origin] : raw_.services)
            (service.type == CaseType::service ? raw_.setup.services : raw_.setup.matters)
                .push_back(std::move(service));
        move_values(raw_.calendars, raw_.setup.calendars);
        move_values(raw_.profiles, raw_.setup.profiles);
        std::ranges::stable_sort(raw_.setup.calendars, {}, &CalendarYear::year);
    }

    Files files_;
    Raw raw_;
    std::vector<Finding> findings_;
};

} // namespace

Loading load(const std::string& root, const std::string& defaults) {
    return Loader(root, defaults).run();
}

} // namespace config

Loaded load_setup(const std::string& root, const std::string& defaults) {
    if (!std::filesystem::exists(root + "/bianmin.toml"))
        throw Error(ErrorKind::not_found, say("{} is no workspace: it has no bianmin.toml", root), {},
                    say("make one with: bianmin init DIR"));
    auto loading = config::load(root, defaults);
    Loaded loaded{std::move(loading.setup), std::move(loading.findings), {}};
    for (auto& stamp : loading.stamps) loaded.files.push_back(std::move(stamp.path));
    return loaded;
}

CalendarYear load_calendar(const std::string& path, std::vector<Finding>& findings) {
    config::Files files(std::filesystem::path(path).parent_path().string(), "");
    const auto text = files.read(path);
    if (!text) throw Error(ErrorKind::not_found, say("{} cannot be read", path));
    const config::Parsed parsed = config::parse_toml(*text, path, findings);
    config::TableReading reading{path, parsed.lost, findings};
    config::Raw raw;
    config::read_calendar(reading, parsed.root, raw);
    config::check_calendars(raw, findings);
    return raw.calendars.empty() ? CalendarYear{} : std::move(raw.calendars.front().value);
}

} // namespace bianmin
