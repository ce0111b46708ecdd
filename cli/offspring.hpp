/// What a program started, and what that started: found and ended, wherever it went.
#pragma once
#include <sys/types.h>
#include <vector>

namespace bianmin::cli {

/// While it lives, orphans of the programs we run come to us: who leaves its process group (setsid) or its
/// parent does not leave our sight.
class Offspring {
public:
    Offspring();
    ~Offspring();
    Offspring(const Offspring&) = delete;
    Offspring& operator=(const Offspring&) = delete;

    /// Kills all that came since, as far as it can be killed by us, within a second.
    void end() const;

private:
    std::vector<pid_t> since() const;

    std::vector<pid_t> before_; ///< of earlier programs, which ended and left something running on purpose
};

} // namespace bianmin::cli
