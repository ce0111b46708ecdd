/// Finds, distrusts and runs hooks.
#include "cli/hooks.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "cli/case_json.hpp"
#include "cli/places.hpp"
#include "cli/program.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

/// Nobody else may have put it there or may change it: it runs with the rights of who records.
Text distrust(const std::string& path, mode_t kind) {
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0) return say("it cannot be looked at");
    if ((found.st_mode & S_IFMT) != kind) return say("it is no plain file");
    if (found.st_uid != ::geteuid() && found.st_uid != 0)
        return say("it belongs to somebody else; only hooks of your own or of root are run");
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return say("others may write to it; take that away: chmod go-w");
    if (kind == S_IFREG && ::access(path.c_str(), X_OK) != 0)
        return say("it is not executable; chmod u+x, or take it away");
    return {};
}

std::vector<std::string> small_environment(const std::string& workspace, const std::string& name) {
    std::vector<std::string> out{"BIANMIN_WORKSPACE=" + workspace, "BIANMIN_HOOK=" + name,
                                 "BIANMIN_NO_HOOKS=1"}; // a hook that records does not call itself
    for (const char* variable :
         {"PATH", "HOME", "LANG", "LC_ALL", "TZ", "BIANMIN_NOW", "BIANMIN_LANG", "BIANMIN_DEFAULTS"})
        if (const auto value = environment(variable); !value.empty())
            out.push_back(std::string(variable) + "=" + value);
    return out;
}

Json event_object(const Event& event) {
    Json facts = Json::object();
    for (const auto& fact : event.facts.all())
        std::visit([&](const auto& value) { facts[fact.name] = value; }, fact.value);
    return {{"action", word(event.action)},
            {"occurred_at", iso(event.occurred)},
            {"actor", event.actor.text},
            {"facts", std::move(facts)}};
}

std::string input_of(const std::string& name, const Case& c, const Event& event, bool dry_run) {
    const Json json{{"hook", name},
                    {"dry_run", dry_run},
                    {"case", Json::parse(case_json(c.row))},
                    {"event", event_object(event)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// What it said, fit for a message.
std::string answer_of(const ProgramRun& run) {
    std::string text;
    for (auto line : split(run.said, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        text.append(printable(line)).append("\n");
    }
    return std::string(trim(text));
}

} // namespace

Hooks::Hooks(Session& session) : session_(session) {
    const std::string folder = session.workspace() + "/hooks";
    std::error_code failed;
    if (environment("BIANMIN_NO_HOOKS").empty() && std::filesystem::exists(folder, failed)) folder_ = folder;
}

std::string Hooks::path_of(const std::string& name) const {
    std::string path = folder_ + "/" + name;
    struct stat found {};
    return ::lstat(path.c_str(), &found) == 0 ? path : std::string();
}

bool Hooks::wants(const std::vector<Event>& events) const {
    for (const auto& event : events)
        for (const char* when : {"pre-", "on-"})
            if (!path_of(when + std::string(word(event.action))).empty()) return true;
    return false;
}

Text Hooks::objection(const std::string& name, const Case& c, const Event& event) {
    const std::string path = path_of(name);
    if (path.empty()) return {};
    if (const auto reason = distrust(folder_, S_IFDIR); !reason.empty())
        return say("hooks/{} is not run: the folder: {}", name, tr(reason));
    if (const auto reason = distrust(path, S_IFREG); !reason.empty())
        return say("hooks/{} is not run: {}", name, tr(reason));
    const int seconds = session_.setup().hook_seconds;
    const auto run = run_program(
        {.path = std::filesystem::absolute(path).string(),
         .folder = session_.workspace(),
         .environment = small_environment(std::filesystem::absolute(session_.workspace()).string(), name),
         .input = input_of(name, c, event, session_.globals().dry_run),
         .seconds = seconds});
    if (run.timed_out) return say("hooks/{} took longer than {} seconds and was ended", name, seconds);
    if (run.status == 0) return {};
    const auto answer = answer_of(run);
    return answer.empty() ? say("hooks/{} said no (exit code {})", name, run.status)
                          : say("hooks/{}: {}", name, answer);
}

void Hooks::before(const Case& c, const std::vector<Event>& events) {
    std::vector<Finding> findings;
    const Event* stopped = nullptr; // an act may bring others along: which of them was forbidden?
    for (const auto& event : events) {
        const std::string name = "pre-" + std::string(word(event.action));
        auto reason = objection(name, c, event);
        if (reason.empty()) continue;
        findings.push_back({.code = "hook", .value = name, .message = std::move(reason)});
        if (!stopped) stopped = &event;
    }
    if (!stopped) return;
    throw Error(
        ErrorKind::refused,
        c.row.number.empty() ? say("refused by a hook: {}", verb(stopped->action))
                             : say("refused by a hook: {} of {}", verb(stopped->action), c.row.number),
        std::move(findings), say("the workspace decides about its hooks: see '{}'", "bianmin help hooks"));
}

void Hooks::after(const Case& c, const std::vector<Event>& events) {
    for (const auto& event : events) {
        const std::string name = "on-" + std::string(word(event.action));
        try {
            if (const auto reason = objection(name, c, event); !reason.empty())
                session_.talk(say("warning: {}; {} stands recorded", tr(reason), c.row.number));
        } catch (const Error& error) {
            session_.talk(say("warning: {}; {} stands recorded", tr(error.message()), c.row.number));
        }
    }
}

} // namespace bianmin::cli
