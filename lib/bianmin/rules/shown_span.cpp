/// Moments to days, or to minutes.
#include "bianmin/rules/shown_span.hpp"

#include "bianmin/base/text.hpp"

namespace bianmin {
namespace {

std::string to_the_minute(Moment moment) {
    return replaced(iso(moment).substr(0, 16), "T", " ");
}

} // namespace

std::string shown_from(Moment moment) {
    return moment == at(moment.date()) ? iso(moment.date()) : to_the_minute(moment);
}

std::string shown_until(Moment moment) {
    if (moment == at(moment.date(), 23, 59, 59)) return iso(moment.date());
    return to_the_minute({moment.seconds + 1});
}

} // namespace bianmin
