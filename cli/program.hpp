/// Runs another program, with a text on its standard input and a limit of time.
#pragma once
#include <string>
#include <vector>

namespace bianmin::cli {

struct ProgramRun {
    int status = 0;         ///< its exit code; 128 and more: the signal that ended it
    bool timed_out = false; ///< it was killed with all it started
    std::string said;       ///< on both of its outputs, at most `longest_answer`
};
inline constexpr std::size_t longest_answer = 4096;

struct ProgramCall {
    std::string path, folder;
    std::vector<std::string> environment; ///< `NAME=value`, nothing else is handed on
    std::string input;
    int seconds = 5;
};

/// When the time is up it is killed with all it started, wherever that went. Throws Error(unavailable) when
/// it cannot be started.
ProgramRun run_program(const ProgramCall& call);

} // namespace bianmin::cli
