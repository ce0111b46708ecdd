/// The lines of fees against the log, and against the rules' own count.
#include "bianmin/store/check_money.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/store/money_rows.hpp"

#include <algorithm>

namespace bianmin {
namespace {

const char* lines_sql() {
    static const std::string text = "SELECT " + join(money_target().columns, ", ") +
                                    " FROM money WHERE case_key >= $1 AND case_key < $2 "
                                    "ORDER BY case_key, entry, line";
    return text.c_str();
}

/// What the lines add up to.
FeeAccount sums_of(const std::vector<MoneyLine>& lines) {
    FeeAccount sums;
    for (const auto& line : lines) {
        switch (line.action) {
        case Action::assess: sums.assessed += line.amount; break;
        case Action::waive: sums.waived += line.amount; break;
        case Action::collect:
            sums.collected += line.amount;
            sums.on_hand += line.held;
            break;
        case Action::void_: sums.collected = sums.collected - line.amount; break;
        case Action::refund: sums.refunded += line.amount; break;
        case Action::remit: sums.remitted += line.amount; break;
        default: break;
        }
    }
    return sums;
}

} // namespace

MoneyRows::MoneyRows(Connection& connection, std::int64_t first_key, std::int64_t end_key)
    : query_(connection, lines_sql(), first_key, end_key), told_(money_target()), more_(query_.step()) {}

void MoneyRows::skip(std::int64_t below, Broken& broken) {
    for (; more_ && query_->integer(0) < below; more_ = query_.step())
        broken.add("money-without-case", std::to_string(query_->integer(0)), query_->integer(1),
                   say("a line of fees belongs to no case"));
}

bool MoneyRows::are(std::int64_t case_key, const std::vector<MoneyLine>& lines, Broken& broken) {
    skip(case_key, broken);
    told_.clear();
    for (const auto& line : lines) {
        told_.add_row();
        bind_money(told_, case_key, line);
    }
    std::size_t n = 0;
    bool same = true;
    for (; more_ && query_->integer(0) == case_key; more_ = query_.step(), ++n)
        same = same && n < lines.size() && differing(told_, n, *query_).empty();
    return same && n == lines.size();
}

void MoneyRows::pass(std::int64_t case_key, Broken& broken) {
    skip(case_key, broken);
    for (; more_ && query_->integer(0) == case_key; more_ = query_.step()) {
    }
}

void compare_money(const Case& folded, const std::vector<Entry>& entries, MoneyRows& stored, Broken& broken) {
    const bool moved = std::ranges::any_of(
        entries, [](const Entry& entry) { return std::ranges::any_of(entry.events, moves_money); });
    const auto lines = moved ? money_lines(entries) : std::vector<MoneyLine>{};
    const std::string& number = folded.row.number;
    if (!stored.are(folded.row.key, lines, broken))
        broken.add("money-differs", number, 0,
                   say("case {}: the lines of its fees are not those of its log", number));
    else if (moved && folded.row.state != State::annulled && sums_of(lines) != account_of(folded))
        broken.add("money-unbalanced", number, 0,
                   say("case {}: the lines of its fees do not add up to what the case says", number));
}

} // namespace bianmin
