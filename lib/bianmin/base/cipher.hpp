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

/// A single value locked with a key of 32 bytes (AES-256-GCM): nonce of 12 bytes, text, tag of 16 bytes, as
/// base64url. The nonce is made of key, label and text, so that what is sent again is the same bytes; equal
/// values under one label show as equal.
std::string seal_value(std::string_view text, std::string_view key, std::string_view label);
/// Throws Error(configuration) for another key or a changed value.
std::string open_value(std::string_view sealed, std::string_view key, std::string_view label);

} // namespace bianmin
