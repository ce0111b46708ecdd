/// A saved report as a file.
#pragma once
#include "bianmin/paper/write.hpp"

#include <optional>
#include <string>

namespace bianmin::cli {

struct CopyFile {
    std::string digest, bytes;
    std::optional<Format> format; ///< none: not a file but the digest alone
    Moment made;                  ///< of a PDF
    std::string addressee;        ///< of a PDF
};
/// Throws Error(not_found) for a file that bears no digest.
CopyFile read_copy(const std::string& what);
/// A workbook's rows as lines, the sheet's name first.
std::string workbook_text(const std::string& bytes);

} // namespace bianmin::cli
