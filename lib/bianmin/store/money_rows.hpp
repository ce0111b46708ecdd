/// The table `money`, written and read with the entries it is a projection of.
#pragma once
#include "bianmin/domain/money.hpp"
#include "bianmin/store/connection.hpp"

#include <vector>

namespace bianmin {

bool moves_any_money(const Record& record);
/// Writes the case's lines anew. The case and the entry stand already.
void keep_money(Connection& connection, const Record& record);
/// Fills the table of a ledger that was kept without it.
void fill_money(Connection& connection);

/// All columns.
const Target& money_target();
void bind_money(Places& places, std::int64_t case_key, const MoneyLine& line);

/// `m.entry, m.line, …` for SELECT.
const std::string& selected_money();
/// Reads what `selected_money` names, from `column` on.
void read_money(const Statement& statement, int column, MoneyLine& line);

} // namespace bianmin
