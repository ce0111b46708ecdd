/// What a run works with, each part opened when first asked for.
#include "cli/session_parts.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "cli/places.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <pwd.h>
#include <unistd.h>

namespace bianmin::cli {
namespace {

Moment clock_moment() {
    if (const auto pinned = environment("BIANMIN_NOW"); !pinned.empty()) {
        const auto moment = parse_moment(pinned);
        if (!moment)
            throw Error(ErrorKind::usage, say("cannot read BIANMIN_NOW '{}'", pinned), {},
                        say("write a moment like 2018-08-10T09:30:00+08:00"));
        return *moment;
    }
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return from_unix(std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

std::string login_name() {
    for (const char* variable : {"USER", "LOGNAME"})
        if (auto name = environment(variable); !name.empty()) return name;
    const passwd* entry = ::getpwuid(::getuid());
    return entry == nullptr ? std::string{} : entry->pw_name;
}

StaffId named_staff(const Setup& setup, const std::string& name) {
    if (const Staff* person = setup.person(StaffId(name))) return person->id;
    std::vector<std::string> known, bearers;
    for (const auto& person : setup.staff) {
        known.push_back(person.id.text);
        if (person.name == name) bearers.push_back(person.id.text);
    }
    if (bearers.size() == 1) return StaffId(bearers.front());
    if (!bearers.empty())
        throw Error(ErrorKind::usage, say("{} people are called '{}'", bearers.size(), name), {},
                    say("name one by its id: {}", join(bearers, ", ")));
    const auto near = nearest(name, known);
    throw Error(ErrorKind::usage, say("no staff member '{}'", name), {},
                near ? say("did you mean '{}'?", *near) : say("'{}' lists them", "bianmin staff list"));
}

} // namespace

Session::Session(Globals globals)
    : globals_(std::move(globals)), parts_(std::make_unique<Parts>(globals_.output)) {}

Session::~Session() = default;

Moment Session::now() const {
    if (!parts_->now) parts_->now = clock_moment();
    return *parts_->now;
}

Moment Session::occurred() const {
    if (globals_.at.empty()) return now();
    if (const auto moment = parse_moment(globals_.at)) return *moment;
    if (const auto day = parse_date(globals_.at)) return at(*day);
    throw Error(ErrorKind::usage, say("{}: cannot read '{}'", "--at", globals_.at), {},
                say("write a moment like 2018-08-10T09:30:00+08:00"));
}

std::string Session::workspace() {
    if (parts_->workspace.empty()) parts_->workspace = find_workspace(globals_.workspace);
    if (parts_->workspace.empty())
        throw Error(ErrorKind::not_found, say("no workspace here: no bianmin.toml in this folder or above"),
                    {}, say("name one with -C, or make one with 'bianmin init DIR --example shanting'"));
    return parts_->workspace;
}

std::string Session::defaults() const {
    return defaults_folder();
}

const Setup& Session::setup() {
    if (!parts_->setup) parts_->setup = load_checked(workspace(), defaults());
    return *parts_->setup;
}

std::string Session::ledger_place() {
    const std::string& place = setup().store;
    if (place.find("://") != std::string::npos) return place;
    return (std::filesystem::path(workspace()) / place).lexically_normal().string();
}

Store& Session::store() {
    if (!parts_->store) parts_->store.emplace(Store::open(ledger_place()));
    return *parts_->store;
}

Store& Session::store_read_only() {
    if (parts_->store) return *parts_->store;
    if (!parts_->reading) parts_->reading.emplace(Store::open(ledger_place(), {.read_only = true}));
    return *parts_->reading;
}

std::optional<StaffId> Session::known_actor() {
    const auto& people = setup().staff;
    if (!globals_.staff.empty()) return named_staff(setup(), globals_.staff);
    for (const std::string& wanted : {login_name(), std::string("*")})
        for (const auto& person : people)
            if (!wanted.empty() && std::ranges::find(person.logins, wanted) != person.logins.end())
                return person.id;
    return std::nullopt;
}

StaffId Session::actor() {
    if (auto known = known_actor()) return *std::move(known);
    throw Error(ErrorKind::usage, say("login '{}' is no staff member", login_name()), {},
                say("name one with --as, or add the login to 'logins' in staff.toml"));
}

const std::string& Session::key() {
    if (parts_->key.empty()) parts_->key = globals_.key.empty() ? RandomText{}(16) : globals_.key;
    return parts_->key;
}

} // namespace bianmin::cli
