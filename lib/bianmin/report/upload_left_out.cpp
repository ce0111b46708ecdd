/// What could not be sent, as it is told: by column, where many cases lack the same.
#include "bianmin/base/text.hpp"
#include "bianmin/report/upload.hpp"

#include <map>

namespace bianmin {
namespace {

/// One finding for a column that several cases lack: it is one thing to mend, or to ask about.
void group_faults(std::vector<Finding>& findings) {
    constexpr std::size_t most_named = 3;
    std::map<std::string, std::vector<std::string>> whose;
    const auto key = [](const Finding& one) {
        return one.code + " " + one.place.sheet + "." + one.place.cell;
    };
    for (const auto& one : findings) whose[key(one)].push_back(one.value);
    std::vector<Finding> out;
    for (auto& one : findings) {
        const auto group = whose.find(key(one));
        const bool column = !one.place.cell.empty();
        if (column && group == whose.end()) continue; // told with the first
        if (column && group->second.size() > most_named) {
            const auto& all = group->second;
            const std::string first = join({all.begin(), all.begin() + most_named}, ", "),
                              name = one.place.sheet + "." + one.place.cell;
            one.message =
                one.code == "upload-left-empty"
                    ? say("in {} rows {} is too long and was sent empty: {} and {} more", all.size(), name,
                          first, all.size() - most_named)
                : one.code == "upload-missing"
                    ? say("{} rows lack {}: {} and {} more", all.size(), name, first, all.size() - most_named)
                    : say("in {} rows {} is too long: {} and {} more", all.size(), name, first,
                          all.size() - most_named);
            one.value = join(all, ", ");
            whose.erase(group);
        }
        out.push_back(std::move(one));
    }
    findings = std::move(out);
}

} // namespace

std::vector<Finding> Upload::left_out() const {
    auto out = left_out_;
    group_faults(out);
    if (held_back_ > 0)
        out.push_back({.code = "upload-held-back",
                       .message = say("cases held back with all their rows until their acceptance can go: {}",
                                      held_back_)});
    return out;
}

} // namespace bianmin
