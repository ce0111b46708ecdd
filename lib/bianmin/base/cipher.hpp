/// A text locked with a passphrase: AES-256-GCM, its key by scrypt (RFC 7914).
#pragma once
#include <string>
#include <string_view>

namespace bianmin {

/// What is known of a lock without its passphrase; part of what is authenticated.
struct Lock {
    std::string salt;  ///< 16 bytes
    std::string nonce; ///< 12 bytes
    int cost = 15;     ///< scrypt's N as a power of two; r = 8, p = 1
};

/// A fresh lock.
Lock make_lock();
/// The bytes of the locked text with its tag of 16 bytes; `label` is authenticated too.
std::string lock(std::string_view text, std::string_view passphrase, const Lock& how, std::string_view label);
/// Throws Error(configuration): the passphrase is wrong or the text was changed; nobody can tell which.
std::string unlock(std::string_view locked, std::string_view passphrase, const Lock& how,
                   std::string_view label);

} // namespace bianmin
