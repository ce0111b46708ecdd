/// The whole check, on one view of the ledger.
#include "bianmin/store/check.hpp"

#include "bianmin/store/bulk.hpp"
#include "bianmin/store/closings.hpp"
#include "bianmin/store/parts.hpp"

namespace bianmin {

void Broken::add(const char* code, std::string where, std::int64_t row, Text message) {
    constexpr std::size_t enough = 1000;
    if (outcome_.findings.size() > enough) return;
    if (outcome_.findings.size() == enough) {
        outcome_.findings.push_back(
            {.code = "more", .message = say("and more; only the first {} are shown", enough)});
        return;
    }
    outcome_.findings.push_back({.code = code,
                                 .place = {.row = static_cast<int>(row)},
                                 .value = std::move(where),
                                 .message = std::move(message)});
}

CheckOutcome Store::check(const Fold& fold) {
    Connection& connection = *parts_->connection;
    CheckOutcome outcome;
    outcome.findings = connection.self_check();
    Broken broken(outcome);
    const auto guarded = [&](const auto& part) {
        try {
            part();
        } catch (const Error& error) {
            broken.add("unreadable", "", 0, error.message());
        }
    };
    const Reading reading(connection);
    guarded([&] {
        if (bulk_under_way(connection))
            broken.add(
                "load-unfinished", "", 0,
                say("a load was cut short and its indexes are missing; any recording command mends it"));
    });
    guarded([&] { check_chains(connection, outcome); });
    guarded([&] { check_cases(connection, fold, outcome); });
    guarded([&] {
        for (auto& finding : ClosingBook(*this).check_all()) outcome.findings.push_back(std::move(finding));
    });
    return outcome;
}

} // namespace bianmin
