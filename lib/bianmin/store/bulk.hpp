/// The load of a new ledger: without indexes, alone; what a crash leaves is mended when the ledger is opened.
#pragma once
#include "bianmin/store/parts.hpp"

namespace bianmin {

bool bulk_under_way(Connection& connection);
/// False: somebody opened a case before the ledger was this connection's alone.
bool start_bulk(Connection& connection);
/// Makes the indexes, writes the next numbers and lets the others in. `numbers` are those the load remembers;
/// after a crash, nullptr, they are counted from the cases.
void finish_bulk(Connection& connection, const AllSeries* numbers);

} // namespace bianmin
