/// Proves that the fees balance, per unit and in total (对账).
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/reconcile.hpp"
#include "bianmin/desk/remit.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "cli/setup_view.hpp"
#include "cli/whose_table.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <span>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

void define(Options& options) {
    options.value("--month", "MONTH", N_("the movements of this month, with what was open before"))
        .value("--center", "ID", N_("of this center and its stations"))
        .value("--station", "ID", N_("of this station"));
}

struct Figure {
    const char* key;
    const char* zh;
    const char* en;
    Fen UnitFees::*value;
    bool opening; ///< of a period only
};
constexpr Figure dues[] = {{"owed_before", "期初未收", "Owed before", &UnitFees::owed_before, true},
                           {"assessed", "应收", "Assessed", &UnitFees::assessed, false},
                           {"paid", "已收", "Paid", &UnitFees::paid, false},
                           {"waived", "减免", "Waived", &UnitFees::waived, false},
                           {"outstanding", "未收", "Outstanding", &UnitFees::outstanding, false}};
constexpr Figure cash[] = {{"held_before", "期初在手", "Held before", &UnitFees::held_before, true},
                           {"collected", "代收", "Collected", &UnitFees::collected, false},
                           {"remitted", "上缴", "Handed in", &UnitFees::remitted, false},
                           {"refunded", "退费", "Given back", &UnitFees::refunded, false},
                           {"on_hand", "在手", "On hand", &UnitFees::on_hand, false}};

/// One of the two identities: its figures, and whether they fit.
struct Identity {
    std::span<const Figure> figures;
    const char* key;
    Label title, sign;
    bool (UnitFees::*holds)() const;
};

const std::array<Identity, 2>& identities() {
    static const std::array<Identity, 2> both{
        {{dues,
          "dues_balanced",
          {"应收 = 已收 + 未收 + 减免", "Assessed = paid + outstanding + waived"},
          {"应收平衡", "Dues balanced"},
          &UnitFees::dues_balanced},
         {cash,
          "cash_balanced",
          {"代收 = 上缴 + 退费 + 在手", "Collected = handed in + given back + on hand"},
          {"现金平衡", "Cash balanced"},
          &UnitFees::cash_balanced}}};
    return both;
}

std::vector<Column> columns_of(bool period) {
    std::vector<Column> columns{{.key = "unit", .label = {"机构", "Unit"}}};
    for (const auto& identity : identities()) {
        const auto first = columns.size();
        for (const auto& figure : identity.figures)
            if (period || !figure.opening)
                columns.push_back({.key = figure.key, .label = {figure.zh, figure.en}, .right = true});
        columns.push_back({.key = identity.key, .label = identity.sign});
        columns[first].part = identity.title;
    }
    return columns;
}

std::vector<Cell> line_of(Cell name, const UnitFees& fees, bool period) {
    std::vector<Cell> cells{std::move(name)};
    for (const auto& identity : identities()) {
        for (const auto& figure : identity.figures)
            if (period || !figure.opening) cells.emplace_back(fees.*figure.value);
        const bool holds = (fees.*identity.holds)();
        cells.emplace_back(holds ? "√" : "×", !holds);
    }
    return cells;
}

Json fees_json(const UnitFees& fees) {
    Json j;
    for (const auto& figures : {std::span(dues), std::span(cash)})
        for (const auto& figure : figures) {
            j[figure.key] = yuan(fees.*figure.value);
            j[std::string(figure.key) + "_fen"] = (fees.*figure.value).value;
        }
    j["balanced"] = fees.balanced();
    return j;
}

std::string result_json(const Reconciliation& result) {
    Json j;
    j["cases"] = result.cases;
    j["units"] = Json::array();
    for (const auto& [unit, fees] : result.units) {
        Json one = fees_json(fees);
        one["unit"] = unit.text;
        j["units"].push_back(std::move(one));
    }
    j["total"] = fees_json(result.total);
    j["balanced"] = result.total.balanced() && result.breaks.empty();
    j["findings"] = Json::parse(findings_json(result.breaks));
    return j.dump(2, ' ', false, Json::error_handler_t::replace);
}

Document document_of(const Reconciliation& result, const Setup& setup, std::optional<Month> month) {
    Sheet sheet{.key = "units", .title = {"费用对账", "Fees"}, .columns = columns_of(month.has_value())};
    if (month) sheet.title = {"费用对账 " + iso(*month), "Fees " + iso(*month)};
    for (const auto& [unit, fees] : result.units)
        sheet.rows.push_back(line_of(Cell(named(setup, unit)), fees, month.has_value()));
    sheet.totals = line_of(Cell(Label{"合计", "Total"}), result.total, month.has_value());
    return {.sheets = {std::move(sheet)}, .json = result_json(result)};
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    ReconcileRequest request{.month = arguments.month("month", session.today())};
    for (const char* name : {"center", "station"})
        if (arguments.has(name))
            request.units = with_stations(setup, require_unit(setup, UnitId(arguments.text(name))).id);
    const auto result = reconcile_fees(session.store_read_only(), request);
    session.print(whose(session, arguments, document_of(result, setup, request.month)));
    if (result.breaks.empty() && result.total.balanced()) {
        session.talk(say("the fees of {} cases balance", result.cases));
        return 0;
    }
    session.talk(result.breaks);
    session.talk(say("the fees do not balance; cases that break it: {}", result.breaks.size()));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command fee_reconcile{"fee", "reconcile",
                                   N_("Prove that the fees balance, per unit and in total"), define, run};

} // namespace bianmin::cli
