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

namespace {

bool holds(const Statement& stored, int column, const RowBlock& told, const RowBlock::Cell& cell) {
    switch (cell.kind) {
    case RowBlock::Kind::null: return stored.null(column);
    case RowBlock::Kind::integer: return !stored.null(column) && stored.integer(column) == cell.value;
    case RowBlock::Kind::text: return stored.text(column) == told.text(cell);
    }
    return false;
}

} // namespace

std::string differing(const RowBlock& told, std::size_t row, const Statement& stored) {
    std::string names;
    for (std::size_t i = 0; i < told.columns(); ++i)
        if (!holds(stored, static_cast<int>(i), told, told.cells()[row * told.columns() + i]))
            names += (names.empty() ? "" : ", ") + told.target().columns[i];
    return names;
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
    bool loading = false; // its counters and indexes are made at its end
    guarded([&] {
        loading = bulk_under_way(connection);
        if (loading)
            broken.add(
                "load-unfinished", "", 0,
                say("a load was cut short and its indexes are missing; any recording command mends it"));
    });
    guarded([&] { check_counters(connection, !loading, outcome); });
    guarded([&] { check_chains(connection, outcome); });
    guarded([&] { check_cases(connection, fold, outcome); });
    if (!loading) guarded([&] { check_imports(connection, {}, outcome); });
    guarded([&] {
        for (auto& finding : ClosingBook(*this).check_all()) outcome.findings.push_back(std::move(finding));
    });
    return outcome;
}

} // namespace bianmin
