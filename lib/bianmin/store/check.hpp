/// `store check`: the parts of proving a ledger whole, and the list they write to.
#pragma once
#include "bianmin/base/digest.hpp"
#include "bianmin/store/connection.hpp"

#include <functional>

namespace bianmin {

using Fold = std::function<Case(const CaseRow& identity, const std::vector<Entry>&)>;
/// Which matter an imported row is of, within its day; empty: that is not compared.
using RowIdentity = std::function<std::int64_t(const UnitId&, const ServiceId&, const Person&)>;

/// Findings up to a number nobody would read beyond.
class Broken {
public:
    explicit Broken(CheckOutcome& outcome) : outcome_(outcome) {}
    /// `where` names the case or the chain, `row` the entry in it.
    void add(const char* code, std::string where, std::int64_t row, Text message);

private:
    CheckOutcome& outcome_;
};

/// The columns of the row that hold something else than the told row, named with commas between; empty: none.
/// Cells are compared as they stand, so that a word no vocabulary has, an empty text or a 2 for true differ
/// as well.
std::string differing(const RowBlock& told, std::size_t row, const Statement& stored);

/// Each origin's chain: numbers without gap, every hash, the head. Counts the entries.
void check_chains(Connection& connection, CheckOutcome& outcome);
/// Each case: its entries without gap, its row their sum, its applicant the one committed to. Counts the
/// cases.
void check_cases(Connection& connection, const Fold& fold, CheckOutcome& outcome);
/// Each imported row against its case, each batch against its rows.
void check_imports(Connection& connection, const RowIdentity& identity, CheckOutcome& outcome);
/// Counters against what was given; `numbers`: those of cases, too.
void check_counters(Connection& connection, bool numbers, CheckOutcome& outcome);

} // namespace bianmin
