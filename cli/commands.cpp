/// THE TABLE of commands, in the order of `bianmin help`.
#include "cli/command.hpp"

namespace bianmin::cli {

extern const Command help, completion;

std::span<const Command* const> commands() {
    static constexpr const Command* table[] = {
        &help,
        &completion,
    };
    return table;
}

} // namespace bianmin::cli
