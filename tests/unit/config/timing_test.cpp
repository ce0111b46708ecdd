/// `[clocks]` and `[reminders]`.
#include "unit/config/folder.hpp"
#include "unit/support/source.hpp"

using namespace bianmin;
using namespace bianmin::test;

namespace {

std::vector<std::string> codes(const std::string& tail, Timing* timing = nullptr) {
    Folder folder;
    folder.write("bianmin.toml", "name = \"试验区\"\ndistrict = \"370406\"\n" + tail);
    const auto loaded = load_setup(folder.path(), source_folder() + "/config");
    if (timing) *timing = loaded.setup.timing;
    std::vector<std::string> out;
    for (const auto& finding : loaded.findings)
        if (finding.severity == Severity::error)
            out.push_back(finding.code + ":" + std::to_string(finding.place.line));
    return out;
}

} // namespace

TEST_CASE("What is not said stays as shipped, what is said is taken") {
    Timing timing;
    CHECK(codes("", &timing).empty());
    CHECK(timing == Timing{});
    CHECK(codes("[clocks]\nyellow_days = 2\n[reminders]\ndirector = { days = 4 }\n", &timing).empty());
    CHECK(timing.yellow_days == 2);
    CHECK(timing.remit_days == 5);
    CHECK(timing.director == Timing::Level{2, 4});
    CHECK(timing.district == Timing::Level{3, 5});
}

TEST_CASE("Unknown keys, numbers out of range and levels that do not rise are named with their line") {
    CHECK(codes("[clocks]\nyellow = 2\n") == std::vector<std::string>{"unknown-key:4"});
    CHECK(codes("[clocks]\nremit_days = 0\n") == std::vector<std::string>{"out-of-range:4"});
    CHECK(codes("[reminders]\ndistrict = { reminders = 2, days = 9 }\n") ==
          std::vector<std::string>{"levels-out-of-order:4"});
}
