/// What the columns of a ledger hold, and what an import would take in their cells.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// The word of the field a heading stands for, by the import profiles; empty: none of them knows it.
std::string ledger_field(const Setup& setup, const std::string& heading);
bool is_day_field(const std::string& field);
/// What may be entered in the ledger of that center or station, in the order of the scale, the catalog or the
/// setup; empty: anything. `owner` is null where each row says whose it is: then villages bear their town.
std::vector<std::string> ledger_options(const Setup& setup, const std::string& field, const Unit* owner);
/// Shown when a cell of the field is entered.
std::string ledger_advice(const std::string& field);

} // namespace bianmin
