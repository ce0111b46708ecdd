/// Which days have been looked up, where a look costs more than what it finds: the rows of a ledger follow
/// one another by days, so each look takes some of the next ones along.
#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_set>

namespace bianmin {

/// Days by number, both ends included.
struct DaySpan {
    std::int32_t first = 0, last = 0;
};

class DaysAhead {
public:
    DaysAhead() = default;
    /// At most so many days at a time; with one, what others write meanwhile is seen when its day is asked
    /// for.
    explicit DaysAhead(int widest) : widest_(widest) {}

    /// The days to look up now, `day` at one end of them; nullopt: it has been asked for. The first look
    /// takes one day, each next one twice as many: who asks for a single day pays for that alone.
    std::optional<DaySpan> ask(std::int32_t day) {
        if (known_.contains(day)) return std::nullopt;
        DaySpan span{day, day};
        // Where the day after is known, the rows come backwards.
        const int step = known_.contains(day + 1) ? -1 : 1;
        std::int32_t& end = step < 0 ? span.first : span.last;
        for (int days = 1; days < width_ && !known_.contains(end + step); ++days) end += step;
        for (std::int32_t each = span.first; each <= span.last; ++each) known_.insert(each);
        width_ = std::min(width_ * 2, widest_);
        return span;
    }
    /// As if none had been asked for.
    void forget() {
        known_.clear();
        width_ = 1;
    }

private:
    int widest_ = 32; ///< more than a month would cost an import of one month too much
    std::unordered_set<std::int32_t> known_;
    int width_ = 1;
};

} // namespace bianmin
