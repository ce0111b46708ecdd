/// Headings between the rows of a table: a month or a village alone in its row holds for the rows below.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/row.hpp"
#include "bianmin/ledger/units.hpp"

#include <string_view>

namespace bianmin {

/// True when `text` is such a heading: `2018年7月`, `7月份`, `彭庄村`; the context has it then, `facts` a
/// note. Villages are headings only where they stand for stations (`villages`), not for where applicants
/// live.
bool take_section(std::string_view text, bool villages, const UnitIndex& units, LedgerContext& context,
                  LedgerFacts& facts, const Place& place);

} // namespace bianmin
