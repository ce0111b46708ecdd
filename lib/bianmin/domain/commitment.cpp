/// SHA-256 over salt and fields, a line each.
#include "bianmin/domain/commitment.hpp"

namespace bianmin {

std::string commitment_of(const Person& person, Sha256& sha) {
    std::string bytes;
    for (const auto* part : {&person.salt, &person.name, &person.id_number, &person.phone, &person.address}) {
        if (part != &person.salt) bytes += '\n';
        bytes += *part;
    }
    return sha.base64(bytes);
}

std::string commitment_of(const Person& person) {
    Sha256 sha;
    return commitment_of(person, sha);
}

} // namespace bianmin
