/// Where a stretch of time ends when the next one begins.
#pragma once
#include "bianmin/base/date.hpp"

namespace bianmin {

constexpr Moment just_before(Moment moment) {
    return {moment.seconds - 1};
}

} // namespace bianmin
