/// One batch, one number, one transaction; an entry for every case whose money it holds.
#include "bianmin/desk/remit.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/cash_hands.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace bianmin {
namespace {

/// What stands for a number that a dry run does not take.
constexpr const char* no_batch = "?";

const UnitId& responsible_unit(const Desk& desk, const RemitRequest& request) {
    if (!request.unit.empty()) return require_unit(desk.setup, request.unit).id;
    if (!request.holder.empty()) return require_staff(desk.setup, request.holder).unit;
    throw Error(ErrorKind::usage, say("whose cash is handed in?"), {},
                say("give --center, --station or --by"));
}

/// Ledgers that exchange bundles number in series of their own.
std::string next_batch(Desk& desk, const UnitId& responsible) {
    const UnitId& unit = desk.ledger_of(responsible);
    if (desk.dry_run) return no_batch;
    const int year = civil(desk.occurred.date()).year;
    return fmt::format("{}-{}-remit-{:04}", unit.text, year,
                       desk.store.allot_serial(unit.text + "/remittance", year));
}

Finding in_the_hands_of(const ListedMoney& listed) {
    const UnitId& unit = listed.line.unit;
    return {.code = "money-of-another-ledger",
            .value = listed.line.receipt,
            .message = say("{}: the receipt stands in the ledger of {}", listed.number, unit.text),
            .suggestion = say("it is handed in there, and comes here with the next bundle"),
            .clause = "二(四)承办；行政许可法第五十九条"};
}

Error others_cash(const Desk& desk, const std::set<StaffId>& holders, bool own_too) {
    std::vector<Finding> findings;
    for (const auto& holder : holders)
        findings.push_back({.code = "others-cash",
                            .value = holder.text,
                            .message = say("the money is in the hands of {}", holder.text),
                            .suggestion = say("{} hands it in, or the head of the unit does", holder.text),
                            .clause = "二(四)承办；行政许可法第五十九条"});
    return Error(ErrorKind::refused, say("refused: {}", verb(Action::remit)), std::move(findings),
                 own_too ? say("your own: bianmin fee remit --by {}", desk.actor.text) : Text{});
}

/// Who leads hands in for the whole unit; everybody else what is in the own hands, and what the post allows
/// that one holds for somebody.
void keep_own_hands(const Desk& desk, const RemitRequest& request, const std::vector<ListedMoney>& cash) {
    std::set<StaffId> holders;
    for (const auto& listed : cash) holders.insert(listed.line.holder);
    if (!request.holder.empty()) holders.insert(require_staff(desk.setup, request.holder).id);
    const bool own_too = holders.contains(desk.actor);
    CashHands hands(desk);
    std::erase_if(holders, [&](const StaffId& holder) { return hands.may_move(holder); });
    if (!holders.empty()) throw others_cash(desk, holders, own_too);
}

std::vector<ListedMoney> cash_of(Desk& desk, const RemitRequest& request) {
    const Date by = desk.occurred.date();
    MoneyQuery query{
        .holder = request.holder, .until = std::min(request.until.value_or(by), by), .on_hand = true};
    if (!request.unit.empty())
        query.units = with_stations(desk.setup, require_unit(desk.setup, request.unit).id);
    std::vector<ListedMoney> cash;
    std::vector<Finding> elsewhere;
    MoneyBook(desk.store).each_line(query, [&](const ListedMoney& listed) {
        desk.ledger_of(listed.line.unit) == listed.line.unit ? cash.push_back(listed)
                                                             : elsewhere.push_back(in_the_hands_of(listed));
    });
    // Two ledgers must not hand in the same money.
    if (cash.empty() && !elsewhere.empty())
        throw Error(ErrorKind::refused, say("refused: {}", verb(Action::remit)), std::move(elsewhere));
    // What came in later that day was not there yet.
    std::erase_if(cash, [&](const ListedMoney& listed) {
        if (desk.occurred == desk.now || listed.line.day != by) return false;
        const auto kept = desk.store.find_case_of_key(listed.case_key);
        return kept && !collected_by(kept->entries, listed.line.receipt, desk.occurred);
    });
    keep_own_hands(desk, request, cash);
    return cash;
}

using Holdings = std::map<std::pair<std::int64_t, std::string>, std::vector<std::string>>;

/// The receipts by case and holder: an event each.
Holdings by_holder(const std::vector<ListedMoney>& cash) {
    Holdings out;
    for (const auto& listed : cash)
        out[{listed.case_key, listed.line.holder.text}].push_back(
            listed.line.receipt.empty() ? std::string(unnumbered) : listed.line.receipt);
    return out;
}

/// What was done to each case, for whoever watches.
using Acts = std::vector<std::pair<Case, std::vector<Event>>>;

class Batch {
public:
    Batch(Desk& desk, std::string number) : desk_(desk), number_(std::move(number)) {}

    void record(const Holdings& holdings) {
        CashHands hands(desk_);
        for (auto it = holdings.begin(); it != holdings.end();) {
            const std::int64_t key = it->first.first;
            std::vector<Event> events;
            for (; it != holdings.end() && it->first.first == key; ++it) {
                Event event = event_now(desk_, Action::remit);
                event.facts.set("receipts", join(it->second, "\n"))
                    .set("batch", number_)
                    .set("holder", it->first.second);
                hands.mark(event, StaffId(it->first.second));
                events.push_back(std::move(event));
            }
            const auto kept = desk_.store.find_case_of_key(key).value();
            const std::size_t known = findings_.size();
            write(kept, std::move(events));
            for (std::size_t i = known; i < findings_.size(); ++i) findings_[i].place.cell = kept.row.number;
        }
        if (!findings_.empty())
            throw Error(ErrorKind::refused, say("refused: the batch was not recorded"), std::move(findings_));
    }
    void write(const KeptCase& kept, std::vector<Event> events) {
        Case c = fold_case(kept.row, kept.entries);
        settle_duty(desk_, whose(c.row), nullptr, events, c.row.number);
        mark_cash_moves(desk_, c, events);
        for (const auto& event : events)
            std::ranges::move(times_out_of_order(kept.row, kept.entries, event),
                              std::back_inserter(findings_));
        std::ranges::move(run_events(c, events, desk_.rules()), std::back_inserter(findings_));
        if (!findings_.empty()) return;
        if (desk_.watch) acts_.emplace_back(c, events);
        if (desk_.dry_run) return;
        // The act's key is its first entry's; the others bear it with their number.
        const std::string key = ++entries_ == 1 ? desk_.key : desk_.key + "/" + std::to_string(entries_);
        Record record{.entry = {.origin = desk_.origin(kept.row.origin),
                                .case_key = kept.row.key,
                                .key = key,
                                .recorded = desk_.now,
                                .events = std::move(events)},
                      .row = c.row};
        desk_.store.record(record);
    }
    std::vector<Finding> take_findings() { return std::move(findings_); }
    Acts take_acts() { return std::move(acts_); }

private:
    Desk& desk_;
    std::string number_;
    std::vector<Finding> findings_;
    Acts acts_;
    int entries_ = 0;
};

/// What a batch holds, as the ledger has it.
Remittance remittance_of(Store& store, const std::string& batch) {
    Remittance out{.batch = batch};
    MoneyBook(store).each_line({.batch = batch, .action = Action::remit}, [&](const ListedMoney& listed) {
        out.total += listed.line.amount;
        out.lines.push_back(listed);
    });
    return out;
}

/// The same act again: its batch stands in the entry with its key.
std::optional<Remittance> recorded_before(Desk& desk) {
    const auto number = desk.store.number_of_key(desk.key);
    if (!number) return std::nullopt;
    const auto kept = find_case(desk.store, *number);
    for (const auto& entry : kept.entries)
        if (entry.key == desk.key && !entry.events.empty()) {
            auto out = remittance_of(desk.store, std::string(entry.events.front().facts.text("batch")));
            out.repeated = true;
            return out;
        }
    return std::nullopt;
}

Remittance record_remittance(Desk& desk, const RemitRequest& request, Acts& acts) {
    const UnitId unit = responsible_unit(desk, request);
    Remittance out;
    desk.store.transact([&] {
        out = {};
        if (auto before = recorded_before(desk)) {
            out = std::move(*before);
            return;
        }
        const auto cash = cash_of(desk, request);
        if (cash.empty()) return;
        const std::string name = next_batch(desk, unit);
        Batch batch(desk, name);
        batch.record(by_holder(cash));
        acts = batch.take_acts();
        if (!desk.dry_run) {
            out = remittance_of(desk.store, name);
            return;
        }
        for (const auto& listed : cash) {
            out.lines.push_back(listed);
            out.lines.back().line.amount = listed.line.held;
            out.total += listed.line.held;
        }
    });
    return out;
}

Remittance record_return(Desk& desk, std::string_view number, std::string_view receipt,
                         std::string_view because, Acts& acts) {
    Remittance out;
    desk.store.transact([&] {
        out = {};
        if (auto before = recorded_before(desk)) {
            out = std::move(*before);
            return;
        }
        const auto kept = find_case(desk.store, number);
        const std::string name = next_batch(desk, desk.origin(kept.row.origin));
        Event event = event_now(desk, Action::remit);
        const Case c = fold_case(kept.row, kept.entries);
        const Receipt* named = receipt.empty() ? nullptr : open_receipt(c.receipts, receipt);
        event.facts.set("receipts", std::string(named ? name_of(*named) : receipt))
            .set("batch", name)
            .set("back", 1)
            .set("because", std::string(because));
        Batch batch(desk, name);
        batch.write(kept, {std::move(event)});
        acts = batch.take_acts();
        if (auto findings = batch.take_findings(); !findings.empty())
            throw Error(ErrorKind::refused, say("refused: {} of {}", verb(Action::remit), number),
                        std::move(findings));
        if (!desk.dry_run) out = remittance_of(desk.store, name);
    });
    return out;
}

/// The act is tried first, so that whoever watches is asked outside of the transaction (steps.cpp does the
/// same for one case).
template<class Act>
Remittance watched(Desk& desk, const Act& act) {
    Acts acts;
    if (!desk.watch) return act(desk, acts);
    Desk trial = desk;
    trial.dry_run = true;
    auto out = act(trial, acts);
    for (const auto& [c, events] : acts)
        if (!out.repeated && desk.watch->wants(events)) desk.watch->before(c, events);
    if (desk.dry_run || out.repeated) return out;
    acts.clear();
    out = act(desk, acts);
    for (const auto& [c, events] : acts)
        if (desk.watch->wants(events)) desk.watch->after(c, events);
    return out;
}

} // namespace

std::vector<UnitId> with_stations(const Setup& setup, const UnitId& unit) {
    std::vector<UnitId> out{unit};
    for (const auto& other : setup.units)
        if (other.parent == unit) {
            out.push_back(other.id);
            const auto below = with_stations(setup, other.id);
            out.insert(out.end(), below.begin() + 1, below.end());
        }
    return out;
}

Remittance remit_cash(Desk& desk, const RemitRequest& request) {
    return watched(desk, [&](Desk& at, Acts& acts) { return record_remittance(at, request, acts); });
}

Remittance take_back(Desk& desk, std::string_view number, std::string_view receipt,
                     std::string_view because) {
    return watched(desk,
                   [&](Desk& at, Acts& acts) { return record_return(at, number, receipt, because, acts); });
}

} // namespace bianmin
