/// The load of a new ledger: without indexes, alone; what a crash leaves is mended when the ledger is opened.
#pragma once
#include "bianmin/store/connection.hpp"

namespace bianmin {

bool bulk_under_way(Connection& connection);
void start_bulk(Connection& connection);
/// Makes the indexes and lets the others in.
void finish_bulk(Connection& connection);

} // namespace bianmin
