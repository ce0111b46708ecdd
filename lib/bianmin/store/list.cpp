/// Listing cases: the filters of a query become terms of one statement, text is looked for in the rows
/// visited.
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/parts.hpp"
#include "bianmin/store/terms.hpp"

namespace bianmin {
namespace {

void add_states(Terms& terms, const std::vector<State>& states) {
    // 作废 cases are listed only when asked for.
    if (states.empty()) return terms.literal("c.state <> 'annulled'");
    std::string places;
    for (const State state : states)
        places += (places.empty() ? "" : ", ") + terms.place(std::string(word(state)));
    terms.literal("c.state IN (" + places + ")");
}

Terms terms_of(const CaseQuery& query) {
    Terms terms;
    if (query.received_in) {
        terms.compare("c.received >= ", std::int64_t{query.received_in->first().number});
        terms.compare("c.received <= ", std::int64_t{query.received_in->last().number});
    }
    if (query.type == CaseType::service)
        terms.literal("c.type IS NULL");
    else if (query.type)
        terms.compare("c.type = ", std::string(word(*query.type)));
    if (!query.subject.empty()) terms.compare("c.subject = ", query.subject);
    if (!query.parent.empty()) terms.compare("c.parent = ", query.parent);
    if (query.open_only) terms.literal("c.ended IS NULL");
    add_states(terms, query.states);
    if (!query.center.empty()) terms.compare("c.center = ", query.center.text);
    if (!query.station.empty()) terms.compare("c.station = ", query.station.text);
    if (!query.service.empty()) terms.compare("c.service = ", query.service.text);
    if (!query.handler.empty()) terms.compare("c.handler = ", query.handler.text);
    if (query.kind) terms.compare("c.kind = ", std::string(word(*query.kind)));
    if (query.channel) terms.compare("c.channel = ", std::string(word(*query.channel)));
    if (query.due_before) {
        terms.compare("c.due <= ", std::int64_t{query.due_before->number});
        terms.compare("c.suspended = ", std::int64_t{0}); // its day moves with the pause
    }
    return terms;
}

/// The cases of an import lie close together; the range is kept with it. Without one it has none: cases of
/// other ledgers bear the numbers of imports there.
void add_import(Connection& connection, Terms& terms, std::int64_t import_id) {
    Query query(connection, "SELECT first_case, last_case FROM imports WHERE import_id = $1", import_id);
    if (query.step() && !query->null(0)) {
        terms.compare("c.case_key >= ", query->integer(0));
        terms.compare("c.case_key <= ", query->integer(1));
    } else {
        terms.literal("1 = 0");
    }
    terms.compare("c.import_id = ", import_id);
}

std::string order_of(const CaseQuery& query) {
    const std::string direction = query.descending ? " DESC" : "";
    std::string column;
    switch (query.order) {
    case CaseQuery::Order::number: return " ORDER BY c.number" + direction;
    case CaseQuery::Order::received: column = "c.received"; break;
    case CaseQuery::Order::due: column = "c.due"; break;
    case CaseQuery::Order::ended: column = "c.ended"; break;
    }
    // The cases without a day come last, on every engine.
    const std::string empty_last =
        column == "c.received" ? "" : "CASE WHEN " + column + " IS NULL THEN 1 ELSE 0 END, ";
    return " ORDER BY " + empty_last + column + direction + ", c.number" + direction;
}

bool holds(const ListedCase& listed, const std::string& text) {
    const auto in = [&](const std::string& whole) { return whole.find(text) != std::string::npos; };
    return in(listed.row.number) || in(listed.person.name) || in(listed.person.phone);
}

} // namespace

void Store::each_case(const CaseQuery& query, const std::function<void(const ListedCase&)>& visit) {
    Connection& connection = *parts_->connection;
    Terms terms = terms_of(query);
    if (query.import_id != 0) add_import(connection, terms, query.import_id);
    std::string sql = "SELECT " + selected_columns() +
                      ", p.name, p.id_number, p.phone, p.address, p.salt "
                      "FROM cases c LEFT JOIN people p ON p.case_key = c.case_key" +
                      terms.text() + order_of(query);
    if (query.limit && query.text.empty()) sql += " LIMIT " + terms.place(std::int64_t{*query.limit});
    const auto statement = connection.prepare(sql);
    terms.bind(*statement);
    ListedCase listed;
    int left = query.limit.value_or(-1);
    while (left != 0 && statement->step()) {
        read_case(*statement, listed.row);
        int column = columns_of_case();
        for (auto* member : {&listed.person.name, &listed.person.id_number, &listed.person.phone,
                             &listed.person.address, &listed.person.salt})
            member->assign(statement->text(column++));
        if (query.person_known && !query.person_known(listed.row)) listed.person = {};
        if (!query.text.empty() && !holds(listed, query.text)) continue;
        visit(listed);
        if (left > 0) --left;
    }
}

} // namespace bianmin
