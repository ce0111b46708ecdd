/// Small helpers of the checks that look at several tables.
#pragma once
#include "bianmin/config/raw.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace bianmin::config {

/// `centers/xuzhuang.toml:12`, to name the other place in a message.
inline std::string shown(const Origin& origin) {
    return origin.file + ":" + std::to_string(origin.spot.line);
}

inline Finding& report(std::vector<Finding>& findings, const char* code, const Place& place,
                       std::string value, Text message, Text suggestion, std::string clause = {}) {
    return findings.emplace_back(Finding{.code = code,
                                         .place = place,
                                         .value = std::move(value),
                                         .message = std::move(message),
                                         .suggestion = std::move(suggestion),
                                         .clause = std::move(clause)});
}

/// Reports the second of two things with one id.
template<class T, class Key>
void check_unique(const std::vector<Located<T>>& things, Key key, const char* field,
                  std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < things.size(); ++i) {
        const std::string id = key(things[i].value);
        if (id.empty()) continue;
        for (std::size_t j = 0; j < i; ++j) {
            if (key(things[j].value) != id) continue;
            report(findings, "duplicate-id", things[i].origin.place(field), id,
                   say("`{}` is taken already by {}", id, shown(things[j].origin)),
                   say("give one of them another"));
            break;
        }
    }
}

/// The ids of a list, for did-you-mean.
template<class T, class Key>
std::vector<std::string> ids(const std::vector<Located<T>>& things, Key key) {
    std::vector<std::string> out;
    for (const auto& thing : things) out.push_back(key(thing.value));
    return out;
}

/// Something is named that does not exist.
void report_dangling(std::vector<Finding>& findings, const Place& place, const std::string& value,
                     Text message, const std::vector<std::string>& known);

} // namespace bianmin::config
