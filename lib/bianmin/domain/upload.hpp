/// 上报: the tables of a foreign exchange as data. Filled by the config room; no behaviour here.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What a row of a table stands for.
enum class UploadRows {
    accepted, ///< a case that was accepted
    event,    ///< an act on it
    ended,    ///< its result
    special,  ///< a pause or an extension
    material, ///< a material handed in
};

struct UploadColumn {
    enum class Mask { none, name, id_number, phone, address };
    std::string name;
    std::string source; ///< a field of the case; empty where `value` stands
    std::string value;  ///< the same in each row
    std::string map;    ///< the code set the source's words are written in
    int length = 0;     ///< characters at most; 0: any
    bool required = false;
    Mask mask = Mask::none; ///< shown in full only when asked for
};

struct UploadTable {
    std::string name, title;
    UploadRows rows = UploadRows::accepted;
    std::vector<UploadColumn> columns;
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
    const UploadMap* map(std::string_view of) const {
        for (const auto& one : maps)
            if (one.name == of) return &one;
        return nullptr;
    }
};

} // namespace bianmin
