/// fork, exec, a pipe each way, and a deadline.
#include "cli/program.hpp"

#include "bianmin/base/error.hpp"
#include "cli/offspring.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bianmin::cli {
namespace {

using Clock = std::chrono::steady_clock;

Error cannot_run(const std::string& path, int reason) {
    return {ErrorKind::unavailable, say("cannot run {}: {}", path, std::strerror(reason))};
}

/// Two ends, closed with it.
struct Pipe {
    int read = -1, write = -1;
    explicit Pipe(const std::string& for_whom) {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw cannot_run(for_whom, errno);
        read = ends[0], write = ends[1];
    }
    ~Pipe() { shut(read), shut(write); }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    static void shut(int& end) {
        if (end >= 0) ::close(end);
        end = -1;
    }
};

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (const auto& text : texts) out.push_back(const_cast<char*>(text.c_str()));
    out.push_back(nullptr);
    return out;
}

/// In the child: only what may be done between fork and exec.
[[noreturn]] void become(const ProgramCall& call, char* const* words, char* const* environment, int in,
                         int out) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // without us there is nobody who looks at the time
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    ::signal(SIGXFSZ, SIG_DFL);
    if (::dup2(in, 0) == 0 && ::dup2(out, 1) == 1 && ::dup2(out, 2) == 2 && ::chdir(call.folder.c_str()) == 0)
        ::execve(call.path.c_str(), words, environment);
    const char* reason = std::strerror(errno);
    if (::write(out, reason, std::strlen(reason)) < 0) ::_exit(126);
    ::_exit(126);
}

/// Feeds the child and listens to it until it ends or its time is up.
class Talk {
public:
    Talk(pid_t child, Offspring& offspring, Pipe& to, Pipe& from, const ProgramCall& call)
        : child_(child), offspring_(offspring), to_(to), from_(from), input_(call.input),
          deadline_(Clock::now() + std::chrono::seconds(call.seconds)) {
        ::fcntl(to_.write, F_SETFL, O_NONBLOCK);
        ::fcntl(from_.read, F_SETFL, O_NONBLOCK);
    }

    ProgramRun listen() {
        int status = 0;
        while (!ended(status)) {
            if (Clock::now() >= deadline_) return killed();
            wait_a_little();
            feed();
            hear();
        }
        hear();
        run_.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return std::move(run_);
    }

private:
    bool ended(int& status) const {
        const pid_t found = ::waitpid(child_, &status, WNOHANG);
        if (found < 0 && errno != EINTR) throw cannot_run("waitpid", errno);
        return found == child_;
    }
    ProgramRun killed() {
        ::kill(-child_, SIGKILL);
        offspring_.end();
        hear();
        run_.timed_out = true;
        return std::move(run_);
    }
    /// Until it speaks or can be spoken to; its end is looked for at least every 20 milliseconds.
    void wait_a_little() {
        std::array<pollfd, 2> ends{pollfd{from_.read, POLLIN, 0}, pollfd{to_.write, POLLOUT, 0}};
        ::poll(ends.data(), ends.size(), 20);
    }
    void feed() {
        while (to_.write >= 0 && !input_.empty()) {
            const auto count = ::write(to_.write, input_.data(), input_.size());
            if (count < 0 && errno == EINTR) continue;
            if (count < 0 && errno == EAGAIN) return;
            if (count < 0) break; // it does not want to know
            input_.remove_prefix(static_cast<std::size_t>(count));
        }
        Pipe::shut(to_.write);
    }
    /// No more at once than a pipe holds: who never stops speaking does not stop the clock.
    void hear() {
        std::array<char, 1024> block{};
        for (int blocks = 0; blocks < 64 && from_.read >= 0; ++blocks) {
            const auto count = ::read(from_.read, block.data(), block.size());
            if (count < 0 && errno == EINTR) continue;
            if (count == 0) Pipe::shut(from_.read);
            if (count <= 0) return;
            const auto room = longest_answer - run_.said.size();
            run_.said.append(block.data(), std::min(room, static_cast<std::size_t>(count)));
        }
    }

    pid_t child_;
    Offspring& offspring_;
    Pipe &to_, &from_;
    std::string_view input_;
    Clock::time_point deadline_;
    ProgramRun run_;
};

} // namespace

ProgramRun run_program(const ProgramCall& call) {
    Pipe to(call.path), from(call.path);
    const std::vector<std::string> name{call.path};
    const auto words = pointers(name), environment = pointers(call.environment);
    ::signal(SIGCHLD, SIG_DFL); // who started us may have ignored it, and no end of a child would be told
    Offspring offspring;
    const pid_t child = ::fork();
    if (child < 0) throw cannot_run(call.path, errno);
    if (child == 0) become(call, words.data(), environment.data(), to.read, from.write);
    ::setpgid(child, child); // whoever is first
    Pipe::shut(to.read);
    Pipe::shut(from.write);
    return Talk(child, offspring, to, from, call).listen();
}

} // namespace bianmin::cli
