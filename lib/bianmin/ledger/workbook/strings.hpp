/// The shared strings of a workbook (18.4), kept as close as they can be: a million rows bring millions of
/// them.
#pragma once
#include "bianmin/ledger/workbook/archive.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace bianmin {

class SharedStrings {
public:
    void load(std::unique_ptr<ZipPart> part);
    std::size_t size() const { return count_; }
    /// `at` is below size(); the view stays.
    std::string_view operator[](std::size_t at) const;
    void add(std::string_view text);

private:
    // Texts stand one behind the other in chunks, each behind its length; where each begins is a number of 32
    // bits.
    static constexpr std::size_t chunk_size = std::size_t{1} << 21, index_size = std::size_t{1} << 16;
    std::vector<std::unique_ptr<char[]>> chunks_;
    std::vector<std::unique_ptr<std::array<std::uint32_t, index_size>>> index_;
    std::size_t count_ = 0, used_ = chunk_size; ///< of the last chunk
};

/// The longest text of a cell that is taken; a spreadsheet holds 32,767 characters.
constexpr std::size_t longest_text = std::size_t{1} << 20;

} // namespace bianmin
