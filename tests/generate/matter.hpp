/// One case as it truly was, before anyone wrote it down badly.
#pragma once
#include "offers.hpp"
#include "random.hpp"

#include "bianmin/base/date.hpp"
#include "bianmin/domain/draft.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bianmin::generate {

struct Matter {
    Date received;
    std::string name, id_number, phone, address;
    const Offer* offer = nullptr;
    std::optional<Date> finished;
    Outcome outcome = Outcome::open;
    std::string reason; ///< of a rejection
    std::optional<Rating> rating;
    std::string handler;
};

/// Days and how many cases each of them has, in order.
class Days {
public:
    /// `months` months from `from`; weekdays and seasons weigh, rest days have none.
    Days(Month from, int months, std::int64_t rows);
    /// The day of the next case.
    Date next();

private:
    struct Share {
        Date date;
        std::int64_t until; ///< number of cases up to the end of this day
    };
    std::vector<Share> shares_;
    std::size_t at_ = 0;
    std::int64_t taken_ = 0;
};

class Matters {
public:
    Matters(const std::vector<Offer>& offers, std::uint64_t seed);
    Matter make(std::int64_t row, Date received) const;
    std::string random_name(Random& random) const;
    /// 370499, which no county has, a birthday and a serial that no other row has, and the check character.
    static std::string id_number(std::int64_t row);

private:
    const Offer& choose(Random& random) const;
    void end(Matter& matter, Random& random) const;

    const std::vector<Offer>& offers_;
    std::uint64_t seed_;
    int weight_ = 0;
};

} // namespace bianmin::generate
