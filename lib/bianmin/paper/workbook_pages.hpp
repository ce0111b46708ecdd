/// How a worksheet fills the pages it is printed on.
#pragma once
#include "bianmin/paper/workbook.hpp"

namespace bianmin {

/// How wide the widest page of it is, in letters.
double letters_of(const BookSheet& sheet);
/// The height of `rows` rows that share a page with `others` points of titles, heads and notes in a table of
/// `letters` letters' width: as airy as a page on its side allows; 0: as usual.
double airy_height(std::size_t rows, double others, double letters);
/// What needs little more than a page is set on one.
void settle_pages(BookSheet& sheet);

} // namespace bianmin
