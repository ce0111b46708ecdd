/// The door from a book to the connection of its ledger.
#include "bianmin/store/book.hpp"

#include "bianmin/store/travel.hpp"

namespace bianmin {

Connection& Book::connection() {
    return Travel(store_).connection();
}

} // namespace bianmin
