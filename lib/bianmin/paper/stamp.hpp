/// A stamp (结账摘要): the word in a note by which a printed or saved report is proved. HTML and PDF show it
/// as a QR code too, CSV as its last line.
#pragma once
#include "bianmin/paper/sheet.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

/// `closing:<43 signs>` of a digest.
std::string stamp_of(std::string_view digest);
/// The digest of the first stamp in a text, also where a writer put a backslash before a sign.
std::optional<std::string> find_stamp(std::string_view text);
/// The stamp among the notes of the first sheet; empty: the document bears none.
std::string stamp_of(const Document& document);

} // namespace bianmin
