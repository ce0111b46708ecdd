/// Reads ledgers against the shipped catalog, import profiles and the example workspace.
#pragma once
#include "bianmin/config/load.hpp"
#include "bianmin/ledger/read.hpp"
#include "unit/support/source.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace bianmin::test {

inline const Setup& shipped_setup() {
    static const Setup setup =
        load_setup(source_folder() + "/examples/shanting", source_folder() + "/config").setup;
    return setup;
}

inline std::string file_bytes(const std::string& below_source) {
    std::ifstream file(source_folder() + "/" + below_source, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct ReadLedger {
    std::vector<Draft> drafts;
    LedgerFacts facts;
    UnitId center, station;
    const Draft& serial(std::string_view text) const {
        return *std::ranges::find_if(drafts, [&](const Draft& draft) { return draft.serial == text; });
    }
};

inline ReadLedger read_ledger(std::string bytes, ReadOptions options = {}) {
    if (options.file.empty()) options.file = "台账.csv";
    const std::string name = options.file;
    LedgerReader reader(table_of_bytes(std::move(bytes), name), shipped_setup(), std::move(options));
    ReadLedger out;
    for (Draft draft; reader.next(draft);) out.drafts.push_back(draft);
    out.facts = reader.facts();
    out.center = reader.center();
    out.station = reader.station();
    return out;
}

/// The codes of a draft's findings, in order: `name-mended id-damaged`.
inline std::string codes(const std::vector<Finding>& findings) {
    std::string out;
    for (const auto& finding : findings) out += (out.empty() ? "" : " ") + finding.code;
    return out;
}
inline std::string codes(const Draft& draft) {
    return codes(draft.findings);
}

inline std::string words_of(const std::vector<Draft>& drafts) {
    std::string out;
    for (const auto& draft : drafts) out += (out.empty() ? "" : " ") + std::string(word(draft.verdict));
    return out;
}

} // namespace bianmin::test
