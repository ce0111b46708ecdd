/// The closings: each is what was recorded, and the log still holds what it was counted from.
#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/store/check.hpp"
#include "bianmin/store/closings.hpp"

#include <charconv>
#include <set>

namespace bianmin {
namespace {

struct HeadLine {
    std::string_view origin, hash;
    std::int64_t seq = 0;
};

HeadLine head_line(std::string_view line) {
    const auto first = line.find(' '), last = line.rfind(' ');
    HeadLine head{.origin = line.substr(0, first), .hash = line.substr(last + 1)};
    const auto number = line.substr(first + 1, last - first - 1);
    std::from_chars(number.data(), number.data() + number.size(), head.seq);
    return head;
}

Finding finding(const char* code, std::string value, Text message) {
    return {.code = code, .value = std::move(value), .message = std::move(message)};
}

} // namespace

void ClosingBook::check_heads(const std::string& log, std::vector<Finding>& findings) {
    std::string text;
    {
        Query query(connection(), "SELECT heads FROM closing_logs WHERE log = $1", std::string_view(log));
        if (query.step()) text = query->text(0);
    }
    if (Sha256{}.base64(text) != log) {
        findings.push_back(finding("closing-log-differs", log,
                                   say("the log's heads of closing {} are not what was recorded", log)));
        return;
    }
    for (const auto line : split(text, '\n')) {
        if (line.empty()) continue;
        const HeadLine head = head_line(line);
        Query query(connection(), "SELECT hash FROM events WHERE origin = $1 AND seq = $2", head.origin,
                    head.seq);
        if (query.step() && query->text(0) == head.hash) continue;
        findings.push_back(
            finding("closing-log-changed", std::string(head.origin),
                    say("entry {} of {} is not the one that was closed", head.seq, head.origin)));
    }
}

std::vector<Finding> ClosingBook::check(const Closing& closing) {
    std::vector<Finding> findings;
    if (digest_of(closing, digest_before(closing.id)) != closing.digest)
        findings.push_back(
            finding("closing-differs", closing.digest,
                    say("closing {} of {}, {}, is not what was recorded: its digest does not fit", closing.id,
                        closing.unit.text, iso(closing.month))));
    check_heads(closing.log, findings);
    // The heads prove what comes before them only where every link holds.
    CheckOutcome outcome;
    check_chains(connection(), outcome);
    findings.insert(findings.end(), outcome.findings.begin(), outcome.findings.end());
    return findings;
}

std::vector<Finding> ClosingBook::check_all() {
    std::vector<Finding> findings;
    std::string previous;
    std::int64_t id = 0;
    std::set<std::string> logs;
    for (auto& listed : list()) {
        const auto whole = of_digest(listed.digest);
        if (listed.id != ++id)
            findings.push_back(finding("closing-gap", listed.digest,
                                       say("the closings jump from {} to {}", id - 1, listed.id)));
        if (!whole || digest_of(*whole, previous) != whole->digest)
            findings.push_back(
                finding("closing-differs", listed.digest,
                        say("closing {} of {}, {}, is not what was recorded: its digest does not fit",
                            listed.id, listed.unit.text, iso(listed.month))));
        id = listed.id;
        previous = listed.digest;
        if (logs.insert(listed.log).second) check_heads(listed.log, findings);
    }
    return findings;
}

} // namespace bianmin
