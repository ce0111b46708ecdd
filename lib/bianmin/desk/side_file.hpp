/// Texts laid aside on the disk while the program runs: what must be kept must not cost memory by its length.
#pragma once
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace bianmin {

class SideFile {
public:
    struct Piece {
        std::int64_t at = 0;
        std::uint32_t length = 0;
    };
    /// Throws Error(unavailable) when the disk takes nothing.
    Piece keep(std::string_view text);
    std::string read(Piece piece) const;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> file_; ///< has no name and goes with the program
    std::int64_t end_ = 0;
    mutable bool at_end_ = true;
};

} // namespace bianmin
