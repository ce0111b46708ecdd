/// Reading the table of fees.
#include "bianmin/store/money.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/receipt_number.hpp"
#include "bianmin/store/money_rows.hpp"
#include "bianmin/store/parts.hpp"
#include "bianmin/store/terms.hpp"

namespace bianmin {
namespace {

std::string select_listed() {
    return "SELECT m.case_key, c.number, c.service, c.center, c.station, " + selected_money() +
           " FROM money m JOIN cases c ON c.case_key = m.case_key";
}

void read_listed(const Statement& statement, ListedMoney& listed) {
    listed.case_key = statement.integer(0);
    listed.number.assign(statement.text(1));
    listed.service.text.assign(statement.text(2));
    listed.center.text.assign(statement.text(3));
    listed.station.text.assign(statement.text(4));
    read_money(statement, 5, listed.line);
}

Terms terms_of(const MoneyQuery& query) {
    Terms terms;
    if (query.on_hand) terms.literal("m.held > 0");
    if (!query.units.empty()) {
        std::string places;
        for (const auto& unit : query.units) places += (places.empty() ? "" : ", ") + terms.place(unit.text);
        terms.literal("m.unit IN (" + places + ")");
    }
    if (!query.holder.empty()) terms.compare("m.holder = ", query.holder.text);
    if (query.from) terms.compare("m.day >= ", std::int64_t{query.from->number});
    if (query.until) terms.compare("m.day <= ", std::int64_t{query.until->number});
    if (!query.batch.empty()) terms.compare("m.batch = ", query.batch);
    if (query.action) terms.compare("m.action = ", std::string(word(*query.action)));
    return terms;
}

} // namespace

void MoneyBook::each_line(const MoneyQuery& query, const std::function<void(const ListedMoney&)>& visit) {
    const Terms terms = terms_of(query);
    const auto statement = store_.parts_->connection->prepare(select_listed() + terms.text() +
                                                              " ORDER BY m.case_key, m.entry, m.line");
    terms.bind(*statement);
    ListedMoney listed;
    while (statement->step()) {
        read_listed(*statement, listed);
        visit(listed);
    }
}

std::optional<ListedMoney> MoneyBook::receipt(const UnitId& unit, int year, std::string_view number) {
    static const std::string sql =
        select_listed() +
        " WHERE m.unit = $1 AND m.year = $2 AND m.receipt IN ($3, $4, $5) AND m.action = 'collect'"
        " ORDER BY m.case_key, m.entry, m.line";
    // Ledgers of old kept a number as it was typed.
    const std::string large = kept_receipt_number(number), small = lower_ascii(large);
    Query query(*store_.parts_->connection, sql.c_str(), std::string_view(unit.text), year, number,
                std::string_view(large), std::string_view(small));
    if (!query.step()) return std::nullopt;
    ListedMoney listed;
    read_listed(*query, listed);
    return listed;
}

std::vector<std::int64_t> MoneyBook::cases() {
    std::vector<std::int64_t> keys;
    Query query(*store_.parts_->connection, "SELECT DISTINCT case_key FROM money ORDER BY case_key");
    while (query.step()) keys.push_back(query->integer(0));
    return keys;
}

std::vector<MoneyLine> MoneyBook::lines_of(std::int64_t case_key) {
    static const std::string sql =
        "SELECT " + selected_money() + " FROM money m WHERE m.case_key = $1 ORDER BY m.entry, m.line";
    std::vector<MoneyLine> lines;
    Query query(*store_.parts_->connection, sql.c_str(), case_key);
    while (query.step()) read_money(*query, 0, lines.emplace_back());
    return lines;
}

} // namespace bianmin
