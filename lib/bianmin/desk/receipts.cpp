/// A unit's receipts are numbered by year (每个机构按年连续编号); a number that was voided is not used again.
#include "bianmin/desk/receipts.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/changed_facts.hpp"
#include "bianmin/domain/receipt_number.hpp"
#include "bianmin/store/money.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

bool takes_money(const Event& event) {
    if (event.action == Action::collect) return true;
    return (event.action == Action::accept || event.action == Action::complete) &&
           event.facts.number("fee_fen") > 0;
}

Finding used_already(const ListedMoney& listed, std::string_view number) {
    return {.code = "receipt-used",
            .value = std::string(number),
            .message = listed.line.voided
                           ? say("the number {} was used on {} for {} and voided; numbers are not used again",
                                 number, iso(listed.line.day), listed.number)
                           : say("the number {} was used on {} for {}; numbers are not used again", number,
                                 iso(listed.line.day), listed.number),
            .suggestion = say("leave --receipt out, and the next number is given"),
            .clause = "二(四)承办"};
}

Finding blank() {
    return {.code = "receipt-blank",
            .message = say("a blank is no number of a receipt"),
            .suggestion = say("leave --receipt out, and the next number is given"),
            .clause = "二(四)承办"};
}

/// `xuzhuang-2018-0001`.
std::string next_number(Store& store, const UnitId& unit, int year) {
    for (;;) {
        const auto number =
            fmt::format("{}-{}-{:04}", unit.text, year, store.allot_serial(unit.text + "/receipt", year));
        // Somebody may have written such a number by hand.
        if (!MoneyBook(store).receipt(unit, year, number)) return number;
    }
}

} // namespace

std::vector<Finding> number_receipts(Desk& desk, const UnitId& unit, const Case& c,
                                     std::vector<Event>& events) {
    std::vector<Finding> findings;
    for (auto& event : events) {
        if (!takes_money(event)) continue;
        const int year = civil(event.occurred.date()).year;
        if (!event.facts.has("receipt")) {
            if (!desk.dry_run) event.facts.set("receipt", next_number(desk.store, unit, year));
            continue;
        }
        const std::string given = kept_receipt_number(event.facts.text("receipt"), unit.text + "-");
        if (trim(given).empty())
            findings.push_back(blank());
        else if (const auto listed = MoneyBook(desk.store).receipt(unit, year, given);
                 listed && listed->number != c.row.number)
            findings.push_back(used_already(*listed, given));
        event.facts = changed(event.facts, "receipt", given);
    }
    return findings;
}

} // namespace bianmin
