/// What the ledger keeps beside the log, each in a table and a class of its own.
#pragma once
#include "bianmin/store/connection.hpp"

namespace bianmin {

class Book {
protected:
    explicit Book(Store& store) : store_(store) {}
    Connection& connection();
    Store& store_;
};

} // namespace bianmin
