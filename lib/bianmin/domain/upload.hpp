/// 上报: the tables of a foreign exchange as data. Filled by the config room; no behaviour here.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What a row of a table stands for.
enum class UploadRows {
    accepted,      ///< a case that was accepted
    event,         ///< an act on it
    ended,         ///< its result
    special,       ///< a pause or an extension
    material,      ///< a material handed in
    task,          ///< an item of the catalog (实施清单)
    task_material, ///< a material it asks for
    task_fee,      ///< a line of its fees
};
constexpr bool of_tasks(UploadRows rows) {
    return rows >= UploadRows::task;
}
/// Which items a table of the catalog holds (GB/T 39046 A.1): 20 and above are public services.
enum class UploadItems { all, power, service };

struct UploadColumn {
    enum class Mask { none, name, id_number, phone, address };
    std::string name;
    std::string source; ///< a field of the case; empty where `value` stands
    std::string value;  ///< the same in each row
    std::string map;    ///< the code set the source's words are written in
    int length = 0;     ///< characters at most; 0: any
    bool required = false;
    Mask mask = Mask::none; ///< shown in full only when asked for
    bool sealed = false;    ///< leaves locked with the exchange's key, whatever was asked for
};

struct UploadTable {
    std::string name, title;
    UploadRows rows = UploadRows::accepted;
    UploadItems items = UploadItems::all;
    std::vector<UploadColumn> columns;
};

/// The fields that columns may name.
struct UploadSources {
    std::vector<std::string> of_cases, of_tasks;
};

/// A code set: our word -> their code.
struct UploadMap {
    std::string name;
    std::vector<std::pair<std::string, std::string>> codes;
    const std::string* find(std::string_view word) const {
        for (const auto& [ours, theirs] : codes)
            if (ours == word) return &theirs;
        return nullptr;
    }
};

struct UploadSchema {
    std::string name, title;
    std::string file; ///< as named in findings
    std::vector<UploadTable> tables;
    std::vector<UploadMap> maps;
    bool seals() const {
        for (const auto& table : tables)
            for (const auto& column : table.columns)
                if (column.sealed) return true;
        return false;
    }
    const UploadMap* map(std::string_view of) const {
        for (const auto& one : maps)
            if (one.name == of) return &one;
        return nullptr;
    }
};

} // namespace bianmin
