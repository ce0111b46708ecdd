/// Compound files ([MS-CFB]), in which old workbooks lie.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace bianmin {

/// Thrown where a file is not built as it should be; whoever asked does without.
struct BrokenFile {};

/// A number of up to four bytes, the lowest first. Throws BrokenFile behind the end.
std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size);

/// The stream of that name; empty where there is none. Throws BrokenFile; whatever the file says, it takes no
/// more memory than a few times its size.
std::string compound_stream(std::string_view file, std::string_view name);

} // namespace bianmin
