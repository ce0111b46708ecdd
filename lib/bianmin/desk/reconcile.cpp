/// Three counts of the same money are compared: the table's lines, the lines of the log, the rules' fold.
#include "bianmin/desk/reconcile.hpp"

#include "bianmin/rules/fold.hpp"
#include "bianmin/store/money.hpp"

#include <algorithm>

namespace bianmin {
namespace {

Finding broken(const CaseRow& row, Text message) {
    return {.code = "fee-unbalanced",
            .value = row.number,
            .message = std::move(message),
            .suggestion =
                say("see: bianmin case show {}; prove the ledger with: bianmin store check", row.number),
            .clause = "二(四)承办"};
}

class Ledger {
public:
    Ledger(const ReconcileRequest& request, Reconciliation& out) : request_(request), out_(out) {}

    void take(const KeptCase& kept, const std::vector<MoneyLine>& lines) {
        const Case c = fold_case(kept.row, kept.entries);
        const UnitId& receiver = kept.row.station.empty() ? kept.row.center : kept.row.station;
        ++out_.cases;
        prove(kept, c, lines);
        for (const auto& line : lines) {
            if (request_.month && line.day > request_.month->last()) continue;
            const bool before = request_.month && line.day < request_.month->first();
            if (wanted(receiver)) add_due(out_.units[receiver], line, before);
            if (wanted(line.unit)) add_cash(out_.units[line.unit], line, before);
        }
        if (request_.month) return;
        // Without a period what is open is what the log says now, not what the lines leave.
        if (wanted(receiver)) out_.units[receiver].outstanding += account_of(c).outstanding();
        for (const auto& line : money_lines(kept.entries))
            if (wanted(line.unit)) out_.units[line.unit].on_hand += line.held;
    }

    void close() {
        for (auto& [unit, fees] : out_.units) {
            if (request_.month) {
                fees.outstanding = fees.owed_before + fees.assessed - fees.paid - fees.waived;
                fees.on_hand = fees.held_before + fees.collected - fees.remitted - fees.refunded;
            }
            out_.total += fees;
        }
    }

private:
    bool wanted(const UnitId& unit) const {
        return request_.units.empty() || std::ranges::find(request_.units, unit) != request_.units.end();
    }

    static void add_due(UnitFees& fees, const MoneyLine& line, bool before) {
        Fen* place = nullptr;
        Fen sign = line.amount;
        switch (line.action) {
        case Action::assess: place = &fees.assessed; break;
        case Action::waive: place = &fees.waived; break;
        case Action::void_: sign = Fen{} - sign; [[fallthrough]];
        case Action::collect: place = &fees.paid; break;
        default: return;
        }
        if (!before)
            *place += sign;
        else
            fees.owed_before += line.action == Action::assess ? sign : Fen{} - sign;
    }

    static void add_cash(UnitFees& fees, const MoneyLine& line, bool before) {
        Fen* place = nullptr;
        Fen sign = line.amount;
        switch (line.action) {
        case Action::refund: place = &fees.refunded; break;
        case Action::remit: place = &fees.remitted; break;
        case Action::void_: sign = Fen{} - sign; [[fallthrough]];
        case Action::collect: place = &fees.collected; break;
        default: return;
        }
        if (!before)
            *place += sign;
        else
            fees.held_before += place == &fees.collected ? sign : Fen{} - sign;
    }

    void prove(const KeptCase& kept, const Case& c, const std::vector<MoneyLine>& lines) {
        const FeeAccount account = account_of(c);
        if (lines != money_lines(kept.entries))
            out_.breaks.push_back(broken(kept.row, say("the lines of its fees are not those of its log")));
        if (account.outstanding().value < 0)
            out_.breaks.push_back(
                broken(kept.row, say("{} yuan were assessed, but {} collected and {} waived",
                                     yuan(account.assessed), yuan(account.collected), yuan(account.waived))));
        if (account.collected != account.remitted + account.refunded + account.on_hand)
            out_.breaks.push_back(broken(
                kept.row, say("{} yuan were collected, but {} handed in, {} given back and {} are on hand",
                              yuan(account.collected), yuan(account.remitted), yuan(account.refunded),
                              yuan(account.on_hand))));
        if (kept.row.fee != account.collected - account.refunded)
            out_.breaks.push_back(
                broken(kept.row, say("the case says {} yuan, its receipts {}", yuan(kept.row.fee),
                                     yuan(account.collected - account.refunded))));
    }

    const ReconcileRequest& request_;
    Reconciliation& out_;
};

} // namespace

UnitFees& UnitFees::operator+=(const UnitFees& other) {
    owed_before += other.owed_before, assessed += other.assessed, waived += other.waived;
    paid += other.paid, outstanding += other.outstanding;
    held_before += other.held_before, collected += other.collected, remitted += other.remitted;
    refunded += other.refunded, on_hand += other.on_hand;
    return *this;
}

Reconciliation reconcile_fees(Store& store, const ReconcileRequest& request) {
    Reconciliation out;
    Ledger ledger(request, out);
    store.read([&] {
        MoneyBook book(store);
        for (const auto key : book.cases())
            if (const auto kept = store.find_case_of_key(key)) ledger.take(*kept, book.lines_of(key));
    });
    ledger.close();
    return out;
}

} // namespace bianmin
