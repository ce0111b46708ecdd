/// Ed25519 through OpenSSL's EVP.
#include "bianmin/base/seal.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/error.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace bianmin {

struct PublicKey::Handle {
    EVP_PKEY* key = nullptr;
    explicit Handle(EVP_PKEY* made) : key(made) {}
    ~Handle() { EVP_PKEY_free(key); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
};

namespace {

using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
constexpr std::size_t seal_size = 64;

void require(bool ok) {
    if (!ok) throw Error(ErrorKind::internal, say("the cryptographic library refused a call"));
}

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Memory memory_of(std::string_view text) {
    Memory memory(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free);
    require(memory != nullptr);
    return memory;
}

std::string text_of(BIO& memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(&memory, &data);
    require(size > 0);
    return {data, static_cast<std::size_t>(size)};
}

/// Another kind of key would seal as well, but nobody could tell what its seal is worth.
EVP_PKEY* ed25519_only(EVP_PKEY* key) {
    if (key != nullptr && EVP_PKEY_get_id(key) == EVP_PKEY_ED25519) return key;
    EVP_PKEY_free(key);
    throw Error(ErrorKind::configuration, say("this is no Ed25519 key"), {},
                say("'{}' makes one", "bianmin bundle key new"));
}

/// A key locked with a passphrase is not asked for here.
int no_passphrase(char*, int, int, void*) {
    return -1;
}

} // namespace

PublicKey PublicKey::from_pem(std::string_view pem) {
    const Memory memory = memory_of(pem);
    return PublicKey(std::make_shared<Handle>(
        ed25519_only(PEM_read_bio_PUBKEY(memory.get(), nullptr, &no_passphrase, nullptr))));
}

std::string PublicKey::pem() const {
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    require(memory && PEM_write_bio_PUBKEY(memory.get(), handle_->key) == 1);
    return text_of(*memory);
}

std::string PublicKey::fingerprint() const {
    std::string raw(32, '\0');
    std::size_t size = raw.size();
    require(EVP_PKEY_get_raw_public_key(handle_->key, reinterpret_cast<unsigned char*>(raw.data()), &size) ==
            1);
    const std::string hex = Sha256{}.hex(raw);
    return hex.substr(0, 4) + "-" + hex.substr(4, 4) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4);
}

bool PublicKey::verifies(std::string_view message, std::string_view seal) const {
    if (seal.size() != seal_size) return false;
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    require(context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle_->key) == 1);
    return EVP_DigestVerify(context.get(), bytes(seal), seal.size(), bytes(message), message.size()) == 1;
}

PrivateKey PrivateKey::make() {
    EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    require(key != nullptr);
    return PrivateKey(std::make_shared<PublicKey::Handle>(key));
}

PrivateKey PrivateKey::from_pem(std::string_view pem) {
    const Memory memory = memory_of(pem);
    return PrivateKey(std::make_shared<PublicKey::Handle>(
        ed25519_only(PEM_read_bio_PrivateKey(memory.get(), nullptr, &no_passphrase, nullptr))));
}

std::string PrivateKey::pem() const {
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    require(memory && PEM_write_bio_PKCS8PrivateKey(memory.get(), handle_->key, nullptr, nullptr, 0, nullptr,
                                                    nullptr) == 1);
    return text_of(*memory);
}

PublicKey PrivateKey::public_key() const {
    std::string raw(32, '\0');
    std::size_t size = raw.size();
    auto* data = reinterpret_cast<unsigned char*>(raw.data());
    require(EVP_PKEY_get_raw_public_key(handle_->key, data, &size) == 1);
    EVP_PKEY* key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data, size);
    require(key != nullptr);
    return PublicKey(std::make_shared<PublicKey::Handle>(key));
}

std::string PrivateKey::seal(std::string_view message) const {
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    require(context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, handle_->key) == 1);
    std::string out(seal_size, '\0');
    std::size_t size = out.size();
    require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, bytes(message),
                           message.size()) == 1);
    return out;
}

} // namespace bianmin
