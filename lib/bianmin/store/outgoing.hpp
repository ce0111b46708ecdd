/// What acts add to the four tables that grow with every case, until it is written: row by row, in a load by
/// the thousand.
#pragma once
#include "bianmin/store/row_block.hpp"
#include "bianmin/store/store.hpp"

namespace bianmin {

class Outgoing {
public:
    Outgoing();
    void add_case(const CaseRow& row, std::int64_t entries);
    void add_entry(std::int64_t entry_key, const Entry& entry, std::string_view events,
                   std::string_view recorded);
    void add_person(std::int64_t case_key, const Person& person);
    void add_import_row(const CaseRow& row, std::int64_t digest, std::int64_t import_id);

    bool empty() const { return entries_.empty(); }
    /// So many that they are better written than kept.
    bool plenty() const { return entries_.rows() >= 1000; }
    /// Cases before what refers to them.
    void write(Connection& connection);
    void forget();
    void swap(Outgoing& other) noexcept;

private:
    RowBlock cases_, entries_, people_, import_rows_;
};

} // namespace bianmin
