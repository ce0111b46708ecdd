/// By /proc, as Linux has no other list of children.
#include "cli/offspring.hpp"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bianmin::cli {
namespace {

/// `pid (name) state ppid …`; the name may hold anything.
pid_t parent_in(const std::string& stat) {
    const auto name_end = stat.rfind(") ");
    pid_t parent = 0;
    constexpr std::size_t past_state = 4;
    if (name_end != std::string::npos && stat.size() > name_end + past_state)
        std::from_chars(stat.data() + name_end + past_state, stat.data() + stat.size(), parent);
    return parent;
}

std::vector<pid_t> children() {
    std::vector<pid_t> out;
    std::error_code missing;
    for (const auto& each : std::filesystem::directory_iterator("/proc", missing)) {
        const std::string name = each.path().filename().string();
        pid_t id = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), id).ec != std::errc()) continue;
        std::ifstream in(each.path() / "stat");
        if (parent_in({std::istreambuf_iterator<char>(in), {}}) == ::getpid()) out.push_back(id);
    }
    return out;
}

} // namespace

Offspring::Offspring() : before_(children()) {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

Offspring::~Offspring() {
    ::prctl(PR_SET_CHILD_SUBREAPER, 0);
}

std::vector<pid_t> Offspring::since() const {
    auto out = children();
    std::erase_if(out, [&](pid_t id) { return std::ranges::find(before_, id) != before_.end(); });
    return out;
}

/// The children of who dies come to us, so it goes on until nobody is left.
void Offspring::end() const {
    constexpr int rounds = 100, pause = 10; // milliseconds
    for (int round = 0; round < rounds; ++round) {
        const auto left = since();
        if (left.empty()) return;
        for (const pid_t id : left) ::kill(id, SIGKILL);
        ::poll(nullptr, 0, pause);
        for (const pid_t id : left) ::waitpid(id, nullptr, WNOHANG);
    }
}

} // namespace bianmin::cli
