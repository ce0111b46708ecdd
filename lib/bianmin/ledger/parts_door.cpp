/// Asks the part that reads workbooks (workbook/) for the files inside of one.
#include "bianmin/base/part.hpp"
#include "bianmin/ledger/workbook_parts.hpp"

namespace bianmin {

std::vector<std::pair<std::string, std::string>> workbook_parts(const std::string& bytes) {
    std::vector<std::pair<std::string, std::string>> out;
    using Read = void(const std::string&, decltype(out)&);
    static auto* const read =
        reinterpret_cast<Read*>(part_entry("bianmin-workbook.so", "bianmin_workbook_parts"));
    read(bytes, out);
    return out;
}

} // namespace bianmin
