/// Ed25519: a unit seals what it sends with its private key, its partners know it by the public one.
#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace bianmin {

/// The half that partners have.
class PublicKey {
public:
    /// PEM as OpenSSL writes it; throws Error(configuration) for anything else.
    static PublicKey from_pem(std::string_view pem);
    std::string pem() const;
    /// Short enough to be read out over the telephone: 4 groups of 4 hexadecimal digits.
    std::string fingerprint() const;
    /// `seal` is 64 bytes.
    bool verifies(std::string_view message, std::string_view seal) const;

private:
    friend class PrivateKey;
    struct Handle;
    explicit PublicKey(std::shared_ptr<Handle> handle) : handle_(std::move(handle)) {}
    std::shared_ptr<Handle> handle_;
};

/// The half that never leaves its unit.
class PrivateKey {
public:
    static PrivateKey make();
    static PrivateKey from_pem(std::string_view pem);
    std::string pem() const;
    PublicKey public_key() const;
    std::string seal(std::string_view message) const;

private:
    explicit PrivateKey(std::shared_ptr<PublicKey::Handle> handle) : handle_(std::move(handle)) {}
    std::shared_ptr<PublicKey::Handle> handle_;
};

} // namespace bianmin
