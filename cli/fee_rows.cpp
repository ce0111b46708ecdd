/// Receipts out of the table of fees, their age, and how they are printed.
#include "cli/fee_rows.hpp"

#include "bianmin/rules/fold.hpp"
#include "bianmin/store/money.hpp"
#include "cli/money_view.hpp"
#include "cli/setup_view.hpp"
#include "cli/whose_table.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

MoneyState state_of(const MoneyLine& line) {
    return state_of(Receipt{
        .amount = line.amount, .refunded = line.refunded, .voided = line.voided, .batch = line.batch});
}

MoneyQuery query_of(const FeeFilter& filter) {
    MoneyQuery query{.units = filter.units,
                     .holder = filter.holder,
                     .on_hand = filter.state == MoneyState::on_hand,
                     .batch = filter.batch,
                     .action = Action::collect};
    if (filter.month) query.from = filter.month->first(), query.until = filter.month->last();
    return query;
}

/// Who voided a receipt, and why, stands in the log of its case.
void tell_voided(Store& store, std::vector<FeeRow>& rows) {
    for (auto& row : rows) {
        if (row.state != MoneyState::voided) continue;
        const auto kept = store.find_case(row.number);
        if (!kept) continue;
        for (const auto& receipt : fold_case(kept->row, kept->entries).receipts)
            if (receipt.voided && receipt.number == row.receipt && receipt.day == row.day &&
                receipt.holder == row.holder)
                row.voided = receipt;
    }
}

/// What every line of money says of its receipt.
FeeRow row_of(const ListedMoney& listed) {
    const MoneyLine& line = listed.line;
    return {.number = listed.number,
            .service = listed.service,
            .unit = line.unit,
            .holder = line.holder,
            .receipt = line.receipt,
            .day = line.day,
            .amount = line.amount,
            .batch = line.batch};
}

/// What the batch moved and holds no more: handed in and taken back since, or the taking back itself.
void add_taken_back(Store& store, const FeeFilter& filter, std::vector<FeeRow>& rows) {
    const MoneyQuery query{
        .units = filter.units, .holder = filter.holder, .batch = filter.batch, .action = Action::remit};
    MoneyBook(store).each_line(query, [&](const ListedMoney& listed) {
        const MoneyLine& line = listed.line;
        const bool still_in = std::ranges::any_of(rows, [&](const FeeRow& row) {
            return row.number == listed.number && row.receipt == line.receipt;
        });
        if (still_in || (filter.month && month_of(line.day) != *filter.month)) return;
        FeeRow row = row_of(listed);
        row.state = MoneyState::remitted;
        row.taken_back = true;
        rows.push_back(std::move(row));
    });
}

std::vector<FeeRow> receipt_rows(Store& store, const FeeFilter& filter, const FeeAge& age) {
    std::vector<FeeRow> rows;
    MoneyBook(store).each_line(query_of(filter), [&](const ListedMoney& listed) {
        const MoneyLine& line = listed.line;
        FeeRow row = row_of(listed);
        row.refunded = line.refunded;
        row.held = line.held;
        row.state = state_of(line);
        if (filter.state && row.state != *filter.state) return;
        if (row.state == MoneyState::on_hand) {
            row.age = age.calendar.workdays_between(row.day, age.today);
            row.late = row.age > age.limit;
        }
        rows.push_back(std::move(row));
    });
    if (!filter.batch.empty() && !filter.state) add_taken_back(store, filter, rows);
    tell_voided(store, rows);
    return rows;
}

/// What cases owe: the sum of their lines, since the day it was first assessed.
std::vector<FeeRow> debt_rows(Store& store, const FeeFilter& filter) {
    std::map<std::int64_t, FeeRow> debts;
    MoneyBook(store).each_line({}, [&](const ListedMoney& listed) {
        const MoneyLine& line = listed.line;
        const UnitId& unit = listed.station.empty() ? listed.center : listed.station;
        const auto [place, first] = debts.try_emplace(
            listed.case_key,
            FeeRow{.number = listed.number, .service = listed.service, .unit = unit, .day = line.day});
        FeeRow& row = place->second;
        row.state = MoneyState::outstanding;
        if (line.action == Action::assess) row.holder = line.holder;
        if (line.action == Action::assess || line.action == Action::void_) row.amount += line.amount;
        if (line.action == Action::waive || line.action == Action::collect)
            row.amount = row.amount - line.amount;
    });
    std::vector<FeeRow> rows;
    for (auto& [key, row] : debts) {
        const bool wanted =
            filter.units.empty() || std::ranges::find(filter.units, row.unit) != filter.units.end();
        if (wanted && row.amount.value > 0 && (filter.holder.empty() || filter.holder == row.holder) &&
            (!filter.month || month_of(row.day) == *filter.month))
            rows.push_back(std::move(row));
    }
    return rows;
}

Json row_json(const FeeRow& row) {
    const auto or_null = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
    Json j;
    j["number"] = row.number;
    j["service"] = row.service.text;
    j["unit"] = row.unit.text;
    j["holder"] = or_null(row.holder.text);
    j["receipt"] = or_null(row.receipt);
    j["day"] = iso(row.day);
    j["amount"] = yuan(row.amount);
    j["amount_fen"] = row.amount.value;
    j["refunded_fen"] = row.refunded.value;
    j["on_hand_fen"] = row.held.value;
    j["state"] = row.taken_back ? "taken_back" : word(row.state);
    j["batch"] = or_null(row.batch);
    j["age"] = row.state == MoneyState::on_hand ? Json(row.age) : Json(nullptr);
    j["late"] = row.late;
    j["voided"] = row.voided ? Json::parse(voiding_json(*row.voided)) : Json(nullptr);
    return j;
}

std::string state_text(const FeeRow& row, const Setup& setup) {
    if (row.taken_back) return row.amount.value < 0 ? "退回" : "已退回";
    if (row.voided) return receipt_state(*row.voided, setup);
    return std::string(chinese(row.state)) + (row.late ? "，逾期" : "");
}

Sheet receipts_sheet(const std::vector<FeeRow>& rows, const Setup& setup) {
    Sheet sheet{.key = "fees",
                .title = {"费用", "Fees"},
                .columns = {{.key = "number", .label = {"办件编号", "Number"}},
                            {.key = "receipt", .label = {"票据号", "Receipt"}},
                            {.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "holder", .label = {"经手人", "Holder"}},
                            {.key = "day", .label = {"日期", "Day"}},
                            {.key = "amount", .label = {"金额", "Amount"}, .right = true},
                            {.key = "refunded", .label = {"已退", "Refunded"}, .right = true},
                            {.key = "state", .label = {"去向", "State"}},
                            {.key = "batch", .label = {"上缴批次", "Batch"}},
                            {.key = "age", .label = {"在手工作日", "Working days"}, .right = true}}};
    Fen amount, refunded;
    for (const auto& row : rows) {
        const bool debt = row.state == MoneyState::outstanding;
        sheet.rows.push_back({Cell(row.number),
                              Cell(debt                  ? ""
                                   : row.receipt.empty() ? std::string(unnumbered)
                                                         : row.receipt),
                              Cell(named(setup, row.unit)), Cell(named(setup, row.holder)), Cell(row.day),
                              Cell(row.amount), Cell(row.refunded), Cell(state_text(row, setup)),
                              Cell(row.batch),
                              row.state == MoneyState::on_hand ? Cell(row.age, row.late) : Cell()});
        if (row.state == MoneyState::voided || row.taken_back) continue;
        amount += row.amount, refunded += row.refunded;
    }
    if (refunded.value > 0)
        sheet.notes = {
            {"实收" + yuan(amount - refunded) + "元（合计减去已退）",
             "Kept: " + yuan(amount - refunded) + " yuan (the total without what was given back)"}};
    if (rows.empty()) return sheet;
    sheet.totals.resize(sheet.columns.size());
    sheet.totals[0] = Label{"合计", "Total"};
    sheet.totals[5] = amount;
    sheet.totals[6] = refunded;
    return sheet;
}

struct Holding {
    UnitId unit;
    StaffId holder;
    std::int64_t receipts = 0, late = 0;
    Fen amount;
    Date oldest;
    int age = 0;
};

std::vector<Holding> holdings_of(const std::vector<FeeRow>& rows) {
    std::map<std::pair<UnitId, StaffId>, Holding> by;
    for (const auto& row : rows) {
        Holding& one = by[{row.unit, row.holder}];
        if (one.receipts == 0 || row.day < one.oldest) one.oldest = row.day;
        one.unit = row.unit, one.holder = row.holder;
        one.amount += row.held;
        one.age = std::max(one.age, row.age);
        ++one.receipts;
        one.late += row.late ? 1 : 0;
    }
    std::vector<Holding> out;
    for (auto& [who, one] : by) out.push_back(std::move(one));
    return out;
}

Sheet holdings_sheet(const std::vector<Holding>& holdings, const Setup& setup) {
    Sheet sheet{.key = "cash",
                .title = {"在手现金", "Cash on hand"},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "holder", .label = {"经手人", "Holder"}},
                            {.key = "receipts", .label = {"票据数", "Receipts"}, .right = true},
                            {.key = "amount", .label = {"金额", "Amount"}, .right = true},
                            {.key = "oldest", .label = {"最早", "Oldest"}},
                            {.key = "age", .label = {"在手工作日", "Working days"}, .right = true},
                            {.key = "late", .label = {"逾期", "Late"}, .right = true, .faults = true}}};
    Fen amount;
    std::int64_t receipts = 0, late = 0;
    for (const auto& one : holdings) {
        sheet.rows.push_back({Cell(named(setup, one.unit)), Cell(named(setup, one.holder)),
                              Cell(one.receipts), Cell(one.amount), Cell(one.oldest),
                              Cell(one.age, one.late > 0), Cell(one.late)});
        amount += one.amount, receipts += one.receipts, late += one.late;
    }
    if (!holdings.empty())
        sheet.totals = {
            Cell(Label{"合计", "Total"}), Cell(), Cell(receipts), Cell(amount), Cell(), Cell(), Cell(late)};
    return sheet;
}

Json holding_json(const Holding& one) {
    return {{"unit", one.unit.text},
            {"holder", one.holder.text},
            {"receipts", one.receipts},
            {"amount", yuan(one.amount)},
            {"amount_fen", one.amount.value},
            {"oldest", iso(one.oldest)},
            {"age", one.age},
            {"late", one.late}};
}

template<class Rows, class ToJson>
void print_json(Session& session, const Rows& rows, ToJson to_json) {
    const bool lines = session.format() == Format::jsonl;
    std::string out;
    for (const auto& row : rows) {
        const auto text = to_json(row).dump(-1, ' ', false, Json::error_handler_t::replace);
        out += lines ? text + "\n" : (out.empty() ? "[" : ",\n ") + text;
    }
    session.raw(lines ? out : out.empty() ? "[]\n" : out + "]\n");
}

} // namespace

std::vector<FeeRow> fee_rows(Store& store, const FeeFilter& filter, const FeeAge& age) {
    return filter.state == MoneyState::outstanding ? debt_rows(store, filter)
                                                   : receipt_rows(store, filter, age);
}

void print_fees(Session& session, const Arguments& arguments, const std::vector<FeeRow>& rows) {
    const bool json = as_json(session.format());
    const auto print = [&](Sheet sheet) {
        session.print(whose(session, arguments, Document{.sheets = {std::move(sheet)}}));
    };
    if (arguments.has("by")) {
        const auto holdings = holdings_of(rows);
        if (json) return print_json(session, holdings, holding_json);
        return print(holdings_sheet(holdings, session.setup()));
    }
    if (json) return print_json(session, rows, row_json);
    print(receipts_sheet(rows, session.setup()));
}

} // namespace bianmin::cli
