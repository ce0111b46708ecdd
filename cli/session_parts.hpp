/// What a Session holds once it has been asked for.
#pragma once
#include "cli/output.hpp"
#include "cli/session.hpp"

#include <chrono>

namespace bianmin::cli {

struct Session::Parts {
    explicit Parts(const std::string& file) : output(file) {}
    Output output;
    std::optional<Moment> now;
    std::string workspace, key;
    std::optional<Setup> setup;
    std::optional<Store> store, reading;
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
    int shown = -1; ///< per cent on the progress bar; -1: none
};

} // namespace bianmin::cli
