/// Sums and receipts of a case (费用、票据).
#include "cli/money_view.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string holder_name(const Setup& setup, const StaffId& id) {
    const Staff* staff = setup.person(id);
    return staff ? staff->name : id.text;
}

Sheet sums_sheet(const FeeAccount& account) {
    const auto column = [](const char* key, const char* zh, const char* en) {
        return Column{.key = key, .label = {zh, en}, .right = true};
    };
    return {.key = "money",
            .title = {"费用", "Money"},
            .columns = {column("assessed", "应收", "Assessed"), column("waived", "减免", "Waived"),
                        column("collected", "代收", "Collected"),
                        column("outstanding", "未收", "Outstanding"), column("refunded", "退费", "Refunded"),
                        column("remitted", "上缴", "Remitted"), column("on_hand", "在手", "On hand")},
            .rows = {{Cell(account.assessed), Cell(account.waived), Cell(account.collected),
                      Cell(account.outstanding(), account.outstanding().value != 0), Cell(account.refunded),
                      Cell(account.remitted), Cell(account.on_hand)}}};
}

Sheet receipts_sheet(const Case& c, const Setup& setup) {
    Sheet sheet{.key = "receipts",
                .title = {"票据", "Receipts"},
                .columns = {{.key = "receipt", .label = {"票据号", "Receipt"}},
                            {.key = "day", .label = {"日期", "Day"}},
                            {.key = "amount", .label = {"金额", "Amount"}, .right = true},
                            {.key = "refunded", .label = {"已退", "Refunded"}, .right = true},
                            {.key = "holder", .label = {"收款人", "Taken by"}},
                            {.key = "state", .label = {"去向", "State"}},
                            {.key = "batch", .label = {"上缴批次", "Batch"}}}};
    for (const auto& receipt : c.receipts)
        sheet.rows.push_back({Cell(std::string(name_of(receipt))), Cell(receipt.day), Cell(receipt.amount),
                              Cell(receipt.refunded), Cell(holder_name(setup, receipt.holder)),
                              Cell(receipt_state(receipt, setup)), Cell(receipt.batch)});
    return sheet;
}

void set_amount(Json& j, const std::string& key, Fen amount) {
    j[key] = yuan(amount);
    j[key + "_fen"] = amount.value;
}

} // namespace

std::vector<Sheet> money_sheets(const Case& c, const Setup& setup) {
    if (account_of(c) == FeeAccount{} && c.receipts.empty()) return {};
    std::vector<Sheet> sheets{sums_sheet(account_of(c))};
    if (!c.receipts.empty()) sheets.push_back(receipts_sheet(c, setup));
    return sheets;
}

std::string money_json(const Case& c) {
    const FeeAccount account = account_of(c);
    Json j;
    set_amount(j, "assessed", account.assessed);
    set_amount(j, "waived", account.waived);
    set_amount(j, "collected", account.collected);
    set_amount(j, "outstanding", account.outstanding());
    set_amount(j, "refunded", account.refunded);
    set_amount(j, "remitted", account.remitted);
    set_amount(j, "on_hand", account.on_hand);
    j["receipts"] = Json::array();
    for (const auto& receipt : c.receipts) {
        Json one;
        one["receipt"] = receipt.number.empty() ? Json(nullptr) : Json(receipt.number);
        one["day"] = iso(receipt.day);
        set_amount(one, "amount", receipt.amount);
        one["capitals"] = capitals(receipt.amount);
        set_amount(one, "refunded", receipt.refunded);
        one["holder"] = receipt.holder.text;
        one["state"] = word(state_of(receipt));
        one["batch"] = receipt.batch.empty() ? Json(nullptr) : Json(receipt.batch);
        one["voided"] = Json::parse(voiding_json(receipt));
        j["receipts"].push_back(std::move(one));
    }
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string receipt_state(const Receipt& receipt, const Setup& setup) {
    std::string text(chinese(state_of(receipt)));
    if (!receipt.voided) return text;
    text += "（" + iso(receipt.voided_on) + " " + holder_name(setup, receipt.voided_by);
    if (!receipt.voided_because.empty()) text += "：" + receipt.voided_because;
    if (!receipt.replaced_by.empty()) text += "；改开 " + receipt.replaced_by;
    return text + "）";
}

std::string voiding_json(const Receipt& receipt) {
    if (!receipt.voided) return "null";
    const auto or_null = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
    const Json j{{"on", iso(receipt.voided_on)},
                 {"by", or_null(receipt.voided_by.text)},
                 {"because", or_null(receipt.voided_because)},
                 {"replaced_by", or_null(receipt.replaced_by)}};
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace bianmin::cli
