/// The numbered steps of the schema; apart from schema.cpp, which a driver that is loaded on its own needs
/// too.
#include "bianmin/store/money_rows.hpp"
#include "bianmin/store/schema.hpp"

#include <algorithm>
#include <charconv>

namespace bianmin {
namespace {

/// Its table is a projection of the log.
constexpr int money_version = 4;

} // namespace

std::vector<Migration> migrations() {
    std::vector<Migration> out;
    for (const auto& file : schema_files()) {
        int version = 0;
        std::from_chars(file.name.data(), file.name.data() + file.name.size(), version);
        if (version > 0) out.push_back({version, file.text, version == money_version ? fill_money : nullptr});
    }
    std::ranges::sort(out, {}, &Migration::version);
    return out;
}

} // namespace bianmin
