/// What parent and child say to each other about an old workbook.
#pragma once
#include <string>

namespace bianmin {

/// The first byte of a frame.
enum class XlsFrame : char {
    refused = 'E', ///< text, number
    locked = 'P',
    sheet = 'N', ///< text
    listed = 'L',
    size = 'S', ///< rows, columns
    row = 'R',  ///< column and text, again and again
};

/// The child's whole life: reads the workbook, then the sheets asked for by number, until nobody listens.
[[noreturn]] void read_for_parent(const std::string& path, int socket);

} // namespace bianmin
