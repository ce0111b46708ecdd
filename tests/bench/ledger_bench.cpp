/// How long reading and understanding a ledger takes: `ledger_bench FILE [WORKSPACE]`.
#include "bianmin/base/error.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/ledger/read.hpp"
#include "unit/support/source.hpp"

#include <fmt/format.h>

#include <array>
#include <ctime>

namespace {

using namespace bianmin;

double cpu_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::int64_t scan(const std::string& file) {
    const auto rows = open_table(file);
    std::int64_t cells = 0;
    for (TableRow row; rows->next(row);) cells += static_cast<std::int64_t>(row.cells.size());
    return cells;
}

std::array<std::int64_t, 5> understand(const std::string& file, const Setup& setup) {
    LedgerReader reader(open_table(file), setup, {.file = file});
    std::array<std::int64_t, 5> verdicts{};
    for (Draft draft; reader.next(draft);) ++verdicts[static_cast<std::size_t>(draft.verdict)];
    return verdicts;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    try {
        const std::string root = argc > 2 ? argv[2] : test::source_folder() + "/examples/shanting";
        const Setup setup = load_setup(root, test::source_folder() + "/config").setup;
        double start = cpu_seconds();
        const std::int64_t cells = scan(argv[1]);
        fmt::print("scan: {} cells in {:.2f} s\n", cells, cpu_seconds() - start);
        start = cpu_seconds();
        const auto verdicts = understand(argv[1], setup);
        fmt::print("scan and understand: {:.2f} s; accepted {}, corrected {}, review {}, rejected {}\n",
                   cpu_seconds() - start, verdicts[0], verdicts[1], verdicts[2], verdicts[3]);
    } catch (const Error& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
