/// Versions against each other, and against what was made public before.
#include "bianmin/rules/publication.hpp"

namespace bianmin {
namespace {

constexpr const char* clause = "二(四)政务公开";

bool overlap(const Service& a, const Service& b) {
    return (!a.valid_to || !b.valid_from || *b.valid_from <= *a.valid_to) &&
           (!b.valid_to || !a.valid_from || *a.valid_from <= *b.valid_to);
}

void check_days(const Service& version, Date from, std::vector<Finding>& out) {
    if (version.valid_to && *version.valid_to < from)
        out.push_back({.code = "bad-validity",
                       .value = iso(*version.valid_to),
                       .message = say("{} is valid until {}, before it begins on {}", version.id.text,
                                      iso(*version.valid_to), iso(from)),
                       .suggestion = say("publish it from an earlier day, or correct valid_to"),
                       .clause = clause});
    if (!version.draft && version.valid_from && *version.valid_from != from)
        out.push_back({.code = "fixed-validity",
                       .value = iso(from),
                       .message = say("{} is no draft: it is in force from {}", version.id.text,
                                      iso(*version.valid_from)),
                       .suggestion = say("write a new version, draft = true, and publish that"),
                       .clause = clause});
}

/// The version that is published now does not stand in its own way.
bool is_itself(const Service& version, const Service& other) {
    return !version.draft && version.valid_from == other.valid_from;
}

} // namespace

const Publication* publication_of(std::span<const Publication> all, const Service& version) {
    const Publication* found = nullptr;
    for (const auto& one : all)
        if (one.service == version.id && one.version == version.valid_from) found = &one;
    return found;
}

Service as_published(const Service& version, Date from) {
    Service out = version;
    if (version.draft) out.valid_from = from;
    out.draft = false;
    return out;
}

std::vector<Finding> publication_refusals(const Service& version, Date from, std::span<const Service> all,
                                          const Publication* before, const std::string& digest) {
    std::vector<Finding> out;
    check_days(version, from, out);
    const Service published = as_published(version, from);
    for (const auto& other : all) {
        if (other.id != version.id || other.draft || is_itself(version, other) || !overlap(published, other))
            continue;
        out.push_back({.code = "overlapping-validity",
                       .value = iso(from),
                       .message = other.valid_from
                                      ? say("the version in force from {} is valid on the same days",
                                            iso(*other.valid_from))
                                      : say("the version in force is valid on the same days"),
                       .suggestion = say("end it in its file: valid_to = {}", iso(from - 1)),
                       .clause = clause});
    }
    if (!version.draft && before && before->digest == digest)
        out.push_back({.code = "published-before",
                       .value = before->number,
                       .message = say("this text is public since {} ({})", iso(before->from), before->number),
                       .suggestion = say("see: bianmin service show {}", version.id.text),
                       .clause = clause});
    return out;
}

} // namespace bianmin
