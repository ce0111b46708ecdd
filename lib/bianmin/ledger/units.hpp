/// Which center or station a title, a file name or a cell means (机构名称).
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct UnitMatch {
    const Unit* center = nullptr;
    const Unit* station = nullptr;
    bool village = false;                ///< a village is named, known or not
    std::vector<const Unit*> candidates; ///< stations of that name, when they are several
};

class UnitIndex {
public:
    explicit UnitIndex(const Setup& setup);
    /// The town and village named in running text: `徐庄镇彭庄村便民服务站代办服务登记台账`.
    UnitMatch in_title(std::string_view title) const;
    /// A station by any of its usual names: `彭庄`, `彭庄村委会`, `徐庄彭庄`; village names repeat between
    /// towns.
    UnitMatch station(std::string_view text, const Unit* center) const;
    /// A center by its name or its town's.
    const Unit* center(std::string_view text) const;
    /// Names of the stations (of a center), for near misses.
    std::vector<std::string> villages(const Unit* center) const;

private:
    struct Station {
        const Unit* unit = nullptr;
        const Unit* center = nullptr;
        std::vector<std::string> names; ///< without 村, 社区, 村委会
    };
    struct Town {
        const Unit* center = nullptr;
        std::vector<std::string> names; ///< longest first
    };
    /// Takes a town's name off the front, if something of a village is left.
    const Unit* take_town(std::string_view& text) const;
    const Unit* take_town_at_front(std::string_view& text) const;

    std::vector<Station> stations_;
    std::vector<Town> towns_;
};

} // namespace bianmin
