/// The columns of the four tables, and a row for each.
#include "bianmin/store/outgoing.hpp"

#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/connection.hpp"

namespace bianmin {
namespace {

const Target& entries() {
    static const Target target("events", {"entry_key", "origin", "seq", "case_key", "case_seq", "key",
                                          "recorded_at", "hash", "events"});
    return target;
}
const Target& people() {
    static const Target target("people", {"case_key", "name", "id_number", "phone", "address", "salt"});
    return target;
}
const Target& import_rows() {
    static const Target target("import_rows", {"day", "digest", "case_key", "import_id"});
    return target;
}

/// Values in the order of the columns.
template<class... Values>
void add(RowBlock& block, const Values&... values) {
    block.add_row();
    int n = 0;
    (block.bind(++n, values), ...);
}

} // namespace

Outgoing::Outgoing()
    : cases_(case_target()), entries_(entries()), people_(people()), import_rows_(import_rows()) {}

void Outgoing::add_case(const CaseRow& row, std::int64_t entries) {
    cases_.add_row();
    bind_case(cases_, row, entries);
}

void Outgoing::add_entry(std::int64_t entry_key, const Entry& entry, std::string_view events,
                         std::string_view recorded) {
    add(entries_, entry_key, std::string_view(entry.origin.text), entry.seq, entry.case_key, entry.case_seq,
        std::string_view(entry.key), recorded, std::string_view(entry.hash), events);
}

void Outgoing::add_person(std::int64_t case_key, const Person& person) {
    add(people_, case_key, std::string_view(person.name), std::string_view(person.id_number),
        std::string_view(person.phone), std::string_view(person.address), std::string_view(person.salt));
}

void Outgoing::add_import_row(const CaseRow& row, std::int64_t digest, std::int64_t import_id) {
    add(import_rows_, row.received, digest, row.key, import_id);
}

void Outgoing::write(Connection& connection) {
    for (auto* block : {&cases_, &entries_, &people_, &import_rows_}) {
        if (!block->empty()) connection.insert(*block);
        block->clear();
    }
}

void Outgoing::swap(Outgoing& other) noexcept {
    cases_.swap(other.cases_);
    entries_.swap(other.entries_);
    people_.swap(other.people_);
    import_rows_.swap(other.import_rows_);
}

void Outgoing::forget() {
    for (auto* block : {&cases_, &entries_, &people_, &import_rows_}) block->clear();
}

} // namespace bianmin
