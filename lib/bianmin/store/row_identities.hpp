/// Which rows a load has recorded, while the table has no index: twelve bytes a row, looked up without the
/// database.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace bianmin {

/// Open addressing over two arrays. The digest is one already, so its bits serve as they are.
class RowIdentities {
public:
    /// Beyond, the memory is better spent on an index (RowIdentities would need a quarter of a gigabyte for
    /// ten million rows).
    static constexpr std::size_t most = 3'000'000;

    std::size_t size() const { return size_; }

    std::optional<std::int64_t> find(Date day, std::int64_t digest) const {
        if (keys_.empty()) return std::nullopt;
        const std::uint64_t key = mixed(day, digest);
        for (std::size_t at = key & mask();; at = (at + 1) & mask()) {
            if (cases_[at] == 0) return std::nullopt;
            if (keys_[at] == key) return cases_[at];
        }
    }

    /// `case_key` is from 1; a load begins with an empty ledger, so that it fits.
    void add(Date day, std::int64_t digest, std::int64_t case_key) {
        if ((size_ + 1) * 4 > keys_.size() * 3) grow();
        place(mixed(day, digest), static_cast<std::uint32_t>(case_key));
        ++size_;
    }

private:
    static std::uint64_t mixed(Date day, std::int64_t digest) {
        return static_cast<std::uint64_t>(digest) ^
               static_cast<std::uint64_t>(day.number) * 0x9E3779B97F4A7C15ULL;
    }
    std::size_t mask() const { return keys_.size() - 1; }
    void place(std::uint64_t key, std::uint32_t case_key) {
        std::size_t at = key & mask();
        while (cases_[at] != 0) at = (at + 1) & mask();
        keys_[at] = key;
        cases_[at] = case_key;
    }
    void grow() {
        const auto keys = std::move(keys_);
        const auto cases = std::move(cases_);
        const std::size_t room = keys.empty() ? 1024 : keys.size() * 2;
        keys_.assign(room, 0);
        cases_.assign(room, 0);
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (cases[i] != 0) place(keys[i], cases[i]);
    }

    std::vector<std::uint64_t> keys_;
    std::vector<std::uint32_t> cases_;
    std::size_t size_ = 0;
};

} // namespace bianmin
