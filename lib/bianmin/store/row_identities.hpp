/// Which rows a load has recorded, while the table has no index: twelve bytes a row, looked up without the
/// database.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace bianmin {

/// Open addressing. The digest is one already, so its bits serve as they are.
class RowIdentities {
public:
    /// Beyond, the memory is better spent on an index (RowIdentities would need a quarter of a gigabyte for
    /// ten million rows).
    static constexpr std::size_t most = 3'000'000;

    std::size_t size() const { return size_; }

    std::optional<std::int64_t> find(Date day, std::int64_t digest) const {
        if (slots_.empty()) return std::nullopt;
        const Slot key(day, digest, 0);
        for (std::size_t at = key.place(mask());; at = (at + 1) & mask()) {
            if (slots_[at].case_key == 0) return std::nullopt;
            if (slots_[at].same(key)) return slots_[at].case_key;
        }
    }

    /// `case_key` is from 1; a load begins with an empty ledger, so that it fits.
    void add(Date day, std::int64_t digest, std::int64_t case_key) {
        if ((size_ + 1) * 4 > slots_.size() * 3) grow();
        put({day, digest, static_cast<std::uint32_t>(case_key)});
        ++size_;
    }

private:
    /// Twelve bytes, one look at the memory.
    struct Slot {
        std::uint32_t high = 0, low = 0, case_key = 0; ///< case 0: free

        Slot() = default;
        Slot(Date day, std::int64_t digest, std::uint32_t case_of_row) : case_key(case_of_row) {
            const std::uint64_t mixed = static_cast<std::uint64_t>(digest) ^
                                        static_cast<std::uint64_t>(day.number) * 0x9E3779B97F4A7C15ULL;
            high = static_cast<std::uint32_t>(mixed >> 32);
            low = static_cast<std::uint32_t>(mixed);
        }
        std::size_t place(std::size_t mask) const { return low & mask; }
        bool same(const Slot& other) const { return high == other.high && low == other.low; }
    };
    std::size_t mask() const { return slots_.size() - 1; }
    void put(const Slot& slot) {
        std::size_t at = slot.place(mask());
        while (slots_[at].case_key != 0) at = (at + 1) & mask();
        slots_[at] = slot;
    }
    void grow() {
        const auto slots = std::move(slots_);
        slots_.assign(slots.empty() ? 1024 : slots.size() * 2, {});
        for (const auto& slot : slots)
            if (slot.case_key != 0) put(slot);
    }

    std::vector<Slot> slots_;
    std::size_t size_ = 0;
};

} // namespace bianmin
