/// Whose case it is, by the number that was given to it there (办件编号).
#pragma once
#include "bianmin/ledger/row.hpp"

#include <string_view>

namespace bianmin {

/// The center or station whose code begins `370406106-20180803-0001`; null where it is no such number.
const Unit* unit_of_number(const Setup& setup, std::string_view number);
/// The same, where that is neither this unit nor one above or below it.
const Unit* other_unit_of_number(const Setup& setup, std::string_view number, const Unit& unit);

/// While a row is read: where neither options nor title say whose ledger it is, the number of each case does.
class UnitOfNumber {
public:
    UnitOfNumber(const Setup& setup, LedgerContext& context, const Header& header, const TableRow& row,
                 Draft& draft);
    ~UnitOfNumber();
    UnitOfNumber(const UnitOfNumber&) = delete;
    UnitOfNumber& operator=(const UnitOfNumber&) = delete;

private:
    LedgerContext& context_;
    Draft& draft_;
    const Unit* unit_ = nullptr;
};

} // namespace bianmin
