/// AES-256-GCM and scrypt through OpenSSL's EVP.
#include "bianmin/base/cipher.hpp"

#include "bianmin/base/base64.hpp"
#include "bianmin/base/error.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <memory>

namespace bianmin {
namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
using Key = std::array<unsigned char, 32>;
constexpr std::size_t tag_size = 16, nonce_size = 12;

void require(bool ok) {
    if (!ok) throw Error(ErrorKind::internal, say("the cryptographic library refused a call"));
}

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

Key key_of(std::string_view passphrase, const Lock& how) {
    Key key{};
    constexpr std::uint64_t memory = 256U << 20U;
    require(EVP_PBE_scrypt(passphrase.data(), passphrase.size(), bytes(how.salt), how.salt.size(),
                           std::uint64_t{1} << static_cast<unsigned>(how.cost), 8, 1, memory, key.data(),
                           key.size()) == 1);
    return key;
}

Context context() {
    Context made(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    require(made != nullptr);
    return made;
}

Key key_of_bytes(std::string_view raw) {
    Key key{};
    require(raw.size() == key.size());
    std::ranges::copy(raw, reinterpret_cast<char*>(key.data()));
    return key;
}

std::string encrypted(std::string_view text, const Key& key, std::string_view nonce, std::string_view label) {
    const Context c = context();
    std::string out(text.size() + tag_size, '\0');
    int size = 0;
    require(EVP_EncryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, key.data(), bytes(nonce)) == 1);
    require(EVP_EncryptUpdate(c.get(), nullptr, &size, bytes(label), static_cast<int>(label.size())) == 1);
    require(EVP_EncryptUpdate(c.get(), bytes(out), &size, bytes(text), static_cast<int>(text.size())) == 1);
    require(EVP_EncryptFinal_ex(c.get(), bytes(out) + size, &size) == 1);
    require(EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_GET_TAG, tag_size, bytes(out) + text.size()) == 1);
    return out;
}

Error wrong() {
    return {ErrorKind::configuration,
            say("it cannot be unlocked: the passphrase is another one, or the file was changed"),
            {},
            say("ask the sender for the passphrase, and for the file once more")};
}

std::string decrypted(std::string_view locked, const Key& key, std::string_view nonce,
                      std::string_view label) {
    const Context c = context();
    std::string out(locked.size() - tag_size, '\0');
    std::string tag(locked.substr(out.size()));
    int size = 0;
    require(EVP_DecryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, key.data(), bytes(nonce)) == 1);
    require(EVP_DecryptUpdate(c.get(), nullptr, &size, bytes(label), static_cast<int>(label.size())) == 1);
    require(EVP_DecryptUpdate(c.get(), bytes(out), &size, bytes(locked), static_cast<int>(out.size())) == 1);
    require(EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_SET_TAG, tag_size, bytes(tag)) == 1);
    if (EVP_DecryptFinal_ex(c.get(), bytes(out) + size, &size) != 1) throw wrong();
    return out;
}

/// HMAC-SHA256 of label and text, cut: no two values of a label share a nonce.
std::string nonce_of(std::string_view text, std::string_view key, std::string_view label) {
    const std::string message = std::string(label) + '\0' + std::string(text);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    require(HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes(message), message.size(),
                 digest.data(), &size) != nullptr);
    return {reinterpret_cast<const char*>(digest.data()), nonce_size};
}

} // namespace

Lock make_lock() {
    Lock out{.salt = std::string(16, '\0'), .nonce = std::string(12, '\0')};
    require(RAND_bytes(bytes(out.salt), static_cast<int>(out.salt.size())) == 1);
    require(RAND_bytes(bytes(out.nonce), static_cast<int>(out.nonce.size())) == 1);
    return out;
}

std::string lock(std::string_view text, std::string_view passphrase, const Lock& how,
                 std::string_view label) {
    return encrypted(text, key_of(passphrase, how), how.nonce, label);
}

std::string unlock(std::string_view locked, std::string_view passphrase, const Lock& how,
                   std::string_view label) {
    if (locked.size() < tag_size || how.salt.size() != 16 || how.nonce.size() != nonce_size) throw wrong();
    return decrypted(locked, key_of(passphrase, how), how.nonce, label);
}

std::string seal_value(std::string_view text, std::string_view key, std::string_view label) {
    const std::string nonce = nonce_of(text, key, label);
    return base64url(nonce + encrypted(text, key_of_bytes(key), nonce, label));
}

std::string open_value(std::string_view sealed, std::string_view key, std::string_view label) {
    const auto raw = from_base64url(sealed);
    if (!raw || raw->size() < nonce_size + tag_size) throw wrong();
    return decrypted(std::string_view(*raw).substr(nonce_size), key_of_bytes(key), raw->substr(0, nonce_size),
                     label);
}

} // namespace bianmin
